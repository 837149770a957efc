package dateline.reading;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.SyntaxParser;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.reading.text.SentenceSplitter;
import dateline.record.Dispatch;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sets a dispatch in type: paragraphs, sentences, trees. Safe for concurrent use. */
public final class Compositor {
    private final SentenceSplitter splitter;
    private final SyntaxParser parser;
    private final Predicate<List<Token>> worthParsing;

    /** @param worthParsing says of a tagged sentence whether it can hold an event or an attribution */
    public Compositor(SyntaxParser parser, Predicate<List<Token>> worthParsing) {
        this(new SentenceSplitter(), parser, worthParsing);
    }

    /** @param worthParsing says of a tagged sentence whether it can hold an event or an attribution */
    public Compositor(SentenceSplitter splitter, SyntaxParser parser, Predicate<List<Token>> worthParsing) {
        this.splitter = splitter;
        this.parser = parser;
        this.worthParsing = worthParsing;
    }

    /** The dispatch's galley; its text is the body with the same offsets. */
    public Galley set(Dispatch dispatch) {
        String text = dispatch.body();
        List<Span> paragraphs = splitter.paragraphs(text);
        List<Tree> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span sentence : splitter.sentences(text, paragraphs.get(p))) {
                sentences.add(parser.parse(text, sentence, sentences.size(), p, worthParsing));
            }
        }
        return new Galley(dispatch, text, paragraphs, sentences);
    }
}
