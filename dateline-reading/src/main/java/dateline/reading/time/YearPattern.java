package dateline.reading.time;

import org.jspecify.annotations.Nullable;

/** Years: {@code 1860}, {@code the year 2003}, {@code 499 BC}, {@code 1957-58}, {@code '89}, {@code fiscal 2013}. */
final class YearPattern implements Pattern {
    private static final int FOUR = 4;

    private final CalendarWords calendar;
    private final TimeLexicon words;

    YearPattern(CalendarWords calendar, TimeLexicon words) {
        this.calendar = calendar;
        this.words = words;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        if (line.is(i, "fiscal", "fy")) {
            int at = line.is(i + 1, "year") ? i + 2 : i + 1;
            CalendarWords.Name year = calendar.year(line, at);
            return year == null ? null : fiscal(i, year);
        }
        if (line.has(i, "the", "year")) {
            Found year = year(line, i + 2, true);
            if (year == null && line.digits(i + 2) && line.word(i + 2).length() > FOUR) {
                // a year that no calendar of ours reaches is an expression all the same
                return Found.of(i, i + 3, c -> Resolved.unknown("DATE"));
            }
            return year == null ? null : year.widened(i, year.end(), year.meaning());
        }
        CalendarWords.Key first = calendar.era(line, i);
        if (first != null && first.key().equals("AD") && line.number(first.end(), 4) > 0) {
            return of(i, first.end() + 1, line.number(first.end(), 4));
        }
        if (line.is(i, "'") && line.digits(i + 1) && line.word(i + 1).length() == 2 && !line.spaced(i + 1)) {
            boolean year =
                    line.spaced(i) && line.is(i - 1, "in", "of", "since", "until", "from", "by", "late", "early");
            int n = line.number(i + 1, 2);
            return year && !line.is(i + 2, "s") ? of(i, i + 2, n < 70 ? 2000 + n : 1900 + n) : null;
        }
        return year(line, i, false);
    }

    private @Nullable Found year(Line line, int i, boolean sure) {
        int number = line.number(i, 4);
        if (number < 1) {
            return null;
        }
        CalendarWords.Key era = calendar.era(line, i + 1);
        if (era != null) {
            return of(i, era.end(), CalendarWords.proleptic(number, era));
        }
        // 499-493 BC; 496 and 495 BC
        if (line.is(i + 1, "-", "to", "and", "or", "until", "/") && line.number(i + 2, 4) > 0) {
            CalendarWords.Key later = calendar.era(line, i + 3);
            if (later != null && line.number(i + 2, 4) <= number == later.key().equals("BC")) {
                return of(i, i + 1, CalendarWords.proleptic(number, later));
            }
        }
        CalendarWords.Name year = calendar.year(line, i);
        if (year == null) {
            return shortEnd(line, i);
        }
        return sure || likely(line, i) ? of(i, i + 1, number) : null;
    }

    /** The second year of "1957-58". */
    private @Nullable Found shortEnd(Line line, int i) {
        if (line.is(i - 1, "-", "/") && !line.spaced(i) && line.word(i).length() == 2 && !line.is(i + 1, "-", "/")) {
            CalendarWords.Name first = calendar.year(line, i - 2);
            int n = line.number(i, 2);
            if (first != null && n > first.number() % 100 && !line.is(i - 3, "-", "/")) {
                return of(i, i + 1, first.number() / 100 * 100 + n);
            }
        }
        return null;
    }

    private boolean likely(Line line, int i) {
        String before = line.word(i - 1);
        if (!line.spaced(i) && line.is(i - 1, "$", ".", "/", ":", "#", ",", "_")
                || words.has("notyear", line.word(i - 1))) {
            return false;
        }
        if (line.is(i - 1, "-")
                && !line.spaced(i)
                && !line.digits(i - 2)
                && !line.is(i - 2, "mid", "pre", "post", "early", "late", "ad", "circa")
                && calendar.month(line, i - 2) == null
                && calendar.season(line, i - 2) == null
                && !line.spaced(i - 1)) {
            return false;
        }
        if (line.is(i + 1, "-")
                && !line.spaced(i + 1)
                && !line.spaced(i + 2)
                && !line.is(i - 1, "in", "since")
                && !line.digits(i + 2)
                && !line.is(i + 2, "era", "present")) {
            return false;
        }
        if (line.is(i - 1, "at")
                && !line.tag(i + 1).startsWith("NN")
                && !line.tag(i + 1).startsWith("JJ")) {
            // "at 1830" is a time of the clock
            return line.number(i, 4) % 100 > 59 || line.number(i, 4) > 2359;
        }
        boolean led = words.has("yearlead", line.word(i - 1));
        String tag = line.tag(i + 1);
        if (words.has("measured", line.word(i + 1)) || line.is(i + 1, "%")) {
            return false;
        }
        int number = line.number(i, 4);
        if (number < 1500) {
            return led && !before.equals("of") && !tag.startsWith("NN") && !tag.startsWith("JJ");
        }
        if (tag.equals("NNS") && !words.has("event", line.word(i + 1))) {
            return led || line.is(i - 1, "the", "'", "s", "its", "his", "her", "their", "a");
        }
        return number >= 1600 || led;
    }

    private static Found of(int from, int to, int year) {
        return Found.dated(from, to, c -> Resolved.date(CalendarSpan.year(year)), year);
    }

    private static Found fiscal(int from, CalendarWords.Name year) {
        return Found.dated(
                from,
                year.end(),
                c -> {
                    CalendarSpan span = CalendarSpan.year(year.number());
                    return span == null
                            ? Resolved.unknown("DATE")
                            : new Resolved("DATE", "FY" + span.timex3(), span.edtf(), span);
                },
                year.number());
    }
}
