package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Time expressions: spans, and their TIMEX3 values. */
final class Times implements Scorer {
    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        SpanMatch match = new SpanMatch(Times::same);
        for (int i = 0; i < gold.size(); i++) {
            List<JsonNode> labels = new ArrayList<>();
            gold.get(i).labels().path("timexes").forEach(t -> {
                if (t.hasNonNull("start")) {
                    labels.add(t);
                }
            });
            match.add(gold.get(i), labels, readings.get(i).path("timexes"), score);
        }
        match.tell(score);
        return score;
    }

    private static boolean same(JsonNode gold, JsonNode found) {
        String want = Objects.requireNonNullElse(Fields.text(gold, "value"), "").strip();
        String timex3 = Fields.text(found, "timex3");
        String got = timex3 == null || timex3.isEmpty() ? Fields.text(found, "value") : timex3;
        return want.equals(Objects.requireNonNullElse(got, "").strip());
    }
}
