package dateline.reading.actor;

import java.text.Normalizer;

/** Brings spellings of one name together. */
final class Spelling {
    /** base letters of U+00C0 to U+017F; a question mark where there is none */
    private static final String BASE = "aaaaaa?ceeeeiiii?nooooo??uuuuy??aaaaaa?ceeeeiiii?nooooo??uuuuy?y"
            + "aaaaaaccccccccdd??eeeeeeeeeegggggggghh??iiiiiiiii???jjkk?llllll?"
            + "???nnnnnn???oooooo??rrrrrrsssssssstttt??uuuuuuuuuuuuwwyyyzzzzzz?";

    private Spelling() {}

    /**
     * A name as it is looked up: lower case, accents, apostrophes and full stops gone, every other mark a blank, blanks
     * single. Example: {@code Jama'at Nusrat al-Islam} becomes {@code jamaat nusrat al islam}, {@code U.S.} {@code us}.
     */
    static String fold(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            char c = name.charAt(i);
            plain = c < 0x180 || c == '’' || c == '‘' || c == '–' || c == '“' || c == '”';
        }
        String s = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if (!dropped(c)) {
                if (c < 128) {
                    blank(out);
                } else {
                    fold(c, out);
                }
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static boolean dropped(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʿ' || c == 'ʾ' || c == '.';
    }

    private static void fold(char c, StringBuilder out) {
        switch (c) {
            case 'ø', 'Ø' -> out.append('o');
            case 'ł', 'Ł' -> out.append('l');
            case 'ı' -> out.append('i');
            case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
            case 'ß' -> out.append("ss");
            case 'æ', 'Æ' -> out.append("ae");
            case 'œ', 'Œ' -> out.append("oe");
            case 'ə', 'Ə' -> out.append('a');
            case 'þ', 'Þ' -> out.append("th");
            default -> {
                if (c >= 0xC0 && c < 0x180 && BASE.charAt(c - 0xC0) != '?') {
                    out.append(BASE.charAt(c - 0xC0));
                } else if (Character.isLetterOrDigit(c)) {
                    out.append(Character.toLowerCase(c));
                } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    blank(out);
                }
            }
        }
    }

    private static void blank(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /** Whether an alias counts only when written in capitals: short and a word of its own otherwise ("WHO", "US"). */
    static boolean shouted(String alias) {
        int letters = 0;
        for (int i = 0; i < alias.length(); i++) {
            char c = alias.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 0 && letters <= 5;
    }

    static boolean capital(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.isUpperCase(c) || Character.isDigit(c);
            }
        }
        return false;
    }

    static boolean allCapitals(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The key of a dictionary name: {@code Emmanuel Macron} gives {@code emmanuel-macron}. */
    static String slug(String name) {
        return fold(name).replace(' ', '-');
    }

    static String lastWord(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** Whether two words differ by one letter changed, added or left out. */
    static boolean oneApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return a.equals(b);
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int x = a.length() > b.length() || a.length() == b.length() ? i + 1 : i;
        int y = b.length() > a.length() || a.length() == b.length() ? i + 1 : i;
        return a.substring(Math.min(x, a.length())).equals(b.substring(Math.min(y, b.length())));
    }
}
