package dateline.desk;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads sheets of words: lines of {@code KIND: word; word; …}, or of words alone. Stateless and safe for concurrent use. */
public final class WordSheet {
    private WordSheet() {}

    /** Words by kind, both as written, in the order of the sheet; words alone stand under the empty kind. */
    public static Map<String, List<String>> read(Sheet sheet) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (String line : sheet.lines()) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            // "zone +04:30: aft" has its colon before a blank
            int colon = text.indexOf(": ");
            String kind = colon < 0 ? "" : text.substring(0, colon).strip();
            List<String> words = out.computeIfAbsent(kind, k -> new ArrayList<>());
            for (String word : text.substring(colon < 0 ? 0 : colon + 2).split(";")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return out;
    }

    /** Lower case, every run of what is neither letter nor digit one blank, none at the ends. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (c != '\'' && c != '’' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
