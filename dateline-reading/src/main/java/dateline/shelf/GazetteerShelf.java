package dateline.shelf;

import dateline.gazetteer.GazetteerImport;
import dateline.reading.place.Gazetteer;
import dateline.reading.place.GazetteerPlaceFinder;
import dateline.reading.place.PackedTowns;
import dateline.reading.place.PlaceFinder;
import dateline.reading.place.PlaceWords;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Opens the gazetteer that is packed with this jar, and those that users import. */
public final class GazetteerShelf {
    private static final String TOWNS = "/gazetteer/towns.gz";
    private static final int MOST = 256 << 20;

    private GazetteerShelf() {}

    /** The packed towns with the lexicon's own places; takes some tenths of a second. */
    public static Gazetteer gazetteer() {
        return gazetteer(null);
    }

    /**
     * The same with a gazetteer of the user's own laid over it.
     *
     * @param imported null for none
     */
    public static Gazetteer gazetteer(@Nullable PackedTowns imported) {
        return new Gazetteer(
                towns(),
                imported,
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

    /** Where an imported gazetteer stands unless its file is named: {@code NAME.gz} in {@link Home}. */
    public static Path home(String name) {
        return Home.folder().resolve("gazetteer").resolve(name + ".gz");
    }

    /**
     * Opens a gazetteer that was imported.
     *
     * @param name a file, or the name of one in {@link Home}
     * @throws IOException if there is none, or it is none; the message says so to a person
     */
    public static PackedTowns imported(String name) throws IOException {
        try {
            Path file = Path.of(name);
            if (!Files.exists(file) && file.getNameCount() == 1) {
                file = home(name);
            }
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
                byte[] head = in.readNBytes(GazetteerImport.HEAD.length());
                if (!GazetteerImport.HEAD.equals(new String(head, StandardCharsets.US_ASCII))) {
                    throw new IOException("this was not made by dateline gazetteer import");
                }
                byte[] rows = in.readNBytes(MOST + 1);
                if (rows.length > MOST) {
                    throw new IOException("it is larger than any import");
                }
                return new PackedTowns(rows);
            }
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file, nor " + home(name), e);
        } catch (InvalidPathException e) {
            throw new IOException("this is not a file name: " + e.getReason(), e);
        } catch (ZipException e) {
            throw new IOException("this was not made by dateline gazetteer import", e);
        } catch (EOFException e) {
            throw new IOException("it is cut off; import it again", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("it is damaged; import it again", e);
        }
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
