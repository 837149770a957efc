package dateline.reading.coding;

import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/** Who stands on whose side: whether two actors are one state's, and whether an actor is of a known country at all. */
final class Camp {
    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    /** Roles that stand at the head of a code where no country is known. */
    private static final Set<String> ROLES = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL", "ELI", "LAB",
            "LEG", "REF", "UAF", "SET", "HLH", "AGR");

    private Camp() {}

    /** Whether the code is that of a state's own office or force, which acts for the state. */
    private static boolean organ(String code, String state) {
        return code.equals(state)
                || code.startsWith(state) && code.length() >= 6 && ORGANS.contains(code.substring(3, 6));
    }

    /** Demonstrators, opponents, the public. */
    static boolean crowd(Actor a) {
        return a.code() != null && (a.code().contains("OPP") || a.code().contains("CVL"));
    }

    /** Soldiers and rebels. */
    static boolean armed(Actor a) {
        return a.code() != null && (a.code().contains("MIL") || a.code().contains("REB"));
    }

    /** Demonstrators and opponents of a government. */
    static boolean opposed(Actor a) {
        return a.code() != null && a.code().contains("OPP");
    }

    /** Whether an actor's country, or the body of states that he serves, is known. */
    static boolean placed(Actor a) {
        return a.code() != null
                && a.code().length() >= 3
                && !ROLES.contains(a.code().substring(0, 3));
    }

    /** Whether none of them is a source, or that source's own state or people. */
    static boolean others(List<Actor> found, List<Actor> sources) {
        for (Actor f : found) {
            for (Actor s : sources) {
                boolean home = f.code() != null
                        && s.code() != null
                        && (s.code().equals(f.code()) || f.code().length() == 3 && organ(s.code(), f.code()));
                if (home || PartyReader.same(f, s)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A promise about a government's own council is made to nobody. */
    static boolean ownBody(Actor target, Actor source) {
        return target.code() != null
                && target.code().equals(source.code())
                && target.code().startsWith("GOV", 3)
                // the premier whom the queen obeys is another
                && (target.key() == null || source.key() == null || target.key().equals(source.key()));
    }
}
