package dateline.reading.syntax;

import dateline.reading.syntax.Clause.Arg;
import dateline.reading.syntax.Clause.Aspect;
import dateline.reading.syntax.Clause.Kind;
import dateline.reading.syntax.Clause.Tense;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate's auxiliaries tell: {@code would have been attacking} is perfect and progressive under {@code would}.
 *
 * @param modal lemma of the modal verb, or null
 */
record VerbGroup(Tense tense, Aspect aspect, @Nullable String modal) {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "hardly", "nobody");

    static VerbGroup of(Tree tree, int head, Kind kind) {
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
                tense = FUTURE.contains(modal) ? Tense.FUTURE : tense;
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
        return new VerbGroup(tense, aspect, modal);
    }

    /** Whether not, never, no or without denies the predicate. */
    static boolean negated(Tree tree, int head, Kind kind, List<Arg> args) {
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
                    boolean notOne = d > 0 && tree.token(d - 1).lemma().equals("not");
                    if (det.equals("no") || det.equals("neither") || notOne) {
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
}
