package dateline.reading;

import dateline.reading.PastWords.Sort;
import dateline.reading.coding.Coding;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Timex;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells acts that lie before the scene in which they are told: earlier ones, those for which somebody has to answer, those
 * that a noun speaks of, and those of a stretch of years. Immutable.
 *
 * <p>Example: in {@code On Friday a court sentenced him for the murder of a judge} the murder lies before Friday.
 */
final class FormerAct {
    private static final Set<String> FOR_DEEDS = Set.of("of", "with", "for", "over");
    private static final Set<String> ABOUT =
            Set.of("of", "for", "in", "over", "about", "into", "on", "from", "behind", "to", "surrounding", "against");
    private static final int STEPS = 20;

    private final PastWords words;

    FormerAct(PastWords words) {
        this.words = words;
    }

    /** "an earlier protest", "has attacked before", "sentenced for the murder", "jailed for attacking them". */
    boolean is(Coding coding, Tree tree, int head) {
        boolean noun = coding.clause().kind() == Clause.Kind.NOUN;
        for (int c : tree.children(head)) {
            String word = tree.token(c).form().toLowerCase(Locale.ROOT);
            if (noun && tree.is(c, "amod") && words.is(Sort.FORMER, word)) {
                return true;
            }
            if (tree.is(c, "advmod") && words.is(Sort.THEN, word) && !tree.has(c, "obl")) {
                return true;
            }
        }
        if (noun && spokenOf(tree, head)) {
            return true;
        }
        // "his first speech since he was pardoned"; "is accused of killing two", "was jailed for attacking them"
        int mark = tree.is(head, "advcl") || tree.is(head, "acl") ? tree.child(head, "mark") : -1;
        if (mark < 0) {
            return false;
        }
        String how = tree.token(mark).lemma();
        boolean answered = tree.token(head).xpos().equals("VBG")
                && FOR_DEEDS.contains(how)
                && words.is(Sort.ANSWERING, tree.token(tree.head(head)).lemma());
        return answered || how.equals("since") && tree.is(head, "advcl");
    }

    /** "the suspect in <b>the shooting</b>", "sentenced for <b>the murder</b>", "the <b>murder</b> suspect". */
    private boolean spokenOf(Tree tree, int head) {
        int owner = tree.head(head);
        if (owner < 0) {
            return false;
        }
        String lemma = tree.token(owner).lemma();
        String how = tree.caseOf(head);
        if (tree.is(head, "compound") || tree.is(head, "nmod") && ABOUT.contains(how)) {
            int verb = tree.is(owner, "obj") ? tree.head(owner) : -1;
            // "sentenced [two men for the murder]"
            boolean answered = verb >= 0
                    && FOR_DEEDS.contains(how)
                    && !how.equals("of")
                    && words.is(Sort.ANSWERING, tree.token(verb).lemma());
            return answered || words.is(Sort.SPEAKING_OF, lemma);
        }
        // "officials charge them with murders" is no more than a claim
        return tree.is(head, "obl")
                && FOR_DEEDS.contains(how)
                && words.is(Sort.ANSWERING, lemma)
                && ToldTense.own(tree, owner) != ToldTense.PRESENT;
    }

    /** Whether a noun is the object of what somebody has to answer for: "tried <b>the men</b> who attacked her". */
    boolean answers(Tree tree, int noun) {
        return noun >= 0
                && tree.is(noun, "obj")
                && words.is(Sort.ANSWERING, tree.token(tree.head(noun)).lemma());
    }

    /** Whether an act is told within a stretch of years that nothing dates: "during his tenure he banned two papers". */
    boolean inAnEra(Tree tree, int head, List<Timex> timexes) {
        for (int n = head, steps = 0; n >= 0 && steps < STEPS; n = tree.head(n), steps++) {
            for (int c : tree.children(n, "obl")) {
                boolean era = words.is(Sort.ERA, tree.token(c).lemma())
                        && words.is(Sort.THROUGHOUT, tree.caseOf(c))
                        && (tree.has(c, "nmod:poss") || tree.token(c).xpos().endsWith("S") || tree.has(c, "nmod"));
                if (era && undated(tree, c, timexes)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "many years ago", "for years": a length in years that no date can be made of. */
    private static boolean undated(Tree tree, int token, List<Timex> timexes) {
        for (Timex t : timexes) {
            if (t.span().overlaps(tree.token(token).span()) && t.value() != null) {
                return false;
            }
        }
        return true;
    }
}
