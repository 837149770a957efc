package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.coding.Frame;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import dateline.record.Status;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of words that somebody marked as telling an act, whether the lexicon codes it or not.
 *
 * <p>Example: {@code falls} marked in {@code The index falls on Monday} is happened, on that Monday, though markets are
 * no political actors.
 *
 * @param span the words that were marked, in UTF-16 code units of the body
 * @param status null where the words head no clause
 * @param when EDTF; null where nothing dates the act, or the words head no clause
 */
public record MarkedAct(
        Span span, @Nullable Status status, @Nullable String when) {
    /** A frame without a code: no rule that asks for a code holds of it. */
    private static final Frame UNCODED = new Frame(
            "marked", "", List.of(), List.of(), List.of(), false, false, true, false, null, null, null, List.of(), null,
            false, false, List.of(), List.of(), "", 0, 0);

    /** The clause that marked words head, as if a frame without a code had matched it; null if they head none. */
    static @Nullable Coding coding(Tree tree, Span marked) {
        int head = head(tree, marked);
        if (head < 0 || !tree.parsed()) {
            return null;
        }
        ClauseReader clauses = new ClauseReader(tree);
        Clause clause = clauses.at(head);
        if (tree.head(head) >= 0 && (tree.is(head, "aux") || tree.is(head, "cop"))) {
            // "was" of "was seen" and of "was strong": the clause stands under the word that it helps
            clause = clauses.at(tree.head(head));
        }
        if (clause == null) {
            return null;
        }
        BitSet trigger = new BitSet();
        trigger.set(clause.head());
        return new Coding(
                clause,
                UNCODED,
                "",
                trigger,
                new BitSet(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                List.of(),
                List.of(),
                0);
    }

    /** The token of the marked words that hangs outside of them; -1 if they hold no token of the sentence. */
    private static int head(Tree tree, Span marked) {
        int first = -1;
        for (Token t : tree.tokens()) {
            if (t.span().overlaps(marked)) {
                int above = tree.head(t.index());
                if (above < 0 || !tree.token(above).span().overlaps(marked)) {
                    return t.index();
                }
                first = first < 0 ? t.index() : first;
            }
        }
        return first;
    }
}
