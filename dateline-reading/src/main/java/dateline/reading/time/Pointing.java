package dateline.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What pointing words mean: {@code last week} points from now, {@code the following week} from the time told last.
 * Where the story is vaguer than what is pointed at, the TIMEX3 value says so ({@code 2003-XX-XX}) and there is no
 * date.
 */
final class Pointing {
    private Pointing() {}

    /** How an expression points. */
    enum Pointer {
        LAST(-1, true),
        NEXT(1, true),
        THIS(0, true),
        PREVIOUS(-1, false),
        FOLLOWING(1, false),
        SAME(0, false);

        private final int step;
        private final boolean fromNow;

        Pointer(int step, boolean fromNow) {
            this.step = step;
            this.fromNow = fromNow;
        }
    }

    static Resolved day(Context c, int shift) {
        LocalDate now = c.anchor().published();
        return now == null ? Resolved.unknown("DATE") : Resolved.date(CalendarSpan.of(Unit.DAY, now.plusDays(shift)));
    }

    /** The same day with a part of day. */
    static Resolved part(Resolved day, String clock) {
        CalendarSpan span = day.mention();
        return span == null || span.unit() != Unit.DAY
                ? Resolved.only(
                        "TIME",
                        day.timex3() != null && day.timex3().startsWith("XXXX-WXX")
                                ? day.timex3() + clock
                                : "XXXX-XX-XX" + clock)
                : Resolved.date(span.at(clock));
    }

    static Resolved partDay(Context c, Pointer p, String part) {
        if (p.fromNow) {
            // "last night" is the evening before; "this morning" is of today
            return p == Pointer.NEXT ? day(c, 1) : day(c, p == Pointer.LAST ? -1 : 0);
        }
        CalendarSpan told = c.anchor().toldDay();
        if (told == null) {
            return Resolved.unknown("DATE");
        }
        boolean sameDay = p == Pointer.FOLLOWING && told.clock().equals("TMO") && part.equals("AF");
        CalendarSpan bare = told.at("");
        return Resolved.date(sameDay ? bare : bare.plus(p.step, Unit.DAY));
    }

    static Resolved unit(Context c, Pointer p, Unit unit) {
        if (p.fromNow) {
            LocalDate now = c.anchor().now();
            CalendarSpan here = now == null ? null : CalendarSpan.of(unit, now);
            return here == null ? Resolved.unknown("DATE") : Resolved.date(here.plus(p.step, unit));
        }
        return told(c, unit, p.step);
    }

    /** "year-end": the last part of the year we are in. */
    static Resolved endOf(Context c, Unit unit) {
        Resolved whole = unit(c, Pointer.THIS, unit);
        CalendarSpan span = whole.mention();
        return span == null ? whole : Resolved.date(span.in(Phase.LATE));
    }

    /** The unit that holds the time told last, or one so many units from it; half known where the story is vaguer. */
    static Resolved told(Context c, Unit unit, long step) {
        CalendarSpan told = unit == Unit.DAY ? c.anchor().toldDay() : c.anchor().told();
        CalendarSpan any = c.anchor().told();
        if (any == null) {
            return Resolved.unknown("DATE");
        }
        if (told == null || told.unit().ordinal() > unit.ordinal()) {
            return vague(any, unit);
        }
        CalendarSpan here = CalendarSpan.of(unit, told.start());
        return here == null ? Resolved.unknown("DATE") : Resolved.date(here.plus(step, unit));
    }

    /** "the day before the vote": some day of the year told of. */
    static Resolved someDay(Context c) {
        CalendarSpan told = c.anchor().told();
        return told == null
                ? Resolved.only("DATE", "XXXX-XX-XX")
                : vague(new CalendarSpan(Unit.YEAR, told.start(), Phase.WHOLE, ""), Unit.DAY);
    }

    private static Resolved vague(CalendarSpan told, Unit unit) {
        boolean month = told.unit() == Unit.MONTH;
        CalendarSpan whole = CalendarSpan.of(Unit.YEAR, told.start());
        String year = whole != null && told.unit().ordinal() <= Unit.YEAR.ordinal() ? whole.timex3() : "XXXX";
        return Resolved.only(
                "DATE",
                switch (unit) {
                    case DAY -> month ? told.timex3() + "-XX" : year + "-XX-XX";
                    case WEEK, FORTNIGHT, WEEKEND -> year + "-WXX";
                    case MONTH -> year + "-XX";
                    default -> year;
                });
    }

    static Resolved weekday(Context c, Pointer p, CalendarWords.Name weekday) {
        CalendarSpan told = c.anchor().toldDay();
        LocalDate from = p.fromNow ? c.anchor().now() : told == null ? null : told.start();
        if (from == null) {
            return Resolved.only("DATE", "XXXX-WXX-" + weekday.number());
        }
        int gap = weekday.number() - from.getDayOfWeek().getValue();
        int days =
                switch (p) {
                    case LAST, PREVIOUS -> gap < 0 ? gap : gap - 7;
                    case NEXT, FOLLOWING -> gap > 0 ? gap : gap + 7;
                    default -> gap;
                };
        return Resolved.date(CalendarSpan.of(Unit.DAY, from.plusDays(days)));
    }

    static Resolved month(Context c, Pointer p, int month) {
        LocalDate from = from(c, p);
        if (from == null) {
            return Resolved.unknown("DATE");
        }
        int here = from.getMonthValue();
        int year = from.getYear()
                + switch (p) {
                    case LAST, PREVIOUS -> month < here ? 0 : -1;
                    case NEXT, FOLLOWING -> month > here ? 0 : 1;
                    default -> 0;
                };
        return Resolved.date(CalendarSpan.month(year, month));
    }

    static Resolved season(Context c, Pointer p, String season) {
        LocalDate from = from(c, p);
        if (from == null) {
            return Resolved.unknown("DATE");
        }
        CalendarSpan here = CalendarSpan.season(from.getYear(), season);
        if (here == null) {
            return Resolved.unknown("DATE");
        }
        int shift =
                switch (p) {
                    case LAST, PREVIOUS -> here.end().isBefore(from) ? 0 : -1;
                    case NEXT, FOLLOWING -> here.start().isAfter(from) ? 0 : 1;
                    default -> 0;
                };
        return Resolved.date(CalendarSpan.season(from.getYear() + shift, season));
    }

    private static @Nullable LocalDate from(Context c, Pointer p) {
        if (p.fromNow) {
            return c.anchor().now();
        }
        CalendarSpan told = c.anchor().told();
        return told == null ? null : told.start();
    }

    /** "the weekend": with a verb to come the next one, else the latest that has begun. */
    static Resolved weekend(Context c) {
        LocalDate now = c.anchor().now();
        CalendarSpan here = now == null ? null : CalendarSpan.of(Unit.WEEKEND, now);
        if (here == null || now == null) {
            return Resolved.unknown("DATE");
        }
        boolean past = c.direction() != Direction.FUTURE && here.start().isAfter(now);
        return Resolved.date(past ? here.plus(-1, Unit.WEEK) : here);
    }
}
