package dateline.cli.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds one grouping of things against another: by pairs (of two things, are they together in both?) and by B³ (of each
 * thing, how much of its group is right, and how much of the right group is there).
 */
final class Grouping {
    private final Map<String, Long> found = new HashMap<>();
    private final Map<String, Long> right = new HashMap<>();
    private final Map<List<String>, Long> both = new HashMap<>();
    private long n;

    /** One thing, the group it was put in, and the group it belongs to. */
    void add(String group, String label) {
        found.merge(group, 1L, Long::sum);
        right.merge(label, 1L, Long::sum);
        both.merge(List.of(group, label), 1L, Long::sum);
        n++;
    }

    /** Writes {@code pairs} and {@code b3} under a name. */
    void tell(Score score, String name) {
        long tp = pairs(both.values());
        score.part(name + "_pairs").prf(tp, pairs(found.values()) - tp, pairs(right.values()) - tp);
        double precision = 0;
        double recall = 0;
        for (Map.Entry<List<String>, Long> e : both.entrySet()) {
            double together = (double) e.getValue() * e.getValue();
            precision += together / found.getOrDefault(e.getKey().get(0), 1L);
            recall += together / right.getOrDefault(e.getKey().get(1), 1L);
        }
        double p = n == 0 ? 0 : precision / n;
        double r = n == 0 ? 0 : recall / n;
        score.part(name + "_b3").figure("p", p, 3).figure("r", r, 3).figure("f1", Score.f(p, r), 3);
    }

    /** F1 of the pairs. */
    double pairF() {
        long tp = pairs(both.values());
        long all = pairs(found.values()) + pairs(right.values());
        return all == 0 ? 0 : 2.0 * tp / all;
    }

    private static long pairs(Iterable<Long> sizes) {
        long sum = 0;
        for (long s : sizes) {
            sum += s * (s - 1) / 2;
        }
        return sum;
    }
}
