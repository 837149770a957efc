package dateline.reading.actor;

import dateline.record.Sheet;
import java.util.function.UnaryOperator;

/**
 * What nouns for callings and kin do in the company of others: a {@code president} presides over whatever body is named
 * beside him, {@code the suspect's wife} is no suspect. Immutable.
 */
final class Callings {
    /** What a noun does. */
    enum Sort {
        /** stands for an office: "nominee" */
        RUNNING,
        /** presides over a body: "president" */
        PRESIDING,
        /** belongs to a person, and takes nothing of the role: "wife" */
        KIN,
        /** stands before a title and says when it was held: "then" */
        THEN,
        /** is a matter where it stands bare: "opposition" */
        MASS,
        /** makes a thing of the person's name before it: "Airport" */
        NAMED,
        /** is many people, for or against nobody */
        CROWD,
        /** is what an angry crowd does */
        DEFYING,
        /** tells of the police */
        POLICING,
        /** tells of an army */
        SOLDIERING
    }

    private final SortedWords<Sort> words;

    Callings(Sheet sheet) {
        words = new SortedWords<>(sheet, Sort.class, UnaryOperator.identity());
    }

    boolean is(Sort sort, String folded) {
        return words.is(sort, folded);
    }
}
