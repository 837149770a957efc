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

    private record Pointed(Pointing.Pointer pointer, int end) {}

    @Override
    public @Nullable Found at(Line line, int i) {
        TimeLexicon.Entry deictic = words.at("deictic", line, i);
        if (deictic != null) {
            int shift = Integer.parseInt(deictic.key());
            return line.is(i, "today") && line.is(i + 1, "'") && line.is(i + 2, "s") && line.is(i + 3, "world")
                    ? null
                    : withPart(line, i, deictic.end(), c -> Pointing.day(c, shift));
        }
        if (line.is(i, "tonight")) {
            return Found.of(i, i + 1, c -> Pointing.part(Pointing.day(c, 0), "TNI"));
        }
        if (line.is(i, "overnight") && line.tag(i).startsWith("RB")) {
            return Found.of(i, i + 1, c -> Pointing.part(Pointing.day(c, 0), "TNI"));
        }
        if (line.has(i, "year", "-") && line.is(i + 2, "ago", "earlier") && !line.spaced(i + 2)) {
            return Found.of(i, i + 3, c -> Pointing.unit(c, Pointing.Pointer.LAST, Unit.YEAR));
        }
        boolean closing = line.has(i + 1, "'", "s", "end") || line.has(i + 1, "-", "end");
        if (closing && line.is(i, "year", "month", "week", "quarter")) {
            CalendarWords.Measure unit = calendar.unit(line, i);
            int end = line.is(i + 1, "-") ? i + 3 : i + 4;
            return unit == null ? null : Found.of(i, end, c -> Pointing.endOf(c, unit.unit()));
        }
        boolean the = line.is(i, "the");
        Pointed pointed = pointer(line, the ? i + 1 : i, the);
        if (pointed != null) {
            return target(line, i, pointed);
        }
        if (the && line.is(i + 1, "weekend")) {
            return Found.of(i, i + 2, Pointing::weekend);
        }
        if (the) {
            return trailing(line, i);
        }
        CalendarWords.Name weekday = calendar.weekday(line, i);
        return weekday != null && line.has(weekday.end(), "last", "week")
                ? inWeek(i, weekday.end() + 2, weekday, -1)
                : weekday != null && line.has(weekday.end(), "next", "week")
                        ? inWeek(i, weekday.end() + 2, weekday, 1)
                        : weekday != null && line.has(weekday.end(), "this", "week")
                                ? inWeek(i, weekday.end() + 2, weekday, 0)
                                : null;
    }

    private static Found inWeek(int from, int to, CalendarWords.Name weekday, int shift) {
        return Found.of(from, to, c -> {
            LocalDate now = c.anchor().now();
            CalendarSpan week = now == null ? null : CalendarSpan.of(Unit.WEEK, now.plusWeeks(shift));
            return week == null
                    ? Resolved.unknown("DATE")
                    : Resolved.date(CalendarSpan.of(Unit.DAY, week.start().plusDays(weekday.number() - 1L)));
        });
    }

    private @Nullable Pointed pointer(Line line, int i, boolean the) {
        TimeLexicon.Entry e = words.at("before", line, i);
        if (e != null) {
            return new Pointed(the ? Pointing.Pointer.PREVIOUS : Pointing.Pointer.LAST, e.end());
        }
        e = words.at("previous", line, i);
        if (e != null) {
            return new Pointed(Pointing.Pointer.PREVIOUS, e.end());
        }
        e = words.at("next", line, i);
        if (e != null) {
            return new Pointed(the && line.is(i, "next") ? Pointing.Pointer.FOLLOWING : Pointing.Pointer.NEXT, e.end());
        }
        e = words.at("following", line, i);
        if (e != null) {
            return new Pointed(Pointing.Pointer.FOLLOWING, e.end());
        }
        e = words.at("same", line, the ? i - 1 : i);
        if (e != null) {
            return new Pointed(Pointing.Pointer.SAME, e.end());
        }
        e = words.at("this", line, the ? i - 1 : i);
        return e != null ? new Pointed(Pointing.Pointer.THIS, e.end()) : null;
    }

    private @Nullable Found target(Line line, int from, Pointed p) {
        // this fiscal year, the last academic year
        int at = line.is(p.end(), "fiscal", "financial", "academic", "school", "calendar") ? p.end() + 1 : p.end();
        boolean the = line.is(from, "the");
        CalendarWords.Name weekday = calendar.weekday(line, at);
        if (weekday != null) {
            return withPart(line, from, weekday.end(), c -> Pointing.weekday(c, p.pointer(), weekday));
        }
        CalendarWords.Name month = calendar.month(line, at);
        if (month != null && !line.digits(month.end()) && p.pointer() != Pointing.Pointer.SAME) {
            return Found.of(from, month.end(), c -> Pointing.month(c, p.pointer(), month.number()));
        }
        CalendarWords.Key season = calendar.season(line, at);
        if (season != null && calendar.year(line, season.end()) == null) {
            return Found.of(from, season.end(), c -> Pointing.season(c, p.pointer(), season.key()));
        }
        CalendarWords.Key part = calendar.part(line, at);
        if (part != null) {
            return Found.of(
                    from,
                    part.end(),
                    c -> Pointing.part(Pointing.partDay(c, p.pointer(), part.key()), "T" + part.key()));
        }
        CalendarWords.Measure unit = calendar.unit(line, at);
        if (unit == null
                || unit.plural()
                || unit.unit().ofDay() && p.pointer() != Pointing.Pointer.SAME
                || line.is(unit.end(), "-") && !line.spaced(unit.end()) && line.is(unit.end() + 1, "old", "long")) {
            return null;
        }
        if (unit.unit().ofDay() || unit.unit() == Unit.SEASON && p.pointer() != Pointing.Pointer.LAST) {
            return null;
        }
        if (the && p.pointer() == Pointing.Pointer.PREVIOUS && line.is(at - 1, "last", "past")) {
            boolean length = unit.unit().ordinal() >= Unit.WEEK.ordinal() && !line.is(unit.end(), "of");
            return length && unit.unit() != Unit.DAY
                    ? Found.of(from, unit.end(), c -> Lengths.pastOf(c, 1, unit.unit()))
                    : null;
        }
        if (line.is(unit.end(), "of") && p.pointer() != Pointing.Pointer.THIS && p.pointer() != Pointing.Pointer.SAME) {
            return null;
        }
        return Found.of(from, unit.end(), c -> Pointing.unit(c, p.pointer(), unit.unit()));
    }

    /** "the day before", "the year after", "the night before", "the day following". */
    private @Nullable Found trailing(Line line, int i) {
        CalendarWords.Measure unit = calendar.unit(line, i + 1);
        CalendarWords.Key part = unit == null ? calendar.part(line, i + 1) : null;
        int at = unit != null ? unit.end() : part != null ? part.end() : -1;
        if (at < 0 || unit != null && (unit.plural() || unit.unit().ofDay())) {
            return null;
        }
        int step =
                line.is(at, "before", "earlier", "previous") ? -1 : line.is(at, "after", "following", "later") ? 1 : 0;
        if (step == 0) {
            return null;
        }
        boolean ends = at + 1 >= line.size()
                || line.tag(at + 1).startsWith("V")
                || line.is(at + 1, ";")
                || words.has("goeson", line.word(at + 1));
        Pointing.Pointer pointer = step < 0 ? Pointing.Pointer.PREVIOUS : Pointing.Pointer.FOLLOWING;
        if (!ends) {
            return unit != null && unit.unit() == Unit.DAY || part != null ? Found.of(i, at, Pointing::someDay) : null;
        }
        if (part != null) {
            return Found.of(i, at + 1, c -> Pointing.part(Pointing.partDay(c, pointer, part.key()), "T" + part.key()));
        }
        return unit == null ? null : Found.of(i, at + 1, c -> Pointing.unit(c, pointer, unit.unit()));
    }

    private Found withPart(Line line, int from, int end, Meaning day) {
        CalendarWords.Key part = calendar.part(line, end);
        return part == null || line.is(end, "overnight")
                ? Found.of(from, end, day)
                : Found.of(from, part.end(), c -> Pointing.part(day.resolve(c), "T" + part.key()));
    }
}
