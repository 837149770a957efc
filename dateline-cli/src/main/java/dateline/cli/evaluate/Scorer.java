package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Holds readings against one kind of gold. Implementations keep nothing. */
interface Scorer {
    /**
     * @param gold what people labelled
     * @param readings what was read, as the program prints it, in the same order; a missing node where nothing was
     */
    Score score(List<GoldRecord> gold, List<JsonNode> readings);
}
