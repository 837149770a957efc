package dateline.reading.claim;

import dateline.record.Span;
import org.jspecify.annotations.Nullable;

/** A sentence with its speaker in braces and its content (or act) in brackets, as the lexicons write examples. */
record Marked(String text, @Nullable Span speaker, Span content) {

    static Marked of(String example) {
        StringBuilder plain = new StringBuilder();
        int[] at = {-1, -1, -1, -1};
        for (char c : example.toCharArray()) {
            switch (c) {
                case '{' -> at[0] = plain.length();
                case '}' -> at[1] = plain.length();
                case '[' -> at[2] = plain.length();
                case ']' -> at[3] = plain.length();
                default -> plain.append(c);
            }
        }
        return new Marked(plain.toString(), at[0] < 0 ? null : new Span(at[0], at[1]), new Span(at[2], at[3]));
    }
}
