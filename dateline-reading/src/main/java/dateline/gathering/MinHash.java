package dateline.gathering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A text's shingles in 128 numbers. Two texts have about as many of them in common as of all their shingles. The seeds are
 * fixed here, so that signatures of all machines and years can be compared. Stateless.
 */
public final class MinHash {
    /** Numbers of a signature; the estimate is off by some 0.04. */
    public static final int LENGTH = 128;

    /** Bands of four: texts that share half of their shingles share a band nine times in ten. */
    private static final int ROWS = 4;

    private static final long SEED = 0x9e3779b97f4a7c15L;
    private static final long[] SEEDS = seeds();

    private MinHash() {}

    private static long[] seeds() {
        long[] out = new long[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            out[i] = Shingles.mix(SEED * (i + 1));
        }
        return out;
    }

    /** The signature of some shingles; all zeros for none. */
    public static int[] of(Shingles shingles) {
        int[] out = new int[LENGTH];
        long[] least = new long[LENGTH];
        Arrays.fill(least, -1L);
        for (long h : shingles.hashes()) {
            for (int i = 0; i < LENGTH; i++) {
                long v = Shingles.mix(h ^ SEEDS[i]);
                if (Long.compareUnsigned(v, least[i]) < 0) {
                    least[i] = v;
                }
            }
        }
        for (int i = 0; i < LENGTH; i++) {
            out[i] = shingles.size() == 0 ? 0 : (int) (least[i] >>> 32);
        }
        return out;
    }

    /** The estimated share of shingles that two texts have in common, of all that either has. */
    public static double jaccard(int[] a, int[] b) {
        int same = 0;
        for (int i = 0; i < LENGTH; i++) {
            same += a[i] == b[i] ? 1 : 0;
        }
        return (double) same / LENGTH;
    }

    /** One key a band, to be looked up: {@code m07-…}. */
    static List<String> bands(int[] signature) {
        List<String> out = new ArrayList<>();
        for (int band = 0; band < LENGTH / ROWS; band++) {
            long h = band;
            for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
                h = Shingles.mix(h * 31 + signature[i]);
            }
            out.add((band < 10 ? "m0" : "m") + band + "-" + HexFormat.of().toHexDigits(h));
        }
        return out;
    }
}
