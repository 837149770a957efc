package dateline.reading.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor of the dictionary.
 *
 * @param aliases other names; the name itself left out
 * @param terms its codes with their dates, in the dictionary's order
 * @param key stable key made from the name, for example {@code emmanuel-macron}
 */
record Entry(String name, List<String> aliases, Kind kind, List<Term> terms, String key) {
    /**
     * The code on a day: that of the first term that holds then; of a person out of office, or not yet in it, the
     * country with ELI; of anything else that of the nearest term.
     *
     * @param day {@code yyyymmdd}, or {@link Term#NO_DATE} for the latest known
     */
    @Nullable
    String code(int day) {
        Term term = term(day);
        if (term != null) {
            return term.code();
        }
        Term past = null;
        Term next = null;
        for (Term t : terms) {
            if (t.to() < day && (past == null || t.to() > past.to())) {
                past = t;
            } else if (t.from() > day && (next == null || t.from() < next.from())) {
                next = t;
            }
        }
        Term near = past != null ? past : next;
        if (near == null) {
            return null;
        }
        if (kind != Kind.PERSON || near.code().length() < 6) {
            return near.code();
        }
        return office(near.code()) ? near.code().substring(0, 3) + "ELI" : near.code();
    }

    /** Whether a code is that of an office of state. */
    static boolean office(@Nullable String code) {
        return code != null
                && (code.startsWith("GOV", 3)
                        || code.startsWith("MIL", 3)
                        || code.startsWith("LEG", 3)
                        || code.startsWith("JUD", 3)
                        || code.startsWith("SPY", 3)
                        || code.startsWith("COP", 3));
    }

    /**
     * The code of a stretch of past days: that of the one term that covers it whole; between terms what {@link #code}
     * makes of it; before his first office a politician is of the opposition. Null where a term begins or ends in the
     * stretch, and in a gap of the year that is told from.
     *
     * @param from first day, {@code yyyymmdd}
     * @param now the day that is told from
     */
    @Nullable
    String then(int from, int to, int now) {
        String code = null;
        int first = 99999999;
        for (Term t : terms) {
            first = Math.min(first, t.from());
            if (t.holds(from) != t.holds(to) || t.from() > from && t.to() < to) {
                return null;
            }
            code = code == null && t.holds(from) ? t.code() : code;
        }
        if (code != null || kind != Kind.PERSON || to / 10000 >= now / 10000) {
            return code;
        }
        String near = code(from);
        return first > to && near != null && near.endsWith("ELI") ? near.substring(0, 3) + "OPP" : near;
    }

    /** The term that holds on a day, or null. If the day is unknown: the latest, of an armed group the longest. */
    @Nullable
    Term term(int day) {
        Term latest = null;
        for (Term t : terms) {
            if (day == Term.NO_DATE && kind == Kind.GROUP) {
                if (latest == null || t.years() > latest.years()) {
                    latest = t;
                }
            } else if (day == Term.NO_DATE) {
                if (latest == null || t.to() > latest.to() || t.to() == latest.to() && t.from() > latest.from()) {
                    latest = t;
                }
            } else if (t.holds(day)) {
                return t;
            }
        }
        return latest;
    }

    /** The latest term in an office of that name, or null. */
    @Nullable
    Term held(String office) {
        Term latest = null;
        for (Term t : terms) {
            if (Offices.same(t.office(), office) && (latest == null || t.to() > latest.to())) {
                latest = t;
            }
        }
        return latest;
    }
}
