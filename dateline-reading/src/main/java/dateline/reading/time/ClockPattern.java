package dateline.reading.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times of the clock: {@code 9:30 am GMT}, {@code 8 PM}, {@code 14:00}, {@code 0930 GMT}, {@code noon}, {@code five
 * o'clock}. They belong to the day told last, else to the publish date.
 */
final class ClockPattern implements Pattern {
    private final NumberReader numbers;
    private final TimeLexicon words;

    ClockPattern(NumberReader numbers, TimeLexicon words) {
        this.words = words;
        this.numbers = numbers;
    }

    static String clock(int hour, int minute) {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        if (line.is(i, "noon") || line.is(i, "midnight") && !line.tag(i + 1).startsWith("NNP")) {
            return found(i, zone(line, i + 1), line.is(i, "noon") ? "T12:00" : "T00:00");
        }
        if (i > 0 && !line.spaced(i) && line.is(i - 1, ":", ".", ",", "-", "$", "/") && line.digits(i - 2)) {
            return null;
        }
        int hour = line.number(i, 4);
        if (hour < 0) {
            NumberReader.Count n = numbers.at(line, i);
            if (n == null) {
                return null;
            }
            boolean oclock = line.is(n.end(), "o") && line.is(n.end() + 1, "'") && line.is(n.end() + 2, "clock");
            return oclock && n.whole() && n.asInt() < 13 ? half(line, i, n.end() + 3, n.asInt(), 0) : null;
        }
        boolean military = line.is(i + 1, "gmt", "utc", "hrs", "hours", "local")
                || line.is(i - 1, "at")
                        && (line.word(i).startsWith("0")
                                || !line.tag(i + 1).startsWith("NN")
                                        && !line.tag(i + 1).startsWith("JJ"));
        if (line.word(i).length() == 4 && military) {
            int end = line.is(i + 1, "hours", "hrs", "local") && !line.is(i + 2, "time") ? i + 2 : i + 1;
            return hour / 100 < 24 && hour % 100 < 60 ? found(i, zone(line, end), clock(hour / 100, hour % 100)) : null;
        }
        int end = i + 1;
        int minute = -1;
        if (line.is(end, ":", ".")
                && !line.spaced(end)
                && line.digits(end + 1)
                && line.word(end + 1).length() == 2
                && !line.spaced(end + 1)) {
            minute = line.number(end + 1, 2);
            end += 2;
            if (line.is(end, ":") && !line.spaced(end) && line.digits(end + 1)) {
                return line.is(i - 1, "at") || zone(line, end + 2) > end + 2 ? null : duration(line, i, end);
            }
        }
        if (line.has(end, "o", "'", "clock")) {
            return half(line, i, end + 3, hour, Math.max(minute, 0));
        }
        Found half = half(line, i, end, hour, Math.max(minute, 0));
        if (half != null && half.end() > end) {
            return half;
        }
        boolean colon = minute >= 0 && line.is(i + 1, ":");
        boolean told =
                words.has("clocklead", line.word(i - 1)) || zone(line, end) > end || line.is(end, "hours", "hrs");
        return colon && told && hour < 25 && minute < 60 ? found(i, zone(line, end), clock(hour, minute)) : null;
    }

    /** 3:07:35, a length of time run. */
    private static @Nullable Found duration(Line line, int i, int at) {
        int h = line.number(i, 2);
        int m = line.number(i + 2, 2);
        int s = line.number(at + 1, 2);
        return h < 0 || m < 0 || s < 0
                ? null
                : Found.of(i, at + 2, c -> Resolved.only("DURATION", "PT" + h + "H" + m + "M" + s + "S"));
    }

    /** The hour of a half-day, with am or pm behind it. */
    private @Nullable Found half(Line line, int from, int at, int hour, int minute) {
        boolean dotted = line.is(at, "a", "p") && line.is(at + 1, ".") && line.is(at + 2, "m");
        if (hour > 24 || minute > 59) {
            return null;
        }
        if (!dotted && !line.is(at, "am", "pm")) {
            return at > from + 1 && line.is(at - 1, "clock") ? found(from, zone(line, at), clock(hour, minute)) : null;
        }
        boolean pm = line.is(at, "p", "pm");
        int end = !dotted ? at + 1 : line.is(at + 3, ".") && at + 4 < line.size() ? at + 4 : at + 3;
        int h = hour > 12 ? hour : pm ? hour % 12 + 12 : hour % 12;
        return found(from, zone(line, end), clock(h, minute));
    }

    private int zone(Line line, int at) {
        int open = line.is(at, "(") ? at + 1 : at;
        int end = at;
        if (words.has("zone", line.word(open)) && line.capital(open)) {
            end = open + 1;
        } else if (words.has("zonetime", line.word(open)) && line.is(open + 1, "time")) {
            end = open + 2;
        }
        return end > at && open > at && line.is(end, ")") ? end + 1 : end;
    }

    private static Found found(int from, int to, String clock) {
        return Found.of(from, to, new Hour(clock));
    }

    /** A time of the clock. */
    record Hour(String clock) implements Meaning {
        @Override
        public Resolved resolve(Context c) {
            CalendarSpan day = c.anchor().clockDay();
            return day == null
                    ? Resolved.only("TIME", clock)
                    : Resolved.date(new CalendarSpan(Unit.DAY, day.start(), Phase.WHOLE, clock));
        }
    }
}
