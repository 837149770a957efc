package dateline.gathering;

import dateline.record.Magnitude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts as a dispatch gives them, and whether two can both be right: "at least 40" and "43" can, "at least 40" and "38"
 * cannot. Stateless.
 */
final class Tolls {
    private static final Pattern COUNT = Pattern.compile(
            "(\\.\\.|[0-9]{1,18}(?:\\.[0-9]{1,6})?)(?:/(\\.\\.|[0-9]{1,18}(?:\\.[0-9]{1,6})?))?(?: ([A-Z]{3}))?");

    /** The counts by name, in the order in which they are told. */
    static final List<String> ALL = List.of("killed", "injured", "arrested", "displaced", "participants", "money");

    private Tolls() {}

    /** The counts that are given, by their names, in the order of the record. */
    static Map<String, String> of(Magnitude m) {
        Map<String, String> out = new LinkedHashMap<>();
        put(out, "killed", m.killed());
        put(out, "injured", m.injured());
        put(out, "arrested", m.arrested());
        put(out, "displaced", m.displaced());
        put(out, "participants", m.participants());
        put(out, "money", m.money());
        return out;
    }

    private static void put(Map<String, String> out, String name, @Nullable String value) {
        if (value != null) {
            out.put(name, value);
        }
    }

    /** Whether there is a number that both allow; what is no count agrees with everything. */
    static boolean agree(String a, String b) {
        Matcher x = COUNT.matcher(a);
        Matcher y = COUNT.matcher(b);
        if (!x.matches() || !y.matches() || a.equals(b)) {
            return true;
        }
        boolean currency =
                x.group(3) == null || y.group(3) == null || x.group(3).equals(y.group(3));
        return !currency || !below(high(x), low(y)) && !below(high(y), low(x));
    }

    private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) < 0;
    }

    private static @Nullable BigDecimal low(Matcher m) {
        return number(m.group(1));
    }

    private static @Nullable BigDecimal high(Matcher m) {
        return number(m.group(2) == null ? m.group(1) : m.group(2));
    }

    private static @Nullable BigDecimal number(String digits) {
        return digits.equals("..") ? null : new BigDecimal(digits);
    }
}
