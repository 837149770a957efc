package dateline.reading.claim;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cues of one sentence: who tells by them, and what as far as the sentence's own words hold it. Immutable and
 * safe for concurrent use.
 *
 * <p>Example: {@code The rebels' claim that they held the town was denied} has the cues {@code claim} (speaker {@code The
 * rebels}) and {@code denied}.
 */
final class CueReader {
    private static final Set<String> OF_SUBJECTS =
            Set.of("nsubj", "nummod", "det", "advmod", "amod", "compound", "dep", "csubj");

    private final CueLexicon lexicon;

    CueReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Drafts in the order of their cues; those of verbs that may take a quotation come even without content. */
    List<Draft> read(Tree tree) {
        List<Draft> out = new ArrayList<>();
        if (!tree.parsed()) {
            return out;
        }
        ClauseReader clauses = new ClauseReader(tree);
        for (int i = 0; i < tree.size(); i++) {
            Token t = tree.token(i);
            Draft draft = null;
            if (t.xpos().startsWith("VB")) {
                draft = verb(tree, clauses, i);
            } else if (t.isNoun()) {
                draft = noun(tree, clauses, i);
            } else if (t.xpos().startsWith("JJ")) {
                draft = adjective(tree, clauses, i);
            } else if (t.xpos().startsWith("RB")) {
                draft = adverb(tree, i);
            }
            if (draft == null) {
                draft = preposition(tree, i);
            }
            if (draft != null) {
                out.add(draft);
            }
        }
        return out;
    }

    private @Nullable Draft verb(Tree tree, ClauseReader clauses, int v) {
        Clause clause = clauses.at(v);
        if (clause == null) {
            return null;
        }
        Cue cue = lexicon.verb(tree, v);
        if (cue == null || tree.is(v, "amod") || tree.is(v, "case") || tree.is(v, "compound")) {
            return null;
        }
        Draft draft = draft(tree, v, verbGroup(tree, v), cue);
        if (quotedAs(tree, v)) {
            return null;
        }
        if (tree.rel(v).equals("acl")
                && tree.token(v).xpos().equals("VBN")
                && clause.arg("subj") < 0
                && !tree.has(v, "ccomp")) {
            return null; // "a student named Wong"
        }
        Phrase.runs(tree, ContentReader.verb(tree, clause, cue, draft)).forEach(draft::add);
        int speaker = clause.arg("subj");
        speaker = outer(tree, clauses, v, cue, speaker);
        if (speaker >= 0 && cue.act() == Cue.Act.SHOW && draft.stance == Telling.Stance.NEUTRAL && raised(cue)) {
            speaker = -1;
        }
        if (speaker >= 0) {
            speak(draft, tree, speaker);
        }
        return draft;
    }

    /** "was quoted as saying": the saying tells. */
    private boolean quotedAs(Tree tree, int v) {
        for (int c : tree.children(v, "advcl")) {
            int mark = tree.child(c, "mark");
            Cue cue = lexicon.cue(Cue.Part.VERB, tree.token(c).lemma());
            if (cue != null
                    && cue.act() == Cue.Act.SAY
                    && mark >= 0
                    && tree.token(mark).lemma().equals("as")
                    && tree.token(c).xpos().equals("VBG")) {
                return true;
            }
        }
        return false;
    }

    private int outer(Tree tree, ClauseReader clauses, int v, Cue cue, int speaker) {
        int first = cue.act() == Cue.Act.SAY || cue.act() == Cue.Act.JUDGE ? inStep(tree, v, lexicon) : -1;
        Clause clause = first < 0 ? null : clauses.at(first);
        int subject = clause == null ? -1 : clause.arg("subj");
        return subject >= 0 ? subject : speaker;
    }

    /**
     * The cue that a later one is in step with, or -1: in {@code He said the war was over but warned of hunger} the parser
     * takes {@code warned} for a part of what was said, but its tense is that of {@code said}, and so is its speaker.
     */
    static int inStep(Tree tree, int v, CueLexicon lexicon) {
        int h = tree.head(v);
        if (h < 0
                || !tree.is(v, "conj")
                || tree.has(v, "nsubj")
                || tree.has(v, "aux")
                || lexicon.verb(tree, v) == null) {
            return -1;
        }
        int above = tree.head(h);
        boolean content = above >= 0
                && tree.is(h, "ccomp")
                && tree.token(above).xpos().equals(tree.token(v).xpos());
        Cue first = content ? lexicon.verb(tree, above) : null;
        return first != null && first.act().tells() ? above : -1;
    }

    /** "The rebels appear to have left": they appear so to somebody else. */
    private static boolean raised(Cue cue) {
        return cue.act() == Cue.Act.SHOW && cue.takes("to");
    }

    private static void speak(Draft draft, Tree tree, int token) {
        String lemma = tree.token(token).lemma();
        if (lemma.equals("it") && draft.content.isEmpty() || tree.is(token, "expl")) {
            return;
        }
        draft.speaker(tree, token, Phrase.noun(tree, token));
    }

    /** The cue with its particle: {@code pointed out}. */
    private static Span verbGroup(Tree tree, int v) {
        Span span = tree.token(v).span();
        for (int p : tree.children(v, "compound:prt")) {
            span = span.union(tree.token(p).span());
        }
        return span;
    }

    private @Nullable Draft noun(Tree tree, ClauseReader clauses, int n) {
        Cue cue = lexicon.cue(Cue.Part.NOUN, tree.token(n).lemma());
        if (cue == null) {
            return null;
        }
        Draft draft = draft(tree, n, tree.token(n).span(), cue);
        BitSet content = ContentReader.complement(tree, n, cue, draft);
        if (content.isEmpty()) {
            return null;
        }
        Phrase.runs(tree, content).forEach(draft::add);
        int owner = owner(tree, clauses, n);
        if (owner >= 0) {
            speak(draft, tree, owner);
        }
        return draft;
    }

    /** "the rebels' claim", "a claim by the rebels", "the rebels made a claim". */
    static int owner(Tree tree, ClauseReader clauses, int n) {
        int poss = tree.child(n, "nmod:poss");
        if (poss >= 0) {
            return poss;
        }
        for (int c : tree.children(n, "nmod")) {
            String p = tree.caseOf(c);
            if (p.equals("by") || p.equals("from") || p.equals("among")) {
                return c;
            }
        }
        int h = tree.head(n);
        if (h >= 0 && tree.token(h).isVerb() && tree.is(n, "obj")) {
            Clause clause = clauses.at(h);
            return clause == null ? -1 : clause.arg("subj");
        }
        return -1;
    }

    private @Nullable Draft adjective(Tree tree, ClauseReader clauses, int a) {
        Cue cue = lexicon.cue(Cue.Part.ADJ, tree.token(a).form().toLowerCase(Locale.ROOT));
        if (cue == null) {
            return null;
        }
        Draft draft = draft(tree, a, tree.token(a).span(), cue);
        BitSet content = ContentReader.complement(tree, a, cue, draft);
        if (content.isEmpty()) {
            return null;
        }
        Phrase.runs(tree, content).forEach(draft::add);
        Clause clause = clauses.at(a);
        int subject = clause == null ? -1 : clause.arg("subj");
        if (subject >= 0 && cue.act() != Cue.Act.SHOW) {
            speak(draft, tree, subject);
        }
        return draft;
    }

    /** "Police allegedly shot two protesters": the whole clause is told second hand, by nobody. */
    private @Nullable Draft adverb(Tree tree, int a) {
        Cue cue = lexicon.cue(Cue.Part.ADV, tree.token(a).lemma());
        int h = tree.head(a);
        if (cue == null || h < 0) {
            return null;
        }
        // "Reportedly several thousand turned out": the adverb that leans on a subject reaches over the subject's
        // clause;
        // "removed several things, among them reportedly a saw": that which leans on another noun stays with it
        for (int steps = 0;
                !tree.token(h).isVerb()
                        && !tree.has(h, "nsubj")
                        && tree.head(h) >= 0
                        && OF_SUBJECTS.contains(plain(tree.rel(h)))
                        && steps < 4;
                steps++) {
            h = tree.head(h);
        }
        Draft draft = draft(tree, a, tree.token(a).span(), cue);
        BitSet content = tree.subtree(h);
        content.clear(a);
        for (int c : tree.children(h)) {
            if (tree.is(c, "conj")
                    || tree.is(c, "cc")
                    || tree.is(c, "parataxis")
                    || tree.is(c, "advcl") && tree.has(c, "nsubj")) {
                content.andNot(tree.subtree(c));
            }
        }
        for (int c = content.nextSetBit(0); c >= 0; c = content.nextSetBit(c + 1)) {
            if (tree.rel(c).equals("acl:relcl")) {
                content.andNot(tree.subtree(c));
            }
        }
        Phrase.runs(tree, content).forEach(draft::add);
        return draft.content.isEmpty() ? null : draft;
    }

    private static String plain(String rel) {
        int colon = rel.indexOf(':');
        return colon < 0 ? rel : rel.substring(0, colon);
    }

    /** "according to the source", "in the words of one diplomat". */
    private @Nullable Draft preposition(Tree tree, int i) {
        String form = tree.token(i).form().toLowerCase(Locale.ROOT);
        String phrase = form;
        int last = i;
        Cue cue = lexicon.cue(Cue.Part.PREP, phrase);
        for (int k = i + 1; cue == null && k < Math.min(tree.size(), i + 4); k++) {
            phrase += " " + tree.token(k).form().toLowerCase(Locale.ROOT);
            cue = lexicon.cue(Cue.Part.PREP, phrase);
            last = k;
        }
        if (cue == null) {
            return null;
        }
        int noun = governed(tree, last);
        if (noun < 0) {
            return null;
        }
        Span span = tree.token(i).span().union(tree.token(last).span());
        Draft draft = draft(tree, i, span, cue);
        draft.speaker(tree, noun, Phrase.noun(tree, noun));
        BitSet content = new BitSet(tree.size());
        int h = tree.head(noun);
        BitSet aside = tree.subtree(noun);
        if (tree.dominates(i, noun)) {
            h = tree.head(i);
            aside = tree.subtree(i);
        }
        while (h >= 0 && !tree.token(h).isVerb() && !tree.has(h, "nsubj") && tree.head(h) >= 0) {
            h = tree.head(h);
        }
        if (h < 0) {
            return draft;
        }
        // at the sentence's end or beginning, behind a comma, it reaches over the whole sentence
        int first = aside.nextSetBit(0);
        int end = aside.length();
        boolean apart = first == 0
                || i > 0
                        && tree.token(i - 1).form().equals(",")
                        && (end >= tree.size() - 2 || Phrase.mark(tree, end) && end >= tree.size() - 3);
        for (int steps = 0; apart && tree.head(h) >= 0 && steps <= tree.size() && !tree.is(h, "ccomp"); steps++) {
            h = tree.head(h);
        }
        content.or(tree.subtree(h));
        content.andNot(aside);
        for (int c : tree.children(h, "conj")) {
            if (first == 0
                    && tree.has(c, "nsubj")
                    && tree.has(c, "cc")
                    && tree.token(tree.child(c, "cc")).lemma().equals("but")) {
                content.andNot(tree.subtree(c));
            }
        }
        content.clear(i, last + 1);
        Phrase.runs(tree, content).forEach(draft::add);
        return draft;
    }

    /** The noun that a compound preposition ending at {@code p} governs. */
    private static int governed(Tree tree, int p) {
        int h = tree.is(p, "case") || tree.is(p, "mark") || tree.is(p, "fixed") ? tree.head(p) : -1;
        if (h > p && !tree.token(h).isVerb()) {
            return h;
        }
        for (int k = p + 1; k < Math.min(tree.size(), p + 12); k++) {
            boolean inside = tree.is(k, "compound")
                    || tree.is(k, "amod")
                    || tree.is(k, "det")
                    || tree.is(k, "nummod")
                    || tree.is(k, "nmod:poss");
            if (!inside && (tree.token(k).isNoun() || tree.token(k).upos().equals("PRON"))) {
                return k;
            }
        }
        return -1;
    }

    private static Draft draft(Tree tree, int token, Span cue, Cue entry) {
        return new Draft(tree, token, cue, entry, entry.stance());
    }
}
