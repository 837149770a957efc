package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Which articles tell one story, and which are copies of each other. */
final class SameStories implements Scorer {
    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        return new Score();
    }
}
