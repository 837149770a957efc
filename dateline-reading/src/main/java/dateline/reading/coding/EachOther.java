package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether the doers of an act do it to each other. Keeps no state between calls.
 *
 * <p>Example: in {@code Kenya and Uganda voiced their readiness to help each other} each is the other's target.
 */
final class EachOther {
    private static final String ROLES = "obj|iobj|with|to|against|at|on|for|of";

    private final ClauseReader clauses;

    EachOther(ClauseReader clauses) {
        this.clauses = clauses;
    }

    /** Whether the other side of a predicate, or of the act that it promises or asks for, is "each other". */
    boolean meant(Arguments arguments) {
        Tree tree = arguments.tree();
        if (among(tree, arguments.tokens(ROLES))) {
            return true;
        }
        List<Integer> inner = new ArrayList<>(arguments.tokens("xcomp|ccomp"));
        for (int t : arguments.tokens("obj")) {
            inner.addAll(tree.children(t, "acl"));
        }
        for (int t : inner) {
            Clause clause = clauses.at(t);
            if (clause != null && among(tree, Arguments.of(clause).tokens(ROLES))) {
                return true;
            }
        }
        return false;
    }

    private static boolean among(Tree tree, List<Integer> tokens) {
        for (int t : tokens) {
            String lemma = tree.token(t).lemma();
            String before = t == 0 ? "" : tree.token(t - 1).lemma();
            if (lemma.equals("other") && before.equals("each") || lemma.equals("another") && before.equals("one")) {
                return true;
            }
        }
        return false;
    }
}
