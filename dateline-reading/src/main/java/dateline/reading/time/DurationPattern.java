package dateline.reading.time;

import java.math.BigDecimal;
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
        if (unit == null && (hyphen || line.is(n.end(), "to", "or"))) {
            // three to five years, 10-15 days: the longer of the two
            NumberReader.Count more = numbers.at(line, n.end() + 1);
            CalendarWords.Measure either =
                    more == null || more.amount() == null ? null : calendar.unit(line, more.end());
            return more == null || either == null || !either.plural()
                    ? null
                    : finish(line, from, either.end(), more, either.unit());
        }
        boolean wrong = unit == null
                || unit.unit() == Unit.SECOND && (!unit.plural() || line.capital(at))
                || unit.unit() == Unit.QUARTER && (!unit.plural() || line.is(unit.end(), "of"))
                || unit.unit() == Unit.SEASON
                || unit.unit() == Unit.WEEKEND && n.amount() == null;
        boolean singular = unit != null && !hyphen && !unit.plural() && n.amount() != null && n.asInt() > 1;
        if (wrong
                || unit == null
                || singular
                        && !longish(line, unit.end())
                        && !line.capital(at)
                        && !line.tag(unit.end()).startsWith("NN")
                        && !line.tag(unit.end()).startsWith("JJ")) {
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

    private boolean longish(Line line, int at) {
        return line.is(at, "long")
                || line.is(at, "-") && line.is(at + 1, "long")
                || words.has("longthing", line.word(at));
    }

    /** "a year", where it measures: "within a year", "a decade ago", "took a month"; "five times a day" is a set. */
    private @Nullable Found single(Line line, int from, int at) {
        int next = words.skip("adjectives", line, at + 1);
        CalendarWords.Measure unit = calendar.unit(line, next);
        if (unit == null
                || unit.plural()
                || unit.unit() == Unit.SECOND
                || unit.unit() == Unit.QUARTER
                || unit.unit() == Unit.SEASON) {
            return null;
        }
        boolean half = line.has(unit.end(), "and", "a", "half");
        NumberReader.Count one = new NumberReader.Count(half ? new BigDecimal("1.5") : BigDecimal.ONE, unit.end());
        Found found = finish(line, from, half ? unit.end() + 3 : unit.end(), one, unit.unit());
        boolean set = from == at
                && (line.tag(from - 1).startsWith("NN")
                        || line.tag(from - 1).equals("CD")
                        || words.has("times", line.word(from - 1)))
                && found.end() == unit.end()
                && !line.is(unit.end(), "long", "ago", "later", "-", "before", "after", "earlier")
                && calendar.unit(line, from - 1) == null;
        return set
                ? null
                : line.is(found.end(), "of")
                                && !line.is(from - 1, "in", "within", "for", "after", "over")
                                && unit.unit() == Unit.DAY
                        ? null
                        : found;
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
        String value =
                switch (unit.unit()) {
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
        if (unit == null
                || !unit.plural()
                || unit.unit() == Unit.SECOND
                || unit.unit() == Unit.QUARTER
                || unit.unit() == Unit.SEASON
                || unit.unit() == Unit.WEEKEND
                || unit.unit() == Unit.HALF
                || line.capital(i) && i > 0) {
            return null;
        }
        boolean led = words.has("lengthlead", line.word(i - 1));
        boolean followed = words.has("lengthtail", line.word(i + 1)) || line.is(i + 1, "-") && line.is(i + 2, "long");
        if (!led && !followed
                || line.is(i - 1, "the", "these", "those", "old")
                        && !line.is(i + 1, "ahead", "before", "after", "following")) {
            return null;
        }
        return finish(line, i, unit.end(), new NumberReader.Count(null, unit.end()), unit.unit());
    }

    /** "the past two years", "the next few days", "recent weeks", "the first three months". */
    private @Nullable Found bounded(Line line, int i) {
        int at = line.is(i, "the", "these", "those") ? i + 1 : i;
        boolean past =
                words.at("before", line, at) != null || words.at("previous", line, at) != null || line.is(at, "recent");
        boolean next = words.at("next", line, at) != null || words.at("following", line, at) != null;
        boolean plain = line.is(at, "first", "final", "opening", "closing", "early", "latter", "intervening") && at > i;
        if (!past && !next && !plain) {
            return null;
        }
        NumberReader.Count n = numbers.at(line, at + 1);
        int next2 = n == null ? at + 1 : line.is(n.end(), "-") ? n.end() + 1 : n.end();
        next2 = words.skip("adjectives", line, next2);
        CalendarWords.Measure unit = calendar.unit(line, next2);
        if (unit == null
                || n == null && (!unit.plural() || unit.unit() == Unit.SECOND || unit.unit() == Unit.MINUTE && plain)
                || unit.unit() == Unit.WEEKEND
                || unit.unit() == Unit.SEASON) {
            return null;
        }
        NumberReader.Count count = n == null ? new NumberReader.Count(null, at + 1) : n;
        if (past && line.is(at, "last", "past", "previous", "recent")) {
            return Found.of(
                    i,
                    unit.end(),
                    c -> count.whole()
                            ? Lengths.pastOf(c, count.asInt(), unit.unit())
                            : Lengths.duration(count, unit.unit()));
        }
        if (next && line.is(at, "next", "coming")) {
            return Found.of(
                    i,
                    unit.end(),
                    c -> count.whole()
                            ? Lengths.nextOf(c, count.asInt(), unit.unit())
                            : Lengths.duration(count, unit.unit()));
        }
        return Found.of(i, unit.end(), c -> Lengths.duration(count, unit.unit()));
    }

    private Found finish(Line line, int from, int end, NumberReader.Count n, Unit unit) {
        if (line.is(end, "-") && line.is(end + 1, "long") && !line.spaced(end + 1)) {
            return Found.of(from, end + 2, c -> Lengths.duration(n, unit));
        }
        if (line.is(end, "long")) {
            return Found.of(from, end + 1, c -> Lengths.duration(n, unit));
        }
        if (line.is(end, "ago")) {
            return Found.of(from, end + 1, c -> Lengths.ago(c, n, unit, -1));
        }
        if (line.has(end, "from", "now") || line.is(end, "hence")) {
            return Found.of(from, line.is(end, "hence") ? end + 1 : end + 2, c -> Lengths.ago(c, n, unit, 1));
        }
        int late = line.is(end, "later", "afterwards", "afterward")
                ? 1
                : line.is(end, "earlier", "before", "previously", "prior") ? -1 : line.is(end, "after") ? 1 : 0;
        if (late != 0 && !line.is(end + 1, "than", "to") && (!line.is(end, "before", "after") || ends(line, end + 1))) {
            return Found.of(from, end + 1, c -> Lengths.shifted(c, n, unit, late));
        }
        if (line.is(end, "before", "after") && line.is(end + 1, "that", "this", "then")) {
            return Found.of(from, end + 2, c -> Lengths.shifted(c, n, unit, late));
        }
        Found compound = compound(line, from, end, n, unit);
        return compound != null ? compound : Found.of(from, end, c -> Lengths.duration(n, unit));
    }

    /** "six years and two months", "1 hour 59 minutes 40 seconds": one length. */
    private @Nullable Found compound(Line line, int from, int end, NumberReader.Count n, Unit unit) {
        if (n.amount() == null || unit == Unit.DECADE || unit == Unit.CENTURY) {
            return null;
        }
        StringBuilder days = new StringBuilder();
        StringBuilder hours = new StringBuilder();
        (unit.ofDay() ? hours : days).append(n.text()).append(last(unit));
        Unit smallest = unit;
        int to = end;
        while (true) {
            int next = line.is(to, ",") ? to + 1 : to;
            next = line.is(next, "and") ? next + 1 : next;
            NumberReader.Count more = line.is(next, "a") ? null : numbers.at(line, next);
            CalendarWords.Measure part = more == null || more.amount() == null ? null : calendar.unit(line, more.end());
            if (more == null
                    || part == null
                    || part.unit().ordinal() >= smallest.ordinal()
                    || line.is(part.end(), "-", "old", "ago", "later")) {
                break;
            }
            (part.unit().ofDay() ? hours : days).append(more.text()).append(last(part.unit()));
            smallest = part.unit();
            to = part.end();
        }
        String value = "P" + days + (hours.isEmpty() ? "" : "T" + hours);
        return to == end ? null : Found.of(from, to, c -> Resolved.only("DURATION", value));
    }

    private static String last(Unit unit) {
        return unit.letter().substring(unit.letter().length() - 1);
    }

    private boolean ends(Line line, int i) {
        return i >= line.size()
                || !line.is(i, "in", "at", "by", "on", "to", "from", "near")
                        && (line.is(i, ";") || words.has("goeson", line.word(i)));
    }
}
