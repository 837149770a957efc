package dateline.reading.time;

import dateline.record.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of time, read from {@code lexicon/time/*.txt}: sections of lines {@code KEY = phrase; phrase ~
 * abbreviation}.
 * Answers which phrase of a section stands at a place of a line; the longest wins. Immutable.
 */
final class TimeLexicon {
    /** A phrase found: its key, the place after it, and whether it is an abbreviation. */
    record Entry(String key, int end, boolean abbreviation) {}

    private record Phrase(List<String> words, String key, boolean abbreviation) {}

    private final Map<String, Map<String, List<Phrase>>> sections = new HashMap<>();

    private final Map<String, LocalDate> moons = new HashMap<>();

    TimeLexicon(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            String section = sheet.name().replaceAll("^.*/|\\.txt$", "");
            for (String line : sheet.lines()) {
                String bare = line.strip();
                if (bare.isEmpty() || bare.startsWith("#")) {
                    continue;
                }
                if (bare.startsWith("[") && bare.endsWith("]")) {
                    section = bare.substring(1, bare.length() - 1);
                    continue;
                }
                int equals = bare.indexOf(" = ");
                if (equals < 0) {
                    throw new IllegalArgumentException(sheet.name() + ": no \" = \" in: " + bare);
                }
                read(section, bare.substring(0, equals).strip(), bare.substring(equals + 3));
            }
        }
    }

    private void read(String section, String key, String phrases) {
        if (section.equals("moon")) {
            for (String day : phrases.split(";", -1)) {
                if (!day.isBlank()) {
                    LocalDate date = LocalDate.parse(day.strip());
                    moons.put(key + date.getYear(), date);
                }
            }
            return;
        }
        int tilde = key.equals("~") ? -1 : phrases.indexOf('~');
        add(section, key, tilde < 0 ? phrases : phrases.substring(0, tilde), false);
        if (tilde >= 0) {
            add(section, key, phrases.substring(tilde + 1), true);
        }
    }

    private void add(String section, String key, String phrases, boolean abbreviation) {
        Map<String, List<Phrase>> byFirst = sections.computeIfAbsent(section, s -> new LinkedHashMap<>());
        for (String phrase : phrases.split(";", -1)) {
            List<String> words = Line.words(phrase);
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(1))
                        .add(new Phrase(words, key, abbreviation));
            }
        }
    }

    /** The longest phrase of a section that begins at a place, or null. */
    @Nullable
    Entry at(String section, Line line, int i) {
        List<Phrase> phrases = sections.getOrDefault(section, Map.of()).getOrDefault(line.word(i), List.of());
        Phrase best = null;
        for (Phrase p : phrases) {
            if ((best == null || p.words().size() > best.words().size()) && stands(p.words(), line, i)) {
                best = p;
            }
        }
        return best == null ? null : new Entry(best.key(), i + best.words().size(), best.abbreviation());
    }

    private static boolean stands(List<String> words, Line line, int i) {
        for (int k = 1; k < words.size(); k++) {
            if (!words.get(k).equals(line.word(i + k))) {
                return false;
            }
        }
        return true;
    }

    /** Where the phrase of a section ends that begins at a place; {@code i} itself if there is none. */
    int skip(String section, Line line, int i) {
        Entry e = at(section, line, i);
        return e == null ? i : e.end();
    }

    /** The day of a feast of the section {@code moon} in a year, or null. */
    @Nullable
    LocalDate moon(String feast, int year) {
        return moons.get(feast + year);
    }

    /** The first words of a section's phrases. */
    Set<String> firstWords(String section) {
        return sections.getOrDefault(section, Map.of()).keySet();
    }

    /** The last words of a section's phrases, leaving out marks and words of one letter. */
    Set<String> lastWords(String section) {
        Set<String> out = new HashSet<>();
        for (List<Phrase> phrases : sections.getOrDefault(section, Map.of()).values()) {
            for (Phrase p : phrases) {
                p.words().stream()
                        .filter(w -> w.length() > 1)
                        .reduce((a, b) -> b)
                        .ifPresent(out::add);
            }
        }
        return out;
    }

    /** Whether a word is a phrase of a section by itself. */
    boolean has(String section, String word) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(word, List.of()).stream()
                .anyMatch(p -> p.words().size() == 1);
    }
}
