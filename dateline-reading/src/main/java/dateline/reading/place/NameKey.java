package dateline.reading.place;

import java.text.Normalizer;

/**
 * Names as the gazetteer compares them: lower case, without accents, apostrophes and full stops; hyphens and every
 * other mark are blanks; {@code saint} and {@code st}, {@code mount} and {@code mt}, {@code fort} and {@code ft} are one.
 *
 * <p>Example: {@code Sar-e Pol} and {@code Sar e Pol} both give {@code sar e pol}; {@code Al Mawşil} gives {@code al
 * mawsil}. Stateless.
 */
public final class NameKey {
    private static final String FROM = "øØłŁđĐıİßæÆœŒðÐþÞəƏ";
    private static final String[] TO = {
        "o", "o", "l", "l", "d", "d", "i", "i", "ss", "ae", "ae", "oe", "oe", "d", "d", "th", "th", "a", "a"
    };

    private NameKey() {}

    /** The key of a name; empty if it has no letter or digit. */
    public static String of(CharSequence name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128) {
                return folded(name);
            }
            letter(c, out);
        }
        return words(out);
    }

    private static String folded(CharSequence name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < 128) {
                letter(c, out);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !apostrophe(c)) {
                int at = FROM.indexOf(c);
                if (at >= 0) {
                    out.append(TO[at]);
                } else if (Character.isLetterOrDigit(c)) {
                    out.append(Character.toLowerCase(c));
                } else {
                    blank(out);
                }
            }
        }
        return words(out);
    }

    private static boolean apostrophe(char c) {
        return c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == 'ʿ' || c == 'ʾ' || c == '`' || c == '´';
    }

    private static void letter(char c, StringBuilder out) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            out.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            out.append((char) (c + 32));
        } else if (c != '\'' && c != '.' && c != '`') {
            blank(out);
        }
    }

    private static void blank(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static String words(StringBuilder out) {
        int n = out.length();
        if (n > 0 && out.charAt(n - 1) == ' ') {
            out.setLength(--n);
        }
        if (n > 6 && out.charAt(5) == ' ' && (starts(out, "saint") || starts(out, "mount"))) {
            out.delete(1, 4).setCharAt(0, out.charAt(0));
        } else if (n > 5 && out.charAt(4) == ' ' && starts(out, "fort")) {
            out.delete(1, 3);
        }
        return out.toString();
    }

    private static boolean starts(StringBuilder out, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (out.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
