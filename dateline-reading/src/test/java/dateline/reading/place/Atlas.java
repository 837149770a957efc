package dateline.reading.place;

import dateline.reading.Sentences;
import dateline.record.PlaceMention;
import dateline.shelf.GazetteerShelf;
import java.util.List;

/** One gazetteer and finder for all tests of a run. */
final class Atlas {
    static final Gazetteer GAZETTEER = GazetteerShelf.gazetteer();
    static final PlaceFinder FINDER = GazetteerShelf.placeFinder(GAZETTEER);

    private Atlas() {}

    static List<PlaceMention> read(String text) {
        return FINDER.find(Sentences.galley(text, "2021-07-18"));
    }
}
