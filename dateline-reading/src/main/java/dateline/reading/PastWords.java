package dateline.reading;

import dateline.reading.actor.SortedWords;
import dateline.record.Sheet;
import java.util.function.UnaryOperator;

/** Words that place an act before the scene in which it is told: lines of {@code SORT | word; word}. Immutable. */
public final class PastWords {
    /** What a word says of the act beside it. */
    enum Sort {
        /** a verb for what is done to somebody for what he did before */
        ANSWERING,
        /** a noun that speaks of an act that was done: "a suspect in the shooting" */
        SPEAKING_OF,
        /** a noun for a stretch of somebody's life */
        ERA,
        /** a preposition before one */
        THROUGHOUT,
        /** an adverb for a time before */
        THEN,
        /** an adjective of an act before this one */
        FORMER
    }

    private final SortedWords<Sort> words;

    /** @param sheet such as {@code scenes/past.txt} */
    public PastWords(Sheet sheet) {
        words = new SortedWords<>(sheet, Sort.class, UnaryOperator.identity());
    }

    boolean is(Sort sort, String word) {
        return words.is(sort, word);
    }
}
