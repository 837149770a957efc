package dateline.shelf;

import dateline.reading.Compositor;
import dateline.reading.EventWriter;
import dateline.reading.PastWords;
import dateline.reading.ReadingRoom;
import dateline.reading.actor.ActorFinder;
import dateline.reading.actor.DictionaryActorFinder;
import dateline.reading.actor.OwnDictionary;
import dateline.reading.claim.CueLexicon;
import dateline.reading.claim.CuedClaims;
import dateline.reading.claim.CuedTellings;
import dateline.reading.claim.SignatureLexicon;
import dateline.reading.claim.Speakers;
import dateline.reading.coding.CodeBook;
import dateline.reading.coding.Coder;
import dateline.reading.coding.Lexicon;
import dateline.reading.coding.WordClasses;
import dateline.reading.place.PackedTowns;
import dateline.reading.place.PlaceFinder;
import dateline.reading.place.PlaceWords;
import dateline.reading.place.VenueFinder;
import dateline.reading.syntax.SyntaxParser;
import dateline.reading.syntax.Token;
import dateline.reading.text.SentenceSplitter;
import dateline.reading.text.TrueCaser;
import dateline.reading.time.LexiconTimeFinder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The reading room with everything that Dateline ships: the packed lexicon, dictionaries, gazetteer and models. */
public final class StandardReadingRoom {
    /** Version of the lexicon, written into every reading. */
    public static final String LEXICON = "2026.11";

    private StandardReadingRoom() {}

    /** Opens it; takes a few seconds, most of them for the parser's models. */
    public static ReadingRoom open() {
        return open(OwnDictionary.NONE);
    }

    /** The same with a user's own dictionary laid over the one that ships. */
    public static ReadingRoom open(OwnDictionary own) {
        return open(own, null);
    }

    /**
     * The same with a user's own gazetteer laid over the one that ships.
     *
     * @param imported null for none
     */
    public static ReadingRoom open(OwnDictionary own, @Nullable PackedTowns imported) {
        CompletableFuture<SyntaxParser> parser =
                CompletableFuture.supplyAsync(() -> ModelShelf.standard().parser());
        CompletableFuture<PlaceFinder> places =
                CompletableFuture.supplyAsync(() -> GazetteerShelf.placeFinder(GazetteerShelf.gazetteer(imported)));
        CompletableFuture<ActorFinder> actors =
                CompletableFuture.supplyAsync(() -> new DictionaryActorFinder(LexiconShelf.folder("actors"), own));
        CodeBook codes = new CodeBook(LexiconShelf.sheet("codes/cameo.txt"));
        Coder coder = new Coder(lexicon(codes));
        CueLexicon cues = new CueLexicon(LexiconShelf.sheet("claim/cues.txt"));
        CuedTellings tellings = new CuedTellings(cues);
        SignatureLexicon signatures = new SignatureLexicon(
                List.of(LexiconShelf.sheet("claim/implicatives.txt"), LexiconShelf.sheet("claim/modality.txt")));
        Speakers speakers = new Speakers(LexiconShelf.sheet("claim/speakers.txt"));
        return new ReadingRoom(
                compositor(parser.join(), tokens -> coder.mayHoldAct(tokens) || tellings.mayTell(tokens)),
                new LexiconTimeFinder(LexiconShelf.folder("time")),
                places.join(),
                tellings,
                actors.join(),
                coder,
                new CuedClaims(cues, signatures, speakers),
                new EventWriter(codes, states(), venues(), new PastWords(LexiconShelf.sheet("scenes/past.txt"))),
                LEXICON);
    }

    /** The coding lexicon that ships. */
    public static Lexicon lexicon(CodeBook codes) {
        return new Lexicon(
                LexiconShelf.folder("coding").stream()
                        .filter(s -> s.name().endsWith(".lex"))
                        .toList(),
                LexiconShelf.sheet("coding/composition.txt"),
                new WordClasses(LexiconShelf.folder("classes")),
                codes);
    }

    /**
     * A compositor with the packed word lists.
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

    private static VenueFinder venues() {
        return new VenueFinder(
                new PlaceWords(LexiconShelf.sheet("places/words.txt"), LexiconShelf.sheet("places/given-names.txt")));
    }

    private static Set<String> states() {
        Set<String> codes = new TreeSet<>();
        for (String line : LexiconShelf.sheet("actors/states.txt").lines()) {
            if (line.matches("[A-Z]{3}[ |].*")) {
                codes.add(line.substring(0, 3));
            }
        }
        return codes;
    }
}
