package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds clauses that tell what happens in general, by law, by habit or on a condition, and no particular act: {@code
 * people demand more}, {@code only Congress may declare war}, {@code officials are removed after being impeached}, {@code
 * 57 percent of voters oppose the bill}.
 */
final class Genericity {
    private static final int DEEPEST = 6;
    private static final Set<String> RULING =
            Set.of("may", "can", "could", "might", "would", "should", "must", "shall");
    private static final Set<String> HABIT = Set.of(
            "usually",
            "mostly",
            "often",
            "always",
            "normally",
            "generally",
            "sometimes",
            "typically",
            "regularly",
            "routinely",
            "commonly",
            "frequently",
            "traditionally",
            "rarely",
            "seldom",
            "never");
    /** Verbs of states: what holds now is told in the present tense. */
    private static final Set<String> STATES = Set.of(
            "be",
            "have",
            "hold",
            "occupy",
            "control",
            "face",
            "remain",
            "stay",
            "continue",
            "keep",
            "possess",
            "want",
            "stand",
            "plan",
            "intend");

    private static final Set<String> AWAITING = Set.of("after", "once", "until", "when", "before");
    private static final Set<String> AGES = Set.of("year", "decade", "century", "history", "age", "generation");
    private static final Set<String> SHARE =
            Set.of("percent", "percentage", "%", "per cent", "proportion", "share", "poll", "survey", "respondent");

    private final Tree tree;
    private final ClauseReader clauses;
    private final NounSense nouns;
    private final Polity polity;
    private final Set<String> charter;
    private final Set<String> norms;

    Genericity(Tree tree, ClauseReader clauses, NounSense nouns, Polity polity, WordClasses classes) {
        this.charter = classes.words("charter");
        this.norms = classes.words("norm");
        this.tree = tree;
        this.clauses = clauses;
        this.nouns = nouns;
        this.polity = polity;
    }

    /** What makes the clause general, in a word; null if it tells a particular act. */
    @Nullable
    String of(Coding c) {
        Clause clause = c.clause();
        if (polled(clause) && c.code().compareTo("14") < 0) {
            return "poll";
        }
        if (asked()) {
            return "question";
        }
        if (ruled(clause)) {
            return "rule";
        }
        if (habitual(clause) || normal(clause)) {
            return "habit";
        }
        if (awaited(clause)) {
            return "awaited";
        }
        if (!polity.act(c.sources()) && longRun(clause)) {
            return "history";
        }
        boolean specific = polity.act(c.sources()) && c.sources().stream().noneMatch(this::anyOfThem);
        if (conditional(clause) && (!specific || c.sources().stream().allMatch(polity::pronoun))) {
            return "condition";
        }
        if (chartered(c)) {
            return "law";
        }
        boolean state = clause.passive() || clause.lemma().equals("be") || tree.has(clause.head(), "cop");
        boolean closed = state
                && c.code().compareTo("14") >= 0
                && !c.code().startsWith("19"); // "schools are closed", "teachers are on strike": so it is now
        if (!specific && !closed && !suffered(c) && general(clause)) {
            return "general";
        }
        if (c.sources().isEmpty() && clause.negated() && timeless(finite(clause))) {
            return "contrast";
        }
        if (present(c)) {
            return "present";
        }
        return null;
    }

    /** "the minister faces allegations": who stands as the subject suffers the act, and is as certain as a doer is. */
    private boolean suffered(Coding c) {
        int subject = c.sources().isEmpty() ? c.clause().arg("subj") : -1;
        return subject >= 0
                && c.targets().stream()
                        .anyMatch(t -> polity.head(t) == subject && !anyOfThem(t) && !polity.pronoun(t));
    }

    /** "every candidate", "any country". */
    private boolean anyOfThem(Actor actor) {
        int t = polity.head(actor);
        return t >= 0 && nouns.each(t);
    }

    /** "57 percent of the public oppose": a share of opinion is nobody's act. */
    private boolean polled(Clause clause) {
        for (int s : clause.args("subj")) {
            if (SHARE.contains(tree.token(s).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "Are you worried about the ban on flights?": an interviewer asks, nobody acts. */
    private boolean asked() {
        if (!tree.token(tree.size() - 1).form().equals("?")) {
            return false;
        }
        for (Token t : tree.tokens()) {
            if (t.lemma().equals("you") || t.lemma().equals("your")) {
                return true;
            }
        }
        return false;
    }

    /** "only Congress may allocate funds", "an official can be removed". */
    private boolean ruled(Clause clause) {
        String modal = clause.modal();
        if (modal == null || !(modal.equals("may") || modal.equals("can") || modal.equals("shall"))) {
            return false;
        }
        for (int s : clause.args("subj")) {
            int first = tree.subtree(s).nextSetBit(0);
            boolean only = tree.token(first).lemma().equals("only")
                    || first > 0 && tree.token(first - 1).lemma().equals("only");
            if (only || nouns.anyOne(s) && !modal.equals("may")) {
                return true;
            }
        }
        return clause.passive() && clause.args("obj").stream().anyMatch(nouns::anyOne);
    }

    /** "we mostly encourage them", "they used to demand". */
    private boolean habitual(Clause clause) {
        int i = clause.head();
        if (clause.tense() == Clause.Tense.PRESENT && clause.aspect() == Clause.Aspect.SIMPLE) {
            for (int a : tree.children(i, "advmod")) {
                if (HABIT.contains(tree.token(a).lemma())) {
                    return true;
                }
            }
        }
        int h = tree.head(i);
        return h >= 0
                && tree.is(i, "xcomp")
                && tree.token(h).form().equals("used")
                && !tree.has(h, "aux")
                && !tree.has(h, "obj");
    }

    /** "it is common for governments to dissolve it", "a policy of not charging presidents". */
    private boolean normal(Clause clause) {
        int h = tree.head(clause.head());
        return h >= 0
                && clause.kind() == Clause.Kind.VERB
                && clause.tense() == Clause.Tense.NONE
                && clause.modal() == null
                && !tree.is(clause.head(), "conj")
                && norms.contains(tree.token(h).lemma());
    }

    /** "under the constitution, the House impeaches the official": what a law lays down, in the present tense. */
    private boolean chartered(Coding c) {
        Clause clause = c.clause();
        String code = c.code();
        boolean deed = code.startsWith("1121")
                || code.compareTo("06") >= 0 && code.compareTo("10") < 0
                || code.compareTo("14") >= 0;
        if (!deed || clause.kind() != Clause.Kind.VERB || !timeless(clause)) {
            return false;
        }
        for (int i = 0; i < tree.size(); i++) {
            String lemma = tree.token(i).lemma();
            boolean under = tree.caseOf(i).equals("under") || tree.caseOf(i).equals("per");
            if (charter.contains(lemma) && (under || tree.is(i, "nsubj"))) {
                return true;
            }
        }
        return false;
    }

    /** "the House impeaches the official": outside headlines an act told in the present tense is a rule or a habit. */
    private boolean present(Coding c) {
        Clause clause = c.clause();
        return clause.kind() == Clause.Kind.VERB
                && clause.tense() == Clause.Tense.PRESENT
                && clause.aspect() == Clause.Aspect.SIMPLE
                && clause.modal() == null
                && !clause.passive()
                && c.embedded() == null
                && !STATES.contains(tree.token(clause.head()).lemma())
                && c.code().compareTo("14") >= 0;
    }

    /** "if they were to lock me up", "when a court sentences somebody". */
    private boolean conditional(Clause clause) {
        int n = clause.head();
        for (int steps = 0; steps < DEEPEST && n >= 0; steps++) {
            if (tree.is(n, "advcl")) {
                for (int m : tree.children(n, "mark")) {
                    String word = tree.token(m).lemma();
                    if (word.equals("if") || word.equals("unless") || word.equals("whenever")) {
                        return true;
                    }
                }
            }
            if (!(tree.is(n, "xcomp") || tree.is(n, "conj") || tree.is(n, "ccomp"))) {
                return false;
            }
            n = tree.head(n);
        }
        return false;
    }

    /** "the law would take effect after the court <b>revisits</b> the case": what has to come first. */
    private boolean awaited(Clause clause) {
        int i = clause.head();
        if (!tree.is(i, "advcl")
                || clause.tense() != Clause.Tense.PRESENT
                || clause.aspect() != Clause.Aspect.SIMPLE
                || tree.children(i, "mark").stream()
                        .noneMatch(m -> AWAITING.contains(tree.token(m).lemma()))) {
            return false;
        }
        Clause above = tree.head(i) < 0 ? null : clauses.at(tree.head(i));
        return above != null && "would".equals(above.modal());
    }

    /** "over the years, people have been sentenced": told of a long time, of no one day. */
    private boolean longRun(Clause clause) {
        for (int o : tree.children(clause.head(), "obl")) {
            boolean all = tree.caseOf(o).equals("over") || tree.caseOf(o).equals("throughout");
            if (all
                    && AGES.contains(tree.token(o).lemma())
                    && !tree.has(o, "nummod")
                    && !tree.has(o, "amod")
                    && !tree.has(o, "compound")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a party is of a kind and the clause timeless, or hangs on one that is. */
    private boolean general(Clause clause) {
        Clause at = clause;
        for (int steps = 0; steps < DEEPEST; steps++) {
            boolean finite = at.tense() != Clause.Tense.NONE || at.modal() != null;
            if (finite) {
                return timeless(at) && (ofKind(clause) || ofKind(at));
            }
            int h = above(at.head());
            Clause next = h < 0 ? null : clauses.at(h);
            if (next == null) {
                return false;
            }
            at = next;
        }
        return false;
    }

    /** The predicate that a participle, an infinitive or a noun hangs on. */
    private int above(int i) {
        int n = tree.head(i);
        for (int steps = 0; steps < DEEPEST && n >= 0; steps++) {
            Token t = tree.token(n);
            if (t.isVerb() || t.lemma().equals("be")) {
                return n;
            }
            n = tree.head(n);
        }
        return -1;
    }

    /** The clause that a participle shares its auxiliary with: "is suspended but not <b>dissolved</b>". */
    private Clause finite(Clause clause) {
        boolean sharing = clause.tense() == Clause.Tense.NONE && tree.is(clause.head(), "conj");
        Clause first = sharing ? clauses.at(tree.head(clause.head())) : null;
        return first == null ? clause : first;
    }

    private boolean timeless(Clause clause) {
        return clause.modal() != null
                ? RULING.contains(clause.modal())
                : clause.tense() == Clause.Tense.PRESENT && clause.aspect() == Clause.Aspect.SIMPLE;
    }

    private boolean ofKind(Clause clause) {
        for (Clause.Arg a : clause.args()) {
            boolean party = a.role().equals("subj") || a.role().equals("obj");
            if (party && nouns.generic(a.token())) {
                return true;
            }
        }
        return false;
    }
}
