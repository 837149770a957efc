package dateline.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between two expressions: do they share a year, does the first reach to the second? */
final class Ranges {
    private Ranges() {}

    /** The year that a later member of the same range or coordination names, for one that wants it. */
    static @Nullable Integer borrowedYear(Line line, List<Found> found, int k) {
        if (!found.get(k).wantsYear()) {
            return null;
        }
        for (int n = k; n + 1 < found.size() && n < k + 4; n++) {
            if (!joined(line, found.get(n), found.get(n + 1))) {
                return null;
            }
            Found next = found.get(n + 1);
            if (next.year() != null) {
                return next.year();
            }
            if (!next.wantsYear()) {
                return null;
            }
        }
        return null;
    }

    /** "between January and March last year": the second's year is pointed at, and the first's too. */
    static boolean sharesPointedYear(Line line, List<Found> found, int k) {
        if (k + 1 >= found.size() || !found.get(k).wantsYear()) {
            return false;
        }
        Found next = found.get(k + 1);
        return !next.wantsYear()
                && next.year() == null
                && line.is(next.end() - 1, "year")
                && next.end() > next.start() + 2
                && joined(line, found.get(k), next);
    }

    private static boolean joined(Line line, Found a, Found b) {
        int gap = b.start() - a.end();
        if (gap == 0) {
            return false;
        }
        if (line.is(a.end(), ",") && line.is(a.end() + 1, "from")) {
            return false; // "on 27 March, from 1710 to 2250": hours, no year
        }
        boolean mark = line.is(a.end(), "-", "to", "and", "or", "until", "through", "till", "/", "&", ",");
        return mark
                && (gap == 1
                        || gap == 2 && line.is(a.end() + 1, "the", "of", "from", "and", "in", "early", "late", "mid"));
    }

    /** The expression that dates a time of the clock, behind the same time in another zone if need be; -1 for none. */
    static int dating(Line line, List<Found> found, int k) {
        int next = k + 1;
        while (next < found.size()
                && next < k + 3
                && found.get(next).meaning() instanceof ClockPattern.Hour
                && near(line, found.get(next - 1), found.get(next))) {
            next++;
        }
        boolean dated = next < found.size()
                && !(found.get(next).meaning() instanceof ClockPattern.Hour)
                && near(line, found.get(next - 1), found.get(next));
        return dated ? next : -1;
    }

    /** Whether a date stands right behind a time of the clock: "8 p.m. on Friday". */
    private static boolean near(Line line, Found clock, Found date) {
        int gap = date.start() - clock.end();
        return gap == 0
                || gap == 1 && line.is(clock.end(), "on", ",", "(")
                || gap == 2 && line.is(clock.end() + 1, "on");
    }

    /** Whether "from A to B", "A - B", "between A and B" makes one stretch of the two. */
    static boolean reaches(Line line, Found a, Found b) {
        int gap = b.start() - a.end();
        if (gap < 1 || gap > 2 || gap == 2 && !line.is(a.end() + 1, "the")) {
            return false;
        }
        return line.is(a.end(), "-", "to", "until", "through", "till")
                || line.is(a.end(), "and") && line.is(a.start() - 1, "between");
    }
}
