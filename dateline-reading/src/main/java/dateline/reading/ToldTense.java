package dateline.reading;

import dateline.reading.syntax.Tree;

/**
 * The tense in which an act is told: its own where it has one, else that of the verb above it, as {@code the attack} in
 * {@code the attack had shaken the town} is told in the pluperfect. Stateless.
 */
enum ToldTense {
    /** attacked */
    PAST,
    /** had attacked */
    PLUPERFECT,
    /** has attacked */
    PERFECT,
    /** attacks, is attacking */
    PRESENT,
    /** will attack */
    FUTURE,
    /** no finite verb in reach */
    NONE;

    private static final int REACH = 25;

    /** The tense that an act's head is told in. */
    static ToldTense of(Tree tree, int head) {
        return of(tree, head, REACH);
    }

    private static ToldTense of(Tree tree, int head, int reach) {
        int n = head;
        for (int steps = 0; n >= 0 && steps < reach; steps++, n = tree.head(n)) {
            ToldTense t = own(tree, n);
            if (t == PAST && tree.is(n, "acl:relcl") && of(tree, tree.head(n), reach - steps - 1) == PLUPERFECT) {
                // "had sent a plan, which they rejected"
                return PLUPERFECT;
            }
            if (t != NONE) {
                return t;
            }
        }
        return NONE;
    }

    /** The tense of the verb group that a token heads; {@link #NONE} for nouns, infinitives and participles. */
    static ToldTense own(Tree tree, int n) {
        boolean have = false;
        boolean had = false;
        boolean being = false;
        boolean was = false;
        boolean infinitive = false;
        boolean modal = false;
        for (int c : tree.children(n)) {
            if (c > n || !tree.is(c, "aux") && !tree.is(c, "cop") && !tree.is(c, "mark")) {
                continue;
            }
            String tag = tree.token(c).xpos();
            String lemma = tree.token(c).lemma();
            if (tag.equals("TO")) {
                infinitive = true;
            } else if (tag.equals("MD")) {
                modal |= lemma.equals("will") || lemma.equals("shall");
                infinitive |= !modal;
            } else if (lemma.equals("have")) {
                had |= tag.equals("VBD");
                have = true;
            } else if (tag.equals("VBD")) {
                was = true;
            } else if (tag.equals("VBZ") || tag.equals("VBP")) {
                being = true;
            }
        }
        if (modal) {
            return FUTURE;
        }
        if (infinitive) {
            return NONE;
        }
        if (have) {
            return had ? PLUPERFECT : PERFECT;
        }
        if (was || being) {
            return was ? PAST : PRESENT;
        }
        return switch (tree.token(n).xpos()) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            default -> NONE;
        };
    }
}
