package dateline.desk;

import dateline.record.Sheet;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells English from everything else by its little words: two of five words of English news are among them, of other
 * languages hardly one in ten. A headline may have none; there, nothing may speak against English: no little words of
 * another language, no accents on words that are no names. Safe for concurrent use.
 */
final class LanguageGuess {
    private static final int ENOUGH = 400;
    /** Texts of fewer words are judged as headlines are. */
    private static final int HEADLINE = 20;

    private final Set<String> little = new HashSet<>();
    private final Map<String, List<String>> others = new HashMap<>();

    /**
     * @param functionWords {@code desk/function-words.txt}
     * @param languages {@code desk/languages.txt}
     */
    LanguageGuess(Sheet functionWords, Sheet languages) {
        for (List<String> words : WordSheet.read(functionWords).values()) {
            words.forEach(w -> little.add(w.toLowerCase(Locale.ROOT)));
        }
        WordSheet.read(languages)
                .forEach((language, words) -> words.forEach(
                        w -> others.computeIfAbsent(w, k -> new ArrayList<>()).add(language)));
    }

    /** Whether the opening words of {@code text} are English, as far as can be told. */
    boolean english(String text) {
        return of(text).equals("en");
    }

    /** The language of the opening words as BCP 47, {@code und} if it is not English and cannot be told. */
    String of(String text) {
        Count count = new Count(text);
        if (count.letters == 0 || count.latin * 10 < count.letters * 7) {
            return Scripts.language(text);
        }
        boolean english = count.words < HEADLINE
                ? count.hits > count.most() || count.most() == 0 && count.accents * 5 < Math.max(count.words, 1)
                : count.hits * 100 >= count.words * (count.words < 40 ? 12 : 18) && count.hits >= count.most();
        return english ? "en" : count.best();
    }

    /** What the opening words of a text are. */
    private final class Count {
        private int words;
        private int hits;
        private int latin;
        private int letters;
        /** Words in small letters with letters that English has not. */
        private int accents;

        private final Map<String, Integer> foreign = new TreeMap<>();

        Count(String text) {
            int i = 0;
            while (i < text.length() && words < ENOUGH && i < 200_000) {
                int start = i;
                int plain = 0;
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    plain += text.charAt(i) < 0x80 ? 1 : 0;
                    i++;
                }
                if (i > start) {
                    letters += i - start;
                    latin += UnicodeScript.of(text.charAt(start)) == UnicodeScript.LATIN ? i - start : 0;
                    boolean nameFollows = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
                    word(text.substring(start, Math.min(i, start + 30)), i - start - plain, nameFollows);
                }
                i++;
            }
        }

        private void word(String word, int accented, boolean nameFollows) {
            words++;
            boolean small = Character.isLowerCase(word.charAt(0));
            String lower = word.toLowerCase(Locale.ROOT);
            boolean english = little.contains(lower);
            hits += english ? 1 : 0;
            accents += small && accented > 0 ? 1 : 0;
            if (word.length() < 2) {
                return;
            }
            // "El Salvador" and "La Paz" are names in any language; so is what opens a sentence, perhaps
            boolean opens = words == 1 && Character.isLowerCase(word.charAt(1)) && !nameFollows;
            if (!english && (small || opens)) {
                others.getOrDefault(lower, List.of()).forEach(l -> foreign.merge(l, 1, Integer::sum));
            }
        }

        int most() {
            return foreign.values().stream().mapToInt(n -> n).max().orElse(0);
        }

        String best() {
            int most = most();
            return most == 0
                    ? "und"
                    : foreign.entrySet().stream()
                            .filter(e -> e.getValue() == most)
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse("und");
        }
    }
}
