package dateline.reading.text;

import dateline.desk.LineWrap;
import dateline.reading.text.Abbreviations.Kind;
import dateline.record.Sheet;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a body into paragraphs and paragraphs into sentences. A closing quote stays with its sentence; titles, initials,
 * acronyms, months and numbers keep their stops; a dateline belongs to the sentence that it opens.
 *
 * <p>{@code “We met Gen. Lee.” He left the U.S. The talks go on.} has three sentences. Linear in the length of the text,
 * and no sentence is longer than {@link #LONGEST}, whatever the text. Immutable; safe for concurrent use.
 */
public final class SentenceSplitter {
    /** Most UTF-16 code units of a sentence; longer ones are cut at a semicolon or a blank. */
    public static final int LONGEST = 2_000;
    /** Most words of a sentence. */
    private static final int MOST_WORDS = 300;
    /** A sentence of more words is cut at a semicolon if it has one, since no parser does well on it. */
    private static final int LONG_WORDS = 120;

    private final Abbreviations abbreviations;

    /** @param abbreviations {@code text/abbreviations.txt} */
    public SentenceSplitter(Sheet abbreviations) {
        this.abbreviations = new Abbreviations(abbreviations);
    }

    /** A splitter that knows no abbreviations but initials and acronyms. */
    public SentenceSplitter() {
        this(new Sheet("none", List.of()));
    }

    /**
     * Paragraphs of a body in textual order, outer white space and blank lines left out: one a line, but where the text
     * is wrapped in lines of even width, as wire copy is, one a block of lines.
     */
    public List<Span> paragraphs(String body) {
        return LineWrap.paragraphs(body);
    }

    /** Sentences of one paragraph, in textual order, outer white space left out. */
    public List<Span> sentences(String body, Span paragraph) {
        List<Span> out = new ArrayList<>();
        int start = skipBlanks(body, paragraph.start(), paragraph.end());
        int words = 0;
        int semicolon = -1;
        int blank = -1;
        int i = start;
        while (i < paragraph.end()) {
            char c = body.charAt(i);
            int cut = -1;
            if (terminal(c)) {
                int after = afterEnd(body, i, Math.min(paragraph.end(), start + LONGEST));
                if (after >= paragraph.end() || ends(body, start, i, after, paragraph)) {
                    cut = after;
                } else {
                    // stay before the closers: a stop inside them is looked at in its turn
                    while (i + 1 < after && terminal(body.charAt(i + 1))) {
                        i++;
                    }
                }
            } else if (white(c)) {
                blank = i;
                words += i > start && !white(body.charAt(i - 1)) ? 1 : 0;
            } else if (c == ';' && i + 1 < paragraph.end() && white(body.charAt(i + 1))) {
                semicolon = i + 1;
            }
            if (cut < 0 && words > LONG_WORDS && semicolon > start) {
                cut = semicolon;
            }
            if (cut < 0 && (i + 1 - start >= LONGEST || words >= MOST_WORDS)) {
                cut = semicolon > start ? semicolon : blank > start ? blank : wholeCharacter(body, i + 1);
            }
            i++;
            if (cut >= 0) {
                add(out, body, start, cut);
                start = skipBlanks(body, cut, paragraph.end());
                i = start;
                words = 0;
                semicolon = -1;
                blank = -1;
            }
        }
        add(out, body, start, paragraph.end());
        return out;
    }

    private static void add(List<Span> out, String body, int start, int end) {
        int to = end;
        while (to > start && white(body.charAt(to - 1))) {
            to--;
        }
        if (to > start) {
            out.add(new Span(start, to));
        }
    }

    private static int skipBlanks(String body, int from, int end) {
        int i = from;
        while (i < end && white(body.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wholeCharacter(String body, int i) {
        return i < body.length() && Character.isLowSurrogate(body.charAt(i)) ? i - 1 : i;
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean terminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟';
    }

    private static boolean closer(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '}'
                || c == '›';
    }

    private static boolean opener(char c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '(' || c == '[' || c == '«' || c == '„' || c == '¿'
                || c == '¡';
    }

    /** Where a sentence that ends with the mark at {@code i} would stop: past further marks, closing quotes, notes {@code [1]}. */
    private static int afterEnd(String body, int i, int end) {
        int j = i + 1;
        while (j < end && terminal(body.charAt(j))) {
            j++;
        }
        while (j < end) {
            char c = body.charAt(j);
            if (closer(c)) {
                j++;
            } else if (c == '[' && note(body, j, end) > 0) {
                j = note(body, j, end);
            } else if (c == ' ' && j + 1 < end && body.charAt(j + 1) == '”') {
                j += 2;
            } else {
                break;
            }
        }
        return j;
    }

    private static int note(String body, int open, int end) {
        int j = open + 1;
        while (j < end && j < open + 5 && Character.isDigit(body.charAt(j))) {
            j++;
        }
        return j > open + 1 && j < end && body.charAt(j) == ']' ? j + 1 : -1;
    }

    /** Whether the sentence from {@code start} ends with the mark at {@code i}; {@code after} is past its closers. */
    private boolean ends(String body, int start, int i, int after, Span paragraph) {
        int end = paragraph.end();
        if (!white(body.charAt(after))) {
            return glued(body, start, i, after, end);
        }
        int next = skipBlanks(body, after, end);
        if (next >= end) {
            return true;
        }
        int word = next;
        while (word < end && word < next + 4 && (opener(body.charAt(word)) || body.charAt(word) == ' ')) {
            word++;
        }
        char c = word < end ? body.charAt(word) : ' ';
        if (Character.isLowerCase(c) || ",;:%".indexOf(c) >= 0) {
            return false;
        }
        String following = word(body, word, end);
        char mark = body.charAt(i);
        if (mark == '!' || mark == '?') {
            boolean quoted = after > i + 1 && closer(body.charAt(after - 1)) && body.charAt(after - 1) != ')';
            return !(quoted && saying(body, word, end)) && !marked(body, start, i);
        }
        if (mark != '.' || after > i + 1 && terminal(body.charAt(i + 1))) {
            return true;
        }
        boolean wide = next - after >= 2 && !hasBreak(body, after, next);
        return stopEnds(body, start, i, c, following, wide, after > i + 1);
    }

    private static boolean hasBreak(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (body.charAt(i) == '\n' || body.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** A full stop at {@code i}, followed by something that is not in lower case. */
    private boolean stopEnds(String body, int start, int i, char c, String following, boolean wide, boolean closed) {
        int from = i;
        while (from > start
                && i - from < 40
                && !white(body.charAt(from - 1))
                && !opener(body.charAt(from - 1))
                && body.charAt(from - 1) != '—'
                && body.charAt(from - 1) != '–') {
            from--;
        }
        String word = body.substring(from, i);
        boolean starter = abbreviations.is(Kind.STARTER, following);
        boolean digit = Character.isDigit(c);
        if (from == start && numeral(word)) {
            return false;
        }
        if (abbreviations.is(Kind.NEVER, word)) {
            return false;
        }
        if (abbreviations.is(Kind.CLOCK, word)) {
            return !digit && !abbreviations.is(Kind.DAY, following) && !(c == '(' || c == '[');
        }
        if (abbreviations.is(Kind.TITLE, word)) {
            return closed;
        }
        if (abbreviations.is(Kind.NUMBER, word)) {
            return !digit && c != '#';
        }
        if (abbreviations.is(Kind.MONTH, word)) {
            return !digit && (starter || wide || closed);
        }
        if (abbreviations.is(Kind.STREET, word) || abbreviations.is(Kind.COMPANY, word)) {
            return starter || wide || closed || digit && !abbreviations.is(Kind.STREET, word);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return initialEnds(body, start, from, starter, following);
        }
        if (acronym(word)) {
            return starter || closed && !digit;
        }
        return true;
    }

    /** After a single capital: "George W. Bush" goes on, "Plan B. The" and "World War I. We" do not. */
    private static boolean initialEnds(String body, int start, int from, boolean starter, String next) {
        if (!starter) {
            return false;
        }
        // "J. A. Smith" or "A. The": a name's initial stands at the beginning or after another name
        int before = from - 1;
        while (before > start && white(body.charAt(before))) {
            before--;
        }
        return before > start && !(next.length() == 1 && body.charAt(before) == '.');
    }

    /** A stop with a letter right behind it: a missing blank between sentences, or an address or abbreviation. */
    private static boolean glued(String body, int start, int i, int after, int end) {
        if (body.charAt(i) != '.' || after + 1 >= end || i - start < 4) {
            return false;
        }
        boolean wordBefore = true;
        for (int back = 1; back <= 3; back++) {
            char b = body.charAt(i - back);
            wordBefore &= Character.isLowerCase(b) || after > i + 1 && Character.isLetter(b);
        }
        char first = body.charAt(after);
        boolean opens = opener(first) && first != '(' && first != '[';
        char c = opens ? body.charAt(after + 1) : first;
        char d = opens ? (after + 2 < end ? body.charAt(after + 2) : ' ') : body.charAt(after + 1);
        if (!wordBefore
                || !Character.isUpperCase(c)
                || !(Character.isLowerCase(d) || d == ' ' || d == '\'' || d == '’')) {
            return false;
        }
        for (int j = i - 1; j >= start && i - j < 60 && !white(body.charAt(j)); j--) {
            char b = body.charAt(j);
            if (b == '.' || b == '/' || b == '@') {
                return false;
            }
        }
        for (int j = after; j < end && j - after < 60 && !white(body.charAt(j)); j++) {
            char b = body.charAt(j);
            if (b == '/' || b == '@' || b == '.' && j + 1 < end && Character.isLetterOrDigit(body.charAt(j + 1))) {
                return false;
            }
        }
        return true;
    }

    private static String word(String body, int from, int end) {
        int to = from;
        while (to < end && to - from < 40 && (Character.isLetterOrDigit(body.charAt(to)) || body.charAt(to) == '-')) {
            to++;
        }
        return body.substring(from, to);
    }

    /** "1", "12", "iv", "a", "(b": what numbers an item of a list. */
    private static boolean numeral(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return false;
        }
        boolean digits = word.length() <= 3;
        boolean roman = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digits &= Character.isDigit(c);
            roman &= "ivxIVX".indexOf(c) >= 0;
        }
        return digits || roman || word.length() == 1;
    }

    /** "U.S", "J.K", "Ph.D", "D.C": short pieces between stops. */
    private static boolean acronym(String word) {
        int piece = 0;
        int dots = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                if (piece == 0) {
                    return false;
                }
                dots++;
                piece = 0;
            } else if (Character.isLetter(c) && piece < 2) {
                piece++;
            } else {
                return false;
            }
        }
        return dots > 0 && piece > 0;
    }

    /** Whether a name and a verb of saying follow: “Why?” Mr. Obama asked. */
    private boolean saying(String body, int from, int end) {
        int i = from;
        for (int n = 0; n < 5 && i < end; n++) {
            String word = word(body, i, end);
            if (word.isEmpty()) {
                return false;
            }
            if (n > 0 && abbreviations.is(Kind.SAY, word)) {
                return true;
            }
            if (n == 0
                    && abbreviations.is(Kind.STARTER, word)
                    && !word.equals("The")
                    && !word.equals("A")
                    && !word.equals("One")
                    && !word.equals("He")
                    && !word.equals("She")) {
                return false;
            }
            i += word.length();
            i = i < end && body.charAt(i) == '.' ? i + 1 : i;
            if (i >= end || !white(body.charAt(i))) {
                return false;
            }
            i = skipBlanks(body, i, end);
        }
        return false;
    }

    private boolean marked(String body, int start, int i) {
        int from = i;
        while (from > start && i - from < 20 && Character.isLetter(body.charAt(from - 1))) {
            from--;
        }
        return abbreviations.is(Kind.MARKED, body.substring(from, i + 1));
    }
}
