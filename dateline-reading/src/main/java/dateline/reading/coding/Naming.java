package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;

/**
 * Finds nouns of acts that are only a part of a name: {@code the Capitol Hill Occupied Protest}, {@code the Boston Tea
 * Party Riot Museum}. In a sentence set like a headline nothing is taken for a name.
 */
final class Naming {
    private final Tree tree;
    private final boolean headline;

    Naming(Tree tree) {
        this.tree = tree;
        int words = 0;
        int capitals = 0;
        for (Token t : tree.tokens()) {
            if (t.form().length() > 3 && Character.isLetter(t.form().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(t.form().charAt(0)) ? 1 : 0;
            }
        }
        this.headline = capitals * 3 > words * 2;
    }

    /** Whether the noun that tells the act is a part of a longer name. */
    boolean holds(Coding c) {
        int i = c.clause().head();
        if (headline
                || i == 0
                || c.clause().kind() != Clause.Kind.NOUN
                || !tree.token(i).isProper()
                || !capital(i)) {
            return false;
        }
        return i > 1 && capital(i - 1) || i + 1 < tree.size() && capital(i + 1);
    }

    private boolean capital(int i) {
        return Character.isUpperCase(tree.token(i).form().charAt(0));
    }
}
