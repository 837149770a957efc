package dateline.reading.claim;

import dateline.reading.claim.Signature.Effect;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an act is presented: done, under way, planned, called for, possible or negated. Climbs from the act to the words
 * that govern it. Made for one tree.
 *
 * <p>Example: in {@code The United States missed a deadline for a withdrawal} the withdrawal is planned by {@code deadline
 * for}, and {@code missed} negates what was planned.
 */
final class StatusReader {
    private static final int DEEPEST = 10;
    private static final Set<String> FOLLOWING = Set.of("by", "in", "while", "when", "through", "upon");
    private static final Set<String> INSTEAD = Set.of("without", "instead", "rather");

    private final Tree tree;
    private final SignatureLexicon lexicon;
    private final Finiteness finiteness;
    private final List<String> why = new ArrayList<>();
    private int caller = -1;

    StatusReader(Tree tree, SignatureLexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.finiteness = new Finiteness(tree, new ClauseReader(tree), lexicon);
    }

    /** One line for each word that decided. */
    List<String> why() {
        return why;
    }

    /** The word that calls for the act read last; -1 if none does. */
    int caller() {
        return caller;
    }

    /** Status of the act told by token {@code node}: a verb, a noun or an adjective. */
    Status read(int node) {
        return read(node, 0);
    }

    private Status read(int node, int depth) {
        if (depth > DEEPEST) {
            return Status.HAPPENED;
        }
        Status own = finiteness.of(node);
        Status modified = modified(node);
        Status context = context(finiteness.host(node), own != null, depth);
        boolean negated = finiteness.negated(node) || missed(node);
        if (own != null && missed(node)) {
            return Status.NEGATED;
        }
        if (own == null) {
            Status base = modified != null ? modified : context != null ? context : Status.HAPPENED;
            if (modified != null && context == Status.NEGATED) {
                base = Status.NEGATED;
            }
            if (negated) {
                why.add("status: negated at \"" + tree.token(node).form() + "\"");
                return base == Status.NEGATED && !tree.token(node).isNoun() ? Status.HAPPENED : Status.NEGATED;
            }
            return base;
        }
        if (context == null || context == Status.HAPPENED || context == Status.ONGOING) {
            return own;
        }
        if (own == Status.NEGATED) {
            return context == Status.NEGATED ? Status.HAPPENED : Status.NEGATED;
        }
        return own == Status.POSSIBLE && context != Status.NEGATED ? own : context;
    }

    /** "nearly broke through". */
    private boolean missed(int node) {
        for (int c : tree.children(node, "advmod")) {
            if (c == node - 1
                    && tree.token(node).isVerb()
                    && lexicon.find("adv", tree.token(c).lemma(), "mod") != null) {
                return true;
            }
        }
        return false;
    }

    /** "planned attack", "a possible strike", "an averted coup". */
    private @Nullable Status modified(int node) {
        for (int c : tree.children(node)) {
            if (tree.is(c, "amod") || tree.is(c, "compound") || tree.is(c, "det") || tree.is(c, "advmod")) {
                Token t = tree.token(c);
                Signature s = lexicon.find("adj", t.form().toLowerCase(Locale.ROOT), "mod");
                s = s == null ? lexicon.find("adj", t.lemma(), "mod") : s;
                if (s != null) {
                    Status status = s.plain().on(Status.HAPPENED);
                    if (status != null) {
                        why.add("status: " + status.label() + " by \"" + t.form() + "\"");
                        return status;
                    }
                }
            }
        }
        return null;
    }

    /** What the words above say; null if nothing. */
    private @Nullable Status context(int node, boolean finite, int depth) {
        int g = tree.head(node);
        int from = node;
        // a conjunct stands where the first one stands
        for (int steps = 0; g >= 0 && tree.is(from, "conj") && steps < DEEPEST && !finite; steps++) {
            from = g;
            g = tree.head(from);
        }
        if (g < 0
                || finite
                        && !(tree.is(from, "ccomp")
                                || tree.is(from, "acl")
                                || tree.is(from, "advcl")
                                || tree.is(from, "xcomp"))) {
            return null;
        }
        if (yetTo(from, g)) {
            return Status.NEGATED;
        }
        if (tree.is(from, "obj")
                && lexicon.find("noun", tree.token(from).lemma(), "performed") != null
                && tree.token(g).lemma().equals("announce")) {
            return read(g, depth + 1);
        }
        for (String frame : frames(from, finite)) {
            Signature s = signature(g, frame);
            // "two weeks of protests" are a measure, "the third week of protests" tells that they go on
            s = s != null && frame.equals("of") && tree.token(g).xpos().equals("NNS") && s.plain() == Effect.ONGOING
                    ? null
                    : s;
            if (s != null) {
                Status above = read(g, depth + 1);
                Effect effect = above == Status.NEGATED ? s.negated() : s.plain();
                above = above == Status.NEGATED ? Status.HAPPENED : above;
                Status status = effect.on(above);
                // "claims to have seized": whatever goes on now, the seizing is over
                boolean over = perfect(from)
                        && (status == Status.ONGOING || status == Status.PLANNED && effect == Effect.SAME);
                status = over ? Status.HAPPENED : status;
                // what will continue, or may end, is there already
                boolean there = frame.equals("subj")
                        && (status == Status.PLANNED || status == Status.POSSIBLE)
                        && lexicon.find("verb", tree.token(g).lemma(), "presupposing") != null;
                status = there ? Status.ONGOING : status;
                if (status != null) {
                    caller = effect == Effect.CALLED_FOR && depth == 0 ? g : caller;
                    why.add("status: " + status.label() + " by \""
                            + tree.token(g).form() + "\" with " + frame);
                }
                return status;
            }
        }
        return finite ? null : unsigned(from, g, depth);
    }

    /** "have yet to leave". */
    private boolean yetTo(int node, int g) {
        return tree.token(g).lemma().equals("have")
                && finiteness.infinitive(node)
                && IntStream.range(g, node).anyMatch(i -> tree.token(i).lemma().equals("yet"));
    }

    private @Nullable Signature signature(int g, String frame) {
        Token t = tree.token(g);
        String part = t.xpos().startsWith("VB") ? "verb" : t.isNoun() ? "noun" : "adj";
        String word = t.lemma();
        int particle = tree.child(g, "compound:prt");
        if (particle >= 0) {
            Signature s = lexicon.find(part, word + " " + tree.token(particle).lemma(), frame);
            if (s != null) {
                return s;
            }
        }
        Signature s = lexicon.find(part, word, frame);
        if (s == null && part.equals("verb")) {
            int object = tree.child(g, "obj");
            if (object >= 0) {
                s = lexicon.find("verb", word + " " + tree.token(object).lemma(), frame);
            }
        }
        return s == null ? lexicon.find("adj", t.form().toLowerCase(Locale.ROOT), frame) : s;
    }

    /** Names of the frames in which {@code node} may hang on its head, the narrowest first. */
    private List<String> frames(int node, boolean finite) {
        List<String> out = new ArrayList<>(3);
        int mark = tree.child(node, "mark");
        String marker = mark < 0 ? "" : tree.token(mark).lemma();
        boolean clause = tree.is(node, "xcomp")
                || tree.is(node, "ccomp")
                || tree.is(node, "advcl")
                || tree.rel(node).equals("acl")
                || tree.is(node, "acl") && !tree.is(node, "acl:relcl");
        if (clause && finiteness.infinitive(node)) {
            if (tree.has(node, "nsubj")) {
                out.add("other");
            }
            out.add("to");
        } else if (clause && !finite && tree.token(node).xpos().equals("VBG")) {
            if (!marker.isEmpty()) {
                out.add(marker);
            }
            out.add("ing");
        } else if (clause && finite) {
            out.add(marker.equals("whether") || marker.equals("if") ? "whether" : "that");
        } else if (clause && (tree.token(node).xpos().equals("VB") || marker.equals("that"))) {
            out.add("that");
            boolean had =
                    tree.head(node) >= 0 && tree.token(tree.head(node)).lemma().equals("have");
            if (!had) {
                out.add("to");
            }
        } else if (tree.is(node, "nsubj:pass") || tree.is(node, "obj")) {
            out.add("np");
        } else if (tree.is(node, "nsubj")) {
            out.add("subj");
        } else if (tree.is(node, "obl") || tree.is(node, "nmod")) {
            String p = tree.caseOf(node);
            out.add(p.isEmpty() ? "np" : p);
        } else if (tree.is(node, "compound") || tree.is(node, "amod")) {
            out.add("of");
        } else if (clause) {
            out.add("np");
        }
        return out;
    }

    /** Non-finite clauses and nouns under words that have no signature. */
    private Status unsigned(int node, int g, int depth) {
        boolean clause =
                tree.is(node, "xcomp") || tree.is(node, "ccomp") || tree.is(node, "advcl") || tree.is(node, "acl");
        int mark = tree.child(node, "mark");
        String marker = mark < 0 ? "" : tree.token(mark).lemma();
        if (tree.token(node).isNoun() && !tree.is(node, "xcomp")) {
            return noun(node, g, depth);
        }
        if (!clause) {
            return Status.HAPPENED;
        }
        if (perfect(node)) {
            return Status.HAPPENED;
        }
        if (finiteness.infinitive(node)) {
            Status above = tree.token(g).isNoun() ? Status.HAPPENED : read(g, depth + 1);
            return above == Status.HAPPENED || above == Status.ONGOING ? Status.PLANNED : above;
        }
        if (tree.children(node).stream()
                .anyMatch(c -> c < node && INSTEAD.contains(tree.token(c).lemma()))) {
            return Status.NEGATED;
        }
        if (tree.is(node, "acl")) {
            return tree.token(node).xpos().equals("VBG") && marker.isEmpty() && presentAbove(g)
                    ? Status.ONGOING
                    : Status.HAPPENED;
        }
        return marker.isEmpty() || FOLLOWING.contains(marker) ? read(g, depth + 1) : Status.HAPPENED;
    }

    private boolean perfect(int node) {
        return tree.children(node, "aux").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("have"));
    }

    private boolean presentAbove(int i) {
        for (int n = i, steps = 0; n >= 0 && steps < DEEPEST; n = tree.head(n), steps++) {
            for (int c : tree.children(n)) {
                if (tree.is(c, "aux") || tree.is(c, "cop")) {
                    String tag = tree.token(c).xpos();
                    if (tag.equals("VBD") || tag.equals("MD")) {
                        return false;
                    }
                    if (tag.equals("VBZ") || tag.equals("VBP")) {
                        return true;
                    }
                }
            }
            String tag = tree.token(n).xpos();
            if (tag.equals("VBZ") || tag.equals("VBP")) {
                return true;
            }
            if (tag.equals("VBD")) {
                return false;
            }
        }
        return false;
    }

    /** A noun that tells an act is taken for granted, unless its clause is not told as so and the noun is a new one. */
    private Status noun(int node, int g, int depth) {
        boolean argument = tree.is(node, "obj") || tree.is(node, "nsubj");
        if (!argument || !(tree.token(g).isVerb() || tree.has(g, "cop"))) {
            return Status.HAPPENED;
        }
        Status above = read(g, depth + 1);
        if (tree.is(node, "nsubj") && finiteness.durative(node) && presentAbove(g) && !definiteEnd(g)) {
            return Status.ONGOING;
        }
        boolean goesOn = above == Status.ONGOING && tree.is(node, "obj");
        return (above != Status.ONGOING || goesOn) && !definite(node) ? above : Status.HAPPENED;
    }

    private boolean definiteEnd(int g) {
        return lexicon.find("verb", tree.token(g).lemma(), "subj") != null;
    }

    private boolean definite(int node) {
        if (tree.has(node, "nmod:poss")
                || tree.token(node).xpos().equals("NNS")
                || tree.token(node).isProper()) {
            return true;
        }
        for (int c : tree.children(node, "det")) {
            String det = tree.token(c).lemma();
            if (!det.equals("a")
                    && !det.equals("an")
                    && !det.equals("any")
                    && !det.equals("another")
                    && !det.equals("no")) {
                return true;
            }
        }
        return false;
    }
}
