package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.cli.evaluate.Fields.Range;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sentences with a CAMEO code each: share with its root, its first three digits, all of it; its sides found. */
final class SentenceCodes implements Scorer {
    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        int n = gold.size();
        int[] right = new int[5];
        for (int i = 0; i < n; i++) {
            GoldRecord record = gold.get(i);
            JsonNode events = readings.get(i).path("events");
            Set<String> want = new TreeSet<>();
            record.labels().path("events").forEach(e -> want.add(Fields.cameo(e)));
            Set<String> got = new TreeSet<>();
            events.forEach(e -> got.add(Fields.cameo(e)));
            right[0] += agree(want, got, 2) ? 1 : 0;
            right[1] += agree(want, got, 3) ? 1 : 0;
            boolean full = agree(want, got, 4);
            right[2] += full ? 1 : 0;
            right[3] += side(events, want, "sources", record.labels().path("source_spans")) ? 1 : 0;
            right[4] += side(events, want, "targets", record.labels().path("target_spans")) ? 1 : 0;
            if (!full) {
                score.miss(record.id() + " " + want + " " + got + " " + Fields.start(record.text(), 200));
            }
        }
        return score.count("n", n)
                .share("root", right[0], n)
                .share("base3", right[1], n)
                .share("full", right[2], n)
                .share("source", right[3], n)
                .share("target", right[4], n);
    }

    private static boolean agree(Set<String> want, Set<String> got, int digits) {
        return want.stream()
                .anyMatch(w -> got.stream().anyMatch(g -> start(w, digits).equals(start(g, digits))));
    }

    private static String start(String code, int digits) {
        return code.substring(0, Math.min(digits, code.length()));
    }

    private static boolean side(JsonNode events, Set<String> want, String role, JsonNode spans) {
        for (JsonNode e : events) {
            if (agree(want, Set.of(Fields.cameo(e)), 2)) {
                for (JsonNode actor : e.path(role)) {
                    for (JsonNode span : spans) {
                        if (Range.of(actor).overlap(Range.of(span)) > 0) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
