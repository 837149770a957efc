package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Timex;
import java.util.Locale;
import java.util.Set;

/**
 * How a time expression is tied to an act of its sentence, and how closely: by the act's own predicate, by a clause about
 * it, by the clause above it, and so on down.
 *
 * <p>Example: in {@code The army said on Monday that it had shelled the town two days earlier} the shelling is tied to
 * {@code two days earlier} by {@link Kind#OWN}, to {@code Monday} by nothing.
 *
 * @param score the closer the higher; 0 for no tie
 */
record Tie(Kind kind, double score) {
    /** Ties from the closest to the loosest. */
    enum Kind {
        /** attacked <b>on Monday</b>; talks took place <b>on Monday</b>; <b>yesterday's</b> march */
        OWN(3),
        /** the talks that began <b>on Monday</b> */
        RELATIVE(2.4),
        /** the act stands below a dated clause: <b>On Monday</b> police fired at men throwing stones */
        OUTER(2),
        /** a speech act inside what was said <b>on Monday</b> */
        TOLD(1.8),
        /** attacked and, <b>on Monday</b>, withdrew */
        CONJUNCT(1.5),
        /** the sentence has no verb */
        SENTENCE(1),
        /** attacked after talks failed <b>on Monday</b> */
        BESIDE(0.8),
        /** <b>On Monday</b> police arrested the man who robbed a bank: no later than that */
        KNOWN(0.7),
        NONE(0);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    private static final Tie LOOSE = new Tie(Kind.NONE, 0);
    private static final Set<String> DURING = Set.of("during", "at", "in");
    private static final Set<String> PLACING = Set.of(
            "take",
            "occur",
            "happen",
            "begin",
            "start",
            "resume",
            "continue",
            "end",
            "break",
            "erupt",
            "come",
            "be",
            "follow",
            "last",
            "mark",
            "enter",
            "see",
            "flare");
    /** Verbs that say no more of an act than that it was done. */
    private static final Set<String> TELLING_OF = Set.of(
            "take",
            "occur",
            "happen",
            "begin",
            "start",
            "resume",
            "end",
            "break",
            "erupt",
            "commit",
            "perpetrate",
            "launch",
            "carry",
            "stage",
            "conduct",
            "hold",
            "organize",
            "organise",
            "schedule",
            "plan",
            "set",
            "sign",
            "reach",
            "make",
            "claim",
            "kill",
            "injure",
            "wound",
            "leave",
            "target",
            "mount",
            "call",
            "convene",
            "impose",
            "issue",
            "announce");

    private static final Set<String> PERSONAL = Set.of("who", "whom", "whose");

    private static Tie of(Kind kind, double distance) {
        return new Tie(kind, kind.weight - distance);
    }

    /** The tie between an act and an expression of its sentence. */
    static Tie of(Coding coding, Timex t) {
        Tree tree = coding.clause().tree();
        int at = tree.tokenAt(t.span().start());
        int last = Math.max(at, tree.tokenAt(t.span().end() - 1));
        if (at < 0) {
            return LOOSE;
        }
        int top = top(tree, at, last);
        int head = coding.clause().head();
        int owner = tree.head(top);
        if (owner >= 0 && tree.is(top, "nmod:poss")) {
            // "yesterday's march" dates the march, and nothing that is said of it
            boolean occasion = DURING.contains(tree.caseOf(owner))
                    && (tree.head(owner) == head || tree.is(tree.head(owner), "conj") && tree.dominates(head, owner));
            return owner == head || coding.trigger().get(owner) || occasion ? of(Kind.OWN, occasion ? 0.1 : 0) : LOOSE;
        }
        if (owner >= 0 && owner != head && !coding.trigger().get(owner) && names(tree, top, owner, t)) {
            return LOOSE;
        }
        double distance = Math.min(0.2, Math.abs(top - head) / 1000.0);
        int host = hostOf(tree, head);
        int governor = top;
        for (int steps = 0; governor >= 0 && steps < tree.size(); steps++) {
            if (governor == head || governor == host || coding.trigger().get(governor)) {
                return of(Kind.OWN, distance);
            }
            if (tree.token(governor).form().equalsIgnoreCase("effective")) {
                return LOOSE;
            }
            if (governor != top && isPredicate(tree, governor)) {
                break;
            }
            governor = tree.head(governor);
        }
        if (governor < 0) {
            return of(Kind.SENTENCE, distance);
        }
        int told = tree.head(governor);
        boolean telling = owner == governor
                && (told == head && coding.clause().kind() == Clause.Kind.NOUN
                        || told >= 0 && told != head && coding.trigger().get(told))
                && tree.is(governor, "acl")
                && TELLING_OF.contains(tree.token(governor).lemma());
        if (telling) {
            return of(Kind.RELATIVE, distance);
        }
        if (tree.dominates(governor, head)) {
            return below(coding, tree, governor, distance);
        }
        if (tree.is(governor, "conj") && tree.head(governor) == head) {
            return of(Kind.CONJUNCT, distance);
        }
        boolean earlier = ToldTense.own(tree, governor) == ToldTense.PLUPERFECT
                && ToldTense.of(tree, head) != ToldTense.PLUPERFECT;
        if (earlier) {
            // "called on them to leave, as they had agreed two years ago"
            return LOOSE;
        }
        // "intensified attacks after the deadline of May 1 was missed"; a clause about a noun dates only itself
        return tree.is(governor, "advcl") && tree.dominates(head, governor) ? of(Kind.BESIDE, distance) : LOOSE;
    }

    private static Tie below(Coding coding, Tree tree, int governor, double distance) {
        int head = coding.clause().head();
        boolean told = false;
        boolean known = false;
        for (int i = head, steps = 0; i != governor && i >= 0 && steps < tree.size(); i = tree.head(i), steps++) {
            told |= tree.is(i, "ccomp") && tree.head(i) == governor;
            known |= tree.is(i, "acl:relcl") && personal(tree, i);
        }
        ToldTense tense = ToldTense.of(tree, head);
        if (tense == ToldTense.PLUPERFECT && ToldTense.own(tree, governor) != ToldTense.PLUPERFECT) {
            return LOOSE;
        }
        if (known && (tense == ToldTense.PAST || tense == ToldTense.PERFECT)) {
            return of(Kind.KNOWN, distance);
        }
        boolean speech = Verbal.code(coding.code());
        return !told ? of(Kind.OUTER, distance) : speech ? of(Kind.TOLD, distance) : LOOSE;
    }

    /** Whether a verb says no more of an act than that it was done: "which took place". */
    static boolean tellsOf(Tree tree, int verb) {
        return TELLING_OF.contains(tree.token(verb).lemma());
    }

    /** A verb that is no auxiliary of another. */
    static boolean isPredicate(Tree tree, int n) {
        return tree.token(n).isVerb() && !tree.is(n, "aux") && !tree.is(n, "cop");
    }

    /** Whether a clause tells which person is meant: who did so is known before. */
    private static boolean personal(Tree tree, int relative) {
        for (int c : tree.children(relative)) {
            if (c < relative
                    && (PERSONAL.contains(tree.token(c).lemma())
                            || tree.children(c).stream()
                                    .anyMatch(
                                            g -> PERSONAL.contains(tree.token(g).lemma())))) {
                return true;
            }
        }
        return false;
    }

    /** "the 2015 accord", "the 2020 election": a year that is part of a name dates nothing that is done about it. */
    private static boolean names(Tree tree, int top, int owner, Timex t) {
        boolean year = t.value() != null && t.value().length() == 4;
        return year
                && top < owner
                && tree.token(owner).isNoun()
                && tree.caseOf(top).isEmpty()
                && !tree.caseOf(owner).equals("since");
    }

    /** "talks <b>took place</b> on Monday": the verb that says of an act that it takes place; -1 if there is none. */
    static int hostOf(Tree tree, int head) {
        int h = tree.head(head);
        boolean subject = h >= 0 && tree.is(head, "nsubj") && tree.token(head).isNoun();
        return subject && PLACING.contains(tree.token(h).lemma().toLowerCase(Locale.ROOT)) ? h : -1;
    }

    /** The token of an expression that the rest of it hangs on. */
    static int top(Tree tree, int at, int last) {
        for (int i = at; i <= last; i++) {
            if (tree.head(i) < at || tree.head(i) > last) {
                return i;
            }
        }
        return at;
    }
}
