package dateline.reading;

import dateline.reading.actor.ActorFinder;
import dateline.reading.actor.DictionaryActorFinder;
import dateline.reading.claim.CueLexicon;
import dateline.reading.claim.CuedTellings;
import dateline.reading.claim.Telling;
import dateline.reading.coding.Stage;
import dateline.reading.place.PlaceFinder;
import dateline.reading.syntax.Galley;
import dateline.record.PlaceMention;
import dateline.shelf.GazetteerShelf;
import dateline.shelf.LexiconShelf;
import java.util.List;

/** The real cast and places of a galley, as the coder asks for them. */
public final class Stages {
    private static final class Held {
        static final ActorFinder ACTORS = new DictionaryActorFinder(LexiconShelf.folder("actors"));
        static final PlaceFinder PLACES = GazetteerShelf.placeFinder(GazetteerShelf.gazetteer());
        static final CuedTellings TELLINGS = new CuedTellings(new CueLexicon(LexiconShelf.sheet("claim/cues.txt")));
    }

    private Stages() {}

    public static Stage of(Galley galley) {
        List<PlaceMention> places = Held.PLACES.find(galley);
        List<Telling> tellings = Held.TELLINGS.find(galley);
        return new CastStage(Held.ACTORS.cast(galley, places, tellings), places, galley);
    }
}
