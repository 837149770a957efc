package dateline.store;

import dateline.record.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF date or interval covers, both ends in, counted from 1970-01-01.
 *
 * <p>Example: {@code 2021-07} covers 18809 to 18839, {@code ../2021-07-18} covers {@link #OPEN_FIRST} to 18826.
 */
record Days(int first, int last) {
    /** First day of what has no beginning. */
    static final int OPEN_FIRST = -100_000_000;
    /** Last day of what has no end. */
    static final int OPEN_LAST = 100_000_000;
    /** When a dispatch was published of which that is not known, in seconds; before everything else. */
    static final long UNDATED = -99_999_999_999L;

    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");
    private static final Pattern VAGUE_YEAR = Pattern.compile("(\\d{2})(\\d|X)X");

    /** @return null where nothing is known, or where it is no date */
    static @Nullable Days of(@Nullable String edtf) {
        if (edtf == null || edtf.length() > 100) {
            return null;
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        Days a = open(from) ? new Days(OPEN_FIRST, OPEN_FIRST) : one(from);
        Days b = open(to) ? new Days(OPEN_LAST, OPEN_LAST) : one(to);
        return a == null || b == null ? null : new Days(a.first, Math.max(a.first, b.last));
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static @Nullable Days one(String text) {
        String date = text.replaceAll("[?~%]", "");
        Matcher vague = VAGUE_YEAR.matcher(date);
        if (vague.matches()) {
            boolean century = vague.group(2).equals("X");
            int year = Integer.parseInt(vague.group(1)) * 100 + (century ? 0 : Integer.parseInt(vague.group(2)) * 10);
            return new Days(day(LocalDate.of(year, 1, 1)), day(LocalDate.of(year + (century ? 99 : 9), 12, 31)));
        }
        Matcher m = DATE.matcher(date);
        if (!m.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                return new Days(day(LocalDate.of(year, 1, 1)), day(LocalDate.of(year, 12, 31)));
            }
            int month = Integer.parseInt(m.group(2));
            if (month > 20 && month < 25 && m.group(3) == null) {
                // seasons: spring begins in March
                YearMonth begin = YearMonth.of(year, (month - 20) * 3);
                return new Days(day(begin.atDay(1)), day(begin.plusMonths(2).atEndOfMonth()));
            }
            if (m.group(3) == null) {
                YearMonth whole = YearMonth.of(year, month);
                return new Days(day(whole.atDay(1)), day(whole.atEndOfMonth()));
            }
            int day = day(LocalDate.of(year, month, Integer.parseInt(m.group(3))));
            return new Days(day, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    /** Seconds since 1970 of a publish date; a day is taken at its beginning, a time without zone as UTC. */
    static long published(@Nullable String iso) {
        OffsetDateTime moment = Published.moment(iso);
        return moment == null ? UNDATED : moment.toEpochSecond();
    }

    /** The day that the publisher wrote; null if unknown. */
    static @Nullable Integer publishedDay(@Nullable String iso) {
        Days days = iso == null || iso.length() < 10 ? null : one(iso.substring(0, 10));
        return days == null ? null : days.first;
    }
}
