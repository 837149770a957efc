package dateline.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Times told by pointing: {@code yesterday}, {@code tonight}, {@code last week}, {@code next Tuesday}, {@code the
 * following year}, {@code that afternoon}, {@code over the weekend}, {@code the night before}.
 */
final class RelativePattern implements Pattern {
    private final CalendarWords calendar;
    private final TimeLexicon words;

    RelativePattern(CalendarWords calendar, TimeLexicon words) {
        this.calendar = calendar;
        this.words = words;
    }

    /** How an expression points. */
    private enum Pointer {
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

    private record Pointed(Pointer pointer, int end) {}

    @Override
    public @Nullable Found at(Line line, int i) {
        TimeLexicon.Entry deictic = words.at("deictic", line, i);
        if (deictic != null) {
            int shift = Integer.parseInt(deictic.key());
            return line.is(i, "today") && line.is(i + 1, "'") && line.is(i + 2, "s") && line.is(i + 3, "world") ? null : withPart(line, i, deictic.end(), c -> day(c, shift));
        }
        if (line.is(i, "tonight")) {
            return Found.of(i, i + 1, c -> part(day(c, 0), "TNI"));
        }
        if (line.is(i, "overnight") && line.tag(i).startsWith("RB")) {
            return Found.of(i, i + 1, c -> part(day(c, 0), "TNI"));
        }
        boolean the = line.is(i, "the");
        Pointed pointed = pointer(line, the ? i + 1 : i, the);
        if (pointed != null) {
            return target(line, i, pointed);
        }
        if (the && line.is(i + 1, "weekend")) {
            return Found.of(i, i + 2, RelativePattern::weekend);
        }
        if (the) {
            return trailing(line, i);
        }
        CalendarWords.Name weekday = calendar.weekday(line, i);
        return weekday != null && line.has(weekday.end(), "last", "week") ? inWeek(i, weekday.end() + 2, weekday, -1)
                : weekday != null && line.has(weekday.end(), "next", "week") ? inWeek(i, weekday.end() + 2, weekday, 1)
                : weekday != null && line.has(weekday.end(), "this", "week") ? inWeek(i, weekday.end() + 2, weekday, 0)
                : null;
    }

    private static Found inWeek(int from, int to, CalendarWords.Name weekday, int shift) {
        return Found.of(from, to, c -> {
            LocalDate now = c.anchor().now();
            CalendarSpan week = now == null ? null : CalendarSpan.of(Unit.WEEK, now.plusWeeks(shift));
            return week == null ? Resolved.unknown("DATE") : Resolved.date(CalendarSpan.of(Unit.DAY, week.start().plusDays(weekday.number() - 1L)));
        });
    }

    private @Nullable Pointed pointer(Line line, int i, boolean the) {
        TimeLexicon.Entry e = words.at("before", line, i);
        if (e != null) {
            return new Pointed(the ? Pointer.PREVIOUS : Pointer.LAST, e.end());
        }
        e = words.at("previous", line, i);
        if (e != null) {
            return new Pointed(Pointer.PREVIOUS, e.end());
        }
        e = words.at("next", line, i);
        if (e != null) {
            return new Pointed(the && line.is(i, "next") ? Pointer.FOLLOWING : Pointer.NEXT, e.end());
        }
        e = words.at("following", line, i);
        if (e != null) {
            return new Pointed(Pointer.FOLLOWING, e.end());
        }
        e = words.at("same", line, the ? i - 1 : i);
        if (e != null) {
            return new Pointed(Pointer.SAME, e.end());
        }
        e = words.at("this", line, the ? i - 1 : i);
        return e != null ? new Pointed(Pointer.THIS, e.end()) : null;
    }

    private @Nullable Found target(Line line, int from, Pointed p) {
        int at = p.end();
        boolean the = line.is(from, "the");
        CalendarWords.Name weekday = calendar.weekday(line, at);
        if (weekday != null) {
            return withPart(line, from, weekday.end(), c -> weekday(c, p.pointer(), weekday));
        }
        CalendarWords.Name month = calendar.month(line, at);
        if (month != null && !line.digits(month.end()) && p.pointer() != Pointer.SAME) {
            return Found.of(from, month.end(), c -> month(c, p.pointer(), month.number()));
        }
        CalendarWords.Key season = calendar.season(line, at);
        if (season != null && calendar.year(line, season.end()) == null) {
            return Found.of(from, season.end(), c -> season(c, p.pointer(), season.key()));
        }
        CalendarWords.Key part = calendar.part(line, at);
        if (part != null) {
            return Found.of(from, part.end(), c -> part(partDay(c, p.pointer(), part.key()), "T" + part.key()));
        }
        CalendarWords.Measure unit = calendar.unit(line, at);
        if (unit == null || unit.plural() || unit.unit().ofDay() && p.pointer() != Pointer.SAME || line.is(unit.end(), "-") && !line.spaced(unit.end()) && line.is(unit.end() + 1, "old", "long")) {
            return null;
        }
        if (unit.unit().ofDay() || unit.unit() == Unit.SEASON && p.pointer() != Pointer.LAST) {
            return null;
        }
        if (the && p.pointer() == Pointer.PREVIOUS && line.is(at - 1, "last", "past")) {
            boolean length = line.is(at - 1, "past") && unit.unit().ordinal() >= Unit.WEEK.ordinal() || line.is(from - 1, "in", "over", "for", "during", "within");
            return length && unit.unit() != Unit.DAY ? Found.of(from, unit.end(), c -> DurationPattern.pastOf(c, 1, unit.unit())) : null;
        }
        if (line.is(unit.end(), "of") && p.pointer() != Pointer.THIS && p.pointer() != Pointer.SAME) {
            return null;
        }
        return Found.of(from, unit.end(), c -> unit(c, p.pointer(), unit.unit()));
    }

    /** "the day before", "the year after", "the night before", "the day following". */
    private @Nullable Found trailing(Line line, int i) {
        CalendarWords.Measure unit = calendar.unit(line, i + 1);
        CalendarWords.Key part = unit == null ? calendar.part(line, i + 1) : null;
        int at = unit != null ? unit.end() : part != null ? part.end() : -1;
        if (at < 0 || unit != null && (unit.plural() || unit.unit().ofDay())) {
            return null;
        }
        int step = line.is(at, "before", "earlier", "previous") ? -1 : line.is(at, "after", "following", "later") ? 1 : 0;
        if (step == 0) {
            return null;
        }
        boolean ends = at + 1 >= line.size() || line.is(at + 1, ".", ",", ";", ":", ")", "\"", "-") || line.tag(at + 1).startsWith("V") || line.is(at + 1, "in", "at", "by", "and", "when", "with", "on", "to", "from", "as", "but", "near", "while");
        Pointer pointer = step < 0 ? Pointer.PREVIOUS : Pointer.FOLLOWING;
        if (!ends) {
            return unit != null && unit.unit() == Unit.DAY || part != null ? Found.of(i, at, RelativePattern::someDay) : null;
        }
        if (part != null) {
            return Found.of(i, at + 1, c -> part(partDay(c, pointer, part.key()), "T" + part.key()));
        }
        return unit == null ? null : Found.of(i, at + 1, c -> unit(c, pointer, unit.unit()));
    }

    private Found withPart(Line line, int from, int end, Meaning day) {
        CalendarWords.Key part = calendar.part(line, end);
        return part == null || line.is(end, "overnight") ? Found.of(from, end, day) : Found.of(from, part.end(), c -> part(day.resolve(c), "T" + part.key()));
    }

    private static Resolved day(Context c, int shift) {
        LocalDate now = c.anchor().published();
        return now == null ? Resolved.unknown("DATE") : Resolved.date(CalendarSpan.of(Unit.DAY, now.plusDays(shift)));
    }

    /** The same day with a part of day. */
    static Resolved part(Resolved day, String clock) {
        CalendarSpan span = day.mention();
        return span == null || span.unit() != Unit.DAY
                ? Resolved.only("TIME", day.timex3() != null && day.timex3().startsWith("XXXX-WXX") ? day.timex3() + clock : "XXXX-XX-XX" + clock)
                : Resolved.date(span.at(clock));
    }

    private static Resolved partDay(Context c, Pointer p, String part) {
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

    private static Resolved unit(Context c, Pointer p, Unit unit) {
        if (p.fromNow) {
            LocalDate now = c.anchor().now();
            CalendarSpan here = now == null ? null : CalendarSpan.of(unit, now);
            return here == null ? Resolved.unknown("DATE") : Resolved.date(here.plus(p.step, unit));
        }
        return told(c, unit, p.step);
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
    private static Resolved someDay(Context c) {
        CalendarSpan told = c.anchor().told();
        return told == null ? Resolved.only("DATE", "XXXX-XX-XX") : vague(new CalendarSpan(Unit.YEAR, told.start(), Phase.WHOLE, ""), Unit.DAY);
    }

    private static Resolved vague(CalendarSpan told, Unit unit) {
        boolean month = told.unit() == Unit.MONTH;
        CalendarSpan whole = CalendarSpan.of(Unit.YEAR, told.start());
        String year = whole != null && told.unit().ordinal() <= Unit.YEAR.ordinal() ? whole.timex3() : "XXXX";
        return Resolved.only("DATE", switch (unit) {
            case DAY -> month ? told.timex3() + "-XX" : year + "-XX-XX";
            case WEEK, FORTNIGHT, WEEKEND -> year + "-WXX";
            case MONTH -> year + "-XX";
            default -> year;
        });
    }

    private static Resolved weekday(Context c, Pointer p, CalendarWords.Name weekday) {
        CalendarSpan told = c.anchor().toldDay();
        LocalDate from = p.fromNow ? c.anchor().now() : told == null ? null : told.start();
        if (from == null) {
            return Resolved.only("DATE", "XXXX-WXX-" + weekday.number());
        }
        int gap = weekday.number() - from.getDayOfWeek().getValue();
        int days = switch (p) {
            case LAST, PREVIOUS -> gap < 0 ? gap : gap - 7;
            case NEXT, FOLLOWING -> gap > 0 ? gap : gap + 7;
            default -> gap;
        };
        return Resolved.date(CalendarSpan.of(Unit.DAY, from.plusDays(days)));
    }

    private static Resolved month(Context c, Pointer p, int month) {
        LocalDate from = from(c, p);
        if (from == null) {
            return Resolved.unknown("DATE");
        }
        int here = from.getMonthValue();
        int year = from.getYear() + switch (p) {
            case LAST, PREVIOUS -> month < here ? 0 : -1;
            case NEXT, FOLLOWING -> month > here ? 0 : 1;
            default -> 0;
        };
        return Resolved.date(CalendarSpan.month(year, month));
    }

    private static Resolved season(Context c, Pointer p, String season) {
        LocalDate from = from(c, p);
        if (from == null) {
            return Resolved.unknown("DATE");
        }
        CalendarSpan here = CalendarSpan.season(from.getYear(), season);
        if (here == null) {
            return Resolved.unknown("DATE");
        }
        int shift = switch (p) {
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
    private static Resolved weekend(Context c) {
        LocalDate now = c.anchor().now();
        CalendarSpan here = now == null ? null : CalendarSpan.of(Unit.WEEKEND, now);
        if (here == null || now == null) {
            return Resolved.unknown("DATE");
        }
        boolean past = c.direction() != Direction.FUTURE && here.start().isAfter(now);
        return Resolved.date(past ? here.plus(-1, Unit.WEEK) : here);
    }
}
