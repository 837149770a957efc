package dateline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaySpanTest {
    @ParameterizedTest
    @CsvSource({
        "2021-07-18, 2021-07-18, 2021-07-18",
        "2021-07-18T21:55+02:00, 2021-07-18, 2021-07-18",
        "2021-07, 2021-07-01, 2021-07-31",
        "2020-02~, 2020-02-01, 2020-02-29",
        "2021, 2021-01-01, 2021-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2021-07-17/2021-07-18, 2021-07-17, 2021-07-18",
        "2021-05/2021-07, 2021-05-01, 2021-07-31",
        "../2021-07-18, ..., 2021-07-18",
        "2021-05-01/.., 2021-05-01, ...",
        "2021-21, 2021-03-01, 2021-05-31",
        "2021-24, 2021-12-01, 2022-02-28",
        "2021-34, 2021-04-01, 2021-06-30",
        "2021-41, 2021-07-01, 2021-12-31",
    })
    void coversItsDays(String edtf, String first, String last) {
        assertThat(DaySpan.of(edtf)).isEqualTo(new DaySpan(day(first), day(last)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-02-31",
                "2021-13",
                "0000",
                "2021-07-18/2021-07-01",
                "18 July",
                "Y99999",
                "-2021",
                "2021-99"
            })
    void whatIsNoDateCoversNothing(String text) {
        assertThat(DaySpan.of(text)).isNull();
    }

    @Test
    void openEndsOverlap() {
        DaySpan untilJuly = DaySpan.of("../2021-07-18");
        DaySpan fromMay = DaySpan.of("2021-05-01/..");
        DaySpan august = DaySpan.of("2021-08");
        assertThat(untilJuly.overlaps(fromMay)).isTrue();
        assertThat(untilJuly.overlaps(august)).isFalse();
        assertThat(august.overlaps(fromMay)).isTrue();
    }

    private static @Nullable Long day(String text) {
        return text.equals("...") ? null : LocalDate.parse(text).toEpochDay();
    }
}
