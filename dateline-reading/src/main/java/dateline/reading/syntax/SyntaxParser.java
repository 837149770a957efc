package dateline.reading.syntax;

import dateline.record.Span;
import java.util.List;
import java.util.function.Predicate;

/** Tags a sentence and, where it is worth the while, parses it. Implementations are safe for concurrent use. */
public interface SyntaxParser {
    /** The longest sentence, in tokens, that is parsed; a longer one is only tagged. */
    int LONGEST = 160;

    /**
     * @param text the body
     * @param sentence one sentence of it
     * @param number position of the sentence in the dispatch, from 0
     * @param paragraph position of its paragraph, from 0
     * @param worthParsing asked with the tagged tokens; where it says no the tree is flat
     */
    Tree parse(String text, Span sentence, int number, int paragraph, Predicate<List<Token>> worthParsing);
}
