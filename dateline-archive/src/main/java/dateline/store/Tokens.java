package dateline.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as the archive indexes and asks for them, the same on every database: runs of letters, marks and
 * digits, compatibility forms folded, accents off, lower case; a possessive {@code 's} is not part of its word.
 *
 * <p>Example: {@code "Türkiye's 2nd Army—again"} has the words {@code turkiye}, {@code 2nd}, {@code army}, {@code again}.
 * Words beyond {@value #LONGEST} UTF-16 units are cut there. Stateless.
 */
public final class Tokens {
    /** Longest word kept; what is longer is cut, on both sides of a search alike. */
    public static final int LONGEST = 64;

    private Tokens() {}

    /** The words in their order. */
    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
        int length = folded.length();
        for (int i = 0; i < length; ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.FORMAT) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
                continue;
            }
            boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u02bc';
            if (apostrophe && word.length() > 0 && i < length && Character.isLetter(folded.codePointAt(i))) {
                if (possessive(folded, i)) {
                    i++;
                }
                // O'Neill is one word, as is what writes it without the mark
                else {
                    continue;
                }
            }
            end(word, tokens);
        }
        end(word, tokens);
        return tokens;
    }

    private static boolean possessive(String text, int at) {
        char c = text.charAt(at);
        return (c == 's' || c == 'S')
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1)));
    }

    private static void end(StringBuilder word, List<String> tokens) {
        if (word.length() == 0) {
            return;
        }
        if (word.length() > LONGEST) {
            word.setLength(Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
        tokens.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
    }
}
