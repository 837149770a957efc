package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.Set;

/**
 * Finds violence that is spoken of at large, done to a kind of people at no time and place: {@code he condemned the murder
 * of activists}, {@code they must halt the bombing of villages}. A name, a number, a day or a place makes it an act:
 * {@code the murder of three activists}, {@code the bombing of villages near Aleppo}. So is a deed without parties that is only thought of: {@code it could have been settled with a
 * coup}. For one sentence; keeps no state.
 */
final class AtLarge {

    private static final int DEEPEST = 6;

    private final Tree tree;
    private final ClauseReader clauses;
    private final NounSense nouns;
    private final Polity polity;
    private final Tenses tenses;

    AtLarge(Tree tree, ClauseReader clauses, NounSense nouns, Polity polity, WordClasses classes) {
        this.tree = tree;
        this.clauses = clauses;
        this.nouns = nouns;
        this.polity = polity;
        this.tenses = new Tenses(tree, classes);
    }

    /** Whether the coded noun tells no particular act. */
    boolean holds(Coding c) {
        Clause clause = c.clause();
        int i = clause.head();
        return clause.kind() == Clause.Kind.NOUN
                && c.violent()
                && c.sources().isEmpty()
                && !tree.has(i, "nummod")
                && !tenses.anchored(clause)
                && (c.targets().isEmpty() ? thought(i) : c.targets().stream().allMatch(this::anybody));
    }

    /** "it could have been settled with a <b>coup</b>", "mines can be laid after a <b>battle</b>": any one, in a rule or thought. */
    private boolean thought(int i) {
        boolean one = tree.children(i, "det").stream()
                .allMatch(d -> Set.of("a", "an", "any").contains(tree.token(d).lemma()));
        int h = tree.head(i);
        boolean aside = tree.is(i, "obl") || tree.is(i, "nmod") || tree.is(i, "obj");
        for (int steps = 0; steps < DEEPEST && h >= 0; steps++) {
            Clause above = tree.token(h).isVerb() ? clauses.at(h) : null;
            if (above != null && above.modal() != null) {
                return one && aside && tenses.ruling(above);
            }
            if (above != null && above.tense() != Clause.Tense.NONE) {
                return false;
            }
            h = tree.head(h);
        }
        return false;
    }

    private boolean anybody(Actor victim) {
        int head = polity.head(victim);
        return head >= 0 && nouns.generic(head) && victim.key() == null;
    }
}
