package dateline.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What the full-text index takes of a dispatch, in parts of {@value #PART} words, because PostgreSQL numbers words only so
 * far and counts a word only so often. Parts share {@value #OVERLAP} words, so that a phrase of up to that length is found
 * wherever it stands. The title is in part 0 only.
 *
 * @param title tokens joined by a blank
 * @param body tokens joined by a blank
 */
record Words(int part, String title, String body) {
    static final int PART = 2000;
    static final int OVERLAP = 32;
    /** A dispatch has fewer parts than this; what is beyond is kept but not found by words. */
    static final int PARTS = 4096;

    static List<Words> of(String title, String body) {
        List<String> head = Tokens.of(title);
        String line = String.join(" ", head.subList(0, Math.min(PART, head.size())));
        List<String> tokens = Tokens.of(body);
        List<Words> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(tokens.size(), from + PART);
            parts.add(new Words(parts.size(), parts.isEmpty() ? line : "", String.join(" ", tokens.subList(from, to))));
            from += PART - OVERLAP;
        } while (from + OVERLAP < tokens.size() && parts.size() < PARTS);
        return parts;
    }
}
