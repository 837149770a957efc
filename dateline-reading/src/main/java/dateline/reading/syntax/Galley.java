package dateline.reading.syntax;

import dateline.record.Dispatch;
import dateline.record.Span;
import java.util.List;

/**
 * A dispatch set in type: its body with paragraphs, sentences and trees. What every finder of the reading room reads.
 *
 * @param text the body as the finders should read it: same length and offsets as the dispatch's body, but true-cased if
 *     the dispatch came in capitals
 * @param paragraphs in textual order, blank lines left out
 * @param sentences in textual order
 */
public record Galley(Dispatch dispatch, String text, List<Span> paragraphs, List<Tree> sentences) {
    public Galley {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }
}
