package dateline.reading.actor;

import dateline.reading.actor.PronounWords.Sort;
import java.util.List;
import java.util.Set;

/**
 * What a sentence's tree says of whom a pronoun in it means, or cannot mean. Stateless; tokens are those of the pronoun's
 * sentence, -1 stands for nobody.
 *
 * <p>Example: in {@code Kowal wanted to meet him} the doer of {@code meet} is {@code Kowal}, so that {@code him} is
 * somebody else; in {@code Kowal praised Hartfeld for his patience} the one judged is {@code Hartfeld}.
 */
final class Binding {
    private static final int STEPS = 8;
    private static final Set<String> ABOUT =
            Set.of("for", "of", "over", "about", "on", "with", "because", "after", "as", "to", "regarding");
    private static final Set<String> CHARGED = Set.of("of", "for", "from", "into", "as");
    private static final Set<String> AIMED = Set.of("at", "on", "of", "against", "to", "toward", "towards", "for");

    private static final Set<String> AGAINST = Set.of("against", "of");

    private final PronounWords words;

    Binding(PronounWords words) {
        this.words = words;
    }

    /** Who does what a verb tells: its own subject, or that of the verb that governs it. */
    static int doer(Line line, int verb) {
        int v = verb;
        for (int steps = 0; v >= 0 && steps < STEPS; steps++) {
            int subject = line.tree.child(v, "nsubj");
            if (subject >= 0) {
                return relative(line, subject, v);
            }
            int h = line.tree.head(v);
            if (h < 0 || line.tree.is(v, "acl") || line.token(h).isNoun() && !line.tree.has(h, "cop")) {
                return h;
            }
            // "asked him to leave", "accused Armenia of shelling its positions"
            if (line.tree.is(v, "xcomp") || line.tree.is(v, "advcl") && charged(line, v)) {
                int object = line.tree.child(h, "obj");
                if (object >= 0 && object < v) {
                    return object;
                }
            }
            v = h;
        }
        return -1;
    }

    private static boolean charged(Line line, int verb) {
        for (int c : line.tree.children(verb, "mark")) {
            if (CHARGED.contains(line.token(c).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "the man <b>who</b> shot him": whom the relative word stands for. */
    private static int relative(Line line, int subject, int verb) {
        if (!line.token(subject).xpos().startsWith("W")) {
            return subject;
        }
        int v = verb;
        for (int steps = 0; v >= 0 && steps < STEPS; steps++) {
            if (line.tree.is(v, "acl")) {
                return line.tree.head(v);
            }
            v = line.tree.head(v);
        }
        return subject;
    }

    /** The doer whom an object or oblique cannot mean; also for "his own", which means him. */
    static int subjectAbove(Line line, int token) {
        int verb = Recall.verb(line, token);
        return verb < 0 ? -1 : doer(line, verb);
    }

    /** "praised her for <b>her</b> courage", "took a swipe at the mayor over <b>his</b> remarks": the one spoken of. */
    int judged(Line line, int token) {
        int n = token;
        for (int steps = 0; steps < STEPS; steps++) {
            int h = line.tree.head(n);
            if (h < 0) {
                return -1;
            }
            boolean complement = line.tree.is(n, "obl")
                    || line.tree.is(n, "nmod") && !line.tree.rel(n).equals("nmod:poss")
                    || line.tree.is(n, "advcl")
                    || line.tree.is(n, "ccomp");
            if (complement && (!line.tree.is(n, "nmod") || ABOUT.contains(line.tree.caseOf(n)))) {
                int found = aimedAt(line, h, n);
                if (found >= 0 && found < token && found != n && !line.tree.dominates(n, found)) {
                    return found;
                }
            }
            n = h;
        }
        return -1;
    }

    private int aimedAt(Line line, int head, int complement) {
        String lemma = Spelling.fold(line.token(head).lemma());
        if (line.token(head).isVerb()) {
            int object = line.tree.child(head, "obj");
            if (words.is(Sort.JUDGING, lemma)) {
                return object >= 0 ? object : line.tree.child(head, "nsubj:pass");
            }
            boolean against = object >= 0
                    && words.is(Sort.AGAINST, Spelling.fold(line.token(object).lemma()));
            int of = against ? aim(line, object, complement) : -1;
            return against && of < 0 ? aim(line, head, complement) : of;
        }
        if (words.is(Sort.AGAINST, lemma)) {
            return aim(line, head, complement);
        }
        // the "for" phrase was hung on the object: "criticised [the minister for his silence]"
        int verb = line.tree.head(head);
        return verb >= 0
                        && line.tree.is(head, "obj")
                        && words.is(Sort.JUDGING, Spelling.fold(line.token(verb).lemma()))
                        && ABOUT.contains(line.tree.caseOf(complement))
                        && !line.tree.caseOf(complement).equals("of")
                ? head
                : -1;
    }

    private static int aim(Line line, int head, int but) {
        for (int c : line.tree.children(head)) {
            boolean phrase = line.tree.is(c, "nmod") || line.tree.is(c, "obl");
            if (c != but && phrase && AIMED.contains(line.tree.caseOf(c))) {
                return c;
            }
        }
        return -1;
    }

    /** "sent <b>the council</b> a plan, which they rejected": to whom that went of which a relative clause tells. */
    int recipient(Line line, int token) {
        int verb = line.tree.is(token, "nsubj") ? line.tree.head(token) : -1;
        int thing = verb >= 0 && line.tree.is(verb, "acl") ? line.tree.head(verb) : -1;
        for (int steps = 0; thing >= 0 && line.tree.is(thing, "nmod") && steps < STEPS; steps++) {
            thing = line.tree.head(thing); // "a plan for the march, which they rejected"
        }
        int giving = thing >= 0 && line.tree.is(thing, "obj") ? line.tree.head(thing) : -1;
        if (giving < 0 || !words.is(Sort.GIVING, line.token(giving).lemma())) {
            return -1;
        }
        int to = line.tree.child(giving, "iobj");
        int first = line.tree.child(giving, "obj");
        to = to < 0 && first >= 0 && first < thing ? first : to;
        for (int c : to >= 0 ? List.<Integer>of() : line.tree.children(giving, "obl")) {
            to = line.tree.caseOf(c).equals("to") ? c : to;
        }
        return to;
    }

    /** "printed the letters and handed <b>them</b> round", "caught both, and <b>they</b> were jailed": the object before. */
    static int objectBefore(Line line, int token) {
        boolean undergoing = line.tree.is(token, "obj") || line.tree.rel(token).equals("nsubj:pass");
        int verb = undergoing ? line.tree.head(token) : -1;
        int first = verb >= 0 && line.tree.is(verb, "conj") ? line.tree.head(verb) : -1;
        return first < 0 ? -1 : line.tree.child(first, "obj");
    }

    /**
     * Whether it is told of the bearer of a pronoun or name that he is taken, tried or sentenced: "arrested <b>him</b>",
     * "the charges against <b>him</b>", "<b>he</b> was found guilty", "<b>he</b> received a sentence".
     */
    boolean inCustody(Line line, int token) {
        int h = line.tree.head(token);
        if (h < 0) {
            return false;
        }
        if (line.tree.rel(token).equals("nsubj")) {
            int object = line.tree.child(h, "obj");
            return object >= 0 && words.is(Sort.BEARING, line.token(h).lemma()) && custody(line, object);
        }
        boolean against = line.tree.is(token, "nmod") && AGAINST.contains(line.tree.caseOf(token));
        boolean undergoing = against
                || line.tree.is(token, "obj")
                || line.tree.rel(token).equals("nsubj:pass")
                || line.tree.rel(token).equals("nmod:poss");
        int found = line.tree.child(h, "xcomp");
        return undergoing && (custody(line, h) || !against && found >= 0 && custody(line, found));
    }

    private boolean custody(Line line, int token) {
        return words.is(Sort.CUSTODY, Spelling.fold(line.token(token).lemma()));
    }

    /** "After <b>he</b> was freed, Kowal left": the subject that follows a clause or phrase put before it. */
    static int awaited(Line line, int token) {
        int n = token;
        for (int steps = 0; steps < STEPS; steps++) {
            int h = line.tree.head(n);
            if (h < 0) {
                return -1;
            }
            if (n < h && (line.tree.is(n, "advcl") || line.tree.is(n, "obl"))) {
                int subject = line.tree.child(h, "nsubj");
                return subject > n && subject > token && !line.tree.dominates(n, subject) ? subject : -1;
            }
            n = h;
        }
        return -1;
    }

    /** Whether "it" stands where only a body can: as the subject of a verb of thinking or speaking. */
    boolean minded(Line line, int token) {
        int h = line.tree.head(token);
        return h >= 0
                && line.tree.rel(token).equals("nsubj")
                && line.token(h).isVerb()
                && words.is(Sort.MINDED, line.token(h).lemma());
    }
}
