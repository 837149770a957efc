package dateline.bench;

import dateline.reading.Compositor;
import dateline.reading.actor.ActorFinder;
import dateline.reading.actor.DictionaryActorFinder;
import dateline.reading.actor.OwnDictionary;
import dateline.reading.claim.ClaimReader;
import dateline.reading.claim.CueLexicon;
import dateline.reading.claim.CuedClaims;
import dateline.reading.claim.CuedTellings;
import dateline.reading.claim.SignatureLexicon;
import dateline.reading.claim.Speakers;
import dateline.reading.claim.TellingFinder;
import dateline.reading.coding.CodeBook;
import dateline.reading.coding.Coder;
import dateline.reading.place.PlaceFinder;
import dateline.reading.syntax.SyntaxParser;
import dateline.reading.syntax.Tree;
import dateline.reading.time.LexiconTimeFinder;
import dateline.reading.time.TimeFinder;
import dateline.record.Span;
import dateline.shelf.GazetteerShelf;
import dateline.shelf.LexiconShelf;
import dateline.shelf.ModelShelf;
import dateline.shelf.StandardReadingRoom;
import java.util.List;

/**
 * The parts of the standard reading room, each by itself.
 *
 * @param cutter cuts into sentences and looks at none of them
 * @param tagger cuts into sentences, tokens and parts of speech
 * @param compositor the same, and parses what can hold an event or an attribution
 */
record Parts(
        Compositor cutter,
        Compositor tagger,
        Compositor compositor,
        TimeFinder times,
        PlaceFinder places,
        TellingFinder tellings,
        ActorFinder actors,
        Coder coder,
        ClaimReader claims) {
    private static final Tree FLAT = new Tree(0, 0, new Span(0, 0), List.of(), new int[0], new String[0], false);

    /** Opens them; takes seconds. */
    static Parts open() {
        SyntaxParser parser = ModelShelf.standard().parser();
        Coder coder = new Coder(StandardReadingRoom.lexicon(new CodeBook(LexiconShelf.sheet("codes/cameo.txt"))));
        CueLexicon cues = new CueLexicon(LexiconShelf.sheet("claim/cues.txt"));
        CuedTellings tellings = new CuedTellings(cues);
        SignatureLexicon signatures = new SignatureLexicon(
                List.of(LexiconShelf.sheet("claim/implicatives.txt"), LexiconShelf.sheet("claim/modality.txt")));
        return new Parts(
                StandardReadingRoom.compositor((text, sentence, number, paragraph, worth) -> FLAT, tokens -> false),
                StandardReadingRoom.compositor(parser, tokens -> false),
                StandardReadingRoom.compositor(parser, tokens -> coder.mayHoldAct(tokens) || tellings.mayTell(tokens)),
                new LexiconTimeFinder(LexiconShelf.folder("time")),
                GazetteerShelf.placeFinder(GazetteerShelf.gazetteer()),
                tellings,
                new DictionaryActorFinder(LexiconShelf.folder("actors"), OwnDictionary.NONE),
                coder,
                new CuedClaims(cues, signatures, new Speakers(LexiconShelf.sheet("claim/speakers.txt"))));
    }
}
