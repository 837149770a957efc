package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Status;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said to have to be done is demanded, what one says one will do is promised.
 *
 * <p>Examples: {@code The minister said that Iran must release the prisoners} is the minister's demand of Iran; {@code
 * Turkey will send food to Somalia} is Turkey's promise.
 */
final class Modals {
    private static final int DEEPEST = 6;

    private final Lexicon lexicon;
    private final Stage stage;
    private final ClauseReader clauses;
    private final Set<String> telling;

    Modals(Lexicon lexicon, Stage stage, ClauseReader clauses) {
        this.lexicon = lexicon;
        this.stage = stage;
        this.clauses = clauses;
        this.telling = lexicon.classes().words("telling");
    }

    /** The speech act that the clause's modal makes of its act, or null; {@code own} is the act, or null if unknown. */
    @Nullable
    Coding spoken(Clause clause, @Nullable Coding own) {
        String modal = modal(clause);
        // "must have attacked" is a guess, and "should have left" a reproach: neither demands anything
        if (modal == null || clause.negated() || perfect(clause)) {
            return null;
        }
        List<Actor> tellers = tellers(clause);
        boolean would = modal.equals("would") || modal.equals("'d");
        if (would && (own == null || !samePeople(tellers, own.sources()))) {
            return null;
        }
        for (Lexicon.Entry entry : lexicon.entries(Frame.Kind.MODAL, would ? "will" : modal)) {
            Coding coding = coding(entry.frame(), clause, own, tellers);
            if (coding != null) {
                return coding;
            }
        }
        return null;
    }

    private @Nullable Coding coding(Frame frame, Clause clause, @Nullable Coding own, List<Actor> tellers) {
        String table = frame.compose();
        Composition.Result result =
                own == null || table == null ? null : lexicon.composition().of(table, own.code());
        if (result != null && result.status() != null) {
            return null;
        }
        boolean promise = frame.composedOnly();
        if (promise) {
            boolean doer = own != null && !own.sources().isEmpty();
            return own == null || result == null || !doer
                    ? null
                    : coding(frame, clause, own, result.code(), own.sources(), own.targets());
        }
        if (tellers.isEmpty()) {
            return null;
        }
        List<Actor> addressed = own != null && !own.sources().isEmpty() ? own.sources() : subjects(clause);
        if (addressed.isEmpty() && own != null) {
            addressed = own.targets();
        }
        if (addressed.isEmpty() || samePeople(tellers, addressed)) {
            return null;
        }
        return coding(frame, clause, own, result == null ? frame.code() : result.code(), tellers, addressed);
    }

    private Coding coding(
            Frame frame, Clause clause, @Nullable Coding own, String code, List<Actor> sources, List<Actor> targets) {
        BitSet trigger = new BitSet();
        trigger.set(clause.head());
        for (int a : clause.tree().children(clause.head(), "aux")) {
            if (clause.tree().token(a).xpos().equals("MD")) {
                trigger.set(a);
            }
        }
        BitSet consumed = (BitSet) trigger.clone();
        if (own != null) {
            consumed.or(own.consumed());
        }
        List<String> lost = own == null ? List.of() : own.lost();
        return new Coding(
                clause,
                frame,
                code,
                trigger,
                consumed,
                sources,
                targets,
                false,
                Status.HAPPENED,
                own,
                List.of(),
                lost,
                1);
    }

    private static boolean perfect(Clause clause) {
        Tree tree = clause.tree();
        return tree.children(clause.head(), "aux").stream()
                .anyMatch(a -> tree.token(a).lemma().equals("have"));
    }

    /** The modal that governs a clause, "have to" and "need to" among them. */
    private static @Nullable String modal(Clause clause) {
        if (clause.modal() != null) {
            return clause.modal();
        }
        Tree tree = clause.tree();
        int h = tree.head(clause.head());
        if (h >= 0 && tree.is(clause.head(), "xcomp")) {
            String lemma = tree.token(h).lemma();
            return lemma.equals("have") || lemma.equals("need") || lemma.equals("ought") ? lemma + " to" : null;
        }
        return null;
    }

    /** Who says so, by the nearest verb of saying above. */
    private List<Actor> tellers(Clause clause) {
        Tree tree = clause.tree();
        int n = clause.head();
        for (int steps = 0; steps < DEEPEST && tree.head(n) >= 0; steps++) {
            int h = tree.head(n);
            boolean content = tree.is(n, "ccomp")
                    || tree.is(n, "parataxis")
                    || tree.is(n, "xcomp")
                    || tree.is(n, "conj")
                    || tree.is(n, "advcl");
            if (!content) {
                return List.of();
            }
            if (telling.contains(tree.token(h).lemma()) && !tree.is(n, "conj")) {
                Clause cue = clauses.at(h);
                return cue == null ? List.of() : actors(cue, "subj");
            }
            n = h;
        }
        for (int c : tree.children(n, "parataxis")) {
            Clause cue = telling.contains(tree.token(c).lemma()) ? clauses.at(c) : null;
            if (cue != null) {
                return actors(cue, "subj");
            }
        }
        return List.of();
    }

    private List<Actor> subjects(Clause clause) {
        return actors(clause, "subj");
    }

    private List<Actor> actors(Clause clause, String role) {
        List<Actor> out = new java.util.ArrayList<>();
        for (int t : Arguments.of(clause).tokens(role)) {
            stage.actors(clause.tree(), t).stream()
                    .filter(a -> a.code() != null)
                    .forEach(out::add);
        }
        return out;
    }

    private static boolean samePeople(List<Actor> a, List<Actor> b) {
        for (Actor x : a) {
            for (Actor y : b) {
                boolean country = x.code() != null
                        && y.code() != null
                        && x.code().length() >= 3
                        && y.code().startsWith(x.code().substring(0, 3));
                if (country || x.name().equals(y.name())) {
                    return true;
                }
            }
        }
        return false;
    }
}
