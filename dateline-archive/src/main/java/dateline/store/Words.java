package dateline.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What the full-text index takes of a dispatch, in parts of {@value #PART} words, because PostgreSQL numbers words only so
 * far and counts a word only so often. Parts share {@value #OVERLAP} words, so that a phrase of up to that length is found
 * wherever it stands. The title is in part 0 only.
 *
 * @param title its tokens
 * @param body its tokens
 */
record Words(int part, List<String> title, List<String> body) {
    static final int PART = 2000;
    static final int OVERLAP = 32;
    /** A dispatch has fewer parts than this. */
    static final int PARTS = 4096;
    /** So many UTF-16 units of a title or body are indexed, a shelf of books; the rest is kept but not found by words. */
    static final int LONGEST = 1 << 21;

    List<List<String>> texts() {
        return List.of(title, body);
    }

    static List<Words> of(String title, String body) {
        List<String> head = Tokens.of(clipped(title));
        List<String> line = List.copyOf(head.subList(0, Math.min(PART, head.size())));
        List<String> tokens = Tokens.of(clipped(body));
        List<Words> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(tokens.size(), from + PART);
            parts.add(
                    new Words(parts.size(), parts.isEmpty() ? line : List.of(), List.copyOf(tokens.subList(from, to))));
            from += PART - OVERLAP;
        } while (from + OVERLAP < tokens.size() && parts.size() < PARTS);
        return parts;
    }

    private static String clipped(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
