package dateline.reading.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks opened in Oslo on 18 July 2021.             | on 18 July 2021         | 2021-07-18 | 2021-07-18
            Talks opened on July 18, 2021 in Oslo.            | on July 18, 2021        | 2021-07-18 | 2021-07-18
            Talks opened on July 18 in Oslo.                  | on July 18              | 2021-07-18 | 2021-07-18
            Talks opened on the 18th of July.                 | on the 18th of July     | 2021-07-18 | 2021-07-18
            Talks opened on Sunday, July 18, 2021.            | on Sunday, July 18, 2021 | 2021-07-18 | 2021-07-18
            Talks opened on Sunday 18 July.                   | on Sunday 18 July       | 2021-07-18 | 2021-07-18
            Talks opened on 18/07/2021 in Oslo.               | on 18/07/2021           | 2021-07-18 | 2021-07-18
            Talks opened on 7/18/2021 in Oslo.                | on 7/18/2021            | 2021-07-18 | 2021-07-18
            Talks opened on 18.07.2021 in Oslo.               | on 18.07.2021           | 2021-07-18 | 2021-07-18
            Talks opened on 2021-07-18 in Oslo.               | on 2021-07-18           | 2021-07-18 | 2021-07-18
            The log says 2021-07-18T21:55 for the blast.      | 2021-07-18T21:55        | 2021-07-18T21:55 | 2021-07-18
            The army said on Jul. 5 that it had won.          | on Jul. 5               | 2021-07-05 | 2021-07-05
            Police sealed the port on 3rd March 2019.         | on 3rd March 2019       | 2019-03-03 | 2019-03-03
            The treaty was signed in July 2019.               | July 2019               | 2019-07    | 2019-07
            The treaty was signed in July of 2019.            | July of 2019            | 2019-07    | 2019-07
            The treaty was signed in May.                     | May                     | 2021-05    | 2021-05
            The treaty was signed in October.                 | October                 | 2020-10    | 2020-10
            The treaty will be signed in October.             | October                 | 2021-10    | 2021-10
            The treaty was signed on October 3 last year.     | on October 3 last year  | 2020-10-03 | 2020-10-03
            The treaty was signed in 1998.                    | 1998                    | 1998       | 1998
            He has ruled since the 2003 invasion of Iraq.     | 2003                    | 2003       | 2003
            The temple fell in 70 AD.                         | 70 AD                   | 0070       | 0070
            Persia attacked Greece in 480 BC.                 | 480 BC                  | BC0480     | -0479
            The colony was lost in the spring of 1789.        | the spring of 1789      | 1789-SP    | 1789-03/1789-05
            Rebels took the town in summer 2019.              | summer 2019             | 2019-SU    | 2019-06/2019-08
            Rebels took the town in the winter of 2015.       | the winter of 2015      | 2015-WI    | 2015-12/2016-02
            The party was banned in the 1980s.                | the 1980s               | 198        | 1980/1989
            The party was banned in the mid-1990s.            | the mid-1990s           | 199        | 1994/1996
            The party was banned in the eighties.             | the eighties            | 198        | 1980/1989
            The mosque dates from the 19th century.           | the 19th century        | 18         | 1800/1899
            The idea of the treaty is from the 4th century BC. | the 4th century BC     | BC03       | -0398/-0299
            Exports fell in the second quarter of 2020.       | the second quarter of 2020 | 2020-Q2 | 2020-04/2020-06
            Exports fell in Q3 2020 again.                    | Q3 2020                 | 2020-Q3    | 2020-07/2020-09
            Exports fell in the first half of 2021.           | the first half of 2021  | 2021-H1    | 2021-01/2021-06
            Spending fell in fiscal 2019 in Pakistan.         | fiscal 2019             | FY2019     | 2019
            Fighting began in early June in Darfur.           | early June              | 2021-06    | 2021-06-01/2021-06-10
            Fighting began in mid-June in Darfur.             | mid-June                | 2021-06    | 2021-06-11/2021-06-20
            Fighting began in late June in Darfur.            | late June               | 2021-06    | 2021-06-21/2021-06-30
            Fighting began in mid-2019 in Darfur.             | mid-2019                | 2019       | 2019-05/2019-08
            Fighting began at the end of 2019 in Darfur.      | the end of 2019         | 2019       | 2019-09/2019-12
            Fighting began at the beginning of March 2020.    | the beginning of March 2020 | 2020-03 | 2020-03-01/2020-03-10
            The rally was called off on February 29.          | on February 29          | 2020-02-29 | 2020-02-29
            """)
    void aDateOfTheCalendarIsReadAsItStands(String text, String words, String timex3, String edtf) {
        Probes.check("2021-07-18", text, words, timex3, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The blast hit the port at 9:30 am GMT.            | 9:30 am GMT   | 2021-07-18T09:30 | 2021-07-18
            The blast hit the port at 8 PM.                   | 8 PM          | 2021-07-18T20:00 | 2021-07-18
            The blast hit the port at 12:15 a.m. local time.  | 12:15 a.m. local time | 2021-07-18T00:15 | 2021-07-18
            The blast hit the port at noon.                   | noon          | 2021-07-18T12:00 | 2021-07-18
            The curfew begins at midnight in Khartoum.        | midnight      | 2021-07-18T00:00 | 2021-07-18
            The blast hit the port at 14:05 local time.       | 14:05 local time | 2021-07-18T14:05 | 2021-07-18
            The ship left port at 0930 GMT with arms.         | 0930 GMT      | 2021-07-18T09:30 | 2021-07-18
            The shelling began at five o'clock.               | five o'clock  | 2021-07-18T05:00 | 2021-07-18
            The blast hit the port at 8 p.m. on Friday.       | 8 p.m.        | 2021-07-16T20:00 | 2021-07-16
            Soldiers entered the palace on Friday at 7 am.    | 7 am          | 2021-07-16T07:00 | 2021-07-16
            Troops arrived on Monday night.                   | on Monday night | 2021-07-12TNI | 2021-07-12
            Troops arrived on Friday afternoon.               | on Friday afternoon | 2021-07-16TAF | 2021-07-16
            Troops arrived yesterday morning.                 | yesterday morning | 2021-07-17TMO | 2021-07-17
            Troops arrived last night.                        | last night    | 2021-07-17TNI | 2021-07-17
            Troops will arrive tonight.                       | tonight       | 2021-07-18TNI | 2021-07-18
            Troops arrived this morning.                      | this morning  | 2021-07-18TMO | 2021-07-18
            Rebels came on July 3. By the evening they had won. | evening     | 2021-07-03TEV | 2021-07-03
            A bomb went off on July 3 at 1830 in the port.    | 1830          | 2021-07-03T18:30 | 2021-07-03
            They fled on the night of June 20, 2021.          | on the night of June 20, 2021 | 2021-06-20TNI | 2021-06-20
            They fled in the early morning hours of July 4.   | the early morning hours of July 4 | 2021-07-04TMO | 2021-07-04
            """)
    void aTimeOfDayBelongsToItsDay(String text, String words, String timex3, String edtf) {
        Probes.check("2021-07-18T21:55", text, words, timex3, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fair ran from May 3 to 5 in Tripoli.            | May 3      | 2021-05-03 | 2021-05-03/2021-05-05
            The fair ran from May 3 to 5 in Tripoli.            | 5          | 2021-05-05 | 2021-05-05
            The fair ran from 3 to 5 May in Tripoli.            | 3          | 2021-05-03 | 2021-05-03/2021-05-05
            The war of 1979-1989 ruined the country.            | 1979       | 1979       | 1979/1989
            The war of 1979-1989 ruined the country.            | 1989       | 1989       | 1989
            The expedition of 1957-58 failed.                   | 58         | 1958       | 1958
            Militias grew between 2003 and 2006 in Iraq.        | 2003       | 2003       | 2003/2006
            Fighting raged from April to June 1968 near Hue.    | April      | 1968-04    | 1968-04/1968-06
            Clashes in October and November 2019 killed dozens. | October    | 2019-10    | 2019-10
            The battle of July 1 to July 3, 1863 was bloody.    | July 1     | 1863-07-01 | 1863-07-01/1863-07-03
            Surrendering on May 4 and 5 were two garrisons.     | 5          | 2021-05-05 | 2021-05-05
            The revolt lasted from 499 to 493 BC in Ionia.      | 499        | BC0499     | -0498/-0492
            """)
    void theFirstOfTwoEndsCarriesTheWholeInterval(String text, String words, String timex3, String edtf) {
        Probes.check("2021-07-18", text, words, timex3, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Protesters may march on the palace.
            Theresa May met April Jones and June Smith.
            The fall of the city shocked the world.
            About 2000 people fled and 1500 soldiers died.
            They marched 26.2 miles and paid $1999 for it.
            The March to the Sea burned farms.
            Easter Island is far from Chile.
            The Sun newspaper sat on the second story.
            A quarter of voters stayed at home and three quarters of them were young.
            His 22-year-old son was freed.
            The Arab Spring toppled him.
            The wind blew at 75 miles per hour.
            """)
    void wordsThatOnlyLookLikeTimesAreLeftAlone(String text) {
        org.assertj.core.api.Assertions.assertThat(Probes.read("2021-07-18", text))
                .as(text)
                .isEmpty();
    }
}
