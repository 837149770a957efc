package dateline.gathering;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What copies of a text are found by, small enough to be kept beside every dispatch.
 *
 * @param shingles how many different shingles the text has
 * @param signature {@link MinHash} of them, eight hexadecimal digits a number
 * @param keys copies share at least one: bands of the signature ({@code m…}) find texts that are much the same, anchors
 *     ({@code a…}) pieces of a longer text; none for a text too short to be told from another
 */
public record CopyPrint(int shingles, String signature, List<String> keys) {
    public CopyPrint {
        keys = List.copyOf(keys);
    }

    /** The print of a body. */
    public static CopyPrint of(CharSequence body) {
        return of(Shingles.of(body));
    }

    static CopyPrint of(Shingles shingles) {
        HexFormat hex = HexFormat.of();
        int[] numbers = MinHash.of(shingles);
        StringBuilder signature = new StringBuilder(MinHash.LENGTH * 8);
        for (int n : numbers) {
            signature.append(hex.toHexDigits(n));
        }
        List<String> keys = new ArrayList<>();
        if (shingles.size() >= NearDuplicates.LEAST) {
            keys.addAll(MinHash.bands(numbers));
            shingles.anchors().forEach(a -> keys.add("a" + hex.toHexDigits(a)));
        }
        return new CopyPrint(shingles.size(), signature.toString(), keys);
    }

    /** What the two texts share of all that stands in either, estimated. */
    public double jaccard(CopyPrint other) {
        int same = 0;
        for (int i = 0; i < MinHash.LENGTH * 8; i += 8) {
            same += signature.regionMatches(i, other.signature, i, 8) ? 1 : 0;
        }
        return (double) same / MinHash.LENGTH;
    }

    /** What they share of the shorter one, estimated. */
    public double containment(CopyPrint other) {
        double j = jaccard(other);
        int shorter = Math.min(shingles, other.shingles);
        return shorter == 0 ? 0 : Math.min(1, j * ((double) shingles + other.shingles) / (1 + j) / shorter);
    }
}
