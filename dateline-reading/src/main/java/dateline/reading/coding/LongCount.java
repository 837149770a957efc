package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds counts of violence over a long time, which are statistics and no acts: {@code the number of people killed by gangs
 * has risen to ninety}, {@code sixty officers have been killed over the past nine years}, {@code 2,900 murders in 1988},
 * {@code many soldiers have been killed}, {@code two decades of war}. One deed with its toll is an act: {@code sixty were killed in the raid}. For one
 * sentence; keeps no state.
 */
final class LongCount {
    private static final Set<String> WITHIN =
            Set.of("over", "in", "during", "within", "for", "since", "throughout", "between", "so far");
    private static final int MANY = 3;

    private final Tree tree;
    private final NounSense nouns;
    private final Tenses tenses;
    private final Set<String> counts;
    private final Set<String> ages;
    private final Set<String> killing;
    private final Set<String> wounding;
    private final Set<String> quantities;

    LongCount(Tree tree, NounSense nouns, WordClasses classes) {
        this.tree = tree;
        this.nouns = nouns;
        this.tenses = new Tenses(tree, classes);
        this.counts = classes.words("count-noun");
        this.ages = classes.words("long-time");
        this.killing = classes.words("killing");
        this.wounding = classes.words("wounding");
        this.quantities = classes.words("quantity");
    }

    /** Whether the coded clause only counts. */
    boolean holds(Coding c) {
        Clause clause = c.clause();
        int i = clause.head();
        if (!c.violent()) {
            return false;
        }
        boolean noun = clause.kind() == Clause.Kind.NOUN;
        if (noun && agelong(i) || forYears(clause)) {
            return true;
        }
        boolean suffered = clause.kind() == Clause.Kind.VERB && clause.passive();
        if (noun && counted(i) || suffered && tree.is(i, "acl") && counted(tree.head(i))) {
            return true;
        }
        if (!c.sources().isEmpty() || !noun && !suffered) {
            return false;
        }
        return noun ? many(i) && long_(i) : ofMany(clause) && (long_(i) || everSoMany(clause));
    }

    /** "two <b>decades</b> of war". */
    private boolean agelong(int i) {
        int h = tree.head(i);
        return h >= 0
                && tree.is(i, "nmod")
                && tree.caseOf(i).equals("of")
                && ages.contains(tree.token(h).lemma());
    }

    /** "farmers who <b>for years</b> have fought the rebels". */
    private boolean forYears(Clause clause) {
        return clause.aspect() == Clause.Aspect.PERFECT
                && tree.children(clause.head(), "obl").stream()
                        .anyMatch(t -> tree.caseOf(t).equals("for")
                                && ages.contains(tree.token(t).lemma())
                                && !tree.token(t).lemma().equals("month")
                                && tree.token(t).xpos().equals("NNS")
                                && !tree.has(t, "nummod")
                                && !tree.has(t, "amod"));
    }

    /** "the <b>number</b> of kidnappings". */
    private boolean counted(int i) {
        int h = i < 0 ? -1 : tree.head(i);
        return h >= 0
                && tree.is(i, "nmod")
                && tree.caseOf(i).equals("of")
                && counts.contains(tree.token(h).lemma())
                && tree.children(h, "det").stream()
                        .anyMatch(d -> tree.token(d).lemma().equals("the"));
    }

    /** More than one act or victim. */
    private boolean many(int noun) {
        return tree.token(noun).xpos().equals("NNS") || tree.has(noun, "nummod");
    }

    private boolean ofMany(Clause clause) {
        return clause.args("obj").stream()
                .anyMatch(v -> many(v)
                        || counts.contains(tree.token(v).lemma())
                        || tree.token(v).lemma().equals("people")
                        || tree.token(v).xpos().equals("CD")
                        || quantities.contains(tree.token(v).lemma()));
    }

    /** "many officers have been killed": of a kind, on no day and in no place. */
    private boolean everSoMany(Clause clause) {
        return clause.aspect() == Clause.Aspect.PERFECT
                && (killing.contains(clause.lemma()) || wounding.contains(clause.lemma()))
                && !tenses.anchored(clause)
                && tree.children(clause.head(), "obl").isEmpty()
                && tree.children(clause.head(), "advcl").isEmpty()
                && clause.args("obj").stream()
                        .allMatch(v -> nouns.generic(v)
                                || counts.contains(tree.token(v).lemma()));
    }

    /** "over the past nine years", "so far this year", "in the last three months", "since the war began". */
    private boolean long_(int i) {
        for (int t : tree.children(i)) {
            boolean timed = tree.rel(t).startsWith("obl") || tree.is(t, "nmod") || tree.is(t, "advmod");
            if (timed && (age(t) || year(i, t))) {
                return true;
            }
        }
        return false;
    }

    private boolean age(int t) {
        if (!ages.contains(tree.token(t).lemma())) {
            return false;
        }
        boolean soFar = tree.caseOf(t).startsWith("so far")
                || tree.subtree(t).stream().anyMatch(w -> tree.token(w).lemma().equals("so"))
                || tree.children(tree.head(t), "advmod").stream()
                        .anyMatch(w -> tree.token(w).lemma().equals("far"));
        boolean stretch = tree.children(t, "amod").stream().anyMatch(a -> Set.of("past", "last", "previous", "recent")
                .contains(tree.token(a).lemma()));
        boolean several = tree.token(t).xpos().equals("NNS");
        return soFar
                || WITHIN.contains(tree.caseOf(t))
                        && stretch
                        && (several || !tree.caseOf(t).equals("since"));
    }

    /** "in 1988", of hundreds. */
    private boolean year(int i, int t) {
        String word = tree.token(t).form();
        boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
        return year && tree.caseOf(t).equals("in") && hundreds(i);
    }

    private boolean hundreds(int i) {
        return tree.children(i, "nummod").stream()
                .anyMatch(n ->
                        tree.token(n).form().chars().filter(Character::isDigit).count() >= MANY);
    }
}
