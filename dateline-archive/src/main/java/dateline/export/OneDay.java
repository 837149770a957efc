package dateline.export;

import dateline.record.DaySpan;
import dateline.record.Event;
import dateline.record.Reading;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one day that a layout without intervals gives an event: the first day of its interval, the last one where the
 * beginning is open, the publish date where nothing is known of the act. Stateless.
 */
final class OneDay {
    private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    private OneDay() {}

    /** The day; null when not even the publish date is known, or its year has not four digits, as every layout wants. */
    static @Nullable LocalDate of(Reading reading, Event event) {
        DaySpan span = DaySpan.of(event.when());
        if (span == null || span.first() == null && span.last() == null) {
            span = DaySpan.of(reading.dispatch().published());
        }
        if (span == null) {
            return null;
        }
        Long day = span.first() != null ? span.first() : span.last();
        return day == null || day < FIRST || day > LAST ? null : LocalDate.ofEpochDay(day);
    }

    /** {@code 20210718}; empty for null. */
    static String digits(@Nullable LocalDate day) {
        return day == null
                ? ""
                : String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
