package dateline.cli.evaluate;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or an interval by its first and last day, for example {@code 2021-07/..} from 2021-07-01 on.
 *
 * @param first null when open
 * @param last null when open
 */
record Edtf(@Nullable String first, @Nullable String last) {
    private static final Pattern DAY = Pattern.compile("^(-?\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    /** Null for an absent or empty value. */
    static @Nullable Edtf of(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        int slash = value.indexOf('/');
        String from = slash < 0 ? value : value.substring(0, slash);
        String to = slash < 0 ? value : value.substring(slash + 1);
        return new Edtf(day(from, false), day(to, true));
    }

    private static @Nullable String day(String words, boolean last) {
        Matcher m = DAY.matcher(words);
        if (!m.find()) {
            return null;
        }
        if (m.group(3) != null) {
            return m.group(1) + "-" + m.group(2) + "-" + m.group(3);
        }
        if (m.group(2) != null) {
            return m.group(1) + "-" + m.group(2) + (last ? "-31" : "-01");
        }
        return m.group(1) + (last ? "-12-31" : "-01-01");
    }

    /** Whether neither end is open. */
    boolean closed() {
        return first != null && last != null;
    }

    /** Whether all of another lies in this one; never of one with an open end. */
    boolean holds(Edtf other) {
        return first != null
                && last != null
                && other.first != null
                && other.last != null
                && first.compareTo(other.first) <= 0
                && last.compareTo(other.last) >= 0;
    }

    static boolean same(@Nullable String a, @Nullable String b) {
        return Objects.equals(of(a), of(b));
    }

    /** Whether the two have a day in common; two absent values have. */
    static boolean near(@Nullable String a, @Nullable String b) {
        Edtf x = of(a);
        Edtf y = of(b);
        if (x == null || y == null) {
            return x == null && y == null;
        }
        String low = later(x.first, y.first);
        String high = earlier(x.last, y.last);
        return low.compareTo(high) <= 0;
    }

    private static String later(@Nullable String a, @Nullable String b) {
        String x = a == null ? "0000" : a;
        String y = b == null ? "0000" : b;
        return x.compareTo(y) >= 0 ? x : y;
    }

    private static String earlier(@Nullable String a, @Nullable String b) {
        String x = a == null ? "9999" : a;
        String y = b == null ? "9999" : b;
        return x.compareTo(y) <= 0 ? x : y;
    }
}
