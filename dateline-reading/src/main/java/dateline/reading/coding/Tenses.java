package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.BitSet;
import java.util.Set;

/**
 * Whether a clause is told of a time at all: {@code they will march on Monday} is, {@code they march}, {@code they may
 * march} is not.
 */
final class Tenses {
    private static final Set<String> RULING =
            Set.of("may", "can", "could", "might", "would", "should", "must", "shall");

    private final Tree tree;
    private final Set<String> moments;
    private final Set<String> states;

    Tenses(Tree tree, WordClasses classes) {
        this.tree = tree;
        this.moments = classes.words("moment");
        this.states = classes.words("state-verb");
    }

    /** Told in the simple present or with a modal verb of rule or chance. */
    boolean timeless(Clause clause) {
        return clause.modal() != null
                ? RULING.contains(clause.modal())
                : clause.tense() == Clause.Tense.PRESENT && clause.aspect() == Clause.Aspect.SIMPLE;
    }

    /** "may be jailed", "must be freed". */
    boolean ruling(Clause clause) {
        return clause.modal() != null && RULING.contains(clause.modal());
    }

    /** Whether the verb tells a state, which in the present tense holds now: "they occupy the town". */
    boolean state(Clause clause) {
        return states.contains(tree.token(clause.head()).lemma());
    }

    /** Whether a name, a number or a word of time ties the clause to a place or a day. */
    boolean anchored(Clause clause) {
        for (int c : tree.children(clause.head())) {
            boolean tied = tree.is(c, "obl") || tree.is(c, "advmod") || tree.is(c, "nmod");
            if (tied && particular(tree.subtree(c))) {
                return true;
            }
        }
        return false;
    }

    private boolean particular(BitSet words) {
        for (int t = words.nextSetBit(0); t >= 0; t = words.nextSetBit(t + 1)) {
            Token word = tree.token(t);
            if (word.isProper() || word.xpos().equals("CD") || moments.contains(word.lemma())) {
                return true;
            }
        }
        return false;
    }
}
