package dateline.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * First and last day that an EDTF date or interval covers, so that dates can be compared, indexed and asked for.
 *
 * <p>Examples: {@code 2021-07} covers 2021-07-01 to 2021-07-31, {@code ../2021-07-18} everything up to that day,
 * {@code 2021-05-01/..} everything from it on, {@code 199X} the nineties. Qualifiers ({@code ~}, {@code ?}, {@code %}) and
 * times of day are not looked at. Years run from 1 to 9999.
 *
 * @param first epoch day, in; null is open
 * @param last epoch day, in; null is open
 */
public record DaySpan(@Nullable Long first, @Nullable Long last) {
    private static final Pattern POINT =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T[0-9:.+Z-]{1,32})?[~?%]?");
    private static final int SEASONS = 21;

    /** The days; null when the text is no EDTF date or interval, or covers no day. */
    public static @Nullable DaySpan of(@Nullable String edtf) {
        if (edtf == null || edtf.isEmpty() || edtf.length() > 128) {
            return null;
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return point(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        DaySpan a = isOpen(from) ? new DaySpan(null, null) : point(from);
        DaySpan b = isOpen(to) ? new DaySpan(null, null) : point(to);
        if (a == null || b == null || a.first != null && b.last != null && a.first > b.last) {
            return null;
        }
        return new DaySpan(a.first, b.last);
    }

    /** Whether both share a day. */
    public boolean overlaps(DaySpan other) {
        return (first == null || other.last == null || first <= other.last)
                && (last == null || other.first == null || other.first <= last);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static @Nullable DaySpan point(String text) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            return null;
        }
        String year = m.group(1);
        if (year.endsWith("X")) {
            return m.group(2) != null
                    ? null
                    : years(Integer.parseInt(year.replace('X', '0')), Integer.parseInt(year.replace('X', '9')));
        }
        int y = Integer.parseInt(year);
        if (m.group(2) == null) {
            return years(y, y);
        }
        try {
            int month = Integer.parseInt(m.group(2));
            if (m.group(3) != null) {
                long day = LocalDate.of(y, month, Integer.parseInt(m.group(3))).toEpochDay();
                return y == 0 ? null : new DaySpan(day, day);
            }
            return month >= SEASONS ? season(y, month) : month(y, month, 1);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DaySpan years(int from, int to) {
        return to < 1
                ? null
                : new DaySpan(
                        LocalDate.of(Math.max(from, 1), 1, 1).toEpochDay(),
                        LocalDate.of(to, 12, 31).toEpochDay());
    }

    private static @Nullable DaySpan month(int year, int month, int length) {
        YearMonth from = YearMonth.of(year, month);
        return year < 1
                ? null
                : new DaySpan(
                        from.atDay(1).toEpochDay(),
                        from.plusMonths(length - 1L).atEndOfMonth().toEpochDay());
    }

    /** EDTF level 1 and 2: 21-24 the seasons from spring on, 33-36 quarters, 37-39 thirds, 40-41 halves of the year. */
    private static @Nullable DaySpan season(int year, int code) {
        if (code <= 24) {
            return month(year, 3 * (code - 20), 3);
        }
        if (code >= 33 && code <= 36) {
            return month(year, 3 * (code - 33) + 1, 3);
        }
        if (code >= 37 && code <= 39) {
            return month(year, 4 * (code - 37) + 1, 4);
        }
        return code == 40 || code == 41 ? month(year, 6 * (code - 40) + 1, 6) : null;
    }
}
