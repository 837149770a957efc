package dateline.desk.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Knows what web pages call their parts ({@code desk/html.txt}): whether the class or id of an element says that it is of a
 * kind such as {@code junk} or {@code body}. Safe for concurrent use.
 */
final class PageWords {
    /** Longer classes are lists of layout, and all that matters stands in front. */
    private static final int LOOKED_AT = 400;

    private final Map<String, List<String>> lists;
    private final Map<String, Set<String>> sets = new HashMap<>();

    /** @param lists words by kind */
    PageWords(Map<String, List<String>> lists) {
        this.lists = Map.copyOf(lists);
        lists.forEach((kind, words) -> {
            Set<String> set = sets.computeIfAbsent(kind, k -> new HashSet<>());
            words.forEach(w -> set.add(w.toLowerCase(Locale.ROOT)));
        });
    }

    /** The words of a kind, in the order of the sheet. */
    List<String> list(String kind) {
        return lists.getOrDefault(kind, List.of());
    }

    boolean has(String kind, String word) {
        return sets.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether one, two or three words together in the element's class or id are of the kind. */
    boolean is(String kind, Element element) {
        Set<String> set = sets.getOrDefault(kind, Set.of());
        return !element.attributes().isEmpty() && (in(set, element.id()) || in(set, element.className()));
    }

    private static boolean in(Set<String> set, String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name :
                names.substring(0, Math.min(names.length(), LOOKED_AT)).split("\\s+")) {
            List<String> words = words(name);
            for (int i = 0; i < words.size(); i++) {
                String phrase = words.get(i);
                for (int n = 0; n < 3; n++) {
                    if (set.contains(phrase) && (n > 0 || words.size() <= 3)) {
                        return true;
                    }
                    if (i + n + 1 >= words.size()) {
                        break;
                    }
                    phrase = phrase + " " + words.get(i + n + 1);
                }
            }
        }
        return false;
    }

    /** "entryContent" and "entry-content" are both "entry", "content". */
    private static List<String> words(String name) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (!Character.isLetterOrDigit(c) || hump) {
                if (!word.isEmpty()) {
                    out.add(word.toString());
                    word.setLength(0);
                }
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            out.add(word.toString());
        }
        return out;
    }
}
