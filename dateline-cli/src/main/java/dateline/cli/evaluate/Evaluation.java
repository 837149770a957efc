package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scores a set. Stateless. */
public final class Evaluation {
    private Evaluation() {}

    /** @param readings by the dispatch's id, as {@code read --format jsonl} prints them */
    public static Score of(GoldFile.Gold gold, Map<String, JsonNode> readings) {
        List<JsonNode> inOrder = new ArrayList<>();
        long missing = 0;
        for (GoldRecord record : gold.records()) {
            JsonNode reading = readings.get(record.id());
            missing += reading == null ? 1 : 0;
            inOrder.add(reading == null ? MissingNode.getInstance() : reading);
        }
        Score score = gold.set().scorer().score(gold.records(), inOrder);
        if (missing > 0) {
            score.count("missing_dispatches", missing);
        }
        return score;
    }
}
