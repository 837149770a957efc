package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.shelf.LexiconShelf;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He spoke ahead of next week's Muslim holiday of Eid al-Adha. | next week's Muslim holiday of Eid al-Adha | 2021-07-20
            He spoke ahead of next week\u2019s Muslim holiday of Eid al-Adha. | next week\u2019s Muslim holiday of Eid al-Adha | 2021-07-20
            The truce of Eid al-Fitr 2020 held.                | Eid al-Fitr 2020     | 2020-05-24
            The truce held during Ramadan 2021.                | Ramadan 2021         | 2021-04-13/2021-05-12
            Shots were fired on Ashura 2019.                   | on Ashura 2019       | 2019-09-09
            The pope spoke on Easter Sunday 2019.              | on Easter Sunday 2019 | 2019-04-21
            The pope spoke at Easter.                          | Easter               | 2021-04-04
            The pope spoke on Good Friday 2021.                | on Good Friday 2021  | 2021-04-02
            The patriarch spoke on Orthodox Easter 2021.       | on Orthodox Easter 2021 | 2021-05-02
            The bombs fell on Orthodox Christmas.              | on Orthodox Christmas | 2021-01-07
            Talks will end before Christmas.                   | Christmas            | 2021-12-25
            The king spoke on Christmas Eve 2019.              | on Christmas Eve 2019 | 2019-12-24
            The shop was shut on last Thanksgiving.            | on last Thanksgiving | 2020-11-26
            Iran freed them before Nowruz 2020.                | Nowruz 2020          | 2020-03-20
            Iran freed them before Nowruz.                     | Nowruz               | 2021-03-21
            Police banned crackers on Diwali 2020.             | on Diwali 2020       | 2020-11-14
            The raid came during the Lunar New Year 2020.      | the Lunar New Year 2020 | 2020-01-25
            Israel shut the crossings on Yom Kippur 2020.      | on Yom Kippur 2020   | 2020-09-28
            Israel shut the crossings on Rosh Hashanah 2021.   | on Rosh Hashanah 2021 | 2021-09-07
            Israel shut the crossings on Passover 2021.        | on Passover 2021     | 2021-03-28
            Israel lit candles on Hanukkah 2020.               | on Hanukkah 2020     | 2020-12-11
            Israel shut the crossings on Purim 2021.           | on Purim 2021        | 2021-02-26
            The general spoke on Bastille Day.                 | on Bastille Day      | 2021-07-14
            The general spoke on Veterans Day 2020.            | on Veterans Day 2020 | 2020-11-11
            """)
    void aFeastFallsWhereItsCalendarPutsIt(String text, String words, String edtf) {
        Probes.check("2021-07-18", text, words, edtf.substring(0, 10), edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "1990,1990-04-15,1990-04-15",
        "2000,2000-04-23,2000-04-30",
        "2008,2008-03-23,2008-04-27",
        "2016,2016-03-27,2016-05-01",
        "2024,2024-03-31,2024-05-05",
        "2025,2025-04-20,2025-04-20"
    })
    void easterOfWestAndEast(int year, LocalDate west, LocalDate east) {
        assertThat(MovableFeasts.easter(year)).isEqualTo(west);
        assertThat(MovableFeasts.orthodoxEaster(year)).isEqualTo(east);
    }

    @ParameterizedTest
    @CsvSource({
        "roshhashanah,2015,2015-09-14", "roshhashanah,2016,2016-10-03", "roshhashanah,2019,2019-09-30",
                "roshhashanah,2023,2023-09-16",
        "yomkippur,1973,1973-10-06", "passover,2016,2016-04-23", "passover,2024,2024-04-23", "hanukkah,2023,2023-12-08",
        "hanukkah,2024,2024-12-26", "purim,2024,2024-03-24", "sukkot,2022,2022-10-10", "shavuot,2021,2021-05-17",
        "tishabav,2022,2022-08-07", "simchattorah,2023,2023-10-07", "lagbaomer,2021,2021-04-30"
    })
    void jewishFeasts(String feast, int year, LocalDate day) {
        assertThat(MovableFeasts.hebrew(feast, year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"1996,20", "2008,20", "2012,20", "2013,21", "2016,20", "2017,21", "2021,21", "2025,21", "2030,20"})
    void nowruzFollowsThePersianLeapYears(int year, int day) {
        assertThat(MovableFeasts.nowruz(year).getMonthValue()).isEqualTo(3);
        assertThat(MovableFeasts.nowruz(year).getDayOfMonth()).isIn(20, 21, day);
    }

    @Test
    void everyRuleOfTheLexiconCanBeReckoned() {
        TimeLexicon words = new TimeLexicon(LexiconShelf.folder("time"));
        FeastCalendar calendar = new FeastCalendar(words);
        for (String line : LexiconShelf.sheet("time/feasts.txt").lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String rule = line.substring(0, line.indexOf(" = "));
                assertThat(calendar.in(rule, 2021)).as(line).isNotEmpty();
            }
        }
    }

    @Test
    void twoFeastsOfOneMuslimYearMayFallInOneOfOurs() {
        FeastCalendar calendar = new FeastCalendar(new TimeLexicon(LexiconShelf.folder("time")));
        assertThat(calendar.in("hijri 10-01", 2000))
                .extracting(FeastCalendar.Feast::first)
                .containsExactly(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27));
        assertThat(calendar.in("hijri 12-10", 1500)).isEmpty();
    }
}
