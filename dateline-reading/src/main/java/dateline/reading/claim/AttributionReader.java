package dateline.reading.claim;

import dateline.reading.coding.Coding;
import dateline.reading.coding.Stage;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the tellings that an act is told by, nearest first. Immutable.
 *
 * <p>Example: {@code Citing a source, the paper said the talks had begun} tells the talks by the source, then by the paper.
 */
final class AttributionReader {
    private static final Set<String> ASIDES =
            Set.of("as", "while", "although", "though", "whereas", "even", "after", "since");

    private final CueLexicon cues;
    private final SignatureLexicon signatures;

    AttributionReader(CueLexicon cues, SignatureLexicon signatures) {
        this.cues = cues;
        this.signatures = signatures;
    }

    /** The tellings of one act, nearest first; hedges among them. */
    List<Telling> of(Coding coding, List<Telling> tellings) {
        Tree tree = coding.clause().tree();
        Span trigger = tree.token(coding.trigger().nextSetBit(0)).span();
        Span head = tree.token(coding.clause().head()).span();
        List<Telling> out = new ArrayList<>();
        for (Telling t : tellings) {
            if (covers(t, head)
                    && covers(t, trigger)
                    && !ownCue(coding, t)
                    && tells(t, tree, coding.clause().head())
                    && isTold(t)) {
                out.add(t);
            }
        }
        Telling citing = citing(tree, head, tellings, out);
        out.sort(Comparator.comparingInt(AttributionReader::length).thenComparingInt(t -> distance(t, head)));
        if (citing != null) {
            out.add(0, citing);
        }
        return out;
    }

    /** "The mayor refused to say whether …", "urged them to say that …" tell nothing. */
    private boolean isTold(Telling t) {
        if (t.cueToken() < 0 || !t.tree().token(t.cueToken()).xpos().startsWith("VB")) {
            return true;
        }
        return switch (new StatusReader(t.tree(), signatures).read(t.cueToken())) {
            case HAPPENED, ONGOING, PLANNED -> true;
            case CALLED_FOR, POSSIBLE, NEGATED -> false;
        };
    }

    private static boolean covers(Telling t, Span act) {
        return t.content().stream().anyMatch(s -> s.contains(act));
    }

    private static boolean ownCue(Coding coding, Telling t) {
        return t.tree() == coding.clause().tree()
                && t.cueToken() >= 0
                && coding.trigger().get(t.cueToken());
    }

    private static int length(Telling t) {
        return t.content().stream().mapToInt(Span::length).sum();
    }

    private static int distance(Telling t, Span act) {
        return Math.abs(t.cue().start() - act.start());
    }

    @Nullable
    Cue entry(Telling t) {
        if (t.cueToken() < 0) {
            return null;
        }
        var token = t.tree().token(t.cueToken());
        if (token.xpos().startsWith("VB")) {
            Cue verb = cues.verb(t.tree(), t.cueToken());
            if (verb != null) {
                return verb;
            }
        }
        Cue.Part part = token.isNoun() ? Cue.Part.NOUN : token.xpos().startsWith("RB") ? Cue.Part.ADV : Cue.Part.ADJ;
        return cues.cue(part, token.lemma());
    }

    /** Whether the telling puts the act forward, instead of taking it for granted or only wanting it. */
    private boolean tells(Telling t, Tree tree, int act) {
        Cue cue = entry(t);
        if (cue == null) {
            return true;
        }
        if (t.tree() != tree || !tree.dominates(t.cueToken(), act)) {
            return cue.act() != Cue.Act.JUDGE;
        }
        if (cue.part() == Cue.Part.VERB && narrated(tree, t.cueToken(), act)) {
            return false;
        }
        if (tree.token(act).isVerb() && CueReader.inStep(tree, act, cues) == t.cueToken()) {
            return false;
        }
        boolean clause = throughClause(tree, t.cueToken(), act, cue);
        return switch (cue.act()) {
            case SHOW -> true;
            case SAY ->
                clause || cue.takes("event") || t.stance() != Telling.Stance.NEUTRAL || cue.part() != Cue.Part.VERB;
            case THINK -> clause;
            case WILL -> tree.head(act) == t.cueToken() || wanted(tree, t.cueToken(), act);
            case ASK, JUDGE -> false;
        };
    }

    /**
     * "He said he favours peace even as his men have launched an offensive": an aside in the present after a cue in the past is
     * the dispatch's own voice, for the speaker's words would have stepped back in time.
     */
    private static boolean narrated(Tree tree, int cue, int act) {
        if (!tree.token(cue).xpos().equals("VBD")) {
            return false;
        }
        for (int n = act, steps = 0; n >= 0 && n != cue && steps <= tree.size(); n = tree.head(n), steps++) {
            if (tree.is(n, "advcl") && present(tree, n)) {
                for (int m : tree.children(n, "mark")) {
                    if (ASIDES.contains(tree.token(m).lemma())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean present(Tree tree, int verb) {
        String tag = tree.token(verb).xpos();
        return tag.equals("VBZ")
                || tag.equals("VBP")
                || tree.children(verb).stream()
                        .anyMatch(c -> (tree.is(c, "aux") || tree.is(c, "cop"))
                                && (tree.token(c).xpos().equals("VBZ")
                                        || tree.token(c).xpos().equals("VBP")));
    }

    /** "called for an investigation", "demands for an inquiry": the act itself is what is wanted. */
    private static boolean wanted(Tree tree, int cue, int act) {
        return tree.is(act, "conj") && tree.head(tree.head(act)) == cue;
    }

    private static boolean throughClause(Tree tree, int cue, int act, Cue entry) {
        int n = act;
        for (int steps = 0; n >= 0 && steps <= tree.size(); steps++) {
            int h = tree.head(n);
            int mark = h >= 0 && tree.is(n, "acl") && tree.is(h, "obj") && tree.head(h) == cue
                    ? tree.child(n, "mark")
                    : -1;
            if (mark >= 0 && entry.takes(tree.token(mark).lemma())) {
                return true; // "accused the army of killing villagers", the killing hung on the army
            }
            if (h == cue) {
                // what the cue cannot govern is not its object but part of what it quotes
                return !tree.is(n, "obj") && !(tree.is(n, "obl") && entry.takes(tree.caseOf(n)));
            }
            n = h;
        }
        return false;
    }

    /** "Citing a source, the paper said": whom a teller cites tells what the teller tells. */
    private static @Nullable Telling citing(Tree tree, Span act, List<Telling> tellings, List<Telling> found) {
        for (Telling t : tellings) {
            if (t.tree() != tree || t.cueToken() < 0 || t.content().isEmpty()) {
                continue;
            }
            int cue = t.cueToken();
            String lemma = tree.token(cue).lemma();
            boolean cites = tree.token(cue).xpos().equals("VBG")
                    && (lemma.equals("cite") || lemma.equals("quote") || lemma.equals("reference"));
            int object = cites ? tree.child(cue, "obj") : -1;
            if (object < 0 || tree.subtree(cue).get(tree.tokenAt(act.start()))) {
                continue;
            }
            int teller = tree.head(cue);
            boolean same = teller >= 0
                    && (found.stream().anyMatch(f -> f.speakerTree() == tree && f.speakerToken() == teller)
                            || found.stream().anyMatch(f -> f.tree() == tree && f.cueToken() == teller)
                            || found.isEmpty()
                            || tree.dominates(teller, tree.tokenAt(act.start())));
            if (same) {
                return new Telling(
                        tree,
                        cue,
                        object,
                        tree,
                        Phrase.noun(tree, object),
                        t.cue(),
                        t.content(),
                        Telling.Stance.NEUTRAL);
            }
        }
        return null;
    }

    /** Who calls for an act where the tellings do not say so: "protesters' demands for an inquiry". */
    @Nullable
    Telling caller(Tree tree, int governor, List<Telling> found) {
        if (found.stream().anyMatch(t -> t.tree() == tree && t.cueToken() == governor)) {
            return null;
        }
        ClauseReader clauses = new ClauseReader(tree);
        Clause clause = clauses.at(governor);
        int owner = tree.token(governor).isNoun()
                ? CueReader.owner(tree, clauses, governor)
                : clause == null ? -1 : clause.arg("subj");
        if (owner < 0) {
            return null;
        }
        Span cue = tree.token(governor).span();
        return new Telling(
                tree,
                governor,
                owner,
                tree,
                Phrase.noun(tree, owner),
                cue,
                List.of(tree.span()),
                Telling.Stance.NEUTRAL);
    }

    /** The speaker's actors. */
    static List<Actor> actors(Telling t, Stage stage) {
        Tree where = t.speakerTree();
        return where == null || t.speakerToken() < 0 ? List.of() : stage.actors(where, t.speakerToken());
    }
}
