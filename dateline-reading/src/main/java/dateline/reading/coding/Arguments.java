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
        return new Arguments(clause.tree(), clause, mended(clause), own);
    }

    /**
     * The arguments with what the parser hung elsewhere: a noun read as an apposition of the subject although the verb
     * stands between them is the object; a second subject after "and" joins the first.
     */
    private static List<Arg> mended(Clause clause) {
        Tree tree = clause.tree();
        int subject = clause.kind() == Clause.Kind.VERB && !clause.passive() ? clause.arg("subj") : -1;
        if (subject < 0 || subject > clause.head()) {
            return clause.args();
        }
        List<Arg> all = new ArrayList<>(clause.args());
        if (clause.arg("obj") < 0) {
            for (int c : tree.children(subject, "appos")) {
                if (c > clause.head() && clause.arg("obj") < 0) {
                    all.add(new Arg("obj", c));
                    break;
                }
            }
        }
        for (int c : tree.children(clause.head(), "nsubj")) {
            if (c > subject && c < clause.head() && tree.has(subject, "cc")) {
                all.add(new Arg("subj", c));
            }
        }
        return List.copyOf(all);
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
        for (int joined : tree.children(noun, "conj")) {
            // "sent condolences and best wishes <b>to the families</b>"
            Clause beside = tree.token(joined).isNoun() ? clauses.at(joined) : null;
            for (Arg a : beside == null ? List.<Arg>of() : beside.args()) {
                if (SHARED.contains(a.role())
                        && merged.stream().noneMatch(m -> m.role().equals(a.role()))) {
                    merged.add(a);
                }
            }
        }
        BitSet all = (BitSet) own.clone();
        all.set(noun);
        return new Arguments(tree, clause, List.copyOf(merged), all);
    }

    /** The same with what follows a particle as the object. */
    Arguments withObjectOf(String particle) {
        List<Arg> merged = new ArrayList<>(args);
        for (Arg a : args) {
            if (a.role().equals(particle)) {
                merged.add(new Arg("obj", a.token()));
                BitSet all = (BitSet) own.clone();
                tree.children(a.token(), "case").forEach(all::set);
                return new Arguments(tree, clause, List.copyOf(merged), all);
            }
        }
        return this;
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

    /** Roles that nouns joined by "and" share. */
    private static final Set<String> SHARED = Set.of("to", "with", "against", "between");

    private static final Set<String> HANGING =
            Set.of("of", "for", "against", "over", "with", "from", "about", "in", "to", "into", "on");

    /** Head tokens in a role, or in one of several between bars ({@code to|in}), conjuncts included. */
    List<Integer> tokens(String roles) {
        List<Integer> out = new ArrayList<>();
        for (Arg a : args) {
            if (named(a.role(), roles)) {
                for (int t : tree.conjuncts(a.token())) {
                    if (!out.contains(t)) {
                        out.add(t);
                    }
                }
            }
        }
        return out;
    }

    boolean has(String roles) {
        return args.stream().anyMatch(a -> named(a.role(), roles));
    }

    private static boolean named(String role, String roles) {
        int at = roles.indexOf(role);
        while (at >= 0) {
            int end = at + role.length();
            if ((at == 0 || roles.charAt(at - 1) == '|') && (end == roles.length() || roles.charAt(end) == '|')) {
                return true;
            }
            at = roles.indexOf(role, at + 1);
        }
        return false;
    }
}
