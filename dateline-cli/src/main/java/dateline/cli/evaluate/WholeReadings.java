package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Dispatches read as a careful coder reads them: every event, its sides, its date, its place, its claim. */
final class WholeReadings implements Scorer {
    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        EventMatch.Tally tally = new EventMatch.Tally();
        Score per = new Score();
        for (int i = 0; i < gold.size(); i++) {
            EventMatch match = EventMatch.of(gold.get(i), readings.get(i).path("events"));
            match.tell(tally, score);
            per.part(gold.get(i).id())
                    .count("gold", match.labelled())
                    .count("predicted", readings.get(i).path("events").size())
                    .count("right", match.right());
        }
        score.count("dispatches", gold.size());
        score.part("events").prf(tally.tp, tally.fp, tally.fn);
        score.part("strict").prf(tally.strict, tally.fp + tally.tp - tally.strict, tally.fn + tally.tp - tally.strict);
        score.count("optional_found", tally.optional);
        Score given = score.part("given_found");
        tally.fields.forEach((field, right) -> given.share(field, right, Math.max(1, tally.tp + tally.optional)));
        score.figures().set("per", per.figures());
        return score;
    }
}
