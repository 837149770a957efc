package dateline.reading.syntax;

import java.util.List;
import java.util.Set;

/**
 * Finds which noun a by-phrase tells the doer of. Parsers hang it on the nearest noun or on the first: in {@code an attack
 * on a police post by rebels} the rebels attack, they own no post; in {@code marches against the violations by the army}
 * the army violates, it does not march. Made for one tree; keeps no state.
 */
final class AgentFinder {
    private static final int DEEPEST = 6;
    /** Words between an act and its by-phrase. */
    private static final int NEAR = 5;
    /** "the resumption <b>of</b> fighting by the militia": who fights also resumes. */
    private static final Set<String> SHARED = Set.of("of", "by");

    private static final Set<String> ACTS = Set.of(
            "attack",
            "raid",
            "strike",
            "assault",
            "offensive",
            "murder",
            "abuse",
            "threat",
            "attempt",
            "use",
            "arrest",
            "protest",
            "march",
            "rally",
            "rape",
            "massacre",
            "crime",
            "visit",
            "offer",
            "call",
            "demand",
            "appeal",
            "pledge",
            "promise",
            "claim",
            "charge",
            "plan",
            "effort",
            "bid",
            "push",
            "advance",
            "incursion",
            "ambush",
            "seizure",
            "theft",
            "fire",
            "vote",
            "ban",
            "boycott",
            "blockade",
            "siege",
            "coup",
            "plot",
            "search",
            "crackdown",
            "warning",
            "statement",
            "speech",
            "remark",
            "report",
            "refusal",
            "proposal",
            "denial",
            "withdrawal",
            "approval",
            "removal",
            "release",
            "capture",
            "defeat",
            "control",
            "drive",
            "probe",
            "purchase",
            "sale",
            "support",
            "help",
            "breach",
            "influence",
            "interference",
            "pressure",
            "test",
            "launch",
            "hunger",
            "shot");
    private static final Set<String> ENDINGS = Set.of("tion", "sion", "ment", "ing", "ance", "ence", "over", "down");
    private static final Set<String> THINGS = Set.of(
            "government",
            "building",
            "station",
            "parliament",
            "organisation",
            "organization",
            "nation",
            "institution",
            "delegation",
            "population",
            "regiment",
            "department",
            "settlement",
            "ministry",
            "region",
            "opposition",
            "coalition",
            "federation",
            "union",
            "administration",
            "detachment",
            "mission",
            "division",
            "commission",
            "corporation",
            "television",
            "ambulance",
            "audience",
            "conference",
            "residence",
            "intelligence",
            "town",
            "monument",
            "apartment",
            "document",
            "checkpoint",
            "establishment",
            "foundation",
            "plantation",
            "position",
            "installation",
            "king",
            "village");

    private final Tree tree;

    AgentFinder(Tree tree) {
        this.tree = tree;
    }

    /** The noun that a by-phrase names as doer of the act that noun {@code n} tells; -1 if there is none. */
    int of(int n) {
        return of(n, 0);
    }

    private int of(int n, int depth) {
        for (int c : tree.children(n, "nmod")) {
            if (tree.caseOf(c).equals("by") && !elsewhere(c)) {
                return c;
            }
        }
        if (depth > DEEPEST || depth == 0 && !act(n)) {
            return -1;
        }
        for (int c : tree.children(n, "nmod")) {
            if (c > n && !tree.is(c, "nmod:poss") && !act(c)) {
                int found = of(c, depth + 1);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    /** Whether a by-phrase belongs to an act told between it and the noun that it hangs on, or to one farther up. */
    boolean elsewhere(int by) {
        int n = tree.head(by);
        if (n < 0 || !tree.caseOf(by).equals("by")) {
            return false;
        }
        for (int c : tree.children(n, "nmod")) {
            if (c > n && c < by && act(c) && !SHARED.contains(tree.caseOf(c))) {
                return true;
            }
        }
        return false;
    }

    /** The by-phrase that hangs on the noun above but tells who did {@code n}: "marches against the abuse <b>by the army</b>". */
    int above(int n) {
        int h = tree.head(n);
        if (h >= 0 && tree.is(n, "obj") && tree.token(h).isVerb() && act(n)) {
            return besideVerb(n, h);
        }
        if (h < 0 || !tree.is(n, "nmod") || !act(n)) {
            return -1;
        }
        for (int c : tree.children(h, "nmod")) {
            if (c > n && tree.caseOf(c).equals("by") && last(h, c) == n) {
                return c;
            }
        }
        return -1;
    }

    /** "supported claims of his murder", "proved the murder <b>by agents</b>": read as the active verb's, but it has a doer. */
    private int besideVerb(int n, int verb) {
        int subject = tree.child(verb, "nsubj");
        if (subject < 0 || tree.is(subject, "nsubj:pass")) {
            return -1;
        }
        int end = tree.subtree(n).length();
        for (int c : tree.children(verb, "obl")) {
            if (c >= end
                    && nouns(end, tree.subtree(c).nextSetBit(0))
                    && tree.caseOf(c).equals("by")
                    && tree.token(c).isNoun()
                    && !tree.has(c, "nummod")) {
                return c;
            }
            // "proved the murder inside the consulate <b>by agents</b>": no consulate is by somebody
            for (int k :
                    c < end || act(c) || tree.caseOf(c).equals("by") ? List.<Integer>of() : tree.children(c, "nmod")) {
                if (tree.caseOf(k).equals("by") && nouns(end, tree.subtree(k).nextSetBit(0))) {
                    return k;
                }
            }
        }
        return -1;
    }

    /** Whether a noun phrase or none, and no verb, stands between two tokens. */
    private boolean nouns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.token(i).isVerb() || tree.token(i).upos().equals("PUNCT")) {
                return false;
            }
        }
        return to - from <= NEAR;
    }

    private int last(int head, int by) {
        int last = -1;
        for (int c : tree.children(head, "nmod")) {
            if (c > head && c < by && act(c) && !tree.caseOf(c).equals("by")) {
                last = c;
            }
        }
        return last;
    }

    private boolean act(int n) {
        String lemma = tree.token(n).lemma();
        if (!tree.token(n).isNoun() || tree.token(n).isProper() || THINGS.contains(lemma)) {
            return false;
        }
        return ACTS.contains(lemma) || ENDINGS.stream().anyMatch(lemma::endsWith);
    }
}
