package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds counts of the hurt that name neither a doer nor a deed: {@code sixty people were injured on Monday, officials
 * said}. They count what another sentence tells. What hurt them in the clause makes it an act: {@code sixty were injured
 * in the attack}. For one sentence; keeps no state.
 */
final class Casualties {
    private final Tree tree;
    private final Set<String> wounding;

    Casualties(Tree tree, WordClasses classes) {
        this.tree = tree;
        this.wounding = classes.words("wounding");
    }

    /** Whether the coded clause only counts the hurt. */
    boolean holds(Coding c) {
        Clause clause = c.clause();
        int i = clause.head();
        return c.code().equals("190")
                && c.sources().isEmpty()
                && clause.kind() == Clause.Kind.VERB
                && clause.passive()
                && wounding.contains(clause.lemma())
                && !tree.is(i, "acl")
                && tree.children(i).stream().noneMatch(this::deed);
    }

    /** "in the attack", "by gunmen", "when a bomb went off"; a day or a place is none. */
    private boolean deed(int child) {
        boolean told = tree.is(child, "obl")
                && !tree.token(child).isProper()
                && !tree.caseOf(child).isEmpty();
        return told && !tree.caseOf(child).endsWith("to") || tree.is(child, "advcl");
    }
}
