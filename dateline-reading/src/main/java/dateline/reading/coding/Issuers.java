package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/**
 * Finds who speaks through a paper: the body that passed the resolution, the office that issued the statement, those from
 * whom the letter is. Keeps no state between calls.
 *
 * <p>Example: in {@code Parliament adopted a resolution condemning the coup} it is parliament that condemns.
 */
final class Issuers {
    private final PartyReader reader;
    private final ClauseReader clauses;
    private final Set<String> documents;
    private final Set<String> issuing;

    Issuers(PartyReader reader, ClauseReader clauses, WordClasses classes) {
        this.reader = reader;
        this.clauses = clauses;
        this.documents = classes.words("document");
        this.issuing = classes.words("issuing");
    }

    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    /** Issuers of the first of the tokens that is a document and tells one; empty if none does. */
    List<Actor> of(Tree tree, List<Integer> tokens) {
        for (int t : tokens) {
            if (documents.contains(tree.token(t).lemma())) {
                List<Actor> found = of(tree, t);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Actor> of(Tree tree, int document) {
        for (Clause verb : clauses.taking(document)) {
            List<Actor> found = issuing.contains(verb.lemma()) ? subjects(verb) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        Clause verb = clauses.verbAt(tree.head(document));
        if (verb == null) {
            return List.of();
        }
        boolean issued = issuing.contains(verb.lemma()) && verb.args("obj").contains(document);
        // "said in a statement condemning the raid"
        boolean told = tree.is(document, "obl") && tree.caseOf(document).equals("in") && !verb.passive();
        return issued || told ? subjects(verb) : List.of();
    }

    private List<Actor> subjects(Clause verb) {
        return reader.actors(verb.tree(), Arguments.of(verb).tokens("subj"), List.of());
    }
}
