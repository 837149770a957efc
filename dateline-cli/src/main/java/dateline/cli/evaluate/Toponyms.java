package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Names of places: spans, and whether the place is within 161 km (100 miles) of the labelled one. */
final class Toponyms implements Scorer {
    private static final double NEAR = 161;
    private static final double EARTH = 12742;

    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        SpanMatch match = new SpanMatch(Toponyms::near);
        for (int i = 0; i < gold.size(); i++) {
            List<JsonNode> labels = new ArrayList<>();
            gold.get(i).labels().path("toponyms").forEach(t -> {
                if (t.hasNonNull("lat") && t.path("offset_ok").asBoolean(true)) {
                    labels.add(t);
                }
            });
            match.add(gold.get(i), labels, readings.get(i).path("places"), score);
        }
        match.tell(score);
        return score;
    }

    private static boolean near(JsonNode gold, JsonNode found) {
        return found.hasNonNull("lat")
                && kilometres(at(gold, "lat"), at(gold, "lon"), at(found, "lat"), at(found, "lon")) <= NEAR;
    }

    private static double at(JsonNode node, String key) {
        return Math.toRadians(node.path(key).asDouble());
    }

    private static double kilometres(double lat, double lon, double lat2, double lon2) {
        double h = Math.pow(Math.sin((lat2 - lat) / 2), 2)
                + Math.cos(lat) * Math.cos(lat2) * Math.pow(Math.sin((lon2 - lon) / 2), 2);
        return EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
