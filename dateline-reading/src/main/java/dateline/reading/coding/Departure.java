package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds those who leave an office unasked: at the end of a term, for their health, for another post. Leaving yields to
 * somebody only if the sentence or the dispatch's title and lead tell of a demand, a crowd, a scandal, a coup or a vote
 * against them. For one sentence; keeps no state.
 *
 * <p>Examples: {@code the minister resigned after weeks of protests} yields; {@code he was due to stand down in August}
 * and {@code the member's resignation for family reasons} do not.
 */
final class Departure {
    private static final String LEAVING = "resign";
    private static final String TELLING = "intend.resign";

    private final Tree tree;
    private final Set<String> themes;
    private final Set<String> departing;
    private final Set<String> pressure;
    private final Set<String> reasons;

    Departure(Tree tree, Set<String> themes, WordClasses classes) {
        this.tree = tree;
        this.themes = themes;
        this.departing = classes.words("departing");
        this.pressure = classes.words("pressure");
        this.reasons = classes.words("personal-reason");
    }

    private boolean tells(Set<String> words) {
        for (Token t : tree.tokens()) {
            if (words.contains(t.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the coded clause tells of somebody who leaves and whom nobody presses. */
    boolean holds(Coding c) {
        boolean leaving = leaves(c)
                || due(c)
                || c.frame().key().equals(TELLING) && tree.is(c.clause().head(), "advcl");
        return leaving && free();
    }

    /** Whether nobody presses in the sentence, and nobody in the dispatch where the sentence tells a private reason. */
    private boolean free() {
        return !tells(pressure) && (tells(reasons) || themes.stream().noneMatch(pressure::contains));
    }

    private boolean leaves(Coding c) {
        return c.frame().key().equals(LEAVING) && departing.contains(c.clause().lemma());
    }

    /** "was due <b>to stand down</b>": the end of a term, which nobody announces. */
    private boolean due(Coding c) {
        Coding inner = c.embedded();
        return inner != null && leaves(inner) && c.clause().kind() == Clause.Kind.ADJ;
    }
}
