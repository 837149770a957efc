package dateline.reading.claim;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins quotations to the cues that tell them, and carries a speaker over to quotations that go on after his sentence. One
 * dispatch's work; linear in quotations and cues.
 */
final class QuoteJoiner {
    /** A quotation of fewer letters is a word or a name in marks unless a cue stands right beside it. */
    private static final int SPEECH = 25;
    /** How far a cue may stand from the quotation that it tells, in code units. */
    private static final int NEAR = 160;
    /** How many cues back or forth are tried. */
    private static final int TRIED = 12;

    private final String text;
    private final List<Span> paragraphs;
    private final List<Span> quotes;
    private final List<Draft> drafts;

    QuoteJoiner(String text, List<Span> paragraphs, List<Span> quotes, List<Draft> drafts) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        this.drafts = drafts;
    }

    void join() {
        List<Draft> outside = new ArrayList<>();
        int q = 0;
        for (Draft d : drafts) {
            while (q < quotes.size() && quotes.get(q).end() <= d.cue.start()) {
                q++;
            }
            boolean inside = q < quotes.size() && quotes.get(q).contains(d.cue);
            d.inside = inside;
            if (!inside && d.entry.act() != Cue.Act.WILL) {
                outside.add(d);
            }
        }
        int next = 0;
        int paragraph = 0;
        Draft last = null;
        for (Span quote : quotes) {
            while (next < outside.size() && outside.get(next).cue.end() <= quote.start()) {
                next++;
            }
            while (paragraph + 1 < paragraphs.size()
                    && paragraphs.get(paragraph).end() <= quote.start()) {
                paragraph++;
            }
            Draft mine = owner(quote, outside, next);
            if (mine == null && quote.length() >= SPEECH) {
                mine = beside(quote, outside, next, paragraphs.get(paragraph));
            }
            if (mine == null && quote.length() >= SPEECH && last != null && carriedOver(quote, last, paragraph)) {
                mine = last;
            }
            if (mine != null) {
                mine.add(quote);
                mine.quoted = true;
                last = mine;
            }
        }
    }

    /** A cue outside whose content already holds part of the quotation. */
    private static @Nullable Draft owner(Span quote, List<Draft> outside, int next) {
        Draft best = null;
        for (int i = Math.max(0, next - TRIED); i < Math.min(outside.size(), next + TRIED); i++) {
            Draft d = outside.get(i);
            if (d.touches(quote)
                    && d.entry.act().tells()
                    && (best == null || distance(d, quote) < distance(best, quote))) {
                best = d;
            }
        }
        return best;
    }

    private static int distance(Draft d, Span quote) {
        return d.cue.start() >= quote.end() ? d.cue.start() - quote.end() : quote.start() - d.cue.end();
    }

    /** A cue of saying right after the quotation, or right before it, with no content of its own yet. */
    private @Nullable Draft beside(Span quote, List<Draft> outside, int next, Span paragraph) {
        for (int i = next; i < Math.min(outside.size(), next + 3); i++) {
            Draft d = outside.get(i);
            if (d.cue.start() - quote.end() > NEAR
                    || d.cue.start() >= paragraph.end()
                    || breaks(quote.end(), d.cue.start())) {
                break;
            }
            if (free(d)) {
                return d;
            }
        }
        for (int i = next - 1; i >= Math.max(0, next - 3); i--) {
            Draft d = outside.get(i);
            if (quote.start() - d.cue.end() > NEAR || breaks(d.cue.end(), quote.start())) {
                break;
            }
            if (free(d)) {
                return d;
            }
        }
        return null;
    }

    private static boolean free(Draft d) {
        return d.content.isEmpty() && d.entry.part() == Cue.Part.VERB && d.entry.takes("that") || d.quoted;
    }

    /** Whether a sentence ends between two offsets, or another quotation stands between them. */
    private boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '?' || c == '!')
                    && i + 1 < to
                    && Character.isWhitespace(text.charAt(i + 1))
                    && i > from + 4
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2));
            if (stop || c == '"' || c == '“') {
                return true;
            }
        }
        return false;
    }

    /** The same speaker goes on: in the same paragraph, or in one that is all quotation. */
    private boolean carriedOver(Span quote, Draft last, int paragraph) {
        Span p = paragraphs.get(paragraph);
        int end = Math.max(last.end(), last.cue.end());
        if (end > p.start()) {
            return true;
        }
        boolean following = paragraph > 0 && end > paragraphs.get(paragraph - 1).start();
        return following && last.quoted && quote.start() == p.start() && quote.end() >= p.end() - 1;
    }
}
