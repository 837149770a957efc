package dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.shelf.LexiconShelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final DateReader READER = new DateReader(LexiconShelf.sheet("desk/dates.txt"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 July 2021 - 21:55|2021-07-18T21:55",
                "July 18, 2021 9:55 PM EDT|2021-07-18T21:55-04:00",
                "July 18, 2021, 9:55 p.m. ET|2021-07-18T21:55",
                "Sun, 18 Jul 2021 21:55:00 +0200|2021-07-18T21:55+02:00",
                "Sun, 18 Jul 2021 21:55:07 GMT|2021-07-18T21:55:07Z",
                "2021-07-18T21:55Z|2021-07-18T21:55Z",
                "2021-07-18 21:55|2021-07-18T21:55",
                "2021-07-18T21:55:00.000+0430|2021-07-18T21:55+04:30",
                "20210718T215500Z|2021-07-18T21:55Z",
                "20210718|2021-07-18",
                "18/07/2021|2021-07-18",
                "07/18/2021|2021-07-18",
                "7/8/2021 9:30 AM EST|2021-07-08T09:30-05:00",
                "18.07.2021|2021-07-18",
                "18.07.2021 um 14.30|2021-07-18T14:30",
                "18-07-21|2021-07-18",
                "2021/07/18|2021-07-18",
                "Sunday 18 July 2021|2021-07-18",
                "Sunday, July 18th, 2021|2021-07-18",
                "the 18th of July, 2021|2021-07-18",
                "Published 9:55 PM EDT, July 18, 2021|2021-07-18T21:55-04:00",
                "Updated 2055 GMT (0455 HKT) July 18, 2021|2021-07-18T20:55Z",
                "2021 July 18|2021-07-18",
                "18-Jul-2021|2021-07-18",
                "18 JUL 89|1989-07-18",
                "Jul 18 2021|2021-07-18",
                "July 18, 2021 12:05 am|2021-07-18T00:05",
                "18 July 2021 9pm|2021-07-18T21:00",
                "18 July 2021, 14:30 GMT+3|2021-07-18T14:30+03:00",
                "18 July 2021 14:30 IST|2021-07-18T14:30",
                "18 July 2021 14h30|2021-07-18T14:30",
                "Tue, 03/05/2019 - 10:14|2019-03-05T10:14",
                "Friday 03/05/2019|2019-05-03",
                "20201102T091500-0500|2020-11-02T09:15-05:00",
                "29 February 2020|2020-02-29"
            })
    void reads_what_newspapers_print(String text, String iso) {
        DateReader.Found found = READER.read(text);
        assertThat(found).isNotNull();
        assertThat(found.iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2021", "2021-13-45", "29 February 2021", "45/45/2021", "July 32, 2021"})
    void says_when_a_day_does_not_exist(String text) {
        DateReader.Found found = READER.read(text);
        assertThat(found).isNotNull();
        assertThat(found.iso()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "Page 3 of 7", "555-1234", "May", "in July", "1,200 people"})
    void finds_no_date_where_there_is_none(String text) {
        assertThat(READER.read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sunday, 18 July 2021|true",
                "Published: July 18, 2021 9:55 PM EDT|true",
                "18 July 2021 - 21:55 local time|true",
                "The 18 July 2021 attack|false",
                "Rebels took Goma on 18 July 2021|false"
            })
    void tells_a_line_that_is_a_date_from_one_that_holds_one(String text, boolean alone) {
        assertThat(READER.read(text))
                .isNotNull()
                .extracting(DateReader.Found::alone)
                .isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({"07/08/2021,true", "07/18/2021,false", "07.08.2021,false", "7 August 2021,false", "08/08/2021,false"})
    void doubts_where_day_and_month_can_change_places(String text, boolean doubtful) {
        assertThat(READER.read(text))
                .isNotNull()
                .extracting(DateReader.Found::doubtful)
                .isEqualTo(doubtful);
    }
}
