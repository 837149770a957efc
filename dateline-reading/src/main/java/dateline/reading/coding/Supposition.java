package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import java.util.Locale;
import java.util.Set;

/**
 * Finds acts that a sentence only supposes: what a power would allow, what somebody wants, opposes or imagines, what an
 * interviewer asks, what depends on a condition. What a party to politics may do itself stays: {@code Russia could attack
 * Ukraine} is its possible act.
 *
 * <p>Examples: the extradition in {@code a bill that would allow China to extradite suspects}, the inquiry in {@code she
 * would prefer an inquiry}, the coup in {@code he called the vote a coup}.
 */
final class Supposition {
    private static final int DEEPEST = 6;
    private static final Set<String> AWAITING = Set.of("after", "once", "until", "when", "before");
    private static final Set<String> ONE_OF_A_KIND = Set.of("a", "an", "any", "another", "such");

    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "«");

    private final Tree tree;
    private final ClauseReader clauses;
    private final Polity polity;
    private final Set<String> enabling;
    private final Set<String> wishing;
    private final Set<String> forbidding;
    private final Set<String> leaning;
    private final Set<String> imagining;
    private final Set<String> labelling;

    Supposition(Tree tree, ClauseReader clauses, Polity polity, WordClasses classes) {
        this.tree = tree;
        this.clauses = clauses;
        this.polity = polity;
        this.enabling = classes.words("enabling");
        this.wishing = classes.words("wishing");
        this.forbidding = classes.words("forbidding");
        this.leaning = classes.words("leaning");
        this.imagining = classes.words("imagining");
        this.labelling = classes.words("labelling");
    }

    /**
     * Whether the act is only supposed.
     *
     * @param specific whether a party to politics does it, and not any one of a kind
     */
    boolean holds(Coding c, boolean specific) {
        Clause clause = c.clause();
        boolean nobody = c.sources().isEmpty();
        if (clause.kind() == Clause.Kind.NOUN) {
            int noun = clause.head();
            boolean adrift = nobody || c.targets().isEmpty() && !tree.has(noun, "nmod:poss");
            return nobody && (wished(noun) || labelled(noun) || quoted(noun))
                    || adrift && !tree.has(noun, "det") && above(noun, wishing)
                    || (nobody || c.targets().isEmpty()) && has(noun, ONE_OF_A_KIND) && above(noun, wishing, true);
        }
        return enabled(clause)
                || awaited(clause)
                || imagined(clause, nobody)
                || conditional(clause) && (!specific || c.sources().stream().allMatch(polity::pronoun))
                || !specific && asked(clause);
    }

    /** "a law that would allow China <b>to extradite</b> them", "the power to let him <b>shift</b> funds". */
    private boolean enabled(Clause clause) {
        int i = clause.head();
        for (int steps = 0; steps < DEEPEST && tree.is(i, "conj") && tree.head(i) >= 0; steps++) {
            i = tree.head(i);
        }
        int h = tree.head(i);
        boolean content = tree.is(i, "xcomp") || tree.is(i, "ccomp") || tree.is(i, "advcl") || tree.is(i, "acl");
        if (h < 0 || !content || clause.tense() != Clause.Tense.NONE) {
            return false;
        }
        if (forbidding.contains(tree.token(h).lemma()) && tree.token(i).xpos().equals("VBG")) {
            return tree.has(i, "mark"); // "barred from exporting"
        }
        if (!enabling.contains(tree.token(h).lemma())) {
            return false;
        }
        Clause power = clauses.at(h);
        boolean given =
                power != null && (power.tense() == Clause.Tense.PAST || power.aspect() == Clause.Aspect.PERFECT);
        return power != null && (power.modal() != null || !given);
    }

    /** "the law takes effect after the court <b>revisits</b> the case": what has to come first. */
    private boolean awaited(Clause clause) {
        int i = clause.head();
        Clause above = tree.head(i) < 0 ? null : clauses.at(tree.head(i));
        if (tree.is(i, "advcl") && marked(i, "until") && above != null && above.tense() == Clause.Tense.NONE) {
            return true; // "asked him to wait until they <b>made</b> it known"
        }
        if (!tree.is(i, "advcl")
                || clause.tense() != Clause.Tense.PRESENT
                || clause.aspect() != Clause.Aspect.SIMPLE
                || tree.children(i, "mark").stream()
                        .noneMatch(m -> AWAITING.contains(tree.token(m).lemma()))) {
            return false;
        }
        return above != null && "would".equals(above.modal());
    }

    private boolean marked(int i, String word) {
        return tree.children(i, "mark").stream()
                .anyMatch(m -> tree.token(m).lemma().equals(word));
    }

    /** "if they were to lock me up", "when a court sentences somebody". */
    private boolean conditional(Clause clause) {
        int n = clause.head();
        for (int steps = 0; steps < DEEPEST && n >= 0; steps++) {
            if (tree.is(n, "advcl")) {
                for (int m : tree.children(n, "mark")) {
                    String word = tree.token(m).lemma();
                    if (word.equals("if") || word.equals("unless") || word.equals("whenever")) {
                        return true;
                    }
                }
            }
            if (!(tree.is(n, "xcomp") || tree.is(n, "conj") || tree.is(n, "ccomp"))) {
                return false;
            }
            n = tree.head(n);
        }
        return false;
    }

    /** "speculated that the ship had been <b>hijacked</b>", "wished that he had <b>met</b> them". */
    private boolean imagined(Clause clause, boolean nobody) {
        int h = tree.head(clause.head());
        Clause wish = h < 0 ? null : clauses.at(h);
        boolean unreal = wish != null && "would".equals(wish.modal()); // "would have preferred that they had stayed"
        return h >= 0
                && (nobody || unreal)
                && tree.is(clause.head(), "ccomp")
                && imagining.contains(tree.token(h).lemma());
    }

    /** "Will officials be <b>barred</b> from it?": asked whether, not told. */
    private boolean asked(Clause clause) {
        if (!tree.token(tree.size() - 1).form().equals("?")) {
            return false;
        }
        int n = clause.head();
        boolean shared = true;
        for (int steps = 0; steps < DEEPEST && shared; steps++) {
            shared = tree.head(n) >= 0 && (tree.is(n, "conj") || tree.is(n, "xcomp"));
            n = shared ? tree.head(n) : n;
        }
        int verb = tree.child(n, "aux") >= 0 ? tree.child(n, "aux") : tree.child(n, "cop");
        int subject = tree.child(n, "nsubj");
        return verb >= 0
                && verb < subject
                && tree.children(n).stream()
                        .noneMatch(w -> w < verb && tree.token(w).xpos().startsWith("W"));
    }

    /** An interviewer's question tells no act: "Are you worried about the ban?". */
    boolean interview() {
        if (!tree.token(tree.size() - 1).form().equals("?")) {
            return false;
        }
        for (Token t : tree.tokens()) {
            if (t.lemma().equals("you") || t.lemma().equals("your")) {
                return true;
            }
        }
        return false;
    }

    /** "called for the <b>expropriation</b> of the firms": what somebody wants or opposes, if nobody does it. */
    private boolean wished(int i) {
        boolean open = has(i, ONE_OF_A_KIND) || !tree.has(i, "det") && !tree.has(i, "nmod:poss");
        return above(i, wishing) || open && above(i, leaning);
    }

    private boolean has(int i, Set<String> determiners) {
        return tree.children(i, "det").stream()
                .anyMatch(d -> determiners.contains(tree.token(d).form().toLowerCase(Locale.ROOT)));
    }

    private boolean above(int noun, Set<String> words) {
        return above(noun, words, false);
    }

    /** Whether nothing but noun phrases lies between a noun and a word of a class above it, or nothing at all. */
    private boolean above(int noun, Set<String> words, boolean close) {
        int n = noun;
        for (int steps = 0; steps < DEEPEST && tree.head(n) >= 0; steps++) {
            int h = tree.head(n);
            String lemma = tree.token(h).lemma();
            boolean below = tree.is(n, "nmod") && tree.token(h).isNoun();
            if (tree.is(n, "obj") && words.contains(lemma)
                    || (below || tree.is(n, "obl")) && words.contains(lemma + " " + tree.caseOf(n))) {
                return true;
            }
            if (close || !tree.is(n, "conj") && !tree.is(n, "nmod")) {
                return false;
            }
            n = h;
        }
        return false;
    }

    /** "“a blatant <b>coup</b>”": somebody's word for something. */
    private boolean quoted(int i) {
        return tree.children(i, "det").stream()
                .anyMatch(d -> d > 0
                        && ONE_OF_A_KIND.contains(tree.token(d).lemma())
                        && QUOTES.contains(tree.token(d - 1).form()));
    }

    /** "calling the vote a <b>coup</b>", "described it as an <b>attack</b> on society": what somebody calls it. */
    private boolean labelled(int i) {
        int h = tree.head(i);
        boolean given = tree.has(i, "nmod:poss") || tree.has(i, "det") && !has(i, ONE_OF_A_KIND);
        return h >= 0
                && !given
                && labelling.contains(tree.token(h).lemma())
                && (tree.is(i, "xcomp") || tree.caseOf(i).equals("as"));
    }
}
