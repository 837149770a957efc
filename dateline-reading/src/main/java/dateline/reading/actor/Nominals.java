package dateline.reading.actor;

import dateline.record.Sheet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Nouns that point back to an actor already named, and what that actor must be. */
final class Nominals {
    /** What a pointing noun asks of its actor. */
    enum Sort {
        ARMED,
        PARTY,
        ORGANISATION,
        MEDIA,
        COMPANY,
        COUNTRY,
        GOVERNMENT,
        PERSON,
        PEOPLE,
        SIDES
    }

    private final Map<String, EnumSet<Sort>> words = new HashMap<>();

    Nominals(Sheet sheet) {
        for (Lines.Line line : Lines.of(sheet, 2)) {
            Sort sort = line.sort(Sort.class);
            for (String w : Lines.list(line.cell(1))) {
                words.computeIfAbsent(Spelling.fold(w), k -> EnumSet.noneOf(Sort.class))
                        .add(sort);
            }
        }
    }

    /** What the noun can ask for; empty if it points to nobody. */
    Set<Sort> sorts(String words) {
        EnumSet<Sort> found = this.words.get(words);
        return found == null ? EnumSet.noneOf(Sort.class) : found;
    }
}
