package dateline.reading.claim;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations by their marks, straight, curly, doubled ({@code ''…''}) and single. Stateless; linear in the text.
 *
 * <p>A paragraph that ends inside a quotation hands it on to the next one if that opens with a mark; each paragraph's part
 * is a stretch of its own. A mark that never closes ends with its paragraph.
 */
final class QuoteFinder {
    /** Quotations in textual order, marks included; stretches do not overlap. */
    List<Span> find(String text, List<Span> paragraphs) {
        List<Span> out = new ArrayList<>();
        for (Span p : paragraphs) {
            paragraph(text, p, out);
        }
        return out;
    }

    private static void paragraph(String text, Span p, List<Span> out) {
        int open = -1;
        char kind = 0;
        for (int i = p.start(); i < p.end(); i++) {
            char c = text.charAt(i);
            int width = width(text, i, p.end());
            if (width == 0) {
                continue;
            }
            char k = kind(c, width);
            if (open < 0) {
                if (opens(text, p, i, width, c)) {
                    open = i;
                    kind = k;
                }
            } else if (k == kind && closes(text, p, i, width, c)) {
                out.add(new Span(open, i + width));
                open = -1;
            } else if (k == kind && c == '“') {
                // an opening mark inside an open quotation: the first one was never closed
                out.add(new Span(open, i));
                open = i;
            }
            i += width - 1;
        }
        if (open >= 0 && kind == '"') {
            out.add(new Span(open, p.end()));
        }
    }

    /** Code units of the quotation mark at {@code i}; 0 if there is none. */
    private static int width(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
            return 1;
        }
        if (c == '\'' || c == '`' || c == '‘' || c == '’') {
            return i + 1 < end && text.charAt(i + 1) == c ? 2 : c == '`' ? 0 : 1;
        }
        return 0;
    }

    private static char kind(char c, int width) {
        return width == 2 || c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' ? '"' : '\'';
    }

    private static boolean opens(String text, Span p, int i, int width, char c) {
        if (c == '”' || c == '»' || c == '’' && width == 1) {
            return false;
        }
        boolean freeBefore = i == p.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean wordAfter = i + width < p.end() && !Character.isWhitespace(text.charAt(i + width));
        return freeBefore && wordAfter;
    }

    private static boolean closes(String text, Span p, int i, int width, char c) {
        if (c == '“' || c == '„' || c == '«' || c == '‘') {
            return false;
        }
        if (c == '”' || c == '»') {
            return true;
        }
        boolean free = i + width == p.end() || !Character.isLetterOrDigit(text.charAt(i + width));
        return free && !Character.isWhitespace(text.charAt(i - 1));
    }
}
