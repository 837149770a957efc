package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds clauses that tell what happens in general, by law, by habit or to any one of a kind, and no particular act: {@code
 * people demand more}, {@code only Congress may declare war}, {@code officials are removed after being impeached}, {@code
 * 57 percent of voters oppose the bill}.
 */
final class Genericity {
    private static final int DEEPEST = 6;

    private final Tree tree;
    private final ClauseReader clauses;
    private final NounSense nouns;
    private final Polity polity;
    private final Set<String> charter;
    private final Set<String> shares;
    private final Tenses tenses;
    private final Habit habit;

    Genericity(Tree tree, ClauseReader clauses, NounSense nouns, Polity polity, WordClasses classes) {
        this.charter = classes.words("charter");
        this.shares = classes.words("share-noun");
        this.tenses = new Tenses(tree, classes);
        this.habit = new Habit(tree, clauses, tenses, classes);
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
        if (ruled(clause)) {
            return "rule";
        }
        if (habit.holds(c)) {
            return "habit";
        }
        if (ofAnyKind(clause)
                || !specific(c) && willingly(clause)
                || c.sources().isEmpty() && lasting(c)) {
            return "kind";
        }
        if (!polity.act(c.sources()) && habit.longRun(clause) || habit.everSince(clause)) {
            return "history";
        }
        boolean specific = specific(c);
        if (chartered(c)) {
            return "law";
        }
        boolean state = clause.passive() || clause.lemma().equals("be") || tree.has(clause.head(), "cop");
        boolean closed = state
                && c.code().compareTo("14") >= 0
                && !c.code().startsWith("19"); // "schools are closed", "teachers are on strike": so it is now
        if (!specific && !closed && !suffered(c) && !particular(c) && general(clause)) {
            return "general";
        }
        if (c.sources().isEmpty() && clause.negated() && tenses.timeless(finite(clause))) {
            return "contrast";
        }
        if (habit.present(c)) {
            return "present";
        }
        return null;
    }

    /** "the minister faces allegations": who stands as the subject suffers the act, and is as certain as a doer is. */
    private boolean suffered(Coding c) {
        int subject = c.sources().isEmpty() ? c.clause().arg("subj") : -1;
        return subject >= 0
                && c.targets().stream().anyMatch(t -> polity.head(t) == subject && !anyOfThem(t) && !polity.pronoun(t));
    }

    /** "the murder of two senators": a deed with its victims is one deed, whatever is said of it. */
    private boolean particular(Coding c) {
        int i = c.clause().head();
        return c.clause().kind() == Clause.Kind.NOUN
                && c.violent()
                && tree.children(i, "det").stream()
                        .anyMatch(d -> tree.token(d).lemma().equals("the"))
                && c.targets().stream()
                        .anyMatch(t -> polity.head(t) >= 0 && !nouns.generic(polity.head(t)) && !polity.pronoun(t));
    }

    /** Whether a party to politics does it, and not any one of a kind. */
    boolean specific(Coding c) {
        return polity.act(c.sources()) && c.sources().stream().noneMatch(this::anyOfThem);
    }

    /** "every candidate", "any country". */
    private boolean anyOfThem(Actor actor) {
        int t = polity.head(actor);
        return t >= 0 && nouns.each(t);
    }

    /** "57 percent of the public oppose": a share of opinion is nobody's act. */
    private boolean polled(Clause clause) {
        for (int s : clause.args("subj")) {
            if (shares.contains(tree.token(s).lemma())) {
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

    /** "women who have been attacked have a right to help", "any group that endorsed him", "a man found guilty may". */
    private boolean ofAnyKind(Clause clause) {
        int n = clause.head();
        for (int steps = 0; steps < DEEPEST && tree.head(n) >= 0 && !tree.is(n, "acl"); steps++) {
            if (!tree.is(n, "conj") && !tree.is(n, "advcl") && !tree.is(n, "xcomp")) {
                return false;
            }
            n = tree.head(n);
        }
        int noun = tree.head(n);
        if (noun < 0 || !tree.is(n, "acl") || tenses.anchored(clause)) {
            return false;
        }
        int h = above(noun);
        Clause main = h < 0 ? null : clauses.at(h);
        boolean rule = main != null && tenses.ruling(main);
        if (!tree.is(n, "acl:relcl")) {
            return rule && (nouns.anyOne(noun) || nouns.generic(noun)) && !infinitive(n);
        }
        boolean helped = tree.caseOf(noun).equals("for");
        return nouns.each(noun) || nouns.generic(noun) && (helped || main != null && tenses.timeless(main));
    }

    private boolean infinitive(int verb) {
        return tree.children(verb).stream()
                .anyMatch(m -> m < verb && tree.token(m).xpos().equals("TO"));
    }

    /** "people will criticise it", told of no day. */
    private boolean willingly(Clause clause) {
        String modal = clause.modal();
        return modal != null
                && (modal.equals("will") || modal.equals("'ll") || modal.equals("wo"))
                && clause.args("subj").stream().anyMatch(nouns::generic)
                && !tenses.anchored(clause);
    }

    /** "it starts with <b>uniting</b> the party", "when the looting starts, the <b>shooting</b> starts": so it always is. */
    private boolean lasting(Coding c) {
        Clause clause = c.clause();
        int i = clause.head();
        boolean gerund = clause.kind() == Clause.Kind.VERB
                && tree.token(i).xpos().equals("VBG")
                && !tree.has(i, "aux")
                && !tree.is(i, "acl")
                && !c.frame().tally();
        boolean noun = clause.kind() == Clause.Kind.NOUN && c.targets().isEmpty() && tree.is(i, "nsubj");
        if (!gerund && !noun || tenses.anchored(clause)) {
            return false;
        }
        int h = above(i);
        Clause main = h < 0 ? null : clauses.at(h);
        return main != null
                && main.modal() == null
                && !main.passive()
                && tenses.timeless(main)
                && !tenses.anchored(main)
                && !tenses.state(main);
    }

    /** "under the constitution, the House impeaches the official": what a law lays down, in the present tense. */
    private boolean chartered(Coding c) {
        Clause clause = c.clause();
        String code = c.code();
        boolean deed = code.startsWith("1121")
                || code.compareTo("06") >= 0 && code.compareTo("10") < 0
                || code.compareTo("14") >= 0;
        if (!deed || clause.kind() != Clause.Kind.VERB || !tenses.timeless(clause)) {
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

    /** Whether a party is of a kind and the clause timeless, or hangs on one that is. */
    private boolean general(Clause clause) {
        Clause at = clause;
        for (int steps = 0; steps < DEEPEST; steps++) {
            boolean finite = at.tense() != Clause.Tense.NONE || at.modal() != null;
            if (finite) {
                return tenses.timeless(at) && (ofKind(clause) || ofKind(at));
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
