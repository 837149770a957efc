package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds what somebody decides not to do on his own, which refuses nobody anything: {@code the candidate decided not to
 * run}, {@code ultimately decided against it}, {@code their decision not to visit the site}. A choice that names the other
 * side stays: {@code Oldland decided not to free the prisoners of Newland}. For one sentence; keeps no state.
 */
final class Choice {
    private final Tree tree;
    private final Polity polity;
    private final Set<String> choosing;

    Choice(Tree tree, Polity polity, WordClasses classes) {
        this.tree = tree;
        this.polity = polity;
        this.choosing = classes.words("choosing");
    }

    /** Whether the coded clause tells a choice of one's own against doing something. */
    boolean holds(Coding c) {
        int i = c.clause().head();
        if (!choosing.contains(tree.token(i).lemma()) || polity.act(c.targets())) {
            return false;
        }
        return against(i)
                || tree.children(i).stream().anyMatch(v -> (tree.is(v, "xcomp") || tree.is(v, "acl")) && not(v));
    }

    private boolean not(int verb) {
        return tree.children(verb, "advmod").stream()
                .anyMatch(a -> a < verb && tree.token(a).lemma().equals("not"));
    }

    private boolean against(int verb) {
        return tree.children(verb, "obl").stream().anyMatch(o -> tree.caseOf(o).equals("against"));
    }
}
