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
        /** governs, whatever the matter: "minister" */
        MINISTERIAL,
        /** serves whoever is named behind "for" or "to": "writer", "adviser" */
        SERVING,
        /** is of a ruling house: "princess" */
        ROYAL,
        /** has a country's name before it and tells nothing of the country: "dollar" */
        NATIVE,
        /** ranks an officer where it stands alone, and whoever follows it where it does not: "deputy" */
        RANKING,
        /** is people of whom nothing else is told: "others" */
        INDEFINITE,
        /** is a place that acts where it is a doer or is spoken to: "towns" */
        POLITY,
        /** is one body for each state, so that several are of several states: "governments" */
        NATIONAL,
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
