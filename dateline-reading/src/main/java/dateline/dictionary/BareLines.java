package dateline.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a dictionary without their comments: behind {@code #} or {@code ;} outside brackets, and between {@code
 * <!--} and {@code -->} over several lines.
 *
 * <p>Example: {@code COMET_PARTY_ [XYZPTY] ;ak 3/9/98} is {@code COMET_PARTY_ [XYZPTY]}.
 */
final class BareLines {
    /** One line that holds more than comments. */
    record Bare(int number, String text) {}

    private BareLines() {}

    static List<Bare> of(List<String> lines) {
        List<Bare> out = new ArrayList<>();
        boolean comment = false;
        int number = 0;
        for (String raw : lines) {
            number++;
            StringBuilder kept = new StringBuilder();
            int at = 0;
            while (at < raw.length()) {
                int mark = raw.indexOf(comment ? "-->" : "<!--", at);
                int end = mark < 0 ? raw.length() : mark;
                if (!comment) {
                    kept.append(raw, at, end).append(' ');
                }
                at = mark < 0 ? raw.length() : mark + (comment ? 3 : 4);
                comment ^= mark >= 0;
            }
            String text = uncommented(kept.toString());
            if (!text.isEmpty()) {
                out.add(new Bare(number, text));
            }
        }
        return out;
    }

    private static String uncommented(String text) {
        char open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '(' || c == '{') {
                open = c;
            } else if (c == ']' || c == ')' || c == '}') {
                open = 0;
            } else if ((c == '#' || c == ';') && open != '[' && !(c == ';' && open == '(')) {
                return plain(text.substring(0, i));
            }
        }
        return plain(text);
    }

    /** Line ends and tabs written out as two characters are blanks. */
    private static String plain(String text) {
        return text.replace("\\n", " ")
                .replace("\\t", " ")
                .replace('\ufeff', ' ')
                .strip();
    }
}
