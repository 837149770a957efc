package dateline.reading.claim;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Clause.Arg;
import dateline.reading.syntax.Tree;
import java.util.BitSet;
import java.util.Set;

/**
 * Reads off the tree what a cue's speaker tells, thinks or wants. Stateless.
 *
 * <p>Example: in {@code The plan, officials said, was approved in June} the content of {@code said} is {@code The plan} and
 * {@code was approved in June}.
 */
final class ContentReader {
    private static final Set<String> TAIL =
            Set.of("as", "for", "of", "over", "about", "against", "to", "with", "on", "from");

    private ContentReader() {}

    /** Tokens of the content; empty if the words hold none (a quotation may still). */
    static BitSet verb(Tree tree, Clause clause, Cue cue, Draft draft) {
        BitSet out = new BitSet(tree.size());
        int v = clause.head();
        if (cue.takes("that")) {
            clausal(tree, v, out);
            if (out.isEmpty() && (cue.act().tells())) {
                around(tree, v, out);
            }
            draft.frame = out.isEmpty() ? "" : "that";
        }
        if (out.isEmpty() && (cue.takes("to") || cue.takes("that"))) {
            infinitive(tree, clause, cue, out);
            draft.frame = out.isEmpty() ? "" : "to";
        }
        if (out.isEmpty() && cue.takes("ing")) {
            for (int c : tree.children(v, "xcomp")) {
                if (tree.token(c).xpos().equals("VBG")) {
                    out.or(tree.subtree(c));
                }
            }
        }
        if (out.isEmpty()) {
            draft.frame = nominal(tree, clause, cue, out);
        }
        trim(tree, v, out);
        return out;
    }

    /** "said (that) rebels had fled", "Rebels fled, the army said". */
    private static void clausal(Tree tree, int v, BitSet out) {
        for (int c : tree.children(v, "ccomp")) {
            if (!bareInfinitive(tree, c)) {
                out.or(tree.subtree(c));
            }
        }
        brokenOff(tree, v, out);
        if (out.isEmpty()) {
            unmarked(tree, v, out);
        }
        if (out.isEmpty()) {
            for (int c : tree.children(v, "advcl")) {
                int mark = tree.child(c, "mark");
                if (mark >= 0 && tree.token(mark).lemma().equals("that")) {
                    out.or(tree.subtree(c));
                }
            }
        }
    }

    /** "alleged fireworks were used", misread as an object and a second verb: a passive right behind its subject is the clause. */
    private static void unmarked(Tree tree, int v, BitSet out) {
        int object = tree.child(v, "obj");
        for (int c : tree.children(v, "conj")) {
            boolean passive = tree.has(c, "aux:pass") && !tree.has(c, "nsubj") && object > v && c > object;
            boolean joined = tree.children(v, "cc").stream().anyMatch(cc -> cc > object && cc < c);
            if (passive && !joined) {
                out.or(tree.subtree(object));
                out.or(tree.subtree(c));
                return;
            }
        }
    }

    /** Where the parse fell into pieces, what follows the clause up to the full stop is the clause's. */
    private static void brokenOff(Tree tree, int v, BitSet out) {
        int last = out.length() - 1;
        if (last < v || out.nextSetBit(0) < v) {
            return;
        }
        int root = v;
        for (int steps = 0; tree.head(root) >= 0 && steps <= tree.size(); steps++) {
            root = tree.head(root);
        }
        for (int i = last + 1; i < tree.size(); i++) {
            if (tree.head(i) < 0 && i != root && !Phrase.mark(tree, i)) {
                out.set(last + 1, tree.size());
                return;
            }
        }
    }

    private static boolean bareInfinitive(Tree tree, int c) {
        if (!tree.token(c).xpos().equals("VB")) {
            return false;
        }
        for (int m : tree.children(c, "mark")) {
            if (tree.token(m).lemma().equals("that")) {
                return false;
            }
        }
        int aux = tree.child(c, "aux");
        return aux >= 0 && tree.token(aux).xpos().equals("TO");
    }

    /** "The plan, officials said, was approved", "As Obama noted, the war is over". */
    private static void around(Tree tree, int v, BitSet out) {
        int h = tree.head(v);
        if (h < 0 || !tree.has(v, "nsubj")) {
            return;
        }
        // "The bomb was small, stated the minister, and …": a subject right behind the verb
        boolean inverted = tree.is(v, "conj") && v > h && tree.child(v, "nsubj") > v && Phrase.mark(tree, v - 1);
        boolean aside = tree.is(v, "parataxis") || inverted;
        if (tree.is(v, "advcl")) {
            int mark = tree.child(v, "mark");
            boolean as = mark >= 0 && tree.token(mark).lemma().equals("as");
            boolean bare = mark < 0
                    && v > h
                    && tree.child(v, "nsubj") == v - 1
                    && !tree.token(v).xpos().equals("VBG");
            aside = (as || bare) && !tree.has(v, "obj");
        }
        if (aside) {
            out.or(tree.subtree(h));
            out.andNot(tree.subtree(v));
        }
    }

    private static void infinitive(Tree tree, Clause clause, Cue cue, BitSet out) {
        int v = clause.head();
        for (int c : tree.children(v)) {
            boolean to = (tree.is(c, "xcomp") || tree.is(c, "ccomp") || tree.is(c, "advcl")) && bareInfinitive(tree, c)
                    || tree.is(c, "xcomp") && perfectInfinitive(tree, c);
            if (!to) {
                continue;
            }
            // "is expected to resign", "appears to have won": what is expected is the subject's doing
            boolean raised = clause.passive() && cue.act() != Cue.Act.WILL || cue.act() == Cue.Act.SHOW;
            if (raised || cue.takes("to")) {
                out.or(tree.subtree(c));
                int with = raised ? subject(tree, v) : addressee(tree, v, cue);
                if (with >= 0) {
                    out.or(tree.subtree(with));
                }
            }
            return;
        }
    }

    /** The subject, which some parses hang on the auxiliary. */
    private static int subject(Tree tree, int v) {
        int own = tree.child(v, "nsubj");
        for (int c : tree.children(v, "aux")) {
            own = own >= 0 ? own : tree.child(c, "nsubj");
        }
        return own;
    }

    /** Whom the speaker wants to act: "urged <b>Israel</b> to", "called on <b>Israel</b> to". */
    private static int addressee(Tree tree, int v, Cue cue) {
        int object = tree.child(v, "obj");
        if (object >= 0) {
            return object;
        }
        for (int c : tree.children(v, "obl")) {
            if (c > v && cue.word().endsWith(" " + tree.caseOf(c))) {
                return c;
            }
        }
        return -1;
    }

    private static boolean perfectInfinitive(Tree tree, int c) {
        for (int a : tree.children(c, "aux")) {
            if (tree.token(a).xpos().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** "criticised the plan as a gift", "called for a ceasefire", "Clinton is seen as a hawk". */
    private static String nominal(Tree tree, Clause clause, Cue cue, BitSet out) {
        int v = clause.head();
        int object = -1;
        String frame = "";
        for (Arg a : clause.args()) {
            if ((cue.takes("np") || cue.takes("event")) && a.role().equals("obj")
                    || cue.takes(a.role()) && !a.role().equals("to")
                    || cue.takes("to")
                            && a.role().equals("to")
                            && tree.token(a.token()).isNoun()) {
                object = a.token();
                frame = a.role().equals("obj") ? "np" : a.role();
                phrase(tree, v, object, out);
            }
        }
        if (object < 0) {
            return frame;
        }
        for (int c : tree.children(v)) {
            boolean tail = c > v
                    && (tree.is(c, "obl") && TAIL.contains(tree.caseOf(c))
                            || tree.is(c, "xcomp")
                            || tree.is(c, "advcl")
                                    && tree.has(c, "mark")
                                    && TAIL.contains(
                                            tree.token(tree.child(c, "mark")).lemma()));
            if (tail) {
                out.or(tree.subtree(c));
            }
        }
        return frame;
    }

    /** A phrase below the cue, or the noun that the cue's relative clause describes. */
    private static void phrase(Tree tree, int v, int noun, BitSet out) {
        BitSet words = tree.subtree(noun);
        if (words.get(v)) {
            for (int c : tree.children(noun)) {
                if (tree.dominates(c, v)) {
                    words.andNot(tree.subtree(c));
                }
            }
        }
        out.or(words);
    }

    /** Takes out the cue's own words and its speaker's. */
    private static void trim(Tree tree, int v, BitSet out) {
        out.clear(v);
        for (int c : tree.children(v)) {
            if (tree.is(c, "aux") || tree.is(c, "advmod") && c < v && c > v - 3) {
                out.clear(c);
            }
        }
    }

    /** What a noun's or an adjective's complement tells: "the claim that …", "a plan to …", "sure that …", "fear of …". */
    static BitSet complement(Tree tree, int i, Cue cue, Draft draft) {
        BitSet out = new BitSet(tree.size());
        for (int c : tree.children(i)) {
            if (c < i) {
                continue;
            }
            boolean clause =
                    tree.rel(c).equals("acl") || tree.is(c, "ccomp") || tree.is(c, "xcomp") || tree.is(c, "advcl");
            int mark = tree.child(c, "mark");
            boolean that = clause
                    && (mark >= 0
                                    && Set.of("that", "whether", "if")
                                            .contains(tree.token(mark).lemma())
                            || tree.is(c, "ccomp"));
            boolean to = clause && bareInfinitive(tree, c);
            boolean oblique = (tree.is(c, "nmod") || tree.is(c, "obl")) && cue.takes(tree.caseOf(c))
                    || tree.is(c, "advcl")
                            && mark >= 0
                            && cue.takes(tree.token(mark).lemma())
                    || clause
                            && mark >= 0
                            && tree.token(c).xpos().equals("VBG")
                            && cue.takes(tree.token(mark).lemma());
            if (that && cue.takes("that") || to && cue.takes("to") || oblique) {
                draft.frame = that
                        ? "that"
                        : to ? "to" : oblique ? tree.is(c, "advcl") || clause ? "ing" : tree.caseOf(c) : "";
                out.or(tree.subtree(c));
            }
        }
        return out;
    }
}
