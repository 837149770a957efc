package dateline.cli.evaluate;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How surely labelled acts are told, by three classes, beside what would be right if everything had happened. Filled by
 * one thread.
 */
final class StatusTally {
    /** Told as a fact, told as none, or left open. */
    enum Told {
        FACT,
        OPEN,
        NEGATED;

        /** Of an event's status; null if there is none. */
        static @Nullable Told of(@Nullable String status) {
            return status == null
                    ? null
                    : switch (status) {
                        case "happened", "ongoing" -> FACT;
                        case "negated" -> NEGATED;
                        case "planned", "called-for", "possible" -> OPEN;
                        default -> null;
                    };
        }
    }

    private final Map<Told, long[]> counts = new EnumMap<>(Told.class);
    private long n;
    private long read;
    private long right;

    StatusTally() {
        for (Told told : Told.values()) {
            counts.put(told, new long[3]);
        }
    }

    /**
     * One act. Words of which nothing was read, since they head no clause, are counted and not weighed.
     *
     * @return whether what was read is what was labelled
     */
    boolean add(Told label, @Nullable Told got) {
        n++;
        if (got == null) {
            return false;
        }
        read++;
        right += got == label ? 1 : 0;
        for (Told told : Told.values()) {
            long[] c = counts.getOrDefault(told, new long[3]);
            c[0] += told == label && told == got ? 1 : 0;
            c[1] += told != label && told == got ? 1 : 0;
            c[2] += told == label && told != got ? 1 : 0;
        }
        return got == label;
    }

    void tell(Score score) {
        score.count("n", n).share("read", read, n).share("right", right, read);
        double sum = 0;
        int classes = 0;
        long facts = 0;
        for (var e : counts.entrySet()) {
            long[] c = e.getValue();
            if (c[0] + c[2] > 0) {
                classes++;
                double f1 = 2.0 * c[0] / (2 * c[0] + c[1] + c[2]);
                sum += f1;
                score.figure(e.getKey().name().toLowerCase(java.util.Locale.ROOT) + "_f1", f1, 3);
            }
            facts += e.getKey() == Told.FACT ? c[0] + c[2] : 0;
        }
        score.figure("macro_f1", classes == 0 ? 0 : sum / classes, 3);
        score.share("happened_right", facts, read)
                .figure("happened_macro_f1", classes == 0 ? 0 : 2.0 * facts / (facts + read) / classes, 3);
    }
}
