package dateline.reading.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the subject of a predicate where it is not written beside it: of infinitives, participles, second conjuncts and
 * relative clauses. Made for one tree; keeps no state between calls.
 *
 * <p>Example: in {@code The rebels were accused of shelling the town} the subject of {@code shelling} is {@code rebels};
 * in {@code France urged Mali to negotiate} that of {@code negotiate} is {@code Mali}, in {@code Miners held a strike to
 * demand pay} that of {@code demand} is {@code Miners}.
 */
final class SubjectFinder {
    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> SUBJECT_CONTROL = Set.of(
            "promise",
            "threaten",
            "vow",
            "pledge",
            "swear",
            "use",
            "employ",
            "utilise",
            "utilize",
            "exploit",
            "misuse");
    /** The object of these does what their infinitive tells, whatever it is. */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "allow",
            "ask",
            "tell",
            "order",
            "urge",
            "force",
            "compel",
            "persuade",
            "convince",
            "encourage",
            "advise",
            "instruct",
            "direct",
            "command",
            "beg",
            "implore",
            "request",
            "require",
            "invite",
            "want",
            "wish",
            "expect",
            "need",
            "help",
            "enable",
            "permit",
            "forbid",
            "prompt",
            "lead",
            "cause",
            "get",
            "push",
            "press",
            "pressure",
            "train",
            "teach",
            "warn",
            "remind",
            "inspire",
            "incite",
            "oblige",
            "authorise",
            "authorize",
            "empower",
            "appoint",
            "elect",
            "choose",
            "name",
            "send",
            "dispatch",
            "deploy",
            "call",
            "challenge",
            "lobby",
            "mobilise",
            "mobilize",
            "recruit",
            "hire",
            "commission",
            "assign",
            "find",
            "see",
            "believe",
            "consider",
            "think",
            "declare",
            "deem",
            "judge",
            "know",
            "report",
            "make",
            "let",
            "have",
            "leave",
            "watch",
            "hear",
            "ready",
            "prepare",
            "exhort",
            "entreat",
            "like",
            "mandate",
            "task",
            "pay",
            "bribe",
            "admonish");
    /** Participles that tell where somebody stands, with the prepositions that show it. */
    private static final Map<String, Set<String>> STANDS = Map.ofEntries(
            Map.entry("oppose", Set.of("to")),
            Map.entry("commit", Set.of("to")),
            Map.entry("dedicate", Set.of("to")),
            Map.entry("accustom", Set.of("to")),
            Map.entry("resign", Set.of("to")),
            Map.entry("engage", Set.of("in", "with")),
            Map.entry("involve", Set.of("in", "with")),
            Map.entry("embroil", Set.of("in", "with")),
            Map.entry("lock", Set.of("in")),
            Map.entry("interest", Set.of("in")),
            Map.entry("concern", Set.of("about", "over", "at")),
            Map.entry("worry", Set.of("about", "over", "at")),
            Map.entry("ally", Set.of("with", "to")),
            Map.entry("prepare", Set.of("for")),
            Map.entry("disappoint", Set.of("with", "at", "in", "over")),
            Map.entry("dismay", Set.of("at", "over")),
            Map.entry("outrage", Set.of("at", "over")),
            Map.entry("alarm", Set.of("at", "over", "about")),
            Map.entry("appal", Set.of("at")),
            Map.entry("shock", Set.of("at")),
            Map.entry("poise", Set.of("for")));

    /** Participles that only tell that something is to come: who "is set to sign" signs, and nobody sets him. */
    private static final Set<String> TO_COME = Set.of(
            "set", "expect", "schedule", "slate", "poise", "tip", "prepare", "determine", "incline", "bind", "suppose");
    /** What one gives somebody so that he does something: "paid bounties <b>to the rebels</b> to kill soldiers". */
    private static final Set<String> INDUCEMENTS = Set.of(
            "bounty",
            "bribe",
            "order",
            "instruction",
            "command",
            "permission",
            "authority",
            "licence",
            "license",
            "mandate",
            "incentive",
            "reward",
            "right",
            "power",
            "clearance",
            "authorization",
            "authorisation");

    private static final Set<String> CALLERS = Set.of(
            "call on",
            "call upon",
            "call for",
            "appeal to",
            "plead with",
            "press for",
            "push for",
            "wait for",
            "count on",
            "rely on",
            "prevail upon",
            "prevail on",
            "shout at",
            "signal to",
            "lean on",
            "arrange for",
            "pray for");
    /** No chain of control or coordination in honest prose is deeper; a broken tree must not send us round. */
    private static final int DEEPEST = 12;

    /** These have no passive: "thousands demonstrated in Paris" is a sentence even where the parser sees a participle. */
    private static final Set<String> WITHOUT_PASSIVE = Set.of(
            "demonstrate",
            "march",
            "protest",
            "rally",
            "gather",
            "riot",
            "clash",
            "die",
            "perish",
            "explode",
            "surrender",
            "converge",
            "rampage",
            "flee",
            "walk",
            "continue",
            "erupt",
            "occur",
            "spread",
            "resume",
            "begin");

    private final Tree tree;
    private final LostSubject lost;

    SubjectFinder(Tree tree) {
        this.tree = tree;
        this.lost = new LostSubject(tree);
    }

    /** The subject as it stands (or is understood) on the surface; -1 if there is none. */
    int of(int v) {
        int found = onSurface(v, 0);
        return found >= 0 ? found : lost.of(v);
    }

    /**
     * Whether the verb's surface subject is its deep object. Participles that tell a stand or a state are not passive:
     * {@code is opposed to the plan}, {@code was engaged in fighting}.
     */
    boolean passive(int v) {
        if (stative(v) || lost.active(v)) {
            return false;
        }
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

    private boolean stative(int v) {
        Set<String> prepositions =
                tree.token(v).xpos().equals("VBN") ? STANDS.get(tree.token(v).lemma()) : null;
        if (tree.has(v, "obl:agent")) {
            return false;
        }
        if (tree.token(v).xpos().equals("VBN") && TO_COME.contains(tree.token(v).lemma()) && toCome(v)) {
            return true;
        }
        if (prepositions == null) {
            return false;
        }
        for (int c : tree.children(v)) {
            if (c > v && prepositions.contains(tree.is(c, "advcl") ? marker(c) : tree.caseOf(c))) {
                return true;
            }
        }
        return false;
    }

    private boolean toCome(int v) {
        return tree.children(v, "xcomp").stream().anyMatch(c -> c > v && infinitive(c));
    }

    private String marker(int c) {
        int mark = tree.child(c, "mark");
        return mark < 0 ? "" : tree.token(mark).lemma();
    }

    /** Whether a verb asks somebody for the act of its infinitive with "for": "pushed <b>for Mali to negotiate</b>". */
    boolean asked(int v, int infinitive) {
        return infinitive(infinitive)
                && marker(infinitive).equals("for")
                && CALLERS.contains(tree.token(v).lemma() + " for");
    }

    private int onSurface(int v, int depth) {
        if (depth > DEEPEST) {
            return -1;
        }
        int own = tree.child(v, "nsubj");
        if (own >= 0) {
            return antecedent(own);
        }
        int h = tree.head(v);
        if (h < 0) {
            return lost.of(v);
        }
        String rel = tree.rel(v);
        return switch (rel) {
            case "conj" -> isPredicate(h) ? onSurface(h, depth + 1) : -1;
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
        int induced = induced(h);
        if (induced >= 0) {
            return antecedent(induced);
        }
        boolean ofObject = OBJECT_CONTROL.contains(tree.token(h).lemma()) || !owned(tree.child(h, "obj"), h);
        if (ofObject && !SUBJECT_CONTROL.contains(tree.token(h).lemma()) && !passive(h)) {
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
                if (c > h
                        && tree.token(c).isNoun()
                        && CALLERS.contains(tree.token(h).lemma() + " " + p)) {
                    return antecedent(c);
                }
            }
        }
        return onSurface(h, depth + 1);
    }

    /** "continued <b>their</b> strike to demand pay": a thing of the subject's own does not do the act. */
    private boolean owned(int object, int verb) {
        int poss = object < 0 ? -1 : tree.child(object, "nmod:poss");
        return poss >= 0 && tree.token(poss).xpos().equals("PRP$") && poss > verb;
    }

    private int adverbialSubject(int v, int h, int depth) {
        String tag = tree.token(v).xpos();
        int mark = tree.child(v, "mark");
        String marker = mark < 0 ? "" : tree.token(mark).lemma();
        boolean objectControls =
                marker.equals("for") || marker.equals("of") || marker.equals("from") || marker.equals("into");
        if (tag.equals("VBG") && objectControls) {
            int obj = tree.child(h, "obj");
            if (obj >= 0 && !passive(h)) {
                return antecedent(obj);
            }
        }
        int induced = infinitive(v) ? induced(h) : -1;
        if (induced >= 0) {
            return antecedent(induced);
        }
        return tag.equals("VBG") || tag.equals("VBN") || infinitive(v) ? onSurface(h, depth + 1) : -1;
    }

    /** "gave <b>the troops</b> orders to fire", "paid bounties to <b>the rebels</b> to kill": who is moved to do it. */
    private int induced(int v) {
        int thing = tree.child(v, "obj");
        if (thing < 0 || passive(v) || !INDUCEMENTS.contains(tree.token(thing).lemma())) {
            return -1;
        }
        int given = tree.child(v, "iobj");
        for (int at : given >= 0 ? List.<Integer>of() : List.of(v, thing)) {
            for (int c : tree.children(at)) {
                boolean loose = tree.is(c, "obl") || tree.is(c, "nmod");
                if (c > thing
                        && loose
                        && tree.caseOf(c).equals("to")
                        && tree.token(c).isNoun()) {
                    return c;
                }
            }
        }
        return given;
    }

    /** Whose plan, promise or refusal it is: "Russia's plan to …", "a plan by Russia to …", "announced plans to …". */
    private int nounOwner(int n, int depth) {
        int induced = tree.is(n, "obj") ? induced(tree.head(n)) : -1;
        if (induced >= 0) {
            return antecedent(induced);
        }
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
            return onSurface(h, depth + 1);
        }
        return -1;
    }

    /** The noun that a relative pronoun stands for; the token itself if it is none. */
    int antecedent(int i) {
        if (!RELATIVE_TAGS.contains(tree.token(i).xpos())
                && !(tree.token(i).lemma().equals("that")
                        && tree.token(i).upos().equals("ADP"))) {
            return i;
        }
        for (int n = tree.head(i), steps = 0; n >= 0 && steps < DEEPEST; n = tree.head(n), steps++) {
            if (tree.is(n, "acl:relcl") && tree.head(n) >= 0) {
                return nearest(i, tree.head(n));
            }
            if (tree.head(n) >= 0 && cleft(tree.head(n)) && tree.head(i) == n) {
                return tree.head(n);
            }
        }
        return i;
    }

    /** "it was <b>Hamas</b> that attacked the village": what the clause behind it is about. */
    private boolean cleft(int n) {
        int subject = tree.child(n, "nsubj");
        return tree.token(n).isNoun()
                && tree.has(n, "cop")
                && subject >= 0
                && tree.token(subject).lemma().equals("it");
    }

    /** "sanctions on North Korea, which it accused": after a comma, "which" means the nearer noun. */
    private int nearest(int pronoun, int noun) {
        int before = pronoun - 2;
        boolean comma = before > noun && tree.token(pronoun - 1).form().equals(",");
        return comma
                        && tree.token(pronoun).lemma().equals("which")
                        && tree.token(before).isNoun()
                        && tree.dominates(noun, before)
                ? before
                : noun;
    }

    boolean infinitive(int i) {
        if (!tree.token(i).xpos().equals("VB")) {
            return false;
        }
        int aux = tree.child(i, "aux");
        return aux >= 0 && tree.token(aux).xpos().equals("TO");
    }
}
