package dateline.reading.time;

import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;

/**
 * Where the tense of an expression's own clause points. Climbs the tree where there is one; otherwise takes the nearest
 * verb group, the one before rather than the one after.
 *
 * <p>Example: in {@code He said the talks will resume on Monday} Monday hangs on {@code resume}, which has {@code
 * will}:
 * FUTURE.
 */
final class TenseReader {
    private static final int REACH = 40;
    private static final int WINDOW = 9;
    private final TimeLexicon words;

    TenseReader(TimeLexicon words) {
        this.words = words;
    }

    /** @param first first token of the expression @param last its last token */
    Direction read(Tree tree, int first, int last) {
        if (first < 0) {
            return Direction.UNKNOWN;
        }
        return tree.parsed() ? climb(tree, first, Math.max(first, last)) : nearest(tree, first, Math.max(first, last));
    }

    private Direction climb(Tree tree, int first, int last) {
        int node = first;
        for (int i = first; i <= last; i++) {
            if (tree.head(i) < first || tree.head(i) > last) {
                node = i;
                break;
            }
        }
        for (int steps = 0; node >= 0 && steps < REACH; steps++, node = tree.head(node)) {
            Direction d = verb(tree, node);
            if (d != Direction.UNKNOWN) {
                return d;
            }
        }
        return nearest(tree, first, last);
    }

    /** Tense of the verb group that a node heads, as far as its own auxiliaries tell it. */
    private Direction verb(Tree tree, int node) {
        Token t = tree.token(node);
        boolean infinitive = false;
        boolean past = false;
        for (int c : tree.children(node)) {
            if (!tree.is(c, "aux") && !tree.is(c, "cop") && !tree.is(c, "mark") || c > node) {
                continue;
            }
            String lemma = tree.token(c).lemma();
            String tag = tree.token(c).xpos();
            if (tag.equals("MD")) {
                return lemma.equals("could") || lemma.equals("might") ? Direction.UNKNOWN : Direction.FUTURE;
            }
            past |= tag.equals("VBD") || lemma.equals("have");
            infinitive |= tag.equals("TO");
        }
        if (past) {
            return Direction.PAST;
        }
        if (infinitive && (t.xpos().equals("VB") || t.xpos().equals("VBN"))) {
            int up = tree.head(node);
            return up >= 0
                            && (words.has("plan", tree.token(up).lemma())
                                    || tree.token(up).lemma().equals("be"))
                    ? Direction.FUTURE
                    : Direction.UNKNOWN;
        }
        return switch (t.xpos()) {
            case "VBZ", "VBP" -> words.has("schedule", t.lemma()) ? Direction.FUTURE : Direction.UNKNOWN;
            case "VBD" -> Direction.PAST;
            case "VBN" -> words.has("plan", t.lemma()) ? Direction.FUTURE : Direction.PAST;
            case "JJ" -> t.lemma().equals("due") ? Direction.FUTURE : Direction.UNKNOWN;
            default -> Direction.UNKNOWN;
        };
    }

    private Direction nearest(Tree tree, int first, int last) {
        for (int i = first - 1; i >= 0 && i > first - REACH; i--) {
            Direction d = loose(tree, i);
            if (d != Direction.UNKNOWN) {
                return d;
            }
        }
        for (int i = last + 1; i < tree.size() && i < last + REACH; i++) {
            Direction d = loose(tree, i);
            if (d != Direction.UNKNOWN) {
                return d;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction loose(Tree tree, int i) {
        Token t = tree.token(i);
        return switch (t.xpos()) {
            case "MD" -> t.lemma().equals("could") || t.lemma().equals("might") ? Direction.UNKNOWN : Direction.FUTURE;
            case "VBZ", "VBP" -> words.has("schedule", t.lemma()) ? Direction.FUTURE : Direction.UNKNOWN;
            case "VBD" -> Direction.PAST;
            case "VB" -> bare(tree, i);
            case "VBN" -> {
                int be = i;
                for (int k = i - 1; k >= 0 && k > i - 4; k--) {
                    Token before = tree.token(k);
                    if (before.xpos().equals("MD") || before.lemma().equals("be") && words.has("plan", t.lemma())) {
                        yield Direction.FUTURE;
                    }
                    be = before.xpos().equals("VB") ? k : be;
                }
                yield be < i ? bare(tree, be) : Direction.PAST;
            }
            case "JJ" -> t.lemma().equals("due") ? Direction.FUTURE : Direction.UNKNOWN;
            default -> Direction.UNKNOWN;
        };
    }

    /** The infinitive: of something to come if what leads to it plans. */
    private Direction bare(Tree tree, int i) {
        for (int k = i - 1; k >= 0 && k > i - WINDOW; k--) {
            Token t = tree.token(k);
            if (t.xpos().equals("MD") || words.has("plan", t.lemma())) {
                return Direction.FUTURE;
            }
            if (t.lemma().equals("be") && k > 0 && k == i - 2) {
                return Direction.FUTURE;
            }
            if (t.xpos().equals("VBD")) {
                return Direction.PAST;
            }
        }
        return Direction.UNKNOWN;
    }
}
