package dateline.reading.text;

import dateline.desk.WordSheet;
import dateline.record.Sheet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the sheet {@code text/abbreviations.txt} knows about full stops. Immutable; safe for concurrent use. */
final class Abbreviations {
    /** How a word with a full stop may stand to the end of its sentence; the sheet explains each. */
    enum Kind {
        TITLE,
        STREET,
        MONTH,
        NUMBER,
        COMPANY,
        NEVER,
        CLOCK,
        MARKED,
        DAY,
        SAY,
        STARTER
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    Abbreviations(Sheet sheet) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (Map.Entry<String, List<String>> entry : WordSheet.read(sheet).entrySet()) {
            Set<String> of =
                    words.computeIfAbsent(Kind.valueOf(entry.getKey().toUpperCase(Locale.ROOT)), k -> new HashSet<>());
            for (String word : entry.getValue()) {
                of.add(word);
                of.add(word.toUpperCase(Locale.ROOT));
                of.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
    }

    /** Whether a word without its last stop is of the kind; one listed with a capital is not met in lower case. */
    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
