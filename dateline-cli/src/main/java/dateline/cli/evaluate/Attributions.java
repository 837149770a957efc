package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.cli.evaluate.Fields.Range;
import java.util.List;

/** Who says what: a content is found when half of it is covered; then its source is looked at. */
final class Attributions implements Scorer {
    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        long tp = 0;
        long fp = 0;
        long fn = 0;
        long sources = 0;
        for (int i = 0; i < gold.size(); i++) {
            JsonNode found = readings.get(i).path("attributions");
            boolean[] used = new boolean[found.size()];
            int taken = 0;
            for (JsonNode label : gold.get(i).labels().path("attributions")) {
                int best = best(label.path("content"), found, used);
                if (best < 0) {
                    fn++;
                    score.miss(gold.get(i).id() + " not found: " + Fields.start(label.toString(), 240));
                    continue;
                }
                used[best] = true;
                taken++;
                tp++;
                if (source(label.path("source"), found.get(best).path("source"))) {
                    sources++;
                } else {
                    score.miss(gold.get(i).id() + " another source: " + Fields.start(label.toString(), 240));
                }
            }
            fp += used.length - taken;
        }
        score.prf(tp, fp, fn).share("source_right", sources, Math.max(1, tp));
        double p = tp + fp == 0 ? 0 : (double) sources / (tp + fp);
        double r = tp + fn == 0 ? 0 : (double) sources / (tp + fn);
        return score.figure("with_source_f1", Score.f(p, r), 3);
    }

    private static int best(JsonNode content, JsonNode found, boolean[] used) {
        int size = 0;
        for (JsonNode c : content) {
            size += Range.of(c).end() - Range.of(c).start();
        }
        int best = -1;
        int most = 0;
        for (int j = 0; j < used.length; j++) {
            if (used[j]) {
                continue;
            }
            int covered = 0;
            for (JsonNode c : content) {
                covered += Range.of(c).overlap(Range.of(found.get(j).path("content")));
            }
            if (covered > 0 && covered >= most) {
                most = covered;
                best = j;
            }
        }
        return most >= 0.5 * Math.max(1, size) ? best : -1;
    }

    private static boolean source(JsonNode labelled, JsonNode found) {
        if (labelled.isEmpty()) {
            return !found.isObject();
        }
        for (JsonNode s : labelled) {
            if (Range.of(s).overlap(Range.of(found)) > 0) {
                return true;
            }
        }
        return false;
    }
}
