package dateline.reading;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.SyntaxParser;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.reading.text.SentenceSplitter;
import dateline.reading.text.TrueCaser;
import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sets a dispatch in type: paragraphs, sentences, trees. Text in capitals is brought back to mixed case first. A dateline
 * is part of the sentence that it opens, but is kept from the parser: in {@code KABUL (Reuters) – The army left.} its words
 * hang on "left" as {@code parataxis}, and the rest is parsed as if they were not there. Safe for concurrent use.
 */
public final class Compositor {
    /** Most characters of one body that are read: more than a thick book, so that no input takes hours. */
    public static final int MOST = 1 << 18;

    private final SentenceSplitter splitter;
    private final @Nullable TrueCaser caser;
    private final SyntaxParser parser;
    private final Predicate<List<Token>> worthParsing;

    /** @param worthParsing says of a tagged sentence whether it can hold an event or an attribution */
    public Compositor(SyntaxParser parser, Predicate<List<Token>> worthParsing) {
        this(new SentenceSplitter(), null, parser, worthParsing);
    }

    /**
     * @param caser brings capitals back to mixed case; null to read every body as it is
     * @param worthParsing says of a tagged sentence whether it can hold an event or an attribution
     */
    public Compositor(
            SentenceSplitter splitter,
            @Nullable TrueCaser caser,
            SyntaxParser parser,
            Predicate<List<Token>> worthParsing) {
        this.splitter = splitter;
        this.caser = caser;
        this.parser = parser;
        this.worthParsing = worthParsing;
    }

    /** The dispatch's galley; its text has the length and the offsets of the body. */
    public Galley set(Dispatch dispatch) {
        return set(dispatch, worthParsing);
    }

    /** The same with every sentence parsed. */
    Galley setWhole(Dispatch dispatch) {
        return set(dispatch, tokens -> true);
    }

    private Galley set(Dispatch dispatch, Predicate<List<Token>> worth) {
        String body = dispatch.body();
        List<Span> paragraphs = withinLimit(splitter.paragraphs(body));
        Dateline dateline = dispatch.dateline();
        Span opening = dateline == null || dateline.span().length() == 0 ? null : dateline.span();
        String text = caser == null ? body : caser.read(body, paragraphs, opening);
        List<Tree> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span sentence : splitter.sentences(text, paragraphs.get(p))) {
                boolean opened =
                        opening != null && sentence.start() <= opening.start() && opening.end() < sentence.end();
                sentences.add(
                        opened && opening != null
                                ? opened(text, sentence, opening, sentences.size(), p, worth)
                                : parser.parse(text, sentence, sentences.size(), p, worth));
            }
        }
        return new Galley(dispatch, text, paragraphs, sentences);
    }

    /** Whether the end of the dispatch was left unread because it is longer than {@link #MOST}. */
    public static boolean cut(Dispatch dispatch) {
        return dispatch.body().length() > MOST;
    }

    private static List<Span> withinLimit(List<Span> paragraphs) {
        if (paragraphs.isEmpty() || paragraphs.get(paragraphs.size() - 1).end() <= MOST) {
            return paragraphs;
        }
        return paragraphs.stream()
                .filter(p -> p.start() < MOST)
                .map(p -> p.end() <= MOST ? p : new Span(p.start(), Math.max(p.start(), MOST - 1)))
                .toList();
    }

    private Tree opened(
            String text, Span sentence, Span opening, int number, int paragraph, Predicate<List<Token>> worth) {
        Tree before = parser.parse(text, new Span(sentence.start(), opening.end()), number, paragraph, tokens -> false);
        Tree rest = parser.parse(text, new Span(opening.end(), sentence.end()), number, paragraph, worth);
        int shift = before.size();
        int n = shift + rest.size();
        List<Token> tokens = new ArrayList<>(before.tokens());
        int[] heads = new int[n];
        String[] rels = new String[n];
        int root = -1;
        for (Token t : rest.tokens()) {
            int i = t.index();
            tokens.add(new Token(shift + i, t.span(), t.form(), t.lemma(), t.xpos(), t.upos()));
            heads[shift + i] = rest.head(i) < 0 ? -1 : shift + rest.head(i);
            rels[shift + i] = rest.rel(i);
            root = root < 0 && rest.head(i) < 0 ? shift + i : root;
        }
        Arrays.fill(heads, 0, shift, rest.parsed() ? 0 : -1);
        Arrays.fill(rels, 0, shift, "dep");
        if (rest.parsed() && shift > 0) {
            heads[0] = root;
            rels[0] = "parataxis";
        }
        return new Tree(number, paragraph, sentence, tokens, heads, rels, rest.parsed());
    }
}
