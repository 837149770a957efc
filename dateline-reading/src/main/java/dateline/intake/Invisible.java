package dateline.intake;

/** Characters that nobody sees and that tear words apart: soft hyphens, zero-width blanks, marks of writing direction. */
public final class Invisible {
    private Invisible() {}

    /** Whether the character is one, or a control character other than those that part lines and columns. */
    public static boolean is(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b' || c == 0x7f;
        boolean mark = c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e';
        return control || mark || c == '\u00ad' || c >= '\u2060' && c <= '\u2064' || c == '\ufeff';
    }

    /** The text without them. */
    public static String taken(String text) {
        int i = 0;
        while (i < text.length() && !is(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
