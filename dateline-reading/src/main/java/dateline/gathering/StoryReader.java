package dateline.gathering;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a dispatch is about off its words, with no statistics of other dispatches, so that the print is the same on
 * every machine and never changes. Safe for concurrent use.
 *
 * <p>Example: of "Shells hit Homs. In Homs, rescuers dug for survivors; rescuers found none." remain {@code homs},
 * {@code ~rescuer} (the tilde marks a word that is no name).
 */
public final class StoryReader {
    private static final int MOST = 60_000;
    private static final int NAMES = 30;
    private static final int REPEATED = 30;
    private static final int TITLE_WORDS = 30;
    private static final int SHORT = 4;
    private static final int SENTENCE_WORDS = 40;
    /** Weight by how often a word stands there: the logarithm of one more, to the base of 2, in hundredths. */
    private static final int[] WEIGHT = {0, 100, 158, 200, 232, 258, 281, 300};
    /** What a repeated word is worth beside a name, in hundredths. */
    private static final int WORD = 70;

    private static final int TITLE_NAME = 200;
    private static final int TITLE_WORD = 120;

    private final Set<String> common = new HashSet<>();

    /** @param sheet {@code gathering/common.txt}: words that any dispatch may hold */
    public StoryReader(Sheet sheet) {
        for (String line : sheet.lines()) {
            if (!line.startsWith("#")) {
                for (String word : line.strip().split("\\s+")) {
                    common.add(word);
                    common.add(stem(word));
                }
            }
        }
    }

    /** What a dispatch with such a title and body is about. */
    public StoryPrint read(@Nullable String title, String body) {
        Map<String, Integer> names = new TreeMap<>();
        Map<String, Integer> words = new TreeMap<>();
        Set<String> lower = new HashSet<>();
        List<WordCutter.Cut> cuts = new ArrayList<>();
        WordCutter.cut(body, MOST, cuts::add);
        for (WordCutter.Cut c : cuts) {
            if (Character.isLowerCase(c.word().charAt(0))) {
                lower.add(c.word());
            }
        }
        boolean shouted = lower.size() * 10 < cuts.size() && lower.size() < 20;
        for (WordCutter.Cut c : cuts) {
            String word = c.word().toLowerCase(Locale.ROOT);
            char first = c.word().charAt(0);
            if (word.length() < 2 || common.contains(word) || common.contains(stem(word))) {
                continue;
            }
            if (Character.isUpperCase(first) && !shouted) {
                if (!c.first() && !lower.contains(word)) {
                    names.merge(word, 1, Integer::sum);
                }
            } else if (word.length() > SHORT && Character.isLetter(first)) {
                words.merge(stem(word), 1, Integer::sum);
            }
        }
        Map<String, Integer> weights = new TreeMap<>();
        most(names, 1, NAMES).forEach(n -> weights.put(n, weight(names, n)));
        most(words, 2, REPEATED).forEach(w -> weights.put("~" + w, weight(words, w) * WORD / 100));
        List<WordCutter.Cut> heading = new ArrayList<>();
        WordCutter.cut(title == null || title.isBlank() ? body : title, 400, heading::add);
        for (WordCutter.Cut c : heading.subList(0, Math.min(TITLE_WORDS, heading.size()))) {
            String word = c.word().toLowerCase(Locale.ROOT);
            if (word.length() >= SHORT && !common.contains(word) && !common.contains(stem(word))) {
                boolean name = names.containsKey(word);
                weights.merge(name ? word : "~" + stem(word), name ? TITLE_NAME : TITLE_WORD, Integer::sum);
            }
        }
        return new StoryPrint(weights.entrySet().stream()
                .map(e -> new StoryPrint.Word(e.getKey(), e.getValue()))
                .toList());
    }

    /** The stems of a sentence's words that say something, sorted, at most forty. */
    public List<String> words(CharSequence sentence) {
        Set<String> out = new TreeSet<>();
        WordCutter.cut(sentence, 2_000, c -> {
            String word = c.word().toLowerCase(Locale.ROOT);
            boolean number = Character.isDigit(word.charAt(0));
            if (number || word.length() >= SHORT && !common.contains(word) && !common.contains(stem(word))) {
                out.add(number ? word : stem(word));
            }
        });
        return out.stream().limit(SENTENCE_WORDS).toList();
    }

    private static List<String> most(Map<String, Integer> counts, int least, int n) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(n)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int weight(Map<String, Integer> counts, String word) {
        return WEIGHT[Math.min(WEIGHT.length - 1, counts.getOrDefault(word, 0))];
    }

    /** The word without its ending, crude and the same everywhere. */
    static String stem(String word) {
        for (String end : new String[] {"ing", "ed", "es", "s", "ly"}) {
            if (word.endsWith(end) && word.length() - end.length() >= SHORT) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
