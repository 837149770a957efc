package dateline.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on EDTF dates and intervals as text: their ends, whether they are a matter of days, and dates a length away.
 *
 * <p>Example: two weeks back from {@code 2019-07-24} is {@code 2019-07-10}; eleven weeks back from {@code 2019-08-18} is
 * told to the month, {@code 2019-06}. Stateless.
 */
final class Edtf {
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?");
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4})([DWMY])");
    /** Who counts in eight weeks and more does not count days. */
    private static final int TO_THE_MONTH = 56;

    private static final int TO_THE_YEAR = 3 * 365;
    private static final int SCENE_DAYS = 11;

    private Edtf() {}

    static String first(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    static String last(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(slash + 1);
    }

    /** Whether it is a day or an interval of days. */
    static boolean inDays(String edtf) {
        return DAYS.matcher(edtf).matches();
    }

    /** Whether it is a day or a few: what a scene may last. */
    static boolean isScene(String edtf) {
        LocalDate from = inDays(edtf) ? day(first(edtf)) : null;
        LocalDate to = from == null ? null : day(last(edtf));
        return from != null && to != null && !to.isAfter(from.plusDays(SCENE_DAYS));
    }

    /** Whether one date lies before another; open ends and coarser dates by their first letters. */
    static boolean before(String a, String b) {
        return a.compareTo(b) < 0;
    }

    /** Whole days from one day to another; null if either is no day. */
    static @Nullable Long between(String from, String to) {
        LocalDate a = day(from);
        LocalDate b = day(to);
        return a == null || b == null ? null : b.toEpochDay() - a.toEpochDay();
    }

    /** The day that lies a number of days from another; null if that is no day. */
    static @Nullable String shift(String day, int days) {
        LocalDate d = day(day);
        return d == null ? null : d.plusDays(days).toString();
    }

    /**
     * When something began that has lasted so long at the end of a day: to the day, or to the month or year where the
     * length is told in many weeks or years.
     *
     * @param length ISO 8601, a whole number of one unit: {@code P16W}
     * @return null where the length is none, is told in hours, or the day is none
     */
    static @Nullable String back(String day, String length) {
        var m = LENGTH.matcher(length);
        LocalDate end = day(day);
        if (end == null || !m.matches()) {
            return null;
        }
        int n = Integer.parseInt(m.group(1));
        Period p =
                switch (m.group(2)) {
                    case "D" -> Period.ofDays(n);
                    case "W" -> Period.ofWeeks(n);
                    case "M" -> Period.ofMonths(n);
                    default -> Period.ofYears(n);
                };
        LocalDate start = end.minus(p);
        long days = end.toEpochDay() - start.toEpochDay();
        String iso = start.toString();
        if (iso.length() != 10) {
            return null;
        }
        return days >= TO_THE_YEAR
                ? iso.substring(0, 4)
                : days >= TO_THE_MONTH || m.group(2).equals("M") ? iso.substring(0, 7) : iso;
    }

    private static @Nullable LocalDate day(String iso) {
        try {
            return iso.length() == 10 ? LocalDate.parse(iso) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
