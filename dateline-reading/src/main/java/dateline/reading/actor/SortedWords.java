package dateline.reading.actor;

import dateline.record.Sheet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The words of a sheet whose lines name a sort and list its words. Immutable.
 *
 * @param <S> the sorts
 */
public final class SortedWords<S extends Enum<S>> {
    private final Map<S, Set<String>> words;

    /**
     * @param sheet lines of {@code SORT | word; word}
     * @param as how a word of the sheet is kept
     */
    public SortedWords(Sheet sheet, Class<S> sorts, UnaryOperator<String> as) {
        words = new EnumMap<>(sorts);
        for (Lines.Line line : Lines.of(sheet, 2)) {
            Set<String> sort = words.computeIfAbsent(line.sort(sorts), k -> new HashSet<>());
            Lines.list(line.cell(1)).forEach(w -> sort.add(as.apply(w)));
        }
    }

    /** Whether the sheet gives a word, written as it is kept, the sort. */
    public boolean is(S sort, String word) {
        return words.getOrDefault(sort, Set.of()).contains(word);
    }
}
