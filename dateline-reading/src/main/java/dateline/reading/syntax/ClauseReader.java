package dateline.reading.syntax;

import dateline.reading.syntax.Clause.Arg;
import dateline.reading.syntax.Clause.Aspect;
import dateline.reading.syntax.Clause.Kind;
import dateline.reading.syntax.Clause.Tense;
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
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "hardly", "nobody");
    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge", "swear");
    private static final Set<String> CALLERS = Set.of("call on", "call upon", "call for", "appeal to", "plead with",
            "press for", "push for", "wait for", "count on", "rely on", "prevail upon", "prevail on", "shout at", "signal to",
            "lean on", "arrange for", "pray for");
    /** No chain of control or coordination in honest prose is deeper; a broken tree must not send us round. */
    private static final int DEEPEST = 12;

    /** These have no passive: "thousands demonstrated in Paris" is a sentence even where the parser sees a participle. */
    private static final Set<String> WITHOUT_PASSIVE = Set.of("demonstrate", "march", "protest", "rally", "gather", "riot",
            "clash", "die", "perish", "explode", "surrender", "converge", "rampage", "flee", "walk");

    private final Tree tree;

    public ClauseReader(Tree tree) {
        this.tree = tree;
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

    private Clause verb(int v) {
        boolean passive = passive(v);
        List<Arg> args = new ArrayList<>();
        int surface = surfaceSubject(v, 0);
        if (surface >= 0) {
            boolean given = passive && tree.has(v, "obj");
            args.add(new Arg(passive ? (given ? "iobj" : "obj") : "subj", surface));
        }
        complements(v, passive, args);
        relativeGap(v, passive, args);
        sharedObject(v, passive, args);
        return clause(v, Kind.VERB, verbLemma(v), args, passive);
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
        int surface = surfaceSubject(a, 0);
        if (surface >= 0) {
            args.add(new Arg("subj", surface));
        }
        complements(a, false, args);
        return clause(a, Kind.ADJ, tree.token(a).lemma(), args, false);
    }

    private Clause noun(int n) {
        List<Arg> args = new ArrayList<>();
        for (int c : tree.children(n)) {
            String rel = tree.rel(c);
            switch (rel) {
                case "nmod:poss" -> args.add(new Arg("poss", c));
                case "amod", "compound", "nmod" -> args.add(new Arg(preposition(c, "mod"), c));
                case "obl" -> args.add(new Arg(preposition(c, "mod"), c));
                case "acl" -> args.add(new Arg(clauseRole(c), c));
                case "ccomp", "xcomp" -> args.add(new Arg(rel, c));
                default -> {}
            }
        }
        return clause(n, Kind.NOUN, tree.token(n).lemma(), args, false);
    }

    private Clause clause(int head, Kind kind, String lemma, List<Arg> args, boolean passive) {
        args.sort(Comparator.comparingInt(Arg::token));
        Tense tense = Tense.NONE;
        boolean perfect = false;
        boolean progressive = false;
        String modal = null;
        String tag = tree.token(head).xpos();
        boolean finite = false;
        for (int c : tree.children(head)) {
            if (!tree.is(c, "aux") && !tree.is(c, "cop")) {
                continue;
            }
            Token aux = tree.token(c);
            if (aux.xpos().equals("MD")) {
                modal = aux.lemma();
                tense = modal.equals("will") || modal.equals("shall") || modal.equals("'ll") || modal.equals("wo")
                        ? Tense.FUTURE
                        : tense;
                finite = true;
            } else if (!finite && aux.xpos().equals("VBD")) {
                tense = Tense.PAST;
                finite = true;
            } else if (!finite && (aux.xpos().equals("VBZ") || aux.xpos().equals("VBP"))) {
                tense = Tense.PRESENT;
                finite = true;
            }
            perfect |= aux.lemma().equals("have");
            progressive |= tag.equals("VBG") && aux.lemma().equals("be");
        }
        if (!finite && kind == Kind.VERB) {
            tense = switch (tag) {
                case "VBD" -> Tense.PAST;
                case "VBZ", "VBP" -> Tense.PRESENT;
                default -> Tense.NONE;
            };
        }
        Aspect aspect = perfect
                ? (progressive ? Aspect.PERFECT_PROGRESSIVE : Aspect.PERFECT)
                : progressive ? Aspect.PROGRESSIVE : Aspect.SIMPLE;
        return new Clause(
                tree, head, kind, lemma, args, passive, negated(head, kind, args), tense, aspect, modal, span(head));
    }

    /** The clause's own words: the subtree without relative clauses, conjoined clauses and coordinate tails. */
    private Span span(int head) {
        BitSet own = new BitSet(tree.size());
        own.set(head);
        for (int c : tree.children(head)) {
            String rel = tree.rel(c);
            boolean apart = rel.equals("conj") && tree.token(c).isVerb() || rel.equals("punct") || rel.equals("parataxis")
                    || rel.equals("cc") || rel.equals("advcl") || rel.equals("acl:relcl");
            if (!apart) {
                own.or(tree.subtree(c));
            }
        }
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        return tree.token(first).span().union(tree.token(last).span());
    }

    private boolean negated(int head, Kind kind, List<Arg> args) {
        for (int c : tree.children(head)) {
            String lemma = tree.token(c).lemma();
            if (NEGATIONS.contains(lemma) && (tree.is(c, "advmod") || tree.is(c, "cc") || tree.is(c, "det"))
                    || tree.is(c, "mark") && lemma.equals("without")
                    || kind == Kind.NOUN && tree.is(c, "det") && lemma.equals("no")) {
                return true;
            }
        }
        if (kind == Kind.NOUN) {
            return false;
        }
        for (Arg a : args) {
            if (a.role().equals("subj") || a.role().equals("obj")) {
                for (int d : tree.children(a.token(), "det")) {
                    String det = tree.token(d).lemma();
                    if (det.equals("no") || det.equals("neither")) {
                        return true;
                    }
                }
                String lemma = tree.token(a.token()).lemma();
                if (lemma.equals("nobody") || lemma.equals("none")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void complements(int v, boolean passive, List<Arg> args) {
        for (int c : tree.children(v)) {
            String rel = tree.rel(c);
            switch (rel) {
                case "obj" -> add(args, "obj", c);
                case "iobj" -> add(args, "iobj", c);
                case "obl:agent" -> args.add(new Arg("subj", c));
                case "obl" -> args.add(new Arg(
                        passive && tree.caseOf(c).equals("by") && !has(args, "subj") && !isTime(c)
                                ? "subj"
                                : preposition(c, "obl"),
                        antecedent(c)));
                case "xcomp", "ccomp" -> args.add(new Arg(
                        rel.equals("ccomp") && infinitive(c) && !tree.has(c, "mark") ? "xcomp" : rel, c));
                case "advcl" -> args.add(new Arg(clauseRole(c), c));
                case "nmod" -> args.add(new Arg(preposition(c, "nmod"), c));
                default -> {}
            }
        }
    }

    private void add(List<Arg> args, String role, int token) {
        args.add(new Arg(role, antecedent(token)));
    }

    private static boolean has(List<Arg> args, String role) {
        return args.stream().anyMatch(a -> a.role().equals(role));
    }

    private boolean infinitive(int i) {
        if (!tree.token(i).xpos().equals("VB")) {
            return false;
        }
        int aux = tree.child(i, "aux");
        return aux >= 0 && tree.token(aux).xpos().equals("TO");
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
        if (infinitive(c)) {
            return tree.is(c, "acl") ? "xcomp" : "purpose";
        }
        return tree.is(c, "acl") && mark >= 0 ? "ccomp" : "advcl";
    }

    private boolean passive(int v) {
        if (tree.has(v, "aux:pass") || tree.has(v, "nsubj:pass")) {
            return true;
        }
        if (!tree.token(v).xpos().equals("VBN")) {
            return false;
        }
        if (tree.is(v, "acl") && WITHOUT_PASSIVE.contains(tree.token(v).lemma())) {
            return false;
        }
        for (int a : tree.children(v, "aux")) {
            if (tree.token(a).lemma().equals("have")) {
                return false;
            }
        }
        if (tree.is(v, "conj") && tree.head(v) >= 0) {
            int h = tree.head(v);
            return tree.token(h).isVerb() && !tree.has(v, "nsubj") && passive(h);
        }
        return !tree.has(v, "nsubj");
    }

    /** The subject as it stands (or is understood) on the surface; -1 if there is none. */
    private int surfaceSubject(int v, int depth) {
        if (depth > DEEPEST) {
            return -1;
        }
        int own = tree.child(v, "nsubj");
        if (own >= 0) {
            return antecedent(own);
        }
        int h = tree.head(v);
        if (h < 0) {
            return -1;
        }
        String rel = tree.rel(v);
        return switch (rel) {
            case "conj" -> isPredicate(h) ? surfaceSubject(h, depth + 1) : -1;
            case "xcomp" -> controller(h, depth);
            case "ccomp" -> infinitive(v) ? controller(h, depth) : -1;
            case "advcl" -> adverbialSubject(v, h, depth);
            case "acl" -> infinitive(v) ? nounOwner(h, depth) : tree.has(v, "mark") ? nounOwner(h, depth) : h;
            case "acl:relcl" -> -1;
            default -> -1;
        };
    }

    private boolean isPredicate(int i) {
        return tree.token(i).isVerb() || tree.has(i, "cop") || tree.has(i, "nsubj");
    }

    private int controller(int h, int depth) {
        if (tree.token(h).isNoun()) {
            return nounOwner(h, depth);
        }
        if (!SUBJECT_CONTROL.contains(tree.token(h).lemma()) && !passive(h)) {
            int obj = tree.child(h, "obj");
            if (obj < 0) {
                obj = tree.child(h, "iobj");
            }
            if (obj >= 0) {
                return antecedent(obj);
            }
            // "called on Israel to lift", "appealed to both sides to stop"
            for (int c : tree.children(h, "obl")) {
                String p = tree.caseOf(c);
                if (c > h && tree.token(c).isNoun() && CALLERS.contains(tree.token(h).lemma() + " " + p)) {
                    return antecedent(c);
                }
            }
        }
        return surfaceSubject(h, depth + 1);
    }

    private int adverbialSubject(int v, int h, int depth) {
        String tag = tree.token(v).xpos();
        int mark = tree.child(v, "mark");
        String marker = mark < 0 ? "" : tree.token(mark).lemma();
        boolean objectControls = marker.equals("for") || marker.equals("of") || marker.equals("from") || marker.equals("into");
        if (tag.equals("VBG") && objectControls) {
            int obj = tree.child(h, "obj");
            if (obj >= 0 && !passive(h)) {
                return antecedent(obj);
            }
        }
        return tag.equals("VBG") || tag.equals("VBN") || infinitive(v) ? surfaceSubject(h, depth + 1) : -1;
    }

    /** Whose plan, promise or refusal it is: "Russia's plan to …", "a plan by Russia to …", "announced plans to …". */
    private int nounOwner(int n, int depth) {
        int poss = tree.child(n, "nmod:poss");
        if (poss >= 0) {
            return poss;
        }
        for (int c : tree.children(n, "nmod")) {
            String p = tree.caseOf(c);
            if (p.equals("by") || p.equals("for") || p.equals("from") || p.equals("of") || p.equals("between")) {
                return c;
            }
        }
        int h = tree.head(n);
        if (h >= 0 && tree.token(h).isVerb() && (tree.is(n, "obj") || tree.is(n, "obl"))) {
            return surfaceSubject(h, depth + 1);
        }
        return -1;
    }

    /** The noun that a relative pronoun stands for; the token itself if it is none. */
    private int antecedent(int i) {
        if (!RELATIVE_TAGS.contains(tree.token(i).xpos())
                && !(tree.token(i).lemma().equals("that") && tree.token(i).upos().equals("ADP"))) {
            return i;
        }
        for (int n = tree.head(i), steps = 0; n >= 0 && steps < DEEPEST; n = tree.head(n), steps++) {
            if (tree.is(n, "acl:relcl") && tree.head(n) >= 0) {
                return nearest(i, tree.head(n));
            }
        }
        return i;
    }

    /** "sanctions on North Korea, which it accused": after a comma, "which" means the nearer noun. */
    private int nearest(int pronoun, int noun) {
        int before = pronoun - 2;
        boolean comma = before > noun && tree.token(pronoun - 1).form().equals(",");
        return comma && tree.token(pronoun).lemma().equals("which") && tree.token(before).isNoun()
                && tree.dominates(noun, before) ? before : noun;
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

    /** "seized and burned the town": the first verb takes the second one's object. */
    private void sharedObject(int v, boolean passive, List<Arg> args) {
        if (passive || has(args, "obj") || has(args, "ccomp") || has(args, "xcomp")) {
            return;
        }
        for (int c : tree.children(v, "conj")) {
            if (tree.token(c).isVerb() && c - v <= 3 && tree.has(c, "obj") && !tree.has(c, "nsubj")) {
                args.add(new Arg("obj", antecedent(tree.child(c, "obj"))));
                return;
            }
        }
    }
}
