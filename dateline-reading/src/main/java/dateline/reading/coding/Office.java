package dateline.reading.coding;

import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/** What an actor's code says about the office that it holds. */
final class Office {
    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    private Office() {}

    /** Whether an actor can order, forbid and arrest: a state or one of its organs. */
    static boolean holds(Actor a) {
        String code = a.code();
        return code != null && (ORGANS.contains(role(code)) || Camp.placed(a) && code.length() == 3);
    }

    /** Police or soldiers, rebels and gunmen among them. */
    static boolean armed(Actor a) {
        return Camp.armed(a) || is(a, "COP") || is(a, "UAF") || is(a, "SPY");
    }

    /** Courts and judges, and chambers that try a president. */
    static boolean judges(Actor a) {
        return is(a, "JUD") || is(a, "LEG");
    }

    /** Whether the role that stands first in the code, after the country, is the one asked for. */
    static boolean is(Actor a, String role) {
        return a.code() != null && role(a.code()).equals(role);
    }

    /** States, unions of states and associations, as opposed to persons. */
    static boolean isBody(List<Actor> actors) {
        return !actors.isEmpty()
                && actors.stream()
                        .allMatch(a -> a.code() != null
                                && (a.code().startsWith("IGO")
                                        || a.code().contains("NGO")
                                        || Camp.placed(a) && a.code().length() == 3));
    }

    private static String role(String code) {
        if (ORGANS.contains(code.substring(0, Math.min(3, code.length())))) {
            return code.substring(0, 3);
        }
        return code.length() >= 6 ? code.substring(3, 6) : code;
    }
}
