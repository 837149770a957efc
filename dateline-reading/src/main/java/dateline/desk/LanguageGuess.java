package dateline.desk;

import dateline.record.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells English from everything else by its little words: two of five words of English news are among them, of other
 * languages hardly one in ten. Safe for concurrent use.
 */
final class LanguageGuess {
    private static final int ENOUGH = 400;
    private final Set<String> little = new HashSet<>();

    LanguageGuess(Sheet functionWords) {
        for (List<String> words : WordSheet.read(functionWords).values()) {
            words.forEach(w -> little.add(w.toLowerCase(Locale.ROOT)));
        }
    }

    /** Whether the opening words of {@code text} are English, as far as can be told. */
    boolean english(String text) {
        int words = 0;
        int hits = 0;
        int latin = 0;
        int letters = 0;
        int i = 0;
        while (i < text.length() && words < ENOUGH && i < 200_000) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                letters++;
                latin += text.charAt(i) < 0x80 ? 1 : 0;
                i++;
            }
            if (i > start) {
                words++;
                hits += i - start < 14
                                && little.contains(text.substring(start, i).toLowerCase(Locale.ROOT))
                        ? 1
                        : 0;
            }
            i++;
        }
        if (letters == 0 || latin * 10 < letters * 7) {
            return false;
        }
        // too few words to count on: nothing speaks against it
        if (words < 12) {
            return latin * 100 >= letters * 97 || hits * 100 >= words * 15;
        }
        return hits * 100 >= words * (words < 40 ? 12 : 18);
    }
}
