package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/**
 * Finds harm that nobody did to anybody: the dead of a storm, the damage of a fire, a man killed by lions. What the clause
 * itself names as doer or cause decides, then what the dispatch is about, unless its lead tells of violence as well.
 */
final class Calamity {
    /** Killing, wounding, exploding, destroying, rescuing. */
    private static final List<String> HARM = List.of("073", "0841", "144", "1712", "18", "190", "20");
    /** Killing and wounding. */
    private static final List<String> HURT = List.of("18", "190", "20");
    /** What water, wind and beasts do: block, destroy, storm, hurt, drive out. */
    private static final List<String> FORCE = List.of("144", "17", "18", "19", "20");

    private final Tree tree;
    private final boolean calamity;
    private final Set<String> nature;
    private final Set<String> mishaps;
    private final Set<String> beasts;
    private final Set<String> violence;

    Calamity(Tree tree, Set<String> themes, WordClasses classes) {
        this.tree = tree;
        this.nature = classes.words("natural-force");
        this.mishaps = classes.words("mishap");
        this.beasts = classes.words("beast");
        this.violence = classes.words("violence");
        Set<String> misfortunes = classes.words("calamity");
        this.calamity = themes.stream().anyMatch(misfortunes::contains)
                && themes.stream().noneMatch(violence::contains)
                && tree.tokens().stream().noneMatch(t -> violence.contains(t.lemma()));
    }

    /**
     * Whether the coded clause tells what a misfortune did.
     *
     * @param political whether the doer is of politics; a driver is not
     */
    boolean holds(Coding c, boolean political) {
        if (starts(FORCE, c) && (natural(c) || !political && accidental(c))) {
            return true;
        }
        return calamity
                && (c.code().startsWith("0841") || c.sources().isEmpty() || !political && starts(HURT, c))
                && (starts(HARM, c) || c.frame().tally());
    }

    private static boolean starts(List<String> roots, Coding c) {
        return roots.stream().anyMatch(c.code()::startsWith);
    }

    /** "killed by his lions", "the water attacks the ice": the clause names a doer without a will. */
    private boolean natural(Coding c) {
        int i = c.clause().head();
        boolean noun = c.clause().kind() == Clause.Kind.NOUN;
        if (noun
                && c.sources().isEmpty()
                && tree.children(i, "compound").stream().anyMatch(this::beast)) {
            return true; // "the bear attack"
        }
        List<Integer> doers = c.clause().args("subj");
        return !doers.isEmpty()
                && doers.stream().allMatch(s -> nature.contains(tree.token(s).lemma()) && !named(c, s));
    }

    private boolean beast(int modifier) {
        return beasts.contains(tree.token(modifier).lemma())
                && !tree.token(modifier).isProper();
    }

    private boolean named(Coding c, int token) {
        return c.sources().stream()
                .map(Actor::span)
                .anyMatch(s -> s.overlaps(tree.token(token).span()));
    }

    /** "killed when a bomber crashed", "the tremor left five injured": the cause stands in the clause or right above it. */
    private boolean accidental(Coding c) {
        int i = c.clause().head();
        if (!starts(HURT, c) || c.clause().kind() != Clause.Kind.VERB) {
            return false;
        }
        int h = tree.head(i);
        boolean part = tree.is(i, "advcl") || tree.is(i, "xcomp") || tree.is(i, "conj") || tree.is(i, "ccomp");
        return below(i)
                || tree.children(i, "conj").stream().anyMatch(this::below)
                || h >= 0 && part && (mishap(h) || below(h));
    }

    private boolean below(int predicate) {
        for (int d : tree.children(predicate)) {
            boolean cause = tree.is(d, "obl") || tree.is(d, "nsubj");
            if (tree.is(d, "advcl") && mishap(d)
                    || cause && mishaps.contains(tree.token(d).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "a plane crashed", but not "a bomber crashed his car". */
    private boolean mishap(int predicate) {
        return mishaps.contains(tree.token(predicate).lemma()) && !tree.has(predicate, "obj");
    }
}
