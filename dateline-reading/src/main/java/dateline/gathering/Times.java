package dateline.gathering;

import org.jspecify.annotations.Nullable;

/** Whether two EDTF dates can be of one act. Stateless. */
final class Times {
    private Times() {}

    /**
     * Whether they share a day. Nothing known, and an interval that is open at both ends, share a day with any.
     *
     * <p>Example: {@code ../2021-07-18} and {@code 2021-06-16} do, {@code 2021-07} and {@code 2021-06-16} do not.
     */
    static boolean overlap(@Nullable String a, @Nullable String b) {
        String[] x = ends(a);
        String[] y = ends(b);
        String from = x[0].compareTo(y[0]) > 0 ? x[0] : y[0];
        String to = x[1].compareTo(y[1]) < 0 ? x[1] : y[1];
        return from.compareTo(to) <= 0;
    }

    /** First and last day; a month or year ends behind all of its days, an open end behind everything. */
    private static String[] ends(@Nullable String edtf) {
        if (edtf == null) {
            return new String[] {"", "~"};
        }
        int slash = edtf.indexOf('/');
        String from = slash < 0 ? edtf : edtf.substring(0, slash);
        String to = slash < 0 ? edtf : edtf.substring(slash + 1);
        return new String[] {from.equals("..") ? "" : from, to.equals("..") ? "~" : to + "~"};
    }
}
