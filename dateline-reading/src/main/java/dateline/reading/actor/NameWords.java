package dateline.reading.actor;

import dateline.record.Sheet;
import java.util.function.UnaryOperator;

/** Words that tell where a name begins and ends. Immutable. */
final class NameWords {
    /** What a word has to do with names. */
    enum Sort {
        /** a state or a town that is also a given name or a surname: "Jordan" */
        GIVEN,
        /** a small word inside a name: "bin" */
        PARTICLE,
        /** an article that a hyphen joins to the name: "ash-Sharqi" */
        ARTICLE,
        /** what stands before a name and is no part of it: "Gen" */
        HONOUR,
        /** a preposition after which a lone surname is rather a place */
        PLACING,
        /** what stands before a town's name and makes no person's of it: "Downtown" */
        QUARTER,
        /** what a minister may be of */
        PORTFOLIO,
        /** what ends a company's name */
        COMPANY,
        /** what ends the name of a newspaper or a station */
        MEDIUM,
        /** days and months */
        CALENDAR
    }

    private final SortedWords<Sort> words;

    NameWords(Sheet sheet) {
        words = new SortedWords<>(sheet, Sort.class, UnaryOperator.identity());
    }

    boolean is(Sort sort, String folded) {
        return words.is(sort, folded);
    }
}
