package dateline.reading.syntax;

import dateline.reading.syntax.Clause.Arg;
import dateline.reading.syntax.Clause.Kind;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses off a tree, undoing passives, control, relative gaps and shared subjects. Made for one tree; not for
 * concurrent use, but cheap to make.
 *
 * <p>Example: {@code The rebels were accused of shelling the town} gives for {@code shelling} the subject {@code
 * rebels} and the object {@code town}.
 */
public final class ClauseReader {
    /** "hurt and <b>surprised</b> by the report": nobody did anything to anybody. */
    private static final Set<String> FEELING = Set.of(
            "surprise",
            "shock",
            "sadden",
            "anger",
            "offend",
            "upset",
            "dismay",
            "disappoint",
            "touch",
            "please",
            "annoy",
            "confuse",
            "astonish",
            "appal",
            "disturb",
            "frighten",
            "worry");

    private final Tree tree;
    private final SubjectFinder subjects;
    private final AgentFinder agents;

    public ClauseReader(Tree tree) {
        this.tree = tree;
        this.subjects = new SubjectFinder(tree);
        this.agents = new AgentFinder(tree);
    }

    /** The clause whose predicate is token {@code i}: a verb, a noun, or an adjective; null for anything else. */
    public @Nullable Clause at(int i) {
        Token token = tree.token(i);
        if (tree.is(i, "aux") || tree.is(i, "cop")) {
            return null;
        }
        if (token.upos().equals("VERB") || token.lemma().equals("be")) {
            return tree.is(i, "amod") ? null : verb(i);
        }
        if (token.isNoun()) {
            return noun(i);
        }
        if (token.xpos().startsWith("JJ") || token.xpos().startsWith("RB")) {
            return tree.has(i, "cop") || tree.is(i, "xcomp") || tree.is(i, "conj") ? adjective(i) : null;
        }
        return null;
    }

    /** The clause whose predicate is the verb {@code v}; null if there is no token, or it is tagged as no verb. */
    public @Nullable Clause verbAt(int v) {
        return v >= 0 && tree.token(v).isVerb() ? at(v) : null;
    }

    /** Participles and relative clauses beside a noun that have it as their object: "attacks <b>launched</b> by rebels". */
    public List<Clause> taking(int noun) {
        List<Clause> out = new ArrayList<>();
        for (int c : tree.children(noun, "acl")) {
            Clause verb = verbAt(c);
            if (verb != null && verb.args("obj").contains(noun)) {
                out.add(verb);
            }
        }
        return out;
    }

    private Clause verb(int v) {
        boolean passive = subjects.passive(v);
        List<Arg> args = new ArrayList<>();
        int surface = subjects.of(v);
        if (surface >= 0 && !(passive && expletive(v, surface))) {
            boolean given = passive && tree.has(v, "obj");
            args.add(new Arg(passive ? (given ? "iobj" : "obj") : "subj", surface));
        }
        complements(v, passive, args);
        relativeGap(v, passive, args);
        sharedObject(v, passive, args);
        sharedAgent(v, passive, args);
        return clause(v, Kind.VERB, verbLemma(v), args, passive);
    }

    /** "<b>it</b> was agreed that the talks go on": a word that only keeps the subject's place. */
    private boolean expletive(int v, int subject) {
        return tree.token(subject).lemma().equals("it")
                && tree.head(subject) == v
                && !tree.has(v, "obj")
                && (tree.has(v, "ccomp") || tree.has(v, "csubj"));
    }

    private String verbLemma(int v) {
        StringBuilder out = new StringBuilder(tree.token(v).lemma());
        for (int p : tree.children(v, "compound:prt")) {
            out.append(' ').append(tree.token(p).lemma());
        }
        return out.toString();
    }

    private Clause adjective(int a) {
        List<Arg> args = new ArrayList<>();
        int surface = subjects.of(a);
        if (surface >= 0) {
            args.add(new Arg("subj", surface));
        }
        complements(a, false, args);
        return clause(a, Kind.ADJ, tree.token(a).lemma(), args, false);
    }

    private Clause noun(int n) {
        List<Arg> args = new ArrayList<>();
        int agent = agents.of(n);
        agent = agent < 0 ? agents.above(n) : agent;
        for (int c : tree.children(n)) {
            String rel = tree.rel(c);
            if (rel.equals("nmod") && c != agent && agents.elsewhere(c)) {
                continue;
            }
            switch (rel) {
                case "nmod:poss" -> args.add(new Arg("poss", c));
                case "amod", "compound", "nmod" -> args.add(new Arg(preposition(c, "mod"), c));
                case "obl" -> args.add(new Arg(preposition(c, "mod"), c));
                case "acl" -> args.add(new Arg(clauseRole(c), c));
                case "ccomp", "xcomp" -> args.add(new Arg(rel, c));
                default -> {}
            }
        }
        if (agent >= 0 && tree.head(agent) != n) {
            args.add(new Arg("by", agent));
        }
        return clause(n, Kind.NOUN, tree.token(n).lemma(), args, false);
    }

    private Clause clause(int head, Kind kind, String lemma, List<Arg> args, boolean passive) {
        args.sort(Comparator.comparingInt(Arg::token));
        VerbGroup group = VerbGroup.of(tree, head, kind);
        boolean negated = VerbGroup.negated(tree, head, kind, args);
        return new Clause(
                tree,
                head,
                kind,
                lemma,
                args,
                passive,
                negated,
                group.tense(),
                group.aspect(),
                group.modal(),
                span(head));
    }

    /** The clause's own words: the subtree without relative clauses, conjoined clauses and coordinate tails. */
    private Span span(int head) {
        BitSet own = new BitSet(tree.size());
        own.set(head);
        for (int c : tree.children(head)) {
            String rel = tree.rel(c);
            boolean apart = rel.equals("conj") && tree.token(c).isVerb()
                    || rel.equals("punct")
                    || rel.equals("parataxis")
                    || rel.equals("cc")
                    || rel.equals("advcl")
                    || rel.equals("acl:relcl");
            if (!apart) {
                own.or(tree.subtree(c));
            }
        }
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        return tree.token(first).span().union(tree.token(last).span());
    }

    private void complements(int v, boolean passive, List<Arg> args) {
        for (int c : tree.children(v)) {
            String rel = tree.rel(c);
            switch (rel) {
                case "obj" -> add(args, "obj", c);
                case "iobj" -> add(args, "iobj", c);
                case "obl:agent" -> args.add(new Arg("subj", c));
                case "obl" ->
                    args.add(new Arg(
                            passive && tree.caseOf(c).equals("by") && !has(args, "subj") && !isTime(c)
                                    ? "subj"
                                    : preposition(c, "obl"),
                            subjects.antecedent(c)));
                case "xcomp", "ccomp" ->
                    args.add(new Arg(
                            rel.equals("ccomp") && subjects.infinitive(c) && !tree.has(c, "mark") ? "xcomp" : rel, c));
                case "advcl" -> args.add(new Arg(subjects.asked(v, c) ? "xcomp" : clauseRole(c), c));
                case "nmod" -> args.add(new Arg(preposition(c, "nmod"), c));
                default -> {}
            }
        }
    }

    private void add(List<Arg> args, String role, int token) {
        args.add(new Arg(role, subjects.antecedent(token)));
    }

    private static boolean has(List<Arg> args, String role) {
        return args.stream().anyMatch(a -> a.role().equals(role));
    }

    private boolean isTime(int i) {
        return tree.token(i).xpos().equals("CD");
    }

    private String preposition(int i, String otherwise) {
        String p = tree.caseOf(i);
        return p.isEmpty() ? otherwise : p;
    }

    /** Role of a clause that hangs on a predicate: its preposition ("for failing"), {@code xcomp}, or {@code advcl}. */
    private String clauseRole(int c) {
        int mark = tree.child(c, "mark");
        if (mark >= 0 && tree.token(c).xpos().equals("VBG")) {
            return tree.token(mark).lemma();
        }
        if (subjects.infinitive(c)) {
            return tree.is(c, "acl") ? "xcomp" : "purpose";
        }
        return tree.is(c, "acl") && mark >= 0 ? "ccomp" : "advcl";
    }

    /** "the town that rebels seized": where no pronoun tells the gap, the empty place takes the noun. */
    private void relativeGap(int v, boolean passive, List<Arg> args) {
        if (!tree.is(v, "acl:relcl") || tree.head(v) < 0) {
            return;
        }
        int noun = tree.head(v);
        if (args.stream().anyMatch(a -> a.token() == noun)) {
            return;
        }
        if (!has(args, "subj") && !passive) {
            args.add(new Arg("subj", noun));
        } else if (!has(args, "obj")) {
            args.add(new Arg("obj", noun));
        }
    }

    /** "looted and burned <b>by rioters</b>": the first participle takes the second one's doer. */
    private void sharedAgent(int v, boolean passive, List<Arg> args) {
        if (!passive || has(args, "subj")) {
            return;
        }
        for (int c : tree.children(v, "conj")) {
            boolean beside = tree.token(c).xpos().equals("VBN")
                    && c - v <= 3
                    && !FEELING.contains(tree.token(c).lemma());
            if (beside && !tree.has(c, "nsubj") && !tree.has(c, "aux") && tree.has(c, "obl:agent")) {
                args.add(new Arg("subj", subjects.antecedent(tree.child(c, "obl:agent"))));
                return;
            }
        }
    }

    /** "seized and burned the town": the first verb takes the second one's object. */
    private void sharedObject(int v, boolean passive, List<Arg> args) {
        if (passive || has(args, "obj") || has(args, "ccomp") || has(args, "xcomp")) {
            return;
        }
        for (int c : tree.children(v, "conj")) {
            if (tree.token(c).isVerb() && c - v <= 3 && tree.has(c, "obj") && !tree.has(c, "nsubj")) {
                args.add(new Arg("obj", subjects.antecedent(tree.child(c, "obj"))));
                return;
            }
        }
    }
}
