package dateline.reading.place;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The towns and second-level divisions of the packed gazetteer, in the order of their keys. Columns stay packed: some
 * 5 MB. Immutable and safe for concurrent use.
 */
public final class PackedTowns {
    private static final int STEP = 16;

    private final String[] divisions;
    private final byte[] names;
    private final int[] nameEnds;
    private final byte[] kinds;
    private final byte[] populations;
    private final char[] division;
    private final int[] ids;
    private final int[] lats;
    private final int[] lons;
    /** The key of every sixteenth row, so that a search folds few names. */
    private final String[] signposts;

    /**
     * Unfolds them.
     *
     * @param pressed the gazetteer's bytes, unzipped
     * @throws IllegalArgumentException if they are damaged
     */
    public PackedTowns(byte[] pressed) {
        try {
            ByteBuffer in = ByteBuffer.wrap(pressed);
            int d = count(in, 10);
            divisions = new String[d];
            int[] midLat = new int[d];
            int[] midLon = new int[d];
            for (int i = 0; i < d; i++) {
                divisions[i] = new String(bytes(in, in.getShort() & 0xffff), StandardCharsets.UTF_8);
                if (divisions[i].length() < 2) {
                    throw new IllegalArgumentException("damaged gazetteer: a division without a country");
                }
                midLat[i] = in.getInt();
                midLon[i] = in.getInt();
            }
            int n = count(in, 15);
            byte[] prefixes = bytes(in, n);
            byte[] suffixes = bytes(in, count(in, 1));
            nameEnds = new int[n];
            names = unfold(prefixes, suffixes, nameEnds);
            kinds = bytes(in, n);
            populations = bytes(in, n);
            division = new char[n];
            int[] places = column(in, n, 2);
            ids = column(in, n, 4);
            lats = column(in, n, 3);
            lons = column(in, n, 3);
            for (int i = 0; i < n; i++) {
                division[i] = (char) places[i];
                ids[i] = unzigzag(ids[i]);
                lats[i] = unzigzag(lats[i]) + midLat[places[i]];
                lons[i] = unzigzag(lons[i]) + midLon[places[i]];
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("damaged gazetteer", e);
        }
        for (int i = 0; i < ids.length; i++) {
            if (isOtherName(i) && (ids[i] < 0 || ids[i] >= ids.length || isOtherName(ids[i]))) {
                throw new IllegalArgumentException("damaged gazetteer: a name of nothing");
            }
        }
        signposts = new String[(ids.length + STEP - 1) / STEP];
        for (int i = 0; i < signposts.length; i++) {
            signposts[i] = NameKey.of(name(i * STEP));
        }
    }

    private static byte[] unfold(byte[] prefixes, byte[] suffixes, int[] ends) {
        byte[] out = new byte[suffixes.length * 2];
        int at = 0;
        int from = 0;
        int start = 0;
        for (int i = 0; i < prefixes.length; i++) {
            int shared = prefixes[i] & 0xff;
            int to = from;
            while (suffixes[to] != '\n') {
                to++;
            }
            if (at + shared + to - from > out.length) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            System.arraycopy(out, start, out, at, shared);
            System.arraycopy(suffixes, from, out, at + shared, to - from);
            start = at;
            at += shared + to - from;
            ends[i] = at;
            from = to + 1;
        }
        return Arrays.copyOf(out, at);
    }

    /** A count of things of some bytes each, which the rest of the file must be able to hold. */
    private static int count(ByteBuffer in, int width) {
        int n = in.getInt();
        if (n < 0 || n > in.remaining() / width) {
            throw new IllegalArgumentException("damaged gazetteer: " + n + " things in " + in.remaining() + " bytes");
        }
        return n;
    }

    private static byte[] bytes(ByteBuffer in, int n) {
        byte[] out = new byte[n];
        in.get(out);
        return out;
    }

    private static int[] column(ByteBuffer in, int n, int width) {
        int[] out = new int[n];
        for (int b = 0; b < width; b++) {
            byte[] bytes = bytes(in, n);
            for (int i = 0; i < n; i++) {
                out[i] |= (bytes[i] & 0xff) << (8 * b);
            }
        }
        return out;
    }

    private static int unzigzag(int v) {
        return (v >>> 1) ^ -(v & 1);
    }

    /** How many rows there are, other names of a place too. */
    public int size() {
        return ids.length;
    }

    String name(int row) {
        int from = row == 0 ? 0 : nameEnds[row - 1];
        return new String(names, from, nameEnds[row] - from, StandardCharsets.UTF_8);
    }

    /** ISO alpha-2 and first-level code, {@code US.OH}. */
    String division(int row) {
        String d = divisions[division[row]];
        int bar = d.indexOf('|');
        return bar < 0 ? d : d.substring(0, bar);
    }

    /** The name of that division; null where the pack gives none. */
    @Nullable
    String divisionName(int row) {
        String d = divisions[division[row]];
        int bar = d.indexOf('|');
        return bar < 0 ? null : d.substring(bar + 1);
    }

    /** Whether a row is only another name of a place that has a row of its own: {@link #id} is that row's number. */
    boolean isOtherName(int row) {
        return kinds[row] == 'N';
    }

    char kind(int row) {
        return (char) kinds[row];
    }

    double population(int row) {
        return Math.expm1((populations[row] & 0xff) / 8.0);
    }

    int id(int row) {
        return ids[row];
    }

    double lat(int row) {
        return lats[row] / 1000.0;
    }

    double lon(int row) {
        return lons[row] / 1000.0;
    }

    /** First row whose key is not below {@code key}. */
    int first(String key) {
        int post = Arrays.binarySearch(signposts, key);
        while (post > 0 && signposts[post].equals(key)) {
            post--;
        }
        int before = post >= 0 ? post : Math.max(0, -post - 2);
        int low = before * STEP;
        int high = Math.min(ids.length, (post >= 0 ? signposts.length : -post - 1) * STEP);
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (NameKey.of(name(mid)).compareTo(key) < 0) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
