package dateline.desk;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text. Mostly every line is one; but wire copy comes in lines of 60 to 80 characters with a
 * blank line or an indent between paragraphs, and there a single line break is only a blank. Which of the two a text is
 * shows in its line ends: wrapped lines stop in mid-sentence and were full, so that the next word had no room.
 *
 * <p>{@code "THE GOVERNMENT YESTERDAY APPROVED A\nDRAFT BILL …\n\n   THE NEW BILL"} has two paragraphs; {@code "Rebels
 * seized the town.\nThe army fled."} has two as well. Stateless, linear, safe for concurrent use.
 */
public final class LineWrap {
    /** Longer lines are paragraphs of their own, whatever their ends look like. */
    private static final int WIDEST = 110;
    /** Lines that are shorter than this are a list or verses. */
    private static final int NARROWEST = 35;

    private LineWrap() {}

    private record Line(int start, int end, int indent, boolean blankBefore) {
        int length() {
            return end - start;
        }
    }

    /** Paragraphs in textual order without outer white space, blank ones left out; they may hold line breaks. */
    public static List<Span> paragraphs(CharSequence text) {
        List<Line> lines = lines(text);
        boolean wrapped = wrapped(text, lines);
        List<Span> out = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int j = i + 1;
            if (wrapped) {
                while (j < lines.size() && continues(text, lines, j)) {
                    j++;
                }
            }
            out.add(new Span(lines.get(i).start, lines.get(j - 1).end));
            i = j;
        }
        return out;
    }

    private static List<Line> lines(CharSequence text) {
        List<Line> out = new ArrayList<>();
        int start = 0;
        boolean blank = true;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !lineEnd(text.charAt(i))) {
                continue;
            }
            int from = start;
            int to = i;
            while (from < to && white(text.charAt(from))) {
                from++;
            }
            while (to > from && white(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                out.add(new Line(from, to, from - start, blank));
                blank = false;
            } else if (i > 0 && i < text.length() && !(text.charAt(i) == '\n' && text.charAt(i - 1) == '\r')) {
                blank = true;
            }
            start = i + 1;
        }
        return out;
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private static boolean wrapped(CharSequence text, List<Line> lines) {
        int pairs = 0;
        int open = 0;
        int full = 0;
        int lower = 0;
        int loud = 0;
        int width = 0;
        int wide = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !lines.get(i).blankBefore) {
                continue;
            }
            int last = i;
            width = lines.get(i).length() + lines.get(i).indent;
            while (last + 1 < lines.size() && !lines.get(last + 1).blankBefore) {
                last++;
                width = Math.max(width, lines.get(last).length());
            }
            for (int j = i; j < last; j++) {
                Line line = lines.get(j);
                Line next = lines.get(j + 1);
                pairs++;
                wide += line.length() > WIDEST ? 1 : 0;
                open += closes(text, line) ? 0 : 1;
                lower += Character.isLowerCase(text.charAt(next.start)) ? 1 : 0;
                loud += loud(text, next) ? 1 : 0;
                full += width >= NARROWEST && line.indent + line.length() + 1 + firstWord(text, next) > width - 4
                        ? 1
                        : 0;
            }
        }
        if (pairs == 0 || wide * 20 > pairs) {
            return false;
        }
        boolean midSentence = open * 2 >= pairs;
        // a list of headlines has open ends too, but begins every line with a capital
        boolean continued = lower * 4 >= pairs || loud * 10 >= pairs * 8;
        return midSentence && (continued && full * 10 >= pairs * 6 && pairs >= 2 || lower * 10 >= pairs * 4);
    }

    /** Whether a line's first word has no small letter. */
    private static boolean loud(CharSequence text, Line line) {
        int end = line.start + firstWord(text, line);
        for (int i = line.start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean continues(CharSequence text, List<Line> lines, int j) {
        Line line = lines.get(j);
        Line before = lines.get(j - 1);
        if (line.blankBefore || line.indent >= 2 && line.indent > before.indent + 1 || bullet(text, line)) {
            return false;
        }
        // a line that stops early at the end of a sentence ends its paragraph
        boolean room = before.length() + 1 + firstWord(text, line) < 45;
        return !(room && closes(text, before) && !Character.isLowerCase(text.charAt(line.start)));
    }

    private static boolean bullet(CharSequence text, Line line) {
        char c = text.charAt(line.start);
        return (c == '*' || c == '•' || c == '-' || c == '–' || c == '·' || c == '▪')
                && line.length() > 2
                && text.charAt(line.start + 1) == ' ';
    }

    private static boolean closes(CharSequence text, Line line) {
        int i = line.end - 1;
        while (i > line.start && "\"”’'»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…:".indexOf(text.charAt(i)) >= 0;
    }

    private static int firstWord(CharSequence text, Line line) {
        int i = line.start;
        while (i < line.end && !white(text.charAt(i))) {
            i++;
        }
        return i - line.start;
    }
}
