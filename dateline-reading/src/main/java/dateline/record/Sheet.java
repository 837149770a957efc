package dateline.record;

import java.util.List;

/**
 * One file of the lexicon, as lines of text. Rooms that interpret knowledge take sheets; only the shelf opens files.
 *
 * @param name path below the lexicon's root, for example {@code coding/19-fight.lex}; used in every complaint
 */
public record Sheet(String name, List<String> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }
}
