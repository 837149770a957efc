package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds visits and meetings that are steps of somebody's life: {@code she returned to Kenya to attend college}, {@code he
 * met her while studying in Paris}. For one sentence; keeps no state.
 */
final class Lifecourse {
    private final Tree tree;
    private final Set<String> steps;

    Lifecourse(Tree tree, WordClasses classes) {
        this.tree = tree;
        this.steps = classes.words("life-step");
    }

    /** Whether a meeting or a visit hangs on a step of a life, as its purpose, its time or the step before it. */
    boolean holds(Coding c) {
        String code = c.code();
        if (!code.equals("040") && !code.equals("042")) {
            return false;
        }
        int i = c.clause().head();
        for (int child : tree.children(i)) {
            if ((tree.is(child, "advcl") || tree.is(child, "xcomp")) && step(child)) {
                return true;
            }
        }
        return tree.is(i, "advcl") && tree.head(i) >= 0 && step(tree.head(i));
    }

    /** "to study", "to attend college", "graduated from the university". */
    private boolean step(int verb) {
        if (!tree.token(verb).isVerb()) {
            return false;
        }
        if (steps.contains(tree.token(verb).lemma())) {
            return true;
        }
        int thing = tree.child(verb, "obj");
        return thing >= 0 && steps.contains(tree.token(thing).lemma());
    }
}
