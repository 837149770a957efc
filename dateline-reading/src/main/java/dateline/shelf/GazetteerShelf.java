package dateline.shelf;

import dateline.reading.place.Gazetteer;
import dateline.reading.place.GazetteerPlaceFinder;
import dateline.reading.place.PlaceFinder;
import dateline.reading.place.PlaceWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Opens the gazetteer that is packed with this jar. */
public final class GazetteerShelf {
    private static final String TOWNS = "/gazetteer/towns.gz";

    private GazetteerShelf() {}

    /** The packed towns with the lexicon's own places; takes some tenths of a second. */
    public static Gazetteer gazetteer() {
        return new Gazetteer(
                towns(),
                LexiconShelf.sheet("places/countries.txt"),
                LexiconShelf.sheet("places/divisions.txt"),
                LexiconShelf.sheet("places/regions.txt"),
                LexiconShelf.sheet("places/names.txt"));
    }

    /** A finder of the places of that gazetteer. */
    public static PlaceFinder placeFinder(Gazetteer gazetteer) {
        PlaceWords words =
                new PlaceWords(LexiconShelf.sheet("places/words.txt"), LexiconShelf.sheet("places/given-names.txt"));
        return new GazetteerPlaceFinder(gazetteer, words);
    }

    private static byte[] towns() {
        try (var file = GazetteerShelf.class.getResourceAsStream(TOWNS)) {
            if (file == null) {
                throw new IOException("no " + TOWNS + " on the class path");
            }
            try (GZIPInputStream in = new GZIPInputStream(file, 1 << 16)) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
