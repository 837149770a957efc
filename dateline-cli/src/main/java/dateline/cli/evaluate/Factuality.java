package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.cli.evaluate.Fields.Range;
import dateline.cli.evaluate.StatusTally.Told;
import java.util.List;

/**
 * Predicates with a factuality from -3 (certainly not) to 3 (certainly so), against the status that is read. A certain
 * future is 3 too and cannot be told apart; {@code planned} is counted wrong there.
 */
final class Factuality implements Scorer {
    private static final double CERTAIN = 2.25;

    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        StatusTally found = new StatusTally();
        StatusTally marked = new StatusTally();
        long labelled = 0;
        long triggers = 0;
        for (int i = 0; i < gold.size(); i++) {
            GoldRecord record = gold.get(i);
            JsonNode reading = readings.get(i);
            for (JsonNode label : record.labels().path("predicates")) {
                labelled++;
                Told told = told(label.path("factuality").asDouble());
                Range words = Range.of(label);
                JsonNode event = Fields.triggered(reading.path("events"), words);
                if (event != null) {
                    triggers++;
                    found.add(told, Told.of(Fields.text(event, "status")));
                }
                JsonNode mark = Fields.marked(reading, words);
                Told got = mark == null ? null : Told.of(Fields.text(mark, "status"));
                if (!marked.add(told, got) && reading.has("marked")) {
                    score.miss(record.id() + " \"" + label.path("text").asText() + "\" is " + told + ", read as "
                            + (mark == null ? null : Fields.text(mark, "status")) + ": "
                            + Fields.start(record.text(), 240));
                }
            }
        }
        score.count("sentences", gold.size()).count("labelled", labelled).share("recall", triggers, labelled);
        found.tell(score.part("found"));
        if (readings.stream().anyMatch(r -> r.has("marked"))) {
            marked.tell(score.part("marked"));
        }
        return score;
    }

    private static Told told(double factuality) {
        return factuality >= CERTAIN ? Told.FACT : factuality <= -CERTAIN ? Told.NEGATED : Told.OPEN;
    }
}
