package dateline.reading.coding;

import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Tells kinds of people and things from particular ones: {@code people}, {@code officials}, {@code a president}, {@code
 * anyone} against {@code the officials}, {@code three officials}, {@code French officials}.
 */
final class NounSense {
    private static final Set<String> ANY =
            Set.of("any", "every", "each", "all", "no", "many", "most", "some", "either");
    private static final Set<String> EACH = Set.of("any", "every", "each");
    private static final Set<String> ONE = Set.of("a", "an");

    private final Tree tree;
    private final Set<String> anyone;

    NounSense(Tree tree, WordClasses classes) {
        this.tree = tree;
        this.anyone = classes.words("anyone");
    }

    /** Whether the phrase headed by a token means a kind, or anybody of a kind. */
    boolean generic(int i) {
        Token head = tree.token(i);
        if (anyone.contains(head.lemma()) && !determined(i)) {
            return true;
        }
        if (!head.isNoun() || head.isProper() || determined(i)) {
            return false;
        }
        return head.xpos().equals("NNS") || any(i);
    }

    /** Whether the phrase is one of a kind, any one: "a president", "any president". */
    boolean anyOne(int i) {
        Token head = tree.token(i);
        return head.isNoun() && !head.isProper() && (any(i) || one(i)) && !determined(i);
    }

    /** "every candidate", "any country that wishes". */
    boolean each(int i) {
        return tree.children(i, "det").stream()
                .anyMatch(d -> EACH.contains(tree.token(d).lemma()));
    }

    private boolean any(int i) {
        return tree.children(i).stream()
                .anyMatch(d -> (tree.is(d, "det") || tree.is(d, "amod"))
                        && ANY.contains(tree.token(d).lemma()));
    }

    private boolean one(int i) {
        return tree.children(i, "det").stream()
                .anyMatch(d -> ONE.contains(tree.token(d).lemma()));
    }

    /** An article, a number, an owner, a name, a nationality or a place makes it particular. */
    private boolean determined(int i) {
        for (int c : tree.children(i)) {
            String rel = tree.rel(c);
            Token t = tree.token(c);
            boolean article = rel.equals("det") && !ANY.contains(t.lemma()) && !ONE.contains(t.lemma());
            boolean named = !any(i)
                    && (rel.equals("compound") || rel.equals("amod") || rel.equals("appos"))
                    && (t.isProper() || Character.isUpperCase(t.form().charAt(0)) && c > 0);
            boolean placed = rel.equals("nmod") && properBelow(c);
            if (article || named || placed || rel.equals("nummod") || rel.equals("nmod:poss")) {
                return true;
            }
        }
        return false;
    }

    private boolean properBelow(int i) {
        return tree.token(i).isProper()
                || tree.children(i).stream().anyMatch(c -> tree.token(c).isProper());
    }
}
