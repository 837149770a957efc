package dateline.shelf;

import dateline.reading.Compositor;
import dateline.reading.EventWriter;
import dateline.reading.ReadingRoom;
import dateline.reading.actor.DictionaryActorFinder;
import dateline.reading.claim.Claim;
import dateline.reading.coding.CodeBook;
import dateline.reading.coding.Coder;
import dateline.reading.coding.Lexicon;
import dateline.reading.coding.WordClasses;
import dateline.record.Status;
import dateline.record.Voice;
import java.util.List;

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
                new Compositor(ModelShelf.standard().parser(), coder::mayHoldAct),
                galley -> List.of(),
                GazetteerShelf.placeFinder(GazetteerShelf.gazetteer()),
                galley -> List.of(),
                new DictionaryActorFinder(LexiconShelf.folder("actors")),
                coder,
                (coding, tellings, stage) -> new Claim(Status.HAPPENED, Voice.REPORTED, List.of(), List.of()),
                new EventWriter(codes),
                LEXICON);
    }
}
