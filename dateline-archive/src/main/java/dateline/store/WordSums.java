package dateline.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * For each dispatch one number that all of its words in the index make up together, in whatever order they come: eight bytes
 * a dispatch tell whether an index of millions of words is right, and where it is not. Not for concurrent use.
 *
 * <p>Should and have are added with opposite signs, so that what is right ends at zero.
 */
final class WordSums implements Shelving.WordSink {
    private final Shelving shelving;
    private long[] sums = new long[1024];
    private final java.util.BitSet unknown = new java.util.BitSet();
    private long strangers;
    private long names;

    WordSums(Shelving shelving) {
        this.shelving = shelving;
    }

    /** Takes note of the words that a dispatch should have. */
    void should(long dispatch, List<Words> parts) {
        for (Words w : parts) {
            shelving.shouldStand(dispatch, w.part(), w.texts(), (key, part, field, token, place) -> {
                room(key);
                sums[(int) key] -= number(key, part, field, token, place);
            });
        }
    }

    /** Takes note of the words that the name of an actor should have; names share one number. */
    void shouldActor(long key, Cards.ActorCard card) {
        shelving.shouldStand(
                key, 0, card.tokens(), (k, part, field, token, place) -> names -= number(k, part, field, token, place));
    }

    /** Takes note of a word of a name that is there. */
    void actorWord(long key, int part, int field, String token, int place) {
        names += number(key, part, field, token, place);
    }

    /** Whether the index of names is as it should be. */
    boolean namesAreRight() {
        return names == 0;
    }

    /** What words the dispatch should have cannot be told. */
    void unknown(long dispatch) {
        unknown.set((int) dispatch);
    }

    /** Takes note of a word that is there. */
    @Override
    public void word(long key, int part, int field, String token, int place) {
        if (key < 0 || key > Integer.MAX_VALUE - 8) {
            strangers++;
            return;
        }
        room(key);
        sums[(int) key] += number(key, part, field, token, place);
    }

    /** @param wrong hears the keys of dispatches whose words are not as they should be */
    void settle(LongConsumer wrong) {
        for (int key = 0; key < sums.length; key++) {
            if (sums[key] != 0 && !unknown.get(key)) {
                wrong.accept(key);
            }
        }
        if (strangers > 0) {
            wrong.accept(-1);
        }
    }

    private void room(long key) {
        if (key >= sums.length) {
            sums = Arrays.copyOf(sums, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(key + 1, sums.length * 2L)));
        }
    }

    static long number(long key, int part, int field, String token, int place) {
        long h = key * 0x9e3779b97f4a7c15L + part;
        h = mix(h ^ ((long) field << 32 | place));
        for (int i = 0; i < token.length(); i++) {
            h = (h ^ token.charAt(i)) * 0x100000001b3L;
        }
        return mix(h);
    }

    private static long mix(long x) {
        long z = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
