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
    private static final Set<String> AGENTS = Set.of("by", "with", "from", "after");

    private final Tree tree;
    private final Polity polity;
    private final Set<String> wounding;
    private final Set<String> violence;

    Casualties(Tree tree, Polity polity, WordClasses classes) {
        this.tree = tree;
        this.polity = polity;
        this.violence = classes.words("violence");
        this.wounding = classes.words("wounding");
    }

    /** Whether the coded clause only counts the hurt. */
    boolean holds(Coding c) {
        Clause clause = c.clause();
        int i = clause.head();
        return (c.code().equals("190") || c.code().equals("180") || c.code().equals("182"))
                && c.sources().isEmpty()
                && clause.kind() == Clause.Kind.VERB
                && clause.passive()
                && wounding.contains(clause.lemma())
                && !tree.is(i, "acl")
                && !prominent(c)
                && tree.children(i).stream().noneMatch(this::deed);
    }

    /** "the police chief was also injured": somebody of politics is worth an act of his own. */
    private boolean prominent(Coding c) {
        return c.targets().stream()
                .anyMatch(t -> polity.acts(t)
                        && polity.head(t) >= 0
                        && !tree.token(polity.head(t)).xpos().equals("NNS"));
    }

    /** "in the attack", "by gunmen", "when a bomb went off"; "in the altercation", "according to doctors" is none. */
    private boolean deed(int child) {
        if (tree.is(child, "advcl")) {
            return tree.has(child, "mark") || tree.has(child, "advmod");
        }
        if (!tree.is(child, "obl") || tree.token(child).isProper()) {
            return false;
        }
        return AGENTS.contains(tree.caseOf(child))
                || violence.contains(tree.token(child).lemma());
    }
}
