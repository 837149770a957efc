package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dispatches that tell a violent incident or none: is one found that happened, and is its date within the labelled. */
final class Incidents implements Scorer {
    private static final Set<String> VIOLENT = Set.of("18", "19", "20");
    private static final Set<String> REAL = Set.of("happened", "ongoing");

    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        long tp = 0;
        long fp = 0;
        long fn = 0;
        long dated = 0;
        long right = 0;
        for (int i = 0; i < gold.size(); i++) {
            GoldRecord record = gold.get(i);
            List<JsonNode> found = new ArrayList<>();
            for (JsonNode e : readings.get(i).path("events")) {
                if (VIOLENT.contains(Fields.root(Fields.cameo(e)))
                        && REAL.contains(e.path("status").asText())) {
                    found.add(e);
                }
            }
            boolean labelled = false;
            for (JsonNode e : record.labels().path("events")) {
                String stage = Fields.text(e, "stage");
                labelled |= stage == null || stage.equals("ACCOMPLISHED");
                JsonNode when = e.path("incident_date_iso");
                if (when.isEmpty() || !"ACCOMPLISHED".equals(stage) || found.isEmpty()) {
                    continue;
                }
                dated++;
                if (found.stream().anyMatch(x -> within(interval(when), Fields.text(x, "when")))) {
                    right++;
                } else {
                    score.miss(record.id() + " not dated " + interval(when) + ": "
                            + found.stream()
                                    .map(x -> String.valueOf(Fields.text(x, "when")))
                                    .toList());
                }
            }
            if (labelled && !found.isEmpty()) {
                tp++;
            } else if (labelled) {
                fn++;
                score.miss(record.id() + " incident not found: " + Fields.start(record.text(), 200));
            } else if (!found.isEmpty()) {
                fp++;
                score.miss(record.id() + " incident where none is: "
                        + found.get(0).path("trigger").path("text").asText() + " in "
                        + Fields.start(record.text(), 160));
            }
        }
        score.count("n", gold.size()).part("incident").prf(tp, fp, fn);
        return score.share("date_right", right, Math.max(1, dated)).count("dated", dated);
    }

    private static String interval(JsonNode ends) {
        List<String> parts = new ArrayList<>();
        ends.forEach(e -> parts.add(e.isNull() ? ".." : e.asText()));
        return String.join("/", parts);
    }

    private static boolean within(String labelled, @org.jspecify.annotations.Nullable String when) {
        Edtf found = Edtf.of(when);
        return found != null && found.closed() && Edtf.near(labelled, when);
    }
}
