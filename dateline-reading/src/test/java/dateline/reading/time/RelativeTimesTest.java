package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Timex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister resigned on Sunday.                 | on Sunday        | 2021-07-18 | 2021-07-18
            The minister resigned on Saturday.               | on Saturday      | 2021-07-17 | 2021-07-17
            The minister resigned Monday.                    | Monday           | 2021-07-12 | 2021-07-12
            The minister will resign on Monday.              | on Monday        | 2021-07-19 | 2021-07-19
            The two sides agreed to meet on Thursday.        | on Thursday      | 2021-07-22 | 2021-07-22
            The envoy is expected to arrive on Tuesday.      | on Tuesday       | 2021-07-20 | 2021-07-20
            He said talks would resume on Wednesday.         | on Wednesday     | 2021-07-21 | 2021-07-21
            Rebels attacked the base last Tuesday.           | last Tuesday     | 2021-07-13 | 2021-07-13
            The court will rule next Tuesday.                | next Tuesday     | 2021-07-20 | 2021-07-20
            The court ruled on Tuesday last week.            | on Tuesday last week | 2021-07-06 | 2021-07-06
            The minister resigned yesterday.                 | yesterday        | 2021-07-17 | 2021-07-17
            The minister resigned today.                     | today            | 2021-07-18 | 2021-07-18
            The minister will resign tomorrow.               | tomorrow         | 2021-07-19 | 2021-07-19
            The minister resigned the day before yesterday.  | the day before yesterday | 2021-07-16 | 2021-07-16
            The minister resigned last week.                 | last week        | 2021-W27 | 2021-07-05/2021-07-11
            The minister resigned this week.                 | this week        | 2021-W28 | 2021-07-12/2021-07-18
            The minister will resign next week.              | next week        | 2021-W29 | 2021-07-19/2021-07-25
            The minister resigned last month.                | last month       | 2021-06  | 2021-06
            The minister resigned late last month.           | late last month  | 2021-06  | 2021-06-21/2021-06-30
            The minister resigned last year.                 | last year        | 2020     | 2020
            The minister resigned earlier this year.         | earlier this year | 2021    | 2021-01-01/2021-07-18
            The vote will be held next year.                 | next year        | 2022     | 2022
            The vote will be held at the end of the year.    | the end of the year | 2021  | 2021-09/2021-12
            The sides met in Doha over the weekend.          | over the weekend | 2021-W28-WE | 2021-07-17/2021-07-18
            The sides met in Doha last weekend.              | last weekend     | 2021-W27-WE | 2021-07-10/2021-07-11
            Rebels took the valley last summer.              | last summer      | 2020-SU  | 2020-06/2020-08
            Rebels took the valley last October.             | last October     | 2020-10  | 2020-10
            The pact was signed three years ago.             | three years ago  | 2018     | 2018
            The pact was signed two weeks ago.               | two weeks ago    | 2021-W26 | 2021-06-28/2021-07-04
            The pact was signed ten days ago.                | ten days ago     | 2021-07-08 | 2021-07-08
            The pact was signed a month ago.                 | a month ago      | 2021-06  | 2021-06
            The pact was signed two decades ago.             | two decades ago  | 2001     | 2001
            The pact was signed nearly two years ago.        | nearly two years ago | 2019 | 2019
            The vote will be held two weeks from now.        | two weeks from now | 2021-W30 | 2021-07-26/2021-08-01
            The troops missed the May 1 deadline.            | May 1            | 2021-05-01 | 2021-05-01
            They met at their June 16 summit.                | June 16          | 2021-06-16 | 2021-06-16
            Parliament was suspended until August 14.        | August 14        | 2021-08-14 | 2021-08-14
            The pact will be signed by year-end.             | year-end         | 2021     | 2021-09/2021-12
            Spending fell this fiscal year.                  | this fiscal year | 2021     | 2021
            The last decade was bloody.                      | The last decade  | P10Y     | 2011-07-18/2021-07-18
            Exports fell this quarter.                       | this quarter     | 2021-Q3  | 2021-07/2021-09
            Exports fell last quarter.                       | last quarter     | 2021-Q2  | 2021-04/2021-06
            """)
    void whatPointsFromNowCountsFromThePublishDate(String text, String words, String timex3, String edtf) {
        Probes.check("2021-07-18T21:55+04:30", text, words, timex3, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels took the town on July 3. Two days later they fled.         | Two days later    | 2021-07-05 | 2021-07-05
            Rebels took the town on July 3. The next day they fled.           | The next day      | 2021-07-04 | 2021-07-04
            Rebels took the town on July 3. They had come two days earlier.   | two days earlier  | 2021-07-01 | 2021-07-01
            Rebels took the town on July 3. They had come the night before.   | the night before  | 2021-07-02TNI | 2021-07-02
            Rebels took the town on July 3. They fled the following Tuesday.  | the following Tuesday | 2021-07-06 | 2021-07-06
            Rebels took the town on July 3. They burned it the same day.      | the same day      | 2021-07-03 | 2021-07-03
            Rebels took the town on July 3. They burned it that night.        | that night        | 2021-07-03TNI | 2021-07-03
            Rebels took the town on July 3. On the 5th they fled.             | On the 5th        | 2021-07-05 | 2021-07-05
            The war began in 2003. A year later the king fled.                | A year later      | 2004       | 2004
            The war began in 2003. The following year the king fled.          | The following year | 2004      | 2004
            The war began in March 2003. Three months later the king fled.    | Three months later | 2003-06   | 2003-06
            The war began in March 2003. The previous month the king fled.    | The previous month | 2003-02   | 2003-02
            The war began in 2003. In July of that year the king fled.        | July of that year | 2003-07    | 2003-07
            The war began in 2003. The next day the king fled.                | The next day      | 2003-XX-XX | -
            """)
    void whatPointsFromTheStoryCountsFromTheTimeToldLast(String text, String words, String timex3, String edtf) {
        Probes.check("2021-07-18", text, words, timex3, edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2021", "2021-13-40", "18 July 2021", "2021-07-18x", "99999-01-01", "0000-00-00"
            })
    void withoutAPublishDateWhatPointsFromNowHasNoValue(String published) {
        List<Timex> found = Probes.read(published, "The army left yesterday. It came on July 3, 2020.");
        assertThat(found).extracting(Timex::value).containsExactly(null, "2020-07-03");
    }

    @Test
    void aBareDateWithoutAnyYearKeepsWhatItTells() {
        Probes.check(null, "Rebels took the town on July 3.", "on July 3", "XXXX-07-03", "-");
        Probes.check(null, "Rebels took the town on Sunday.", "on Sunday", "XXXX-WXX-7", "-");
    }

    @Test
    void aHistoryCountsBareMonthsFromItsOwnYears() {
        String text =
                "The revolt began in 1848. In May 1849 the king fled. By June the town had fallen, the largest loss "
                        + "since 1813. In December the rebels lost Buda. In February they asked for peace. A plaque was put up in "
                        + "1998. On 3 March they laid down their arms.";
        Probes.check("2009-12-19", text, "June", "1849-06", "1849-06");
        Probes.check("2009-12-19", text, "December", "1849-12", "1849-12");
        Probes.check("2009-12-19", text, "February", "1850-02", "1850-02");
        Probes.check("2009-12-19", text, "On 3 March", "1850-03-03", "1850-03-03");
    }

    @Test
    void newsWithSomeHistoryStillCountsFromItsPublishDate() {
        String text =
                "The club was founded in 1953 and closed in 1957. It opened again in 1984. Its head died on Wednesday. "
                        + "A book about it is due to be published in May.";
        Probes.check("2013-03-22", text, "May", "2013-05", "2013-05");
        Probes.check("2013-03-22", text, "on Wednesday", "2013-03-20", "2013-03-20");
    }
}
