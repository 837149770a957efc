package dateline.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: {@code 2021-07-18}, {@code 2021-07-18T21:55}, {@code 18/07/2021}, {@code 7/18/2021}, {@code
 * 18.07.2021}. Where day and month could be either, the day stands first. A date that no calendar has is found, without
 * a value.
 */
final class NumericDatePattern implements Pattern {
    private static final int MONTHS = 12;

    @Override
    public @Nullable Found at(Line line, int i) {
        if (!line.digits(i) || joined(line, i)) {
            return null;
        }
        String mark = line.word(i + 1);
        if (!mark.equals("-") && !mark.equals("/") && !mark.equals(".")
                || !line.digits(i + 2)
                || !line.word(i + 3).equals(mark)
                || !line.digits(i + 4)) {
            return null;
        }
        for (int k = i + 1; k <= i + 4; k++) {
            if (line.spaced(k)) {
                return null;
            }
        }
        if (line.is(i + 5, mark) && line.digits(i + 6) && !line.spaced(i + 5)) {
            return null;
        }
        int a = line.number(i, 4);
        int b = line.number(i + 2, 2);
        int c = line.number(i + 4, 4);
        if (line.word(i).length() == 4 && line.word(i + 4).length() <= 2) {
            int end = i + 5;
            String clock = "";
            if (line.is(end, "t")
                    && !line.spaced(end)
                    && line.digits(end + 1)
                    && line.is(end + 2, ":")
                    && line.digits(end + 3)) {
                int hour = line.number(end + 1, 2);
                int minute = line.number(end + 3, 2);
                clock = hour >= 0 && hour < 25 && minute >= 0 && minute < 60 ? ClockPattern.clock(hour, minute) : "";
                end += line.is(end + 4, ":") && line.digits(end + 5) ? 6 : 4;
                end += line.is(end, "z") && !line.spaced(end) ? 1 : 0;
            }
            return dated(i, end, a, b, c, clock);
        }
        if (line.word(i + 4).length() == 4 && a >= 0 && a < 100) {
            return b > MONTHS ? dated(i, i + 5, c, a, b, "") : dated(i, i + 5, c, b, a, "");
        }
        if (mark.equals("/") && line.word(i + 4).length() == 2 && a >= 0 && a < 100) {
            int year = c < 70 ? 2000 + c : 1900 + c;
            return b > MONTHS ? dated(i, i + 5, year, a, b, "") : dated(i, i + 5, year, b, a, "");
        }
        return null;
    }

    private static boolean joined(Line line, int i) {
        return i > 0 && !line.spaced(i) && line.is(i - 1, "-", "/", ".", ":");
    }

    private static Found dated(int from, int to, int year, int month, int day, String clock) {
        return Found.dated(
                from,
                to,
                context -> {
                    CalendarSpan span = CalendarSpan.day(year, month, day);
                    return Resolved.date(span == null || clock.isEmpty() ? span : span.at(clock));
                },
                year);
    }
}
