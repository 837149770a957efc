package dateline.asking;

import dateline.reading.coding.CodeBook;
import dateline.shelf.LexiconShelf;

/** The question reader with Dateline's own codes and countries. */
public final class StandardQuestions {
    private StandardQuestions() {}

    /** A reader of questions; safe for concurrent use. */
    public static QuestionReader open() {
        return new QuestionReader(new Fields(
                new CodeBook(LexiconShelf.sheet("codes/cameo.txt")), LexiconShelf.sheet("places/countries.txt")));
    }
}
