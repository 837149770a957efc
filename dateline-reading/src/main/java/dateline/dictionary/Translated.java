package dateline.dictionary;

import dateline.record.Rejection;
import java.util.List;

/**
 * What became of a foreign dictionary.
 *
 * @param lines in the order of the names' first lines
 * @param rejections lines that meant nothing, each with its number and a coded reason
 */
public record Translated(List<DictionaryLine> lines, List<Rejection> rejections) {
    public Translated {
        lines = List.copyOf(lines);
        rejections = List.copyOf(rejections);
    }
}
