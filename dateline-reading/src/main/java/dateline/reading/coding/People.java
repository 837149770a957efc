package dateline.reading.coding;

import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Whether a phrase is people, whoever they are: {@code seven riders}, {@code those}, {@code him}. What is done to people
 * nobody knows is not done to the land, the owner or the place that their phrase names beside them. Keeps no state
 * between calls.
 *
 * <p>Example: in {@code urged anyone with information to contact the police} the appeal is made to anyone, not to the police.
 */
final class People {
    private final Stage stage;
    private final Phrases phrases;
    private final Set<String> persons;
    private final Set<String> anyone;
    private final Set<String> numbers;
    private final Set<String> gatherings;

    People(Stage stage, Phrases phrases, WordClasses classes) {
        this.stage = stage;
        this.phrases = phrases;
        this.persons = classes.words("folk");
        this.anyone = classes.words("anyone");
        this.gatherings = classes.words("demonstration");
        this.numbers = classes.words("number-noun");
    }

    /** Whether common words tell people: "four", "the accused", "those", "seven riders". */
    boolean described(Tree tree, int t) {
        int n = phrases.content(tree, t);
        Token token = tree.token(n);
        String sort = token.xpos();
        if (token.isProper() || gatherings.contains(token.lemma())) {
            return false;
        }
        boolean counted = sort.equals("CD") || numbers.contains(token.lemma());
        boolean adjective = (sort.equals("JJ") || sort.equals("VBN")) && tree.has(n, "det");
        return sort.equals("PRP") && !token.lemma().equals("it")
                || counted && !tree.has(n, "nmod")
                || adjective
                || anyone.contains(token.lemma())
                || phrases.named(tree, n, persons);
    }

    /** The same, or the name of somebody or something that is no place. */
    boolean told(Tree tree, int t) {
        int n = phrases.content(tree, t);
        // "the Abraham Accords" are no person
        boolean named = tree.token(n).isProper() && !tree.has(n, "det");
        return named ? stage.place(tree, n) == null : described(tree, t);
    }
}
