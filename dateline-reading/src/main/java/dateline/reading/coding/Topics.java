package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/**
 * Tells whom what is asked for is only about from those who are asked for it. Keeps no state between calls.
 *
 * <p>Example: in {@code The senator called for the prosecution of the bankers} and {@code favoured giving the vote to
 * prisoners} nobody is asked who is named; in {@code called for the minister's resignation} the minister is.
 */
final class Topics {
    /** Words between a name and the verb or noun that says what is to be done; more than that no honest phrase has. */
    private static final int HIGHEST = 6;

    private final PartyReader reader;
    private final Set<String> doneTo;

    Topics(PartyReader reader, WordClasses classes) {
        this.reader = reader;
        this.doneTo = classes.words("done-to");
    }

    /**
     * The targets of an appeal without those of the speaker's own country whom its content is only about: what is asked of
     * a foreign state is often told by what is to be done to it.
     */
    List<Actor> without(Arguments arguments, List<Actor> targets, List<Actor> sources, String code) {
        if (!code.startsWith("02")) {
            return targets;
        }
        Tree tree = arguments.tree();
        return targets.stream()
                .filter(t -> !reader.compatriots(List.of(t), sources)
                        || !about(
                                tree,
                                arguments.clause().head(),
                                tree.tokenAt(t.span().end() - 1)))
                .toList();
    }

    private boolean about(Tree tree, int act, int name) {
        int n = name;
        for (int steps = 0; steps < HIGHEST && n >= 0 && n != act; steps++) {
            int h = tree.head(n);
            if (h < 0 || h == act) {
                return false;
            }
            boolean conjunct = tree.is(n, "conj");
            if (tree.token(h).isVerb() && !conjunct) {
                return (!tree.is(n, "nsubj") || tree.rel(n).equals("nsubj:pass")) && tree.dominates(act, h);
            }
            if (!conjunct && doneTo.contains(tree.token(h).lemma())) {
                return true;
            }
            n = h;
        }
        return false;
    }
}
