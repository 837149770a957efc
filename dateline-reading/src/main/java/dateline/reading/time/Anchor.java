package dateline.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What relative times of one dispatch count from: its publish date, and the time it told of last. Not shared between
 * dispatches.
 *
 * <p>News counts bare months and weekdays from its publish date, the way the tense points. A history, a text full of
 * years long past, counts them from the time it told of last.
 */
final class Anchor {
    // a story goes on rather than back: from December, April is to come; from February, October is past
    private static final int FORWARD = 7;
    private static final int BACKWARD = 7;
    private static final long WEEKS_AWAY = 45;

    private final @Nullable LocalDate published;
    private final @Nullable History history;
    private @Nullable CalendarSpan last;
    private @Nullable CalendarSpan lastDay;

    /** @param history the years that a history tells of, or null if the dispatch is none */
    Anchor(@Nullable LocalDate published, @Nullable History history) {
        this.published = published;
        this.history = history;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    boolean history() {
        return history != null;
    }

    /** Notes a time that the dispatch tells of; a history's glance at a far-off year does not move its story. */
    void tell(CalendarSpan span) {
        if (history != null && last != null && history.aside(span.start().getYear())) {
            return;
        }
        last = span;
        if (span.unit() == Unit.DAY) {
            lastDay = span;
        }
    }

    /** The day that "today", "last year" and "two weeks ago" count from. */
    @Nullable
    LocalDate now() {
        return history != null && last != null ? last.start() : published;
    }

    /** The time told of last, else the publish date: what "the next day" and "a year later" count from. */
    @Nullable
    CalendarSpan told() {
        return last != null ? last : published == null ? null : CalendarSpan.of(Unit.DAY, published);
    }

    /** The last day told of, if nothing coarser outside of it was told since. */
    @Nullable
    CalendarSpan toldDay() {
        CalendarSpan told = told();
        if (told == null || told.unit() == Unit.DAY) {
            return told;
        }
        CalendarSpan day = lastDay;
        return day != null
                        && !day.start().isBefore(told.start())
                        && !day.start().isAfter(told.end())
                ? day
                : null;
    }

    /** The day that a time of the clock belongs to. */
    @Nullable
    CalendarSpan clockDay() {
        CalendarSpan day = toldDay();
        return day != null || history != null
                ? day
                : lastDay != null ? lastDay : published == null ? null : CalendarSpan.of(Unit.DAY, published);
    }

    /** The year of a month (and day) that names none. */
    @Nullable
    Integer yearOf(int month, int day, Context context) {
        if (context.year() != null) {
            return context.year();
        }
        CalendarSpan told = last;
        if (history != null && told != null) {
            int year = told.start().getYear();
            int back =
                    told.unit().ordinal() <= Unit.MONTH.ordinal() ? told.start().getMonthValue() - month : 0;
            return back > FORWARD
                    ? Integer.valueOf(year + 1)
                    : back < -BACKWARD ? Integer.valueOf(year - 1) : Integer.valueOf(year);
        }
        LocalDate now = published;
        if (now == null) {
            return null;
        }
        int year = now.getYear();
        if (month == 2 && day == 29) {
            int back = context.direction() == Direction.FUTURE ? 1 : -1;
            while (!Year.isLeap(year)) {
                year += back;
            }
            return year;
        }
        LocalDate then = LocalDate.of(
                year,
                month,
                Math.min(Math.max(day, 1), LocalDate.of(year, month, 1).lengthOfMonth()));
        boolean sameMonth = day == 0 && month == now.getMonthValue();
        // a full date that is weeks away names this year's, whatever the verb: news gives others their year
        long slack = day == 0 ? 1 : WEEKS_AWAY;
        return switch (context.direction()) {
            case PAST -> sameMonth || !then.isAfter(now.plusDays(slack)) ? year : year - 1;
            case FUTURE -> sameMonth || !then.isBefore(now.minusDays(slack)) ? year : year + 1;
            default -> nearest(then, now);
        };
    }

    private static int nearest(LocalDate then, LocalDate now) {
        long days = ChronoUnit.DAYS.between(now, then);
        return days > 183 ? then.getYear() - 1 : days < -183 ? then.getYear() + 1 : then.getYear();
    }

    /** The day of a bare weekday. */
    @Nullable
    LocalDate weekday(DayOfWeek day, Context context) {
        LocalDate now = now();
        if (now == null) {
            return null;
        }
        return history != null || context.direction() == Direction.FUTURE
                ? now.with(TemporalAdjusters.nextOrSame(day))
                : now.with(TemporalAdjusters.previousOrSame(day));
    }
}
