package dateline.gathering;

import java.util.function.Consumer;

/** Cuts text into words: letters and digits, with the marks that stand inside. One pass, no memory. */
final class WordCutter {
    /** A word, where it stands, and whether a sentence or line begins with it. */
    record Cut(String word, boolean first) {}

    private WordCutter() {}

    static void cut(CharSequence text, int most, Consumer<Cut> to) {
        int end = Math.min(text.length(), most);
        boolean first = true;
        int i = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                first |= c == '.' || c == '!' || c == '?' || c == '\n' || c == ':';
                i++;
                continue;
            }
            int start = i;
            while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || inside(text, i, end))) {
                i++;
            }
            to.accept(new Cut(text.subSequence(start, i).toString(), first));
            first = false;
        }
    }

    /** A hyphen between letters, a comma or point between digits. */
    private static boolean inside(CharSequence text, int i, int end) {
        char c = text.charAt(i);
        if (i + 1 >= end) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return c == '-'
                ? Character.isLetter(before) && Character.isLetter(after)
                : (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
    }
}
