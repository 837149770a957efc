package dateline.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a text whose capitals say nothing: letters and digits with the apostrophes and stops inside them
 * ({@code O'NEILL}, {@code U.S.}, {@code 12TH}); hyphens part words.
 *
 * @param start first code unit
 * @param end the one after the last, without a possessive ending
 */
record CapsWord(int start, int end) {
    /** The words of a text, in order. */
    static List<CapsWord> all(CharSequence text) {
        List<CapsWord> out = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || inside(text, i))) {
                i++;
            }
            int end = i;
            // the last stop of an acronym is its own
            if (i < text.length() && text.charAt(i) == '.' && dotted(text, start, i)) {
                end = ++i;
            }
            out.add(new CapsWord(start, possessor(text, start, end)));
        }
        return out;
    }

    private static boolean inside(CharSequence text, int i) {
        char c = text.charAt(i);
        boolean joins = c == '\'' || c == '’' || c == '.' && Character.isLetter(text.charAt(i - 1));
        return joins && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean dotted(CharSequence text, int start, int end) {
        boolean dot = false;
        int piece = 0;
        for (int i = start; i < end; i++) {
            dot |= text.charAt(i) == '.';
            piece = text.charAt(i) == '.' ? 0 : piece + 1;
            if (piece > 2) {
                return false;
            }
        }
        return dot;
    }

    private static int possessor(CharSequence text, int start, int end) {
        boolean possessive = end - start > 2
                && (text.charAt(end - 1) == 'S' || text.charAt(end - 1) == 's')
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
        return possessive ? end - 2 : end;
    }

    /** The word in lower case with straight apostrophes, as lists are searched. */
    static String key(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(c == '’' ? '\'' : Character.toLowerCase(c));
        }
        return out.toString();
    }
}
