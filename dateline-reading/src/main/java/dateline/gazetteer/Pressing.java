package dateline.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The packed form of rows: one column after another in the order of their keys, names front-coded, numbers as
 * differences from the middle of their division. The same rows give the same bytes. Stateless.
 */
final class Pressing {
    private Pressing() {}

    /**
     * Presses rows.
     *
     * @param rows in any order; names of which {@link Row#isOtherName} stand beside the row whose id they have
     */
    static byte[] of(Collection<Row> rows) throws IOException {
        return of(rows.stream().sorted(Row.ORDER).toList());
    }

    private static byte[] of(List<Row> rows) throws IOException {
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
        bytes(out, zigzag(ids(rows), new int[rows.size()]), 4);
        bytes(out, zigzag(rows.stream().mapToInt(Row::lat).toArray(), spread(lats, places)), 3);
        bytes(out, zigzag(rows.stream().mapToInt(Row::lon).toArray(), spread(lons, places)), 3);
        return all.toByteArray();
    }

    /** The id of every row; for another name the number of the row that it names. */
    private static int[] ids(List<Row> rows) {
        Map<Integer, Integer> places = new HashMap<>();
        int[] out = new int[rows.size()];
        for (int i = 0; i < out.length; i++) {
            if (rows.get(i).isOtherName()) {
                places.put(rows.get(i).id(), -1);
            }
        }
        for (int i = 0; i < out.length && !places.isEmpty(); i++) {
            if (!rows.get(i).isOtherName()) {
                int number = i;
                places.computeIfPresent(rows.get(i).id(), (id, none) -> number);
            }
        }
        for (int i = 0; i < out.length; i++) {
            Row r = rows.get(i);
            out[i] = r.isOtherName() ? places.getOrDefault(r.id(), -1) : r.id();
        }
        return out;
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
