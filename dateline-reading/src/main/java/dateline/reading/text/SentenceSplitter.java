package dateline.reading.text;

import dateline.record.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts paragraphs into sentences. Stateless and safe for concurrent use. */
public final class SentenceSplitter {
    /** Paragraphs of a body: the stretches between line breaks, outer white space and blank lines left out. */
    public List<Span> paragraphs(String body) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || body.charAt(i) == '\n' || body.charAt(i) == '\r') {
                int from = start;
                int to = i;
                while (from < to && Character.isWhitespace(body.charAt(from))) {
                    from++;
                }
                while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
                    to--;
                }
                if (to > from) {
                    out.add(new Span(from, to));
                }
                start = i + 1;
            }
        }
        return out;
    }

    /** Sentences of one paragraph, in textual order, outer white space left out. */
    public List<Span> sentences(String body, Span paragraph) {
        BreakIterator cuts = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String words = paragraph.of(body);
        cuts.setText(words);
        List<Span> out = new ArrayList<>();
        int from = cuts.first();
        for (int to = cuts.next(); to != BreakIterator.DONE; to = cuts.next()) {
            int end = to;
            while (end > from && Character.isWhitespace(words.charAt(end - 1))) {
                end--;
            }
            if (end > from) {
                out.add(new Span(paragraph.start() + from, paragraph.start() + end));
            }
            from = to;
        }
        return out;
    }
}
