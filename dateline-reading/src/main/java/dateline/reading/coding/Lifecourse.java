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
    private final Set<String> rites;

    Lifecourse(Tree tree, WordClasses classes) {
        this.tree = tree;
        this.rites = classes.words("rite");
        this.steps = classes.words("life-step");
    }

    /** Whether a meeting or a visit hangs on a step of a life, as its purpose, its time or the step before it. */
    boolean holds(Coding c) {
        String code = c.code();
        int i = c.clause().head();
        if (code.equals("042")) {
            if (c.sources().isEmpty() && !tree.is(i, "obj")) {
                return true; // "received during a visit to Paris": whose trip it was is not told
            }
            boolean rite = c.trigger().stream().anyMatch(this::rite)
                    || tree.children(i, "obj").stream().anyMatch(this::rite);
            if (rite && (c.targets().isEmpty() || c.clause().negated())) {
                return true; // "attended the funeral"; that of a foreign ruler is a visit
            }
        }
        if (!code.equals("040") && !code.equals("042")) {
            return false;
        }
        for (int child : tree.children(i)) {
            if ((tree.is(child, "advcl") || tree.is(child, "xcomp")) && step(child)) {
                return true;
            }
        }
        return (tree.is(i, "advcl") || tree.is(i, "conj")) && tree.head(i) >= 0 && step(tree.head(i));
    }

    private boolean rite(int token) {
        return rites.contains(tree.token(token).lemma());
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
