package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds clauses that only stand behind the act of another: its purpose, its time, what somebody was not able to do or did
 * not try, how somebody has thought for years.
 *
 * <p>Examples: the arming in {@code To modernize its army, Oldland bought jets}, the leaving in {@code since leaving
 * office}, the law in {@code parliament cannot pass laws}. For one sentence; keeps no state.
 */
final class Backdrop {
    private static final Set<String> YEARS = Set.of("year", "decade");

    private final Tree tree;

    Backdrop(Tree tree) {
        this.tree = tree;
    }

    /** Whether the coded clause is no act of its own. */
    boolean holds(Coding c) {
        Clause clause = c.clause();
        if (clause.kind() == Clause.Kind.NOUN) {
            return false;
        }
        String code = c.code();
        return code.equals("150") && purpose(clause)
                || code.equals("0831") && marked(clause, "since")
                || code.equals("0342") && clause.negated() && "can".equals(clause.modal())
                || clause.negated() && clause.lemma().equals("try")
                || code.startsWith("11") && stance(clause);
    }

    /** "<b>To modernize</b> its army, Oldland bought jets". */
    private boolean purpose(Clause clause) {
        int i = clause.head();
        return tree.is(i, "advcl")
                && clause.tense() == Clause.Tense.NONE
                && tree.children(i).stream()
                        .anyMatch(m -> m < i && tree.token(m).xpos().equals("TO"));
    }

    /** "since <b>leaving</b> office": a time, told without a subject. */
    private boolean marked(Clause clause, String word) {
        int i = clause.head();
        return tree.token(i).xpos().equals("VBG")
                && tree.children(i, "mark").stream()
                        .anyMatch(m -> tree.token(m).lemma().equals(word));
    }

    /** "has been <b>critical</b> of the law for many years": a stance, and no word of one day. */
    private boolean stance(Clause clause) {
        int i = clause.head();
        return tree.has(i, "cop")
                && tree.children(i).stream()
                        .anyMatch(o -> YEARS.contains(tree.token(o).lemma())
                                && tree.caseOf(o).equals("for"));
    }
}
