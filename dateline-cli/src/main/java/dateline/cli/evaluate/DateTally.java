package dateline.cli.evaluate;

import org.jspecify.annotations.Nullable;

/** How well acts are dated, beside what the publish date alone would give them. Filled by one thread. */
final class DateTally {
    private long n;
    private long dated;
    private final long[] right = new long[3];
    private final long[] published = new long[3];

    /**
     * One act.
     *
     * @param label the labelled day, month, year or interval
     * @param when what was read; null if nothing
     * @param day the publish date of its dispatch; null if unknown
     * @return whether the two have a day in common
     */
    boolean add(String label, @Nullable String when, @Nullable String day) {
        n++;
        dated += when == null ? 0 : 1;
        count(label, day, published);
        return count(label, when, right);
    }

    /**
     * Equal: no finer and no wider than the label says, so that any day of a labelled month is equal to it. Holding: the
     * label lies within, neither end open. Near: a day in common.
     */
    private static boolean count(String label, @Nullable String when, long[] into) {
        Edtf want = Edtf.of(label);
        Edtf got = Edtf.of(when);
        if (want == null || got == null || !Edtf.near(label, when)) {
            return false;
        }
        into[0] += want.holds(got) ? 1 : 0;
        into[1] += got.holds(want) ? 1 : 0;
        into[2]++;
        return true;
    }

    void tell(Score score) {
        score.count("n", n).share("dated", dated, n);
        tell(score, "", right);
        tell(score, "published_", published);
    }

    private void tell(Score score, String what, long[] counts) {
        score.share(what + "equal", counts[0], n)
                .share(what + "holding", counts[1], n)
                .share(what + "near", counts[2], n);
    }
}
