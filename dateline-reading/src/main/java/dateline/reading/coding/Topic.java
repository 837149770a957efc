package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds acts that a sentence only names as a matter of thought or talk, an aim or a memory. For one sentence; keeps no
 * state.
 *
 * <p>Examples: the visit in {@code regarding the minister's visit, a lawyer said …}, the ousting in {@code the goal of
 * ousting the king}, the training in {@code she focused on training the police}, the mediating in {@code he was known for
 * mediating}, the takeover in {@code the anniversary of the takeover}.
 */
final class Topic {
    private static final int DEEPEST = 4;
    private static final Set<String> REGARDING = Set.of("regard", "regarding", "concern", "concerning");
    private static final Set<String> ASKING = Set.of("why", "whether", "how");
    private static final Set<String> DWELLING = Set.of("on", "about", "of", "in");

    private final Tree tree;
    private final Set<String> aims;
    private final Set<String> dwelling;
    private final Set<String> renown;
    private final Set<String> anniversaries;

    Topic(Tree tree, WordClasses classes) {
        this.tree = tree;
        this.aims = classes.words("aim-noun");
        this.dwelling = classes.words("dwelling");
        this.renown = classes.words("renown");
        this.anniversaries = classes.words("anniversary");
    }

    /** Whether the act is only a topic. */
    boolean holds(Coding c) {
        int i = c.clause().head();
        int h = tree.head(i);
        if (h < 0) {
            return false;
        }
        if (c.clause().kind() == Clause.Kind.NOUN) {
            boolean deed = c.violent() && !c.targets().isEmpty(); // "the inquiry regarding the murder of X"
            return !deed && REGARDING.contains(tree.caseOf(i)) || remembered(i, h);
        }
        return c.clause().kind() == Clause.Kind.VERB && (gerund(i) || listed(c, i) || asked(i, h));
    }

    /** "the anniversary of the <b>takeover</b>". */
    private boolean remembered(int i, int h) {
        return tree.is(i, "nmod")
                && tree.caseOf(i).equals("of")
                && anniversaries.contains(tree.token(h).lemma());
    }

    /** "a role in <b>coordinating</b>", "focused on <b>training</b>", "known for fighting and <b>mediating</b>". */
    private boolean gerund(int verb) {
        int i = verb;
        for (int steps = 0; steps < DEEPEST && mark(i) == null && tree.is(i, "conj") && tree.head(i) >= 0; steps++) {
            i = tree.head(i);
        }
        int h = tree.head(i);
        String mark = mark(i);
        if (h < 0 || mark == null || !tree.token(verb).xpos().equals("VBG") || tree.has(verb, "aux")) {
            return false;
        }
        if (mark.equals("than") || mark.equals("as")) {
            return true; // "rather than fighting"; "cited the law as barring him"
        }
        String above = tree.token(h).lemma();
        if (tree.token(h).isNoun()) {
            return aims.contains(above) && tree.is(i, "acl") && !mark.startsWith("include");
        }
        return DWELLING.contains(mark) && dwelling.contains(above) || mark.equals("for") && renown.contains(above);
    }

    /** "the left on taxes, energy and <b>defunding</b> the police": a gerund beside nouns, of nobody. */
    private boolean listed(Coding c, int i) {
        return tree.is(i, "conj")
                && tree.token(tree.head(i)).isNoun()
                && tree.token(i).xpos().equals("VBG")
                && c.sources().isEmpty()
                && c.code().compareTo("17") < 0
                && !c.code().startsWith("14");
    }

    /** "discussed why he <b>joined</b> the party", "it depends on how they <b>vote</b>". */
    private boolean asked(int i, int h) {
        boolean content = tree.is(i, "ccomp") || tree.is(i, "advcl");
        return content
                && (dwelling.contains(tree.token(h).lemma())
                        || tree.token(h).lemma().equals("depend"))
                && tree.children(i).stream()
                        .anyMatch(w -> w < i && ASKING.contains(tree.token(w).lemma()));
    }

    private @Nullable String mark(int i) {
        int mark = tree.child(i, "mark");
        return mark < 0 ? null : tree.token(mark).lemma();
    }
}
