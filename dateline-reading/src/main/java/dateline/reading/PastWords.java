package dateline.reading;

import dateline.record.Sheet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

    /** @param sheet such as {@code scenes/past.txt} */
    public PastWords(Sheet sheet) {
        for (String line : sheet.lines()) {
            int bar = line.indexOf('|');
            if (bar < 0 || line.startsWith("#")) {
                continue;
            }
            Sort sort = Sort.valueOf(
                    line.substring(0, bar).strip().replace('-', '_').toUpperCase(Locale.ROOT));
            Set<String> set = words.computeIfAbsent(sort, k -> new HashSet<>());
            for (String word : line.substring(bar + 1).split(";")) {
                set.add(word.strip());
            }
        }
    }

    boolean is(Sort sort, String word) {
        return words.getOrDefault(sort, Set.of()).contains(word);
    }
}
