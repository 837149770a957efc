package dateline.asking;

import dateline.record.Span;
import dateline.store.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a text that shows why it was found: around the first words looked for, else the beginning.
 *
 * @param text one line of plain text, with an ellipsis where it was cut
 * @param marks where the words looked for stand in it
 */
public record Snippet(String text, List<Span> marks) {
    /** Longest body that is looked through, in UTF-16 units. */
    private static final int FAR = 200_000;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /**
     * Cuts a snippet.
     *
     * @param words as in {@link Question#words()}
     * @param width about how many characters it may have
     */
    public static Snippet of(String body, List<List<String>> words, int width) {
        String text = body.length() > FAR ? body.substring(0, FAR) : body;
        List<Span> spans = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int start = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '-') {
                i++;
            }
            for (String token : Tokens.of(text.substring(start, i))) {
                spans.add(new Span(start, i));
                tokens.add(token);
            }
            i++;
        }
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < tokens.size() && found.size() < 16; at++) {
            for (List<String> phrase : words) {
                if (begins(tokens, at, phrase)) {
                    found.add(new Span(
                            spans.get(at).start(),
                            spans.get(at + phrase.size() - 1).end()));
                    break;
                }
            }
        }
        int from = found.isEmpty() ? 0 : Math.max(0, found.get(0).start() - width / 3);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = Math.min(text.length(), from + width);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && to > from + width / 2) {
            to--;
        }
        return cut(text, from, to, found);
    }

    private static boolean begins(List<String> tokens, int at, List<String> phrase) {
        int last = phrase.size() - 1;
        return at + last < tokens.size()
                && tokens.subList(at, at + last).equals(phrase.subList(0, last))
                && tokens.get(at + last).startsWith(phrase.get(last));
    }

    private static Snippet cut(String text, int from, int to, List<Span> found) {
        String head = from > 0 ? "… " : "";
        String shown = head + text.substring(from, to).replaceAll("\\s", " ") + (to < text.length() ? " …" : "");
        List<Span> marks = new ArrayList<>();
        for (Span span : found) {
            if (span.start() >= from && span.end() <= to) {
                marks.add(new Span(span.start() - from + head.length(), span.end() - from + head.length()));
            }
        }
        return new Snippet(shown, marks);
    }
}
