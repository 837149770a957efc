package dateline.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dateline.record.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Takes a JSON text that is not laid out one object a line apart: one object over many lines, several after one another,
 * or a list of them. Each object is an item with its own bytes. Stateless and safe for concurrent use.
 */
final class JsonFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLine.DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonFile() {}

    /** Hands on every object of UTF-8 bytes; what follows broken JSON is lost, and said to be. */
    static void deliver(String origin, byte[] bytes, Consumer<Delivery> to) {
        long line = 1;
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                    continue;
                }
                int from = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                int end = (int) parser.currentLocation().getByteOffset();
                // scalars are no dispatches; the copy desk says so in its own words
                to.accept(new RawItem(origin, line, "application/json", Arrays.copyOfRange(bytes, from, end)));
            }
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? line : e.getLocation().getLineNr();
            to.accept(
                    new Refused(
                            new Rejection(
                                    "json-syntax",
                                    origin,
                                    at,
                                    "From here on this is no JSON; what came before is kept. Give one object a line to lose only one.")));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }
}
