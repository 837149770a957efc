package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.cli.evaluate.Fields.Range;
import java.util.List;
import java.util.function.BiPredicate;

/** Labelled spans against found ones: each takes the one that it overlaps most, once. Filled dispatch by dispatch. */
final class SpanMatch {
    private final BiPredicate<JsonNode, JsonNode> right;
    private long tp;
    private long fp;
    private long fn;
    private long good;

    /** @param right whether a label and the span found for it say the same */
    SpanMatch(BiPredicate<JsonNode, JsonNode> right) {
        this.right = right;
    }

    void add(GoldRecord record, List<JsonNode> gold, JsonNode found, Score score) {
        boolean[] used = new boolean[found.size()];
        int taken = 0;
        for (JsonNode g : gold) {
            int best = -1;
            int most = 0;
            for (int j = 0; j < used.length; j++) {
                int overlap = used[j] ? 0 : Range.of(g).overlap(Range.of(found.get(j)));
                if (overlap > 0 && overlap >= most) {
                    most = overlap;
                    best = j;
                }
            }
            if (best < 0) {
                fn++;
                score.miss(record.id() + " not found: " + Fields.start(g.toString(), 200));
                continue;
            }
            used[best] = true;
            taken++;
            tp++;
            if (right.test(g, found.get(best))) {
                good++;
            } else {
                score.miss(record.id() + " " + Fields.start(g.toString(), 160) + " read as "
                        + Fields.start(found.get(best).toString(), 200));
            }
        }
        fp += used.length - taken;
    }

    void tell(Score score) {
        score.prf(tp, fp, fn).share("right", good, tp);
        double p = tp + fp == 0 ? 0 : (double) good / (tp + fp);
        double r = tp + fn == 0 ? 0 : (double) good / (tp + fn);
        score.figure("right_f1", Score.f(p, r), 3);
    }
}
