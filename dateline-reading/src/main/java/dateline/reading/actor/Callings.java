package dateline.reading.actor;

import dateline.record.Sheet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

    private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

    Callings(Sheet sheet) {
        for (Lines.Line line : Lines.of(sheet, 2)) {
            words.computeIfAbsent(line.sort(Sort.class), k -> new HashSet<>()).addAll(Lines.list(line.cell(1)));
        }
    }

    boolean is(Sort sort, String folded) {
        return words.getOrDefault(sort, Set.of()).contains(folded);
    }
}
