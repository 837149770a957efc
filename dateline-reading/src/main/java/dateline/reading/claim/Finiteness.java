package dateline.reading.claim;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Status;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the verb group of a clause itself says about its act: tense, aspect, modal, negation, question, condition. Made for
 * one tree.
 *
 * <p>Examples: {@code will attack} is planned, {@code may attack} possible, {@code must withdraw} called-for, {@code has
 * been shelling} ongoing, {@code did not attack} negated; {@code to attack} says nothing by itself.
 */
final class Finiteness {
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> DUTY = Set.of("must", "should", "ought", "need");
    private static final Set<String> WILL = Set.of("will", "shall", "wo", "sha", "'ll", "’ll", "ll");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "supposing", "assuming");
    private static final Set<String> STILL = Set.of("currently", "still", "presently");
    private static final Set<String> SINCE = Set.of("since", "for");
    private static final Set<String> STRETCHES =
            Set.of("hour", "day", "week", "month", "year", "decade", "night", "time");
    private static final int DEEPEST = 8;

    private final Tree tree;
    private final ClauseReader clauses;
    private final SignatureLexicon lexicon;

    Finiteness(Tree tree, ClauseReader clauses, SignatureLexicon lexicon) {
        this.tree = tree;
        this.clauses = clauses;
        this.lexicon = lexicon;
    }

    /** Whether the clause is negated by its own words, or by those that it shares with the conjunct before it. */
    boolean negated(int node) {
        Clause clause = clauses.at(node);
        boolean own = clause != null && clause.negated() || noLonger(node);
        return own || host(node) != node && negated(host(node));
    }

    /** "no longer", "conceded nothing", "without attacking". */
    private boolean noLonger(int node) {
        for (int c : tree.children(node)) {
            Token t = tree.token(c);
            if (tree.is(c, "obj") && t.lemma().equals("nothing")) {
                return true;
            }
            if (t.lemma().equals("long") && c > 0 && tree.token(c - 1).lemma().equals("no")
                    || t.form().equalsIgnoreCase("longer")
                            && c > 0
                            && tree.token(c - 1).lemma().equals("no")
                    || tree.is(c, "mark") && t.lemma().equals("without")) {
                return true;
            }
        }
        return false;
    }

    /** The conjunct whose auxiliaries the verb shares: in {@code will attack and seize} that of {@code seize} is {@code attack}. */
    int host(int node) {
        int n = node;
        for (int steps = 0; steps < DEEPEST; steps++) {
            int h = tree.head(n);
            String tag = tree.token(n).xpos();
            boolean bare = tag.equals("VB") || tag.equals("VBG") || tag.equals("VBN");
            if (h < 0
                    || !tree.is(n, "conj")
                    || !bare
                    || tree.has(n, "aux")
                    || tree.has(n, "nsubj")
                    || !tree.token(h).isVerb() && !tree.has(h, "aux")) {
                return n;
            }
            n = h;
        }
        return n;
    }

    /** Status that the verb group tells, negation included; null for infinitives, participles and nouns. */
    @Nullable
    Status of(int node) {
        int host = host(node);
        Clause clause = clauses.at(host);
        if (clause == null || clause.kind() == Clause.Kind.NOUN && !tree.has(host, "cop")) {
            return null;
        }
        String modal = modal(host);
        boolean to = infinitive(host);
        if (modal == null && (clause.tense() == Clause.Tense.NONE || to)) {
            return to && hasBe(host) && clause.tense() != Clause.Tense.NONE
                    ? negated(node) ? Status.NEGATED : Status.PLANNED
                    : imperative(host) ? negated(node) ? Status.NEGATED : Status.CALLED_FOR : null;
        }
        Status status = modal != null ? modal(host, modal) : tense(node, clause);
        if (negated(node)) {
            boolean open = modal != null && (modal.equals("may") || modal.equals("might"));
            boolean reproach = modal != null && status == Status.NEGATED && DUTY.contains(modal);
            // "should not have attacked": but did
            return open ? Status.POSSIBLE : reproach ? Status.HAPPENED : Status.NEGATED;
        }
        if (conditional(host) || asked(host)) {
            return Status.POSSIBLE;
        }
        boolean depends = status == Status.PLANNED || status == Status.CALLED_FOR;
        return depends && hasCondition(host) ? Status.POSSIBLE : status;
    }

    private @Nullable String modal(int host) {
        for (int c : tree.children(host, "aux")) {
            if (tree.token(c).xpos().equals("MD")) {
                return tree.token(c).lemma().toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private Status modal(int host, String modal) {
        boolean perfect = tree.children(host, "aux").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("have"));
        if (WILL.contains(modal)) {
            return Status.PLANNED;
        }
        if (POSSIBLE.contains(modal)) {
            return Status.POSSIBLE;
        }
        if (DUTY.contains(modal)) {
            // "must have attacked" is a guess, "should have attacked" a reproach for what was not done
            return !perfect ? Status.CALLED_FOR : modal.equals("must") ? Status.POSSIBLE : Status.NEGATED;
        }
        // "said it would withdraw" tells a plan, "would withdraw if" and "would have withdrawn" do not
        return !perfect && reportedFuture(host) ? Status.PLANNED : Status.POSSIBLE;
    }

    private boolean reportedFuture(int host) {
        int h = tree.head(host);
        if (hasCondition(host)) {
            return false;
        }
        if (tree.children(host, "parataxis").stream().anyMatch(c -> past(c))) {
            return true;
        }
        return h >= 0
                && (tree.is(host, "ccomp") || tree.is(host, "acl"))
                && (past(h) || tree.token(h).isNoun());
    }

    private boolean past(int verb) {
        String tag = tree.token(verb).xpos();
        return tag.equals("VBD") || tag.equals("VBN") || tag.equals("VBG");
    }

    private Status tense(int node, Clause clause) {
        boolean present = clause.tense() == Clause.Tense.PRESENT;
        return switch (clause.aspect()) {
            case PROGRESSIVE -> present ? Status.ONGOING : Status.HAPPENED;
            case PERFECT_PROGRESSIVE -> present ? Status.ONGOING : Status.HAPPENED;
            case PERFECT -> present && lasts(node) ? Status.ONGOING : Status.HAPPENED;
            case SIMPLE ->
                present && (clause.passive() && clause.kind() == Clause.Kind.VERB || goesOn(node))
                        ? Status.ONGOING
                        : Status.HAPPENED;
        };
    }

    /** "currently occupies", "still holds". */
    private boolean goesOn(int node) {
        return tree.children(node, "advmod").stream()
                .anyMatch(c -> STILL.contains(tree.token(c).lemma()));
    }

    /** "has laid siege to", "have intensified attacks", "have filled the streets since June": begun and not over. */
    private boolean lasts(int node) {
        if (durative(node)) {
            return true;
        }
        for (int c : tree.children(node)) {
            if (tree.is(c, "obj") && durative(c)) {
                return true;
            }
            boolean since = tree.is(c, "obl")
                    && SINCE.contains(tree.caseOf(c))
                    && (tree.caseOf(c).equals("since")
                            || STRETCHES.contains(tree.token(c).lemma()));
            if (since) {
                return true;
            }
        }
        return false;
    }

    boolean durative(int i) {
        String part = tree.token(i).isNoun() ? "noun" : "verb";
        return lexicon.find(part, tree.token(i).lemma(), "lasting") != null;
    }

    boolean infinitive(int i) {
        for (int c : tree.children(i, "aux")) {
            if (tree.token(c).xpos().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBe(int i) {
        for (int c : tree.children(i, "aux")) {
            if (tree.token(c).lemma().equals("be")
                    && !tree.token(c).xpos().equals("VB")
                    && !tree.rel(c).equals("aux:pass")) {
                return true;
            }
        }
        return false;
    }

    private boolean imperative(int host) {
        return tree.token(host).xpos().equals("VB")
                && tree.head(host) < 0
                && !tree.has(host, "nsubj")
                && !infinitive(host);
    }

    private boolean conditional(int host) {
        for (int c : tree.children(host, "mark")) {
            if (CONDITIONS.contains(tree.token(c).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCondition(int host) {
        for (int c : tree.children(host, "advcl")) {
            for (int m : tree.children(c, "mark")) {
                String mark = tree.token(m).lemma();
                if (mark.equals("if") || mark.equals("unless")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean asked(int host) {
        int h = tree.head(host);
        boolean main = h < 0 || tree.is(host, "conj") && tree.head(h) < 0;
        return main && tree.size() > 0 && endsInQuestion();
    }

    private boolean endsInQuestion() {
        for (int i = tree.size() - 1; i >= 0 && i > tree.size() - 4; i--) {
            if (tree.token(i).form().startsWith("?")) {
                return true;
            }
            if (!Phrase.mark(tree, i)) {
                return false;
            }
        }
        return false;
    }
}
