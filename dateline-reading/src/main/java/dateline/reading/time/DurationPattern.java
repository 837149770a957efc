package dateline.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time, and dates told as so far from now or from the story: {@code 90 days}, {@code several weeks}, {@code
 * three-month}, {@code for months}, {@code the past two years}, {@code two weeks ago}, {@code three days later}.
 */
final class DurationPattern implements Pattern {
    private final CalendarWords calendar;
    private final NumberReader numbers;
    private final TimeLexicon words;

    DurationPattern(CalendarWords calendar, NumberReader numbers, TimeLexicon words) {
        this.calendar = calendar;
        this.numbers = numbers;
        this.words = words;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        int at = i;
        int approx = words.skip("approx", line, at);
        if (approx > at && !line.digits(i)) {
            at = approx;
        }
        Found bounded = bounded(line, i);
        if (bounded != null) {
            return bounded;
        }
        Found fraction = fraction(line, i, at);
        if (fraction != null) {
            return fraction;
        }
        NumberReader.Count n = glued(line, at) ? null : numbers.at(line, at);
        if (n != null) {
            return counted(line, i, n);
        }
        if (line.is(at, "a", "an")) {
            return single(line, i, at);
        }
        return at == i ? plural(line, i) : null;
    }

    private static boolean glued(Line line, int i) {
        return i > 0 && !line.spaced(i) && line.is(i - 1, "-", ".", ",", ":", "/", "$");
    }

    private @Nullable Found counted(Line line, int from, NumberReader.Count n) {
        int at = n.end();
        boolean hyphen = line.is(at, "-");
        at = hyphen ? at + 1 : at;
        for (int k = 0; k < 2 && words.skip("adjectives", line, at) > at; k++) {
            at = words.skip("adjectives", line, at);
        }
        CalendarWords.Measure unit = calendar.unit(line, at);
        boolean wrong = unit == null || unit.unit() == Unit.SECOND && (!unit.plural() || line.capital(at)) || unit.unit() == Unit.QUARTER && (!unit.plural() || line.is(unit.end(), "of")) || unit.unit() == Unit.SEASON || unit.unit() == Unit.WEEKEND && n.amount() == null;
        boolean singular = unit != null && !hyphen && !unit.plural() && n.amount() != null && n.asInt() > 1;
        if (wrong || unit == null || singular && !longish(line, unit.end()) && !line.capital(at) && !line.tag(unit.end()).startsWith("NN") && !line.tag(unit.end()).startsWith("JJ")) {
            return null;
        }
        if (line.is(unit.end(), "old", "olds") || line.is(unit.end(), "-") && line.is(unit.end() + 1, "old", "olds")) {
            return null;
        }
        if (n.amount() == null && !unit.plural()) {
            return null;
        }
        return finish(line, from, unit.end(), n, unit.unit());
    }

    private static boolean longish(Line line, int at) {
        return line.is(at, "long") || line.is(at, "-") && line.is(at + 1, "long") || line.is(at, "truce", "period", "term", "ceasefire", "sentence", "deal");
    }

    /** "a year", where it measures: "within a year", "a decade ago", "took a month"; "five times a day" is a set. */
    private @Nullable Found single(Line line, int from, int at) {
        int next = words.skip("adjectives", line, at + 1);
        CalendarWords.Measure unit = calendar.unit(line, next);
        if (unit == null || unit.plural() || unit.unit() == Unit.SECOND || unit.unit() == Unit.QUARTER || unit.unit() == Unit.SEASON) {
            return null;
        }
        boolean half = line.has(unit.end(), "and", "a", "half");
        NumberReader.Count one = new NumberReader.Count(half ? new java.math.BigDecimal("1.5") : java.math.BigDecimal.ONE, unit.end());
        Found found = finish(line, from, half ? unit.end() + 3 : unit.end(), one, unit.unit());
        boolean set = from == at && (line.tag(from - 1).startsWith("NN") || line.tag(from - 1).equals("CD") || words.has("times", line.word(from - 1)))
                && found.end() == unit.end() && !line.is(unit.end(), "long", "ago", "later", "-", "before", "after", "earlier") && calendar.unit(line, from - 1) == null;
        return set ? null : line.is(found.end(), "of") && !line.is(from - 1, "in", "within", "for", "after", "over") && unit.unit() == Unit.DAY ? null : found;
    }

    /** Half a year, a quarter of a century, a half-century. */
    private @Nullable Found fraction(Line line, int from, int i) {
        int at = line.is(i, "a") ? i + 1 : i;
        boolean quarter = line.is(at, "quarter");
        if (!line.is(at, "half") && !quarter) {
            return null;
        }
        int next = line.is(at + 1, "-") ? at + 2 : at + 1;
        next = line.is(next, "of") ? next + 1 : next;
        next = line.is(next, "a", "an") ? next + 1 : next;
        CalendarWords.Measure unit = calendar.unit(line, next);
        if (unit == null || unit.plural() || quarter && unit.unit() != Unit.CENTURY && unit.unit() != Unit.HOUR) {
            return null;
        }
        String value = switch (unit.unit()) {
            case CENTURY -> quarter ? "P25Y" : "P50Y";
            case DECADE -> "P5Y";
            case YEAR -> "P6M";
            case HOUR -> quarter ? "PT15M" : "PT30M";
            case DAY -> "PT12H";
            default -> "P0.5" + unit.unit().letter();
        };
        return Found.of(from, unit.end(), c -> Resolved.only("DURATION", value));
    }

    /** "for months", "decades of war", "days before the vote": units without a number. */
    private @Nullable Found plural(Line line, int i) {
        CalendarWords.Measure unit = calendar.unit(line, i);
        if (unit == null || !unit.plural() || unit.unit() == Unit.SECOND || unit.unit() == Unit.QUARTER || unit.unit() == Unit.SEASON || unit.unit() == Unit.WEEKEND || unit.unit() == Unit.HALF || line.capital(i) && i > 0) {
            return null;
        }
        boolean led = line.is(i - 1, "for", "in", "within", "after", "over", "of", "recent", "than", "during", "took", "take", "takes", "spent", "last", "lasted", "lasting", "coming", "past", "follow", "with", "into", "the");
        boolean followed = line.is(i + 1, "of", "ago", "before", "after", "later", "earlier", "-", "long", "following");
        if (!led && !followed || line.is(i - 1, "the", "these", "those", "old") && !line.is(i + 1, "ahead", "before", "after", "following")) {
            return null;
        }
        return finish(line, i, unit.end(), new NumberReader.Count(null, unit.end()), unit.unit());
    }

    /** "the past two years", "the next few days", "recent weeks", "the first three months". */
    private @Nullable Found bounded(Line line, int i) {
        int at = line.is(i, "the", "these", "those") ? i + 1 : i;
        boolean past = words.at("before", line, at) != null || words.at("previous", line, at) != null || line.is(at, "recent");
        boolean next = words.at("next", line, at) != null || words.at("following", line, at) != null;
        boolean plain = line.is(at, "first", "final", "opening", "closing", "early", "latter", "intervening") && at > i;
        if (!past && !next && !plain) {
            return null;
        }
        NumberReader.Count n = numbers.at(line, at + 1);
        int next2 = n == null ? at + 1 : line.is(n.end(), "-") ? n.end() + 1 : n.end();
        next2 = words.skip("adjectives", line, next2);
        CalendarWords.Measure unit = calendar.unit(line, next2);
        if (unit == null || n == null && (!unit.plural() || unit.unit() == Unit.SECOND || unit.unit() == Unit.MINUTE && plain) || unit.unit() == Unit.WEEKEND || unit.unit() == Unit.SEASON) {
            return null;
        }
        NumberReader.Count count = n == null ? new NumberReader.Count(null, at + 1) : n;
        if (past && line.is(at, "last", "past", "previous", "recent")) {
            return Found.of(i, unit.end(), c -> count.whole() ? pastOf(c, count.asInt(), unit.unit()) : duration(count, unit.unit()));
        }
        if (next && line.is(at, "next", "coming")) {
            return Found.of(i, unit.end(), c -> count.whole() ? nextOf(c, count.asInt(), unit.unit()) : duration(count, unit.unit()));
        }
        return Found.of(i, unit.end(), c -> duration(count, unit.unit()));
    }

    private Found finish(Line line, int from, int end, NumberReader.Count n, Unit unit) {
        if (line.is(end, "-") && line.is(end + 1, "long") && !line.spaced(end + 1)) {
            return Found.of(from, end + 2, c -> duration(n, unit));
        }
        if (line.is(end, "long")) {
            return Found.of(from, end + 1, c -> duration(n, unit));
        }
        if (line.is(end, "ago")) {
            return Found.of(from, end + 1, c -> ago(c, n, unit, -1));
        }
        if (line.has(end, "from", "now") || line.is(end, "hence")) {
            return Found.of(from, line.is(end, "hence") ? end + 1 : end + 2, c -> ago(c, n, unit, 1));
        }
        int late = line.is(end, "later", "afterwards", "afterward") ? 1 : line.is(end, "earlier", "before", "previously", "prior") ? -1 : line.is(end, "after") ? 1 : 0;
        if (late != 0 && !line.is(end + 1, "than", "to") && (!line.is(end, "before", "after") || ends(line, end + 1))) {
            return Found.of(from, end + 1, c -> shifted(c, n, unit, late));
        }
        if (line.is(end, "before", "after") && line.is(end + 1, "that", "this", "then")) {
            return Found.of(from, end + 2, c -> shifted(c, n, unit, late));
        }
        return Found.of(from, end, c -> duration(n, unit));
    }

    private static boolean ends(Line line, int i) {
        return i >= line.size() || line.is(i, ".", ",", ";", ":", ")", "-", "\"") || line.is(i, "and", "when", "but", "as");
    }

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
        return Resolved.only("DURATION", unit.ofDay() ? "PT" + number + unit.letter().substring(1) : "P" + number + unit.letter());
    }

    /** "the past two years": so long, up to now. */
    static Resolved pastOf(Context c, int n, Unit unit) {
        Resolved length = duration(new NumberReader.Count(java.math.BigDecimal.valueOf(n), 0), unit);
        LocalDate now = c.anchor().now();
        LocalDate from = now == null ? null : step(now, unit, -n);
        return now == null || from == null ? length : length.valued(CalendarSpan.day(from) + "/" + CalendarSpan.day(now));
    }

    private static Resolved nextOf(Context c, int n, Unit unit) {
        Resolved length = duration(new NumberReader.Count(java.math.BigDecimal.valueOf(n), 0), unit);
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

    private static Resolved ago(Context c, NumberReader.Count n, Unit unit, int sign) {
        LocalDate now = c.anchor().now();
        if (n.amount() == null) {
            return Resolved.only("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        CalendarSpan here = now == null ? null : CalendarSpan.of(grain(n, unit), now);
        return here == null ? Resolved.unknown("DATE") : Resolved.date(moved(here, n, unit, sign));
    }

    private static Resolved shifted(Context c, NumberReader.Count n, Unit unit, int sign) {
        if (n.amount() == null) {
            return Resolved.only("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Unit grain = grain(n, unit);
        CalendarSpan told = grain == Unit.DAY ? c.anchor().toldDay() : c.anchor().told();
        if (told == null || told.unit().ordinal() > grain.ordinal()) {
            return RelativePattern.told(c, grain, 0).mention() == null ? RelativePattern.told(c, grain, 0) : Resolved.unknown("DATE");
        }
        CalendarSpan here = CalendarSpan.of(grain, told.start());
        return here == null ? Resolved.unknown("DATE") : Resolved.date(moved(here, n, unit, sign));
    }

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
            int months = n.amount() == null || n.asInt() > 1000 ? 0 : n.amount().multiply(java.math.BigDecimal.valueOf(12)).intValue();
            return unit == Unit.YEAR && months > 0 ? here.plus((long) sign * months, Unit.MONTH) : null;
        }
        return here.plus((long) sign * n.asInt(), unit);
    }
}
