package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.Locale;
import java.util.Set;

/**
 * Finds acts that are only a part of a name or a title, and words under a picture: {@code the Capitol Hill Occupied
 * Protest}, {@code the slogan Defund the Police}, {@code a poster at a march in June. Image: A. Smith}. In a sentence set
 * like a headline nothing is taken for a name.
 */
final class Naming {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Tree tree;
    private final boolean headline;
    private final boolean caption;
    private final Set<String> titles;

    Naming(Tree tree, WordClasses classes) {
        this.tree = tree;
        int words = 0;
        int capitals = 0;
        for (Token t : tree.tokens()) {
            if (t.form().length() > 3 && Character.isLetter(t.form().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(t.form().charAt(0)) ? 1 : 0;
            }
        }
        this.titles = classes.words("title-noun");
        this.caption = caption(tree, classes.words("picture")) || legend(tree) || held(tree, classes.words("poster"));
        this.headline = capitals * 3 > words * 2;
    }

    /** Whether the word that tells the act is a part of a longer name, or the sentence only describes a picture. */
    boolean holds(Coding c) {
        if (caption) {
            return true;
        }
        int i = c.clause().head();
        if (i == 0 || !capital(i)) {
            return false;
        }
        boolean noun = c.clause().kind() == Clause.Kind.NOUN;
        if (headline) {
            return noun && title(tree.token(i).form()) && longName(i);
        }
        boolean near = i > 1 && capital(i - 1) || i + 1 < tree.size() && capital(i + 1);
        return noun
                ? tree.token(i).isProper() && near || belowName(i)
                : title(tree.token(i).form()) && !capital(i - 1) && (titled(i) || letter(i - 1));
    }

    /** "the slogan “<b>Defund</b> the Police”". */
    private boolean titled(int i) {
        return i > 1 && !letter(i - 1) && titles.contains(tree.token(i - 2).lemma());
    }

    private boolean letter(int i) {
        return Character.isLetter(tree.token(i).form().charAt(0));
    }

    /** "█ Territory held by rebels": the legend of a map. */
    private static boolean legend(Tree tree) {
        return Character.getType(tree.token(0).form().codePointAt(0)) == Character.OTHER_SYMBOL;
    }

    /** "“No more war” poster at a march in May": a sentence without a finite verb that names what is held up. */
    private static boolean held(Tree tree, Set<String> posters) {
        return tree.tokens().stream().noneMatch(t -> FINITE.contains(t.xpos()))
                && tree.tokens().stream().anyMatch(t -> t.isNoun() && posters.contains(t.lemma()));
    }

    /** "the Old Hill Occupied <b>Protest</b>", one phrase of several names. */
    private boolean longName(int i) {
        return i >= 2 && name(i) && name(i - 1) && name(i - 2) && tree.dominates(i, i - 1) && tree.dominates(i, i - 2);
    }

    private boolean name(int i) {
        return tree.token(i).isProper() && capital(i);
    }

    /** "the Front for the <b>Liberation</b> of Oldland". */
    private boolean belowName(int i) {
        int h = tree.head(i);
        return h >= 0 && h < i && tree.is(i, "nmod") && name(h);
    }

    /** "Image: A. Smith", "FILE PHOTO", "3/20 Supporters march". */
    private static boolean caption(Tree tree, Set<String> pictures) {
        if (slide(tree.token(0).form())) {
            return true;
        }
        for (int i = 0; i + 1 < tree.size(); i++) {
            String next = tree.token(i + 1).form();
            String word = tree.token(i).form();
            boolean credit = next.equals(":") && pictures.contains(word.toLowerCase(Locale.ROOT));
            boolean file = (word.equalsIgnoreCase("file") || word.equalsIgnoreCase("hide") || word.equals("Image"))
                    && pictures.contains(next.toLowerCase(Locale.ROOT));
            if (credit && capital(tree, i) || file) {
                return true;
            }
        }
        return false;
    }

    /** "Defund", but not "DISMISSES". */
    private static boolean title(String form) {
        return form.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static boolean slide(String form) {
        int bar = form.indexOf('/');
        return bar > 0 && form.chars().allMatch(ch -> ch == '/' || Character.isDigit(ch)) && form.length() < 8;
    }

    private static boolean capital(Tree tree, int i) {
        return Character.isUpperCase(tree.token(i).form().charAt(0));
    }

    private boolean capital(int i) {
        return capital(tree, i);
    }
}
