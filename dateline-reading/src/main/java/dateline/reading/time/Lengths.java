package dateline.reading.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What lengths of time mean, and dates told as so far from now or from the story. */
final class Lengths {
    private Lengths() {}

    /** A length that is not bound to the calendar. */
    static Resolved duration(NumberReader.Count n, Unit unit) {
        if (unit == Unit.FORTNIGHT && n.whole()) {
            return Resolved.only("DURATION", "P" + 2L * n.asInt() + "W");
        }
        String number = n.text();
        if (unit == Unit.DECADE && n.whole()) {
            return Resolved.only("DURATION", "P" + 10L * n.asInt() + "Y");
        }
        if (unit == Unit.CENTURY && n.whole()) {
            return Resolved.only("DURATION", "P" + 100L * n.asInt() + "Y");
        }
        return Resolved.only(
                "DURATION", unit.ofDay() ? "PT" + number + unit.letter().substring(1) : "P" + number + unit.letter());
    }

    /** "the past two years": so long, up to now. */
    static Resolved pastOf(Context c, int n, Unit unit) {
        Resolved length = duration(new NumberReader.Count(BigDecimal.valueOf(n), 0), unit);
        LocalDate now = c.anchor().now();
        LocalDate from = now == null ? null : step(now, unit, -n);
        return now == null || from == null
                ? length
                : length.valued(CalendarSpan.day(from) + "/" + CalendarSpan.day(now));
    }

    /** "the next ten days": so long, from now. */
    static Resolved nextOf(Context c, int n, Unit unit) {
        Resolved length = duration(new NumberReader.Count(BigDecimal.valueOf(n), 0), unit);
        LocalDate now = c.anchor().now();
        LocalDate to = now == null ? null : step(now, unit, n);
        return now == null || to == null ? length : length.valued(CalendarSpan.day(now) + "/" + CalendarSpan.day(to));
    }

    private static @Nullable LocalDate step(LocalDate day, Unit unit, long n) {
        ChronoUnit by = unit.step();
        CalendarSpan here = CalendarSpan.of(Unit.DAY, day);
        CalendarSpan there = by == null || here == null ? null : here.plus(n, unit);
        return there == null ? null : there.start();
    }

    /** "two weeks ago", "a year from now". @param sign -1 or 1 */
    static Resolved ago(Context c, NumberReader.Count n, Unit unit, int sign) {
        LocalDate now = c.anchor().now();
        if (n.amount() == null) {
            return Resolved.only("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        CalendarSpan here = now == null ? null : CalendarSpan.of(grain(n, unit), now);
        return here == null ? Resolved.unknown("DATE") : Resolved.date(moved(here, n, unit, sign));
    }

    /** "two days earlier", "a year later": from the time told last. @param sign -1 or 1 */
    static Resolved shifted(Context c, NumberReader.Count n, Unit unit, int sign) {
        if (n.amount() == null) {
            return Resolved.only("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Unit grain = grain(n, unit);
        CalendarSpan told =
                grain == Unit.DAY ? c.anchor().toldDay() : c.anchor().told();
        if (told == null || told.unit().ordinal() > grain.ordinal()) {
            Resolved vague = Pointing.told(c, grain, 0);
            return vague.mention() == null ? vague : Resolved.unknown("DATE");
        }
        CalendarSpan here = CalendarSpan.of(grain, told.start());
        return here == null ? Resolved.unknown("DATE") : Resolved.date(moved(here, n, unit, sign));
    }

    /** How finely so far from a date can be told: two weeks from a day is a week. */
    private static Unit grain(NumberReader.Count n, Unit unit) {
        if (unit.ofDay()) {
            return Unit.DAY;
        }
        boolean half = !n.whole();
        return switch (unit) {
            case FORTNIGHT -> Unit.WEEK;
            case DECADE, CENTURY, MILLENNIUM -> Unit.YEAR;
            case YEAR -> half ? Unit.MONTH : Unit.YEAR;
            default -> unit;
        };
    }

    private static @Nullable CalendarSpan moved(CalendarSpan here, NumberReader.Count n, Unit unit, int sign) {
        if (!n.whole()) {
            int months = n.amount() == null || n.asInt() > 1000
                    ? 0
                    : n.amount().multiply(BigDecimal.valueOf(12)).intValue();
            return unit == Unit.YEAR && months > 0 ? here.plus((long) sign * months, Unit.MONTH) : null;
        }
        return here.plus((long) sign * n.asInt(), unit);
    }
}
