package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Clause.Arg;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The arguments of a predicate and of the nouns that belong to it: "held <b>talks</b> in Doha with Iran" has those of
 * {@code hold} and of {@code talks}.
 *
 * @param own tokens of the predicate itself: verb, particles, bracketed nouns
 */
record Arguments(Tree tree, Clause clause, List<Arg> args, BitSet own) {

    static Arguments of(Clause clause) {
        BitSet own = new BitSet();
        own.set(clause.head());
        for (int p : clause.tree().children(clause.head(), "compound:prt")) {
            own.set(p);
        }
        return new Arguments(clause.tree(), clause, clause.args(), own);
    }

    /** The same with a noun taken into the predicate. */
    Arguments with(int noun, ClauseReader clauses) {
        List<Arg> merged = new ArrayList<>();
        for (Arg a : args) {
            if (a.token() != noun) {
                merged.add(a);
            }
        }
        Clause inner = clauses.at(noun);
        if (inner != null) {
            for (Arg a : inner.args()) {
                if (!merged.contains(a)) {
                    merged.add(a);
                }
            }
        }
        BitSet all = (BitSet) own.clone();
        all.set(noun);
        return new Arguments(tree, clause, List.copyOf(merged), all);
    }

    /** The same with the prepositional arguments that hang on the object: "accused the president <b>of fraud</b>". */
    Arguments withThoseOfObject(ClauseReader clauses) {
        List<Arg> merged = new ArrayList<>(args);
        for (int object : tokens("obj")) {
            Clause inner = tree.token(object).isNoun() ? clauses.at(object) : null;
            if (inner == null) {
                continue;
            }
            for (Arg a : inner.args()) {
                if (a.token() > object && HANGING.contains(a.role()) && !merged.contains(a)) {
                    merged.add(a);
                }
            }
        }
        return merged.size() == args.size() ? this : new Arguments(tree, clause, List.copyOf(merged), own);
    }

    private static final Set<String> HANGING =
            Set.of("of", "for", "against", "over", "with", "from", "about", "in", "to", "into", "on");

    /** Head tokens in a role, or in any of several between bars ({@code on|against}), conjuncts included. */
    List<Integer> tokens(String role) {
        List<Integer> out = new ArrayList<>();
        if (role.indexOf('|') >= 0) {
            for (String one : role.split("\\|")) {
                out.addAll(tokens(one));
            }
            return out;
        }
        for (Arg a : args) {
            if (a.role().equals(role)) {
                for (int t : tree.conjuncts(a.token())) {
                    if (!out.contains(t)) {
                        out.add(t);
                    }
                }
            }
        }
        return out;
    }

    boolean has(String role) {
        return args.stream().anyMatch(a -> a.role().equals(role));
    }
}
