package dateline.gathering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days by its first and last day, counted from 1970-01-01; an open end is {@link #LONG_AGO} or
 * {@link #FAR_OFF}.
 *
 * <p>Example: {@code 2021-07} is 2021-07-01 to 2021-07-31; {@code ../2021-07-18} ends on that day.
 */
record Days(long from, long to) implements Comparable<Days> {
    /** What is open before. */
    static final long LONG_AGO = -10_000_000;
    /** What is open after. */
    static final long FAR_OFF = 10_000_000;
    /** Nothing known. */
    static final Days ALL = new Days(LONG_AGO, FAR_OFF);

    private static final int WEEK = 7;
    /** Days from the Monday before 1970-01-01 to that day, a Thursday. */
    private static final int MONDAY = 3;

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    /** An EDTF date or interval; what cannot be understood is open. */
    static Days of(@Nullable String edtf) {
        if (edtf == null || edtf.isEmpty()) {
            return ALL;
        }
        int slash = edtf.indexOf('/');
        Days first = one(slash < 0 ? edtf : edtf.substring(0, slash));
        Days last = slash < 0 ? first : one(edtf.substring(slash + 1));
        return first.from <= last.to ? new Days(first.from, last.to) : new Days(last.from, first.to);
    }

    /** The day of an ISO date or date-time; null if there is none. */
    static @Nullable Long day(@Nullable String published) {
        Days days = of(published == null ? null : published.substring(0, Math.min(DAY, published.length())));
        return days.isDay() ? days.from : null;
    }

    private static Days one(String words) {
        int t = words.indexOf('T');
        String date = t > 0 ? words.substring(0, t) : words;
        int end = date.length();
        while (end > 0 && "?~%".indexOf(date.charAt(end - 1)) >= 0) {
            end--;
        }
        date = date.substring(0, end);
        try {
            if (date.length() == DAY) {
                long day = LocalDate.parse(date).toEpochDay();
                return new Days(day, day);
            }
            if (date.length() == MONTH) {
                YearMonth month = YearMonth.parse(date);
                return new Days(
                        month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay());
            }
            if (date.length() == YEAR) {
                int year = Integer.parseInt(date);
                return new Days(
                        LocalDate.of(year, 1, 1).toEpochDay(),
                        LocalDate.of(year, 12, 31).toEpochDay());
            }
        } catch (DateTimeException | NumberFormatException e) {
            return ALL;
        }
        return ALL;
    }

    /** Whether the two share a day. */
    boolean overlaps(Days other) {
        return from <= other.to && other.from <= to;
    }

    /** The days that both have; they must overlap. */
    Days meet(Days other) {
        return new Days(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isDay() {
        return from == to;
    }

    /** Whether neither end is open. */
    boolean closed() {
        return from > LONG_AGO && to < FAR_OFF;
    }

    /** A day or a few, told to the day. */
    boolean fine() {
        return closed() && length() <= WEEK;
    }

    /** Whether what is told of the one may follow what is told of the other: those of a few days, and only coarser ones. */
    boolean follows(Days exact) {
        return exact.fine() && exact.length() < length() && overlaps(exact);
    }

    /**
     * The stretch that an open one is grouped by: what is told up to some day of a week is told up to its Sunday, what is
     * told from some day on from its Monday. A closed stretch is its own.
     */
    Days slot() {
        if (closed()) {
            return this;
        }
        return new Days(
                from > LONG_AGO ? from - Math.floorMod(from + MONDAY, WEEK) : from,
                to < FAR_OFF ? to - Math.floorMod(to + MONDAY, WEEK) + WEEK - 1 : to);
    }

    long length() {
        return to - from + 1;
    }

    /** The more exact first, of equals the earlier. */
    @Override
    public int compareTo(Days other) {
        return length() != other.length() ? Long.compare(length(), other.length()) : Long.compare(from, other.from);
    }
}
