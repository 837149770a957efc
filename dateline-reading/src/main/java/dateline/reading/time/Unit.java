package dateline.reading.time;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Units of time, with their letter in a TIMEX3 duration and the step that a date takes by one of them. */
enum Unit {
    SECOND("TS", null, 0),
    MINUTE("TM", null, 0),
    HOUR("TH", null, 0),
    DAY("D", ChronoUnit.DAYS, 1),
    WEEKEND("WE", ChronoUnit.DAYS, 7),
    WEEK("W", ChronoUnit.DAYS, 7),
    FORTNIGHT("W", ChronoUnit.DAYS, 14),
    MONTH("M", ChronoUnit.MONTHS, 1),
    QUARTER("Q", ChronoUnit.MONTHS, 3),
    SEASON("S", ChronoUnit.MONTHS, 3),
    HALF("H", ChronoUnit.MONTHS, 6),
    YEAR("Y", ChronoUnit.YEARS, 1),
    DECADE("DE", ChronoUnit.YEARS, 10),
    CENTURY("CE", ChronoUnit.YEARS, 100),
    MILLENNIUM("MI", ChronoUnit.YEARS, 1000);

    private final String letter;
    private final @Nullable ChronoUnit step;
    private final int steps;

    Unit(String letter, @Nullable ChronoUnit step, int steps) {
        this.letter = letter;
        this.step = step;
        this.steps = steps;
    }

    /** TIMEX3's letter, {@code T} first where it measures a part of a day. */
    String letter() {
        return letter;
    }

    /** What a date steps by; null for units shorter than a day. */
    @Nullable
    ChronoUnit step() {
        return step;
    }

    int steps() {
        return steps;
    }

    boolean ofDay() {
        return letter.startsWith("T");
    }
}
