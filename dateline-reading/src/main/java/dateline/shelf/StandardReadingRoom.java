package dateline.shelf;

import dateline.reading.Compositor;
import dateline.reading.EventWriter;
import dateline.reading.ReadingRoom;
import dateline.reading.claim.Claim;
import dateline.reading.coding.CodeBook;
import dateline.reading.coding.Coder;
import dateline.reading.coding.Lexicon;
import dateline.reading.coding.WordClasses;
import dateline.reading.syntax.SyntaxParser;
import dateline.reading.syntax.Token;
import dateline.reading.text.SentenceSplitter;
import dateline.reading.text.TrueCaser;
import dateline.record.Status;
import dateline.record.Voice;
import java.util.List;
import java.util.function.Predicate;

/** The reading room with everything that Dateline ships: the packed lexicon, dictionaries, gazetteer and models. */
public final class StandardReadingRoom {
    /** Version of the lexicon, written into every reading. */
    public static final String LEXICON = "2026.11";

    private StandardReadingRoom() {}

    /** Opens it; takes a few seconds, most of them for the parser's models. */
    public static ReadingRoom open() {
        CodeBook codes = new CodeBook(LexiconShelf.sheet("codes/cameo.txt"));
        WordClasses classes = new WordClasses(LexiconShelf.folder("classes"));
        Coder coder = new Coder(new Lexicon(
                LexiconShelf.folder("coding").stream().filter(s -> s.name().endsWith(".lex")).toList(),
                LexiconShelf.sheet("coding/composition.txt"),
                classes,
                codes));
        return new ReadingRoom(
                compositor(ModelShelf.standard().parser(), coder::mayHoldAct),
                galley -> List.of(),
                galley -> List.of(),
                galley -> List.of(),
                (galley, places, tellings) -> (tree, token) -> List.of(),
                coder,
                (coding, tellings, stage) -> new Claim(Status.HAPPENED, Voice.REPORTED, List.of(), List.of()),
                new EventWriter(codes),
                LEXICON);
    }

    /**
     * A compositor with the packed knowledge of sentences, datelines and capitals.
     *
     * @param worthParsing says of a tagged sentence whether it can hold an event or an attribution
     */
    public static Compositor compositor(SyntaxParser parser, Predicate<List<Token>> worthParsing) {
        SentenceSplitter splitter = new SentenceSplitter(LexiconShelf.sheet("text/abbreviations.txt"));
        TrueCaser caser = new TrueCaser(
                splitter,
                LexiconShelf.sheet("text/places.txt"),
                LexiconShelf.sheet("text/peoples.txt"),
                LexiconShelf.sheet("text/calendar.txt"),
                LexiconShelf.sheet("text/organisations.txt"),
                LexiconShelf.sheet("text/acronyms.txt"),
                LexiconShelf.sheet("text/titles.txt"),
                LexiconShelf.sheet("text/first-names.txt"),
                LexiconShelf.sheet("text/common-words.txt"));
        return new Compositor(splitter, caser, parser, worthParsing);
    }
}
