package dateline.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word of a list that a mistyped one may have meant: at most two letters put in, left out or changed. Stateless. */
final class Nearest {
    private static final int FARTHEST = 2;

    private Nearest() {}

    static @Nullable String to(String typed, List<String> words) {
        String best = null;
        int least = FARTHEST + 1;
        for (String word : words) {
            int steps = Math.abs(word.length() - typed.length()) > FARTHEST ? least : steps(typed, word);
            if (steps < least && steps < word.length()) {
                best = word;
                least = steps;
            }
        }
        return best;
    }

    private static int steps(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
