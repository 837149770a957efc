package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells whom a protest is against from where it is held and for whom.
 *
 * <p>Example: of {@code protested outside the embassy of Iran in Berlin in support of Navalny} only the embassy is an aim.
 */
final class ProtestAims {
    private static final Set<String> BEFORE = Set.of("outside", "near", "at", "in", "on", "to", "into", "from");
    /** Houses before which one protests against those who live there. */
    private static final Set<String> SEATS = Set.of(
            "embassy",
            "consulate",
            "mission",
            "ministry",
            "headquarters",
            "office",
            "parliament",
            "palace",
            "residence",
            "base",
            "legislature",
            "protest",
            "opposition",
            "defiance");

    private static final Set<String> FAVOUR = Set.of(
            "support",
            "favour",
            "favor",
            "solidarity",
            "honour",
            "honor",
            "memory",
            "sympathy",
            "celebration",
            "defence",
            "defense");

    /** What one does with others, not to them: marches, hunger strikes, strikes. */
    private static final Set<String> MARCHES = Set.of("141", "142", "143");

    private ProtestAims() {}

    /** Whether a role of a protest only places it, so that what lies deeper in its phrase is no aim either. */
    static boolean places(String code, String role) {
        return code.startsWith("141") && BEFORE.contains(role);
    }

    /** Whether one protests for what a noun names: "support", "solidarity", "memory". */
    static boolean favours(String lemma) {
        return FAVOUR.contains(lemma);
    }

    /** The tokens in a role against which a protest may be. */
    static List<Integer> among(Arguments arguments, String role, List<Integer> tokens, String code) {
        List<Integer> out = new ArrayList<>(tokens);
        out.removeIf(t -> !against(arguments, role, t, code));
        return out;
    }

    /** Whether what a token names may be what a protest is against. */
    static boolean against(Arguments arguments, String role, int t, String code) {
        Tree tree = arguments.tree();
        String lemma = tree.token(t).lemma();
        if (FAVOUR.contains(lemma)) {
            return false;
        }
        if (role.equals("with") && MARCHES.stream().anyMatch(code::startsWith)) {
            return false; // "marched with the miners", "turned out with party flags"
        }
        if (role.equals("of") || role.equals("with") || role.equals("for")) {
            // "rallied in support of the president", "stood in front of the court"
            for (int own = arguments.own().nextSetBit(0);
                    own >= 0;
                    own = arguments.own().nextSetBit(own + 1)) {
                String noun = tree.token(own).lemma();
                if (FAVOUR.contains(noun) || noun.equals("front") && !SEATS.contains(lemma)) {
                    return false;
                }
            }
            return true;
        }
        // one marches to a place, but shouts at a person
        boolean place = code.startsWith("141") ? BEFORE.contains(role) : role.equals("in") || role.equals("near");
        return !place || SEATS.contains(lemma);
    }
}
