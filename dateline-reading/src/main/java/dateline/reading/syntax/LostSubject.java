package dateline.reading.syntax;

import java.util.Set;

/**
 * Finds the subject of a finite verb that the parser left without one: the noun before an inserted phrase between commas,
 * or the head of the noun phrase that stands just before the verb. Made for one tree; keeps no state between calls.
 *
 * <p>Example: in {@code The mayor, while touring the north, praised the troops} the subject of {@code praised} is {@code
 * mayor} even where the parser read {@code praised} as a participle and hung {@code mayor} elsewhere.
 */
final class LostSubject {
    /** Insertions and phrases passed over on the way left, and how long one insertion may be. */
    private static final int MOST = 4;

    private static final int LONGEST = 25;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final Set<String> MAIN = Set.of("root", "ccomp", "parataxis");

    private final Tree tree;

    LostSubject(Tree tree) {
        this.tree = tree;
    }

    /** Whether a verb read as a participle tells what its lost subject did: no auxiliary, but an object of its own. */
    boolean active(int v) {
        return tree.token(v).xpos().equals("VBN") && candidate(v) && takes(v) && of(v) >= 0;
    }

    private boolean takes(int v) {
        return tree.has(v, "obj") || tree.has(v, "xcomp") || tree.has(v, "ccomp");
    }

    private boolean candidate(int v) {
        return FINITE.contains(tree.token(v).xpos())
                && MAIN.contains(tree.rel(v))
                && !tree.has(v, "nsubj")
                && !tree.has(v, "csubj")
                && !tree.has(v, "aux")
                && !tree.has(v, "aux:pass");
    }

    /** The subject's head, or -1 if none stands before the verb. */
    int of(int v) {
        if (!candidate(v)) {
            return -1;
        }
        int i = v - 1;
        for (int steps = 0; steps < MOST && i >= 0; steps++) {
            while (i >= 0 && tree.token(i).xpos().startsWith("RB")) {
                i--;
            }
            if (i >= 0 && tree.token(i).form().equals(",")) {
                i = before(i) - 1;
                continue;
            }
            if (i < 0 || !head(i)) {
                return -1;
            }
            int noun = tree.token(i).isNoun() ? i : i - 1;
            int phrase = start(noun);
            if (phrase > 0 && tree.token(phrase - 1).upos().equals("ADP")) {
                i = phrase - 2;
                continue;
            }
            return free(noun, v) ? noun : -1;
        }
        return -1;
    }

    /** The comma that opens the insertion closed by the comma at {@code close}; 0 if none does. */
    private int before(int close) {
        for (int i = close - 1; i > 0 && close - i <= LONGEST; i--) {
            if (tree.token(i).form().equals(",")) {
                return i;
            }
        }
        return 0;
    }

    /** A noun, or "general" of "attorneys general". */
    private boolean head(int i) {
        return tree.token(i).isNoun()
                || i > 0
                        && tree.token(i).xpos().equals("JJ")
                        && tree.token(i - 1).xpos().equals("NNS");
    }

    /** The first word of the noun phrase that ends at a noun. */
    private int start(int noun) {
        int i = noun;
        while (i > 0 && noun - i < LONGEST && within(tree.token(i - 1).xpos())) {
            i--;
        }
        return i;
    }

    private static boolean within(String tag) {
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS");
    }

    /** Whether the noun has no other place that the parser could be sure of. */
    private boolean free(int noun, int v) {
        String rel = tree.rel(noun);
        boolean taken = rel.startsWith("nsubj") || rel.equals("obj") || rel.equals("iobj");
        return !taken && !(tree.head(noun) == v && !tree.caseOf(noun).isEmpty());
    }
}
