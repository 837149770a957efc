package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Small questions about noun phrases that several rules ask. */
final class Phrases {
    /** Words before the head that a compound may hold: "no - fly zone" has three. */
    private static final int LONGEST = 4;

    /** Words before a head that tell its rank or its kind and own nothing. */
    private static final Set<String> RANKS = Set.of(
            "deputy",
            "vice",
            "assistant",
            "chief",
            "lead",
            "press",
            "voter",
            "news",
            "media",
            "student",
            "business",
            "labor",
            "labour",
            "police chief",
            "security",
            "opinion",
            "people",
            "family");

    private final Set<String> quantities;
    private final Set<String> platforms;

    /**
     * @param quantities nouns that only count what follows "of": "scores of districts", "a string of capitals"
     * @param platforms where words are put up and whose they are not: "the report <b>on Twitter</b>"
     */
    Phrases(Set<String> quantities, Set<String> platforms) {
        this.quantities = quantities;
        this.platforms = platforms;
    }

    /** The noun that a phrase is really about: "districts" in "scores of districts". */
    int content(Tree tree, int i) {
        int n = i;
        for (int steps = 0; steps < 4 && quantities.contains(tree.token(n).lemma()); steps++) {
            int next = -1;
            for (int c : tree.children(n, "nmod")) {
                if (tree.caseOf(c).equals("of")) {
                    next = c;
                    break;
                }
            }
            if (next < 0) {
                return n;
            }
            n = next;
        }
        return n;
    }

    /** Whether the phrase headed by {@code i} is one of the words, which may be compounds ("border
     * crossing") or hold a preposition ("state of emergency"). */
    boolean named(Tree tree, int i, Set<String> words) {
        return oneNamed(tree, i, words) || content(tree, i) != i && oneNamed(tree, content(tree, i), words);
    }

    private static boolean oneNamed(Tree tree, int i, Set<String> words) {
        String lemma = tree.token(i).lemma();
        boolean plural = lemma.indexOf('-') > 0 && lemma.endsWith("s"); // "counter-protesters" keeps its s
        if (words.contains(lemma) || plural && words.contains(lemma.substring(0, lemma.length() - 1))) {
            return true;
        }
        // "Typhoon Haiyan" is a typhoon and "President Lula" a president
        if (tree.token(i).isProper()) {
            for (int c : tree.children(i, "compound")) {
                if (words.contains(tree.token(c).lemma())) {
                    return true;
                }
            }
        }
        // "state of emergency", "crime against humanity": the head with what follows it
        if (i + 2 < tree.size()
                && tree.token(i + 1).upos().equals("ADP")
                && words.contains(lemma + " " + tree.token(i + 1).lemma() + " "
                        + tree.token(i + 2).lemma())) {
            return true;
        }
        String phrase = lemma;
        for (int back = 1; back <= LONGEST && back <= i; back++) {
            phrase = tree.token(i - back).lemma() + " " + phrase;
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whose thing it is: possessor, nationality, maker, in the order in which they are believed. */
    List<Integer> owners(Tree tree, int i) {
        List<Integer> out = new ArrayList<>(tree.children(i, "nmod:poss"));
        out.removeIf(c -> !tree.rel(c).equals("nmod:poss"));
        // the noun nearest the head first: in "Chinese government advisers" they are the government's
        List<Integer> before = new ArrayList<>(tree.children(i, "compound"));
        Collections.reverse(before);
        before.addAll(tree.children(i, "amod"));
        before.removeIf(c -> RANKS.contains(tree.token(c).lemma()));
        out.addAll(before);
        for (int c : tree.children(i, "nmod")) {
            String p = tree.caseOf(c);
            boolean on = p.equals("on") && !platforms.contains(tree.token(c).lemma());
            if (on || p.equals("of") || p.equals("by") || p.equals("from") || p.equals("against")) {
                out.add(c);
            }
        }
        return out;
    }
}
