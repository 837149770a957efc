package dateline.gathering;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every five words of a text that follow each other, as 64-bit hashes that are the same on every machine. Case,
 * punctuation and line breaks do not count. Immutable.
 */
public final class Shingles {
    private static final int WORDS = 5;
    /** No more of a text is looked at, in UTF-16 code units. */
    private static final int MOST = 200_000;
    /** Of so many shingles in a row one anchor is kept. */
    private static final int WINDOW = 50;

    private static final int MOST_ANCHORS = 64;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] inOrder;
    private final long[] sorted;

    private Shingles(long[] inOrder) {
        this.inOrder = inOrder;
        this.sorted = Arrays.stream(inOrder).sorted().distinct().toArray();
    }

    /** The shingles of a body; a text of fewer than five words has one of all its words, an empty one none. */
    public static Shingles of(CharSequence body) {
        Deque<Long> words = new ArrayDeque<>();
        long[][] out = {new long[64]};
        int[] n = {0};
        WordCutter.cut(body, MOST, c -> {
            words.addLast(hash(c.word().toLowerCase(Locale.ROOT)));
            if (words.size() > WORDS) {
                words.removeFirst();
            }
            if (words.size() == WORDS) {
                if (n[0] == out[0].length) {
                    out[0] = Arrays.copyOf(out[0], n[0] * 2);
                }
                out[0][n[0]++] = together(words);
            }
        });
        if (n[0] == 0 && !words.isEmpty()) {
            out[0][n[0]++] = together(words);
        }
        return new Shingles(Arrays.copyOf(out[0], n[0]));
    }

    private static long together(Iterable<Long> words) {
        long h = FNV_BASIS;
        for (long w : words) {
            h = mix(h * FNV_PRIME + w);
        }
        return h;
    }

    /** A word in 64 bits. */
    static long hash(String word) {
        long h = FNV_BASIS;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * FNV_PRIME;
        }
        return mix(h);
    }

    /** Spreads every bit over all: the finishing step of splitmix64. */
    static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** How many different shingles there are. */
    public int size() {
        return sorted.length;
    }

    /** How many shingles both have. */
    public int common(Shingles other) {
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int by = Long.compare(sorted[i], other.sorted[j]);
            n += by == 0 ? 1 : 0;
            i += by <= 0 ? 1 : 0;
            j += by >= 0 ? 1 : 0;
        }
        return n;
    }

    long[] hashes() {
        return sorted;
    }

    /**
     * The smallest hash of every fifty shingles in a row. Two texts that share a run of some fifty-five words share an
     * anchor, wherever it stands, so that a piece of a text is found by it.
     */
    List<Long> anchors() {
        Set<Long> out = new TreeSet<>(Long::compareUnsigned);
        int last = -1;
        for (int i = 0; i == 0 || i + WINDOW <= inOrder.length; i++) {
            int end = Math.min(inOrder.length, i + WINDOW);
            if (last < i) {
                last = i;
                for (int j = i; j < end; j++) {
                    last = smaller(j, last) ? j : last;
                }
            } else if (end > 0 && smaller(end - 1, last)) {
                last = end - 1;
            }
            if (last < inOrder.length) {
                out.add(inOrder[last]);
            }
        }
        return out.stream().limit(MOST_ANCHORS).toList();
    }

    private boolean smaller(int a, int b) {
        return Long.compareUnsigned(inOrder[a], inOrder[b]) < 0;
    }
}
