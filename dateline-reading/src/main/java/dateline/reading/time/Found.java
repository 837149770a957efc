package dateline.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression found in a line.
 *
 * @param start its first atom
 * @param end the atom after its last
 * @param year the year it names, which a neighbour without one may borrow; null if it names none
 * @param wantsYear whether it is a part of some year it does not name
 */
record Found(int start, int end, Meaning meaning, @Nullable Integer year, boolean wantsYear) {
    static Found of(int start, int end, Meaning meaning) {
        return new Found(start, end, meaning, null, false);
    }

    static Found dated(int start, int end, Meaning meaning, int year) {
        return new Found(start, end, meaning, year, false);
    }

    static Found yearless(int start, int end, Meaning meaning) {
        return new Found(start, end, meaning, null, true);
    }

    /** The same, wider, and with another meaning. */
    Found widened(int from, int to, Meaning other) {
        return new Found(from, to, other, year, wantsYear);
    }
}
