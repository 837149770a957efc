package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the words below a predicate that may tell an act which it takes in. Keeps no state between calls.
 *
 * <p>Example: in {@code agreed to continue military aid} these are {@code continue} and {@code aid}; in {@code signed a
 * law that bans the party} {@code law} and {@code bans}.
 */
final class Embedding {
    private static final List<String> ROLES =
            List.of("xcomp", "ccomp", "obj", "for", "to", "on", "of", "from", "against", "into", "over", "with", "in");
    /** Tables of predicates whose act may be told by a participle or a relative clause beside them. */
    private static final Set<String> BESIDE = Set.of("enact", "comment");

    private static final Set<String> QUESTIONING = Set.of("whether", "if");

    private final Phrases phrases;
    private final ClauseReader clauses;
    private final Set<String> performing;

    Embedding(Phrases phrases, ClauseReader clauses, WordClasses classes) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.performing = classes.words("performing");
    }

    /**
     * Where an embedded act may stand: complement clauses first, then the object, then what prepositions bring.
     *
     * @param table the table of composition that the frame asks
     */
    List<Integer> tokens(Arguments arguments, String table) {
        Tree tree = arguments.tree();
        List<Integer> out = new ArrayList<>();
        for (String role : ROLES) {
            for (int t : arguments.tokens(role)) {
                if (role.equals("ccomp") && isQuestion(tree, t)) {
                    continue;
                }
                add(t, out);
                add(phrases.content(tree, t), out);
            }
        }
        if (BESIDE.contains(table)) {
            beside(arguments, out);
        }
        for (int t : List.copyOf(out)) {
            performed(tree, t, out);
        }
        return out;
    }

    /** "asked <b>whether</b> China would investigate them": nobody asks China to. */
    private static boolean isQuestion(Tree tree, int t) {
        return tree.children(t, "mark").stream()
                .anyMatch(m -> QUESTIONING.contains(tree.token(m).lemma()));
    }

    private static void add(int t, List<Integer> out) {
        if (!out.contains(t)) {
            out.add(t);
        }
    }

    /** "commented on the deal, <b>calling</b> it void", "a law that <b>bans</b> the party". */
    private static void beside(Arguments arguments, List<Integer> out) {
        Tree tree = arguments.tree();
        for (int t = arguments.own().nextSetBit(0); t >= 0; t = arguments.own().nextSetBit(t + 1)) {
            if (tree.token(t).isNoun()) {
                tree.children(t, "acl:relcl").forEach(c -> add(c, out));
                tree.children(t, "acl").forEach(c -> add(c, out));
            }
        }
        for (int t : arguments.tokens("advcl")) {
            if (tree.token(t).xpos().equals("VBG")) {
                tree.conjuncts(t).forEach(c -> add(c, out));
            }
        }
    }

    /** "promised to <b>continue</b> military aid": the verb only carries the act that its object names. */
    private void performed(Tree tree, int t, List<Integer> out) {
        if (!tree.token(t).isVerb() || !performing.contains(tree.token(t).lemma())) {
            return;
        }
        Clause clause = clauses.at(t);
        if (clause != null) {
            for (String role : List.of("obj", "xcomp")) {
                clause.args(role).forEach(o -> add(o, out));
            }
        }
    }
}
