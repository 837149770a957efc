package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/**
 * Finds who is said to have done a deed that a noun names, by the verb or the noun that lays it to somebody: who was
 * convicted of the murder, who claimed the bombing, who is the suspect in the shooting. Keeps no state between calls.
 *
 * <p>Example: in {@code The general was jailed for his part in the massacre} the massacre is the general's.
 */
final class Culprits {
    /** Nouns between the deed and the verb: "on charges of a series of murders" has two. */
    private static final int HIGHEST = 5;

    private final PartyReader reader;
    private final ClauseReader clauses;
    private final Set<String> blamed;
    private final Set<String> owning;
    private final Set<String> charges;
    private final Set<String> culprits;

    Culprits(PartyReader reader, ClauseReader clauses, WordClasses classes) {
        this.reader = reader;
        this.clauses = clauses;
        this.blamed = classes.words("blamed");
        this.owning = classes.words("owning-up");
        this.charges = classes.words("charge-noun");
        this.culprits = classes.words("culprit");
    }

    List<Actor> of(Tree tree, int deed) {
        int n = deed;
        String via = "";
        for (int steps = 0; steps < HIGHEST && tree.head(n) >= 0; steps++) {
            int h = tree.head(n);
            String lemma = tree.token(h).lemma();
            if (tree.token(h).isNoun()) {
                if (tree.is(n, "nmod") && culprits.contains(lemma)) {
                    return reader.actors(tree, List.of(h), List.of());
                }
                boolean loose = tree.is(n, "nmod") || n == deed && tree.is(n, "acl") && !tree.is(n, "acl:relcl");
                if (!tree.is(n, "conj") && !(loose && charges.contains(lemma))) {
                    return loose ? object(tree, n, h, via) : List.of();
                }
                List<Actor> whose = reader.actors(tree, tree.children(h, "nmod:poss"), List.of());
                if (!whose.isEmpty() && !tree.is(n, "conj")) {
                    return whose;
                }
                via = tree.is(n, "conj") ? via : lemma;
                n = h;
                continue;
            }
            return byVerb(tree, n, h, via);
        }
        return List.of();
    }

    /** "arrested a man on suspicion of murder", where the suspicion was read as a part of the man's phrase. */
    private List<Actor> object(Tree tree, int n, int noun, String via) {
        int v = tree.is(noun, "obj") ? tree.head(noun) : -1;
        Clause verb = clauses.verbAt(v);
        return verb != null && lays(verb.lemma(), tree.caseOf(n), via)
                ? reader.actors(tree, List.of(noun), List.of())
                : List.of();
    }

    private boolean lays(String verb, String preposition, String via) {
        return !preposition.isEmpty()
                && (blamed.contains(verb + " " + preposition) || blamed.contains(verb + " " + preposition + " " + via));
    }

    private List<Actor> byVerb(Tree tree, int n, int h, String via) {
        Clause verb = clauses.at(h);
        if (verb == null) {
            return List.of();
        }
        Arguments of = Arguments.of(verb);
        String lemma = verb.lemma();
        String p = tree.caseOf(n);
        if (lays(lemma, p, via)) {
            // the court before which somebody is charged has done nothing
            return reader.actors(tree, of.tokens("obj"), List.of()).stream()
                    .filter(a -> !Office.is(a, "JUD"))
                    .toList();
        }
        boolean own = p.isEmpty() ? owning.contains(lemma) : owning.contains(lemma + " " + p);
        boolean object = verb.args("obj").contains(n);
        boolean through = object && owning.contains(lemma + " " + via)
                || !p.isEmpty()
                        && of.tokens("obj").stream()
                                .anyMatch(o -> owning.contains(
                                        lemma + " " + tree.token(o).lemma()));
        return own && (object || !p.isEmpty()) || through
                ? reader.actors(tree, of.tokens("subj"), List.of())
                : List.of();
    }
}
