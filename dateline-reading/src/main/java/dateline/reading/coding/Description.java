package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds acts that only describe somebody or something: {@code people accused of crimes}, {@code efforts to help
 * migrants}, {@code a summit on abuse}.
 */
final class Description {
    private static final Set<String> TOPIC = Set.of("about", "regarding", "concerning", "such as");
    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "be");

    private final Tree tree;
    private final NounSense nouns;
    private final Polity polity;
    private final Set<String> kinds;
    private final Set<String> tasking;
    private final Set<String> wars;
    private final Set<String> attempts;

    Description(Tree tree, NounSense nouns, Polity polity, WordClasses classes) {
        this.tree = tree;
        this.nouns = nouns;
        this.polity = polity;
        this.kinds = classes.words("kind-noun");
        this.tasking = classes.words("tasking");
        this.wars = classes.words("old-war");
        this.attempts = classes.words("attempt-noun");
    }

    /** What the clause describes, in a word; null if it tells an act of its own. */
    @Nullable
    String of(Coding c) {
        Clause clause = c.clause();
        int i = clause.head();
        boolean verb = clause.kind() == Clause.Kind.VERB;
        if (verb && tree.is(i, "csubj") && !tree.has(i, "nsubj")) {
            return "notion";
        }
        if (verb && c.sources().isEmpty() && doerless(c)) {
            return "doerless";
        }
        if (clause.kind() == Clause.Kind.NOUN && c.code().startsWith("18") && abstraction(i)) {
            return "abstract";
        }
        if (clause.kind() == Clause.Kind.NOUN
                && (topic(i) || mooted(i) || c.sources().isEmpty() && opined(i))) {
            return "topic";
        }
        if (verb && tasked(i)) {
            return "task";
        }
        boolean fallen = tree.is(i, "acl") || clause.passive() && c.sources().isEmpty();
        if (verb && fallen && ofOldWar(i)) {
            return "history";
        }
        if (polity.act(c.sources())) {
            return null;
        }
        if (verb && tree.rel(i).equals("acl")) {
            if (infinitive(i)) {
                return "purpose";
            }
            if (nouns.generic(tree.head(i)) && !settled(i)) {
                return "participle";
            }
        }
        return null;
    }

    /** "sexual abuse in churches": harm as a matter of talk, tied to no name, number or day, and not told in the past. */
    private boolean abstraction(int i) {
        boolean mass = tree.token(i).xpos().equals("NN") && !tree.has(i, "det") && !tree.has(i, "nmod:poss");
        if (!mass) {
            return false;
        }
        BitSet below = tree.subtree(i);
        for (int t = below.nextSetBit(0); t >= 0; t = below.nextSetBit(t + 1)) {
            if (tree.token(t).isProper() || tree.token(t).xpos().equals("CD")) {
                return false;
            }
        }
        int h = tree.head(i);
        boolean told = h >= 0
                && (tree.is(i, "nsubj") || tree.is(i, "obj"))
                && tree.token(h).xpos().equals("VBD");
        return h >= 0 && !told;
    }

    /** "such a law is an attack on society": what somebody calls an attack. */
    private boolean opined(int i) {
        int cop = tree.child(i, "cop");
        return cop >= 0 && PRESENT.contains(tree.token(cop).form());
    }

    /** "be it <b>harassment</b> by police"; "it was not a <b>criticism</b> of the deal". */
    private boolean mooted(int i) {
        int cop = tree.child(i, "cop");
        boolean bare = cop >= 0 && tree.token(cop).form().equals("be") && !tree.has(i, "aux");
        return bare
                || cop >= 0
                        && tree.children(i, "advmod").stream()
                                .anyMatch(a -> tree.token(a).lemma().equals("not"));
    }

    /** "soldiers killed during the Vietnam War": a war that has got a name is history. */
    private boolean ofOldWar(int i) {
        for (int c : tree.children(i, "obl")) {
            BitSet below = tree.subtree(c);
            for (int t = below.nextSetBit(0); t >= 0; t = below.nextSetBit(t + 1)) {
                if (tree.token(t).isProper() && wars.contains(tree.token(t).lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "dangerous for predators to hit the head", "it will hurt them", "I almost killed her": not done, and by nobody. */
    private boolean doerless(Coding c) {
        Clause clause = c.clause();
        boolean crowd = c.frame().bare() && c.code().startsWith("14"); // "thousands came to protest"
        int i = clause.head();
        boolean purpose = infinitive(i) && (tree.is(i, "advcl") || tree.is(i, "conj"));
        if (c.embedded() != null || crowd || !purpose && undergone(c)) {
            return false;
        }
        String modal = clause.modal();
        if (clause.passive()) {
            return modal != null && (modal.equals("should") || modal.equals("must"));
        }
        if (clause.args("subj").stream().anyMatch(s -> tree.token(s).isProper())) {
            return false;
        }
        return modal != null || clause.negated() || infinitive(clause.head()) && !attempted(clause);
    }

    /** "Smith is to face trial": the subject undergoes the act. */
    private boolean undergone(Coding c) {
        return c.clause().args("subj").stream().anyMatch(s -> c.targets().stream()
                .anyMatch(t -> t.span().overlaps(tree.token(s).span())));
    }

    /** "an attempt to seize power", "reported to have killed ten": done, whoever did it. */
    private boolean attempted(Clause clause) {
        int i = clause.head();
        int h = tree.head(i);
        return clause.aspect() == Clause.Aspect.PERFECT
                || h >= 0
                        && tree.is(i, "acl")
                        && attempts.contains(tree.token(h).lemma());
    }

    /** Whether "to" stands before a verb. */
    private boolean infinitive(int i) {
        return tree.children(i).stream()
                .anyMatch(m -> m < i && tree.token(m).xpos().equals("TO"));
    }

    /** Whether a place, a day or a number ties the act down: "people arrested in Cairo", "freed on Monday". */
    private boolean settled(int i) {
        for (int c : tree.children(i)) {
            boolean tied = tree.is(c, "obl") || tree.is(c, "advmod") || tree.is(c, "nmod");
            if (tied && (tree.token(c).isProper() || tree.has(c, "nummod") || tree.has(c, "det"))) {
                return true;
            }
        }
        return false;
    }

    private boolean topic(int i) {
        boolean bare = !tree.has(i, "det") && !tree.has(i, "nmod:poss") && !tree.has(i, "nummod");
        if (tree.caseOf(i).equals("without")) {
            return !tree.has(i, "nmod:poss"); // "with or without a trade deal"
        }
        int h = tree.head(i);
        boolean kind = h >= 0
                && tree.is(i, "nmod")
                && tree.caseOf(i).equals("of")
                && kinds.contains(tree.token(h).lemma())
                && !tree.has(h, "nummod");
        return bare && (TOPIC.contains(tree.caseOf(i)) || kind);
    }

    /** "a unit tasked with <b>investigating</b> serious crime": what it is for. */
    private boolean tasked(int i) {
        int h = tree.head(i);
        return h >= 0
                && tree.token(h).isVerb()
                && tasking.contains(tree.token(h).lemma())
                && tree.is(h, "acl")
                && (tree.is(i, "advcl") || tree.is(i, "xcomp"));
    }
}
