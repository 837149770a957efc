package dateline.reading.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsAndSetsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was jailed for five years.                   | five years          | P5Y
            He was jailed for 90 days.                      | 90 days             | P90D
            The talks went on for several days.             | several days        | PXD
            The talks went on for a few hours.              | a few hours         | PTXH
            The two sides have met for months.              | months              | PXM
            The war lasted for decades.                     | decades             | PXDE
            The three-month siege ended.                    | three-month         | P3M
            The month-long siege ended.                     | -                   | -
            The siege lasted two and a half years.          | two and a half years | P2.5Y
            He was jailed for six years and two months.     | six years and two months | P6Y2M
            He ran it in 1 hour 59 minutes 40 seconds.      | 1 hour 59 minutes 40 seconds | PT1H59M40S
            The siege lasted over nine months.              | over nine months    | P9M
            The siege lasted more than twenty-five years.   | more than twenty-five years | P25Y
            After two decades of war the army left.         | two decades         | P20Y
            The army left within a year.                    | a year              | P1Y
            The army left within an hour.                   | an hour             | PT1H
            They fought for half a century.                 | half a century      | P50Y
            They fought for half an hour.                   | half an hour        | PT30M
            They talked for a quarter of an hour.           | a quarter of an hour | PT15M
            The truce held for 1,000 days.                  | 1,000 days          | P1000D
            He resigned two weeks after the vote.           | two weeks           | P2W
            Hundreds died in recent weeks.                  | recent weeks        | PXW
            The wall stood for a few hundred years.         | a few hundred years | PXY
            It was the Seven Years War that ruined France.  | Seven Years         | P7Y
            The camp was built a fortnight before the vote. | a fortnight         | P2W
            """)
    void aLengthHasATimex3ValueAndNoDate(String text, String words, String timex3) {
        if (!words.equals("-")) {
            Probes.check("2021-07-18", text, words, timex3, "-");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hundreds died in the past two years.       | the past two years   | P2Y | 2019-07-18/2021-07-18
            Hundreds died in the last three months.    | the last three months | P3M | 2021-04-18/2021-07-18
            Hundreds died over the past year.          | the past year        | P1Y | 2020-07-18/2021-07-18
            Troops will leave in the next ten days.    | the next ten days    | P10D | 2021-07-18/2021-07-28
            """)
    void aLengthUpToNowOrFromNowIsAnInterval(String text, String words, String timex3, String edtf) {
        Probes.check("2021-07-18", text, words, timex3, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They pray at the wall every Sunday.             | every Sunday    | XXXX-WXX-7
            They march on Fridays in Gaza.                  | on Fridays      | -
            The militia shells the town daily.              | daily           | XXXX-XX-XX
            The militia shells the town every day.          | every day       | XXXX-XX-XX
            The council meets twice a year.                 | twice a year    | XXXX
            The council meets three times a week.           | three times a week | XXXX-WXX
            The council meets every two years.              | every two years | P2Y
            The council meets annually.                     | annually        | XXXX
            The council meets monthly.                      | monthly         | XXXX-XX
            They dropped 120 bombs per day on it.           | per day         | XXXX-XX-XX
            The militia attacks every night.                | every night     | XXXX-XX-XXTNI
            The council meets each month.                   | each month      | XXXX-XX
            """)
    void whatComesAgainIsASet(String text, String words, String timex3) {
        if (!timex3.equals("-")) {
            Probes.check("2021-07-18", text, words, timex3, "-");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rebels now hold the port.                | now           | PRESENT_REF
            The rebels currently hold the port.          | currently     | PRESENT_REF
            The rebels hold the port at present.         | at present    | PRESENT_REF
            The rebels recently took the port.           | recently      | PAST_REF
            He led the party in the past.                | the past      | PAST_REF
            He was a colonel at the time.                | at the time   | PAST_REF
            They will talk in the near future.           | the near future | FUTURE_REF
            They spoke of a future border.               | future        | FUTURE_REF
            The recent clashes killed ten.               | recent        | PAST_REF
            The pact was signed years ago.               | years ago     | PAST_REF
            They attacked the camp at night.             | night         | XXXX-XX-XXTNI
            """)
    void wordsWithoutADateNameTheirDirection(String text, String words, String timex3) {
        Probes.check("2021-07-18", text, words, timex3, "-");
    }
}
