package dateline.reading.coding;

import dateline.record.Sheet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Named classes of words: {@code territory}, {@code money}, {@code meeting} … Immutable.
 *
 * <p>A sheet {@code classes/NAME.txt} holds one lemma a line or several between semicolons; {@code @other} takes in
 * another class; {@code #} opens a comment.
 */
public final class WordClasses {
    private final Map<String, Set<String>> classes = new TreeMap<>();

    /** @throws LexiconFault if a class takes in one that does not exist */
    public WordClasses(List<Sheet> sheets) {
        Map<String, Set<String>> raw = new HashMap<>();
        for (Sheet sheet : sheets) {
            Set<String> words = new LinkedHashSet<>();
            for (String line : sheet.lines()) {
                int comment = line.indexOf('#');
                for (String word : (comment < 0 ? line : line.substring(0, comment)).split(";")) {
                    if (!word.isBlank()) {
                        words.add(word.strip());
                    }
                }
            }
            raw.put(nameOf(sheet), words);
        }
        for (Sheet sheet : sheets) {
            Set<String> all = new TreeSet<>();
            expand(nameOf(sheet), raw, all, new TreeSet<>(), sheet);
            classes.put(nameOf(sheet), Collections.unmodifiableSet(all));
        }
    }

    private static String nameOf(Sheet sheet) {
        String file = sheet.name().substring(sheet.name().lastIndexOf('/') + 1);
        return file.replace(".txt", "");
    }

    private static void expand(
            String name, Map<String, Set<String>> raw, Set<String> into, Set<String> seen, Sheet sheet) {
        Set<String> words = raw.get(name);
        if (words == null) {
            throw new LexiconFault(sheet.name(), 0, "no class @" + name);
        }
        if (!seen.add(name)) {
            return;
        }
        for (String word : words) {
            if (word.startsWith("@")) {
                expand(word.substring(1), raw, into, seen, sheet);
            } else {
                into.add(word);
                if (word.indexOf('-') > 0) {
                    into.add(split(word));
                }
            }
        }
    }

    /** A hyphenated word as the tokenizer cuts it: "cease - fire". */
    static String split(String word) {
        return word.replace("-", " - ");
    }

    /** Whether there is a class of that name. */
    public boolean has(String name) {
        return classes.containsKey(name);
    }

    /** Words of a class, sorted; empty if there is no such class. */
    public Set<String> words(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** Names of all classes, sorted. */
    public Set<String> names() {
        return classes.keySet();
    }
}
