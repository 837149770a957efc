package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/**
 * Finds who does what a noun tells by the verb that brings the noun: who launched the attack, who took part in the march,
 * to whom the bombing is ascribed. Keeps no state between calls.
 *
 * <p>Example: in {@code Oldland planned to impose a wave of curfews} the curfews are Oldland's; in {@code rebels responded
 * with raids and ambushes} raids and ambushes are the rebels'.
 */
final class Performers {
    /** Conjuncts and counting words above a noun; more than that no honest phrase has. */
    private static final int HIGHEST = 4;

    private final PartyReader reader;
    private final ClauseReader clauses;
    private final Set<String> performing;
    private final Set<String> answering;
    private final Set<String> quantities;
    private final Set<String> deeds;
    private final Set<String> demonstrations;
    private final Set<String> ascribing;
    private final Set<String> blaming;
    private final Set<String> joining;

    Performers(PartyReader reader, ClauseReader clauses, WordClasses classes) {
        this.reader = reader;
        this.clauses = clauses;
        this.performing = classes.words("performing");
        this.answering = classes.words("answering");
        this.deeds = classes.words("deed-noun");
        this.demonstrations = classes.words("demonstration");
        this.joining = classes.words("joining");
        this.quantities = classes.words("quantity");
        this.ascribing = classes.words("ascribing");
        this.blaming = classes.words("blaming");
    }

    /** "X launched attacks", "attacks (that were) launched by X": the doer of the verb is the doer of the noun. */
    List<Actor> of(Tree tree, int noun) {
        List<Actor> found = below(noun);
        if (!found.isEmpty()) {
            return found;
        }
        int top = top(tree, noun);
        found = top == noun ? found : below(top);
        return found.isEmpty() ? above(tree, top) : found;
    }

    /** The noun that a verb brings: "wave" of "a wave of raids and <b>ambushes</b>". */
    private int top(Tree tree, int noun) {
        int n = noun;
        for (int steps = 0; steps < HIGHEST && tree.head(n) >= 0; steps++) {
            int h = tree.head(n);
            boolean conjunct = tree.is(n, "conj");
            boolean counted = tree.is(n, "nmod")
                    && tree.caseOf(n).equals("of")
                    && quantities.contains(tree.token(h).lemma());
            if (!tree.token(h).isNoun() || !conjunct && !counted) {
                break;
            }
            n = h;
        }
        return n;
    }

    private List<Actor> below(int noun) {
        for (Clause verb : clauses.taking(noun)) {
            List<Actor> found = performing.contains(verb.lemma()) ? doers(verb) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Actor> above(Tree tree, int noun) {
        Clause verb = clauses.verbAt(tree.head(noun));
        if (verb == null) {
            return List.of();
        }
        Arguments of = Arguments.of(verb);
        if (blaming.contains(verb.lemma()) && verb.args("for").contains(noun)) {
            return reader.actors(tree, of.tokens("obj"), List.of());
        }
        if (verb.args("obj").contains(noun)) {
            if (ascribing.contains(verb.lemma())) {
                return reader.actors(tree, of.tokens("to|on"), List.of());
            }
            boolean joined = joining.contains(verb.lemma())
                    && demonstrations.contains(tree.token(noun).lemma());
            return joined || performing.contains(verb.lemma()) ? doers(verb) : List.of();
        }
        boolean answers = !verb.passive() && answering.contains(verb.lemma() + " " + tree.caseOf(noun));
        return answers ? doers(verb) : List.of();
    }

    private List<Actor> doers(Clause verb) {
        List<Integer> subjects = Arguments.of(verb).tokens("subj");
        List<Actor> found = reader.actors(verb.tree(), subjects, List.of());
        // "their jets launched strikes"; "their demands expanded" is nobody's deed
        boolean deed = subjects.stream()
                .anyMatch(s -> deeds.contains(verb.tree().token(s).lemma()));
        return found.isEmpty() && !deed ? reader.ownersOf(verb.tree(), subjects, List.of()) : found;
    }
}
