package dateline.reading.actor;

import org.jspecify.annotations.Nullable;

/**
 * One stretch of time during which an actor has a code.
 *
 * @param code CAMEO actor code
 * @param from first day as {@code yyyymmdd}; 0 when open
 * @param to last day as {@code yyyymmdd}; 99999999 when open
 * @param office words of the office held, lower case; may be empty
 */
record Term(String code, int from, int to, String office) {
    static final int NO_DATE = 0;

    boolean holds(int day) {
        return from <= day && day <= to;
    }

    /** How long it lasts in years, an open side taken as 1945 or 2030. */
    int years() {
        return (to == 99999999 ? 2030 : to / 10000) - (from == 0 ? 1945 : from / 10000);
    }

    /** Reads {@code CODE FROM..TO office words}; null if the cell is not of that form. */
    static @Nullable Term parse(String cell) {
        int blank = cell.indexOf(' ');
        String code = blank < 0 ? cell : cell.substring(0, blank);
        if (code.length() < 3 || code.length() > 15 || !plain(code)) {
            return null;
        }
        String rest = blank < 0 ? "" : cell.substring(blank + 1).strip();
        int dots = rest.indexOf("..");
        if (dots < 0) {
            return new Term(code, 0, 99999999, rest);
        }
        int end = rest.indexOf(' ', dots);
        String from = rest.substring(0, dots).strip();
        String to = end < 0 ? rest.substring(dots + 2) : rest.substring(dots + 2, end);
        int first = from.isEmpty() ? 0 : day(from, false);
        int last = to.isEmpty() ? 99999999 : day(to, true);
        if (first < 0 || last < 0 || first > last) {
            return null;
        }
        return new Term(
                code, first, last, end < 0 ? "" : rest.substring(end + 1).strip());
    }

    /**
     * An ISO year, month or day as {@code yyyymmdd}.
     *
     * @param last whether the last day of a year or month is meant
     * @return the day; -1 if the text does not begin with a date
     */
    static int day(String iso, boolean last) {
        int[] parts = {0, last ? 12 : 1, last ? 31 : 1};
        int n = 0;
        int value = -1;
        for (int i = 0; i <= iso.length() && n < 3; i++) {
            char c = i < iso.length() ? iso.charAt(i) : '-';
            if (c >= '0' && c <= '9') {
                value = Math.min((value < 0 ? 0 : value) * 10 + (c - '0'), 9999);
            } else if (value >= 0) {
                parts[n++] = value;
                value = -1;
                if (c != '-') {
                    break;
                }
            } else {
                return -1;
            }
        }
        return n == 0 || parts[0] < 1 || parts[1] > 12 || parts[2] > 31
                ? -1
                : parts[0] * 10000 + parts[1] * 100 + parts[2];
    }

    private static boolean plain(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
