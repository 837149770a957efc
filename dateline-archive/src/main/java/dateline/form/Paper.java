package dateline.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.record.Dispatch;
import dateline.record.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * All that is known of one dispatch, as text to be kept: its reading as {@code read --format jsonl --explain} prints it,
 * a line break, and a second JSON line with the lexicon's version, the dispatch itself and where it was found. Immutable.
 *
 * <p>Promise: {@code Paper.of(r).reading()} equals {@code r}, and papers of equal readings are equal to the byte.
 */
public final class Paper {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /** Quotes within texts are written otherwise, so this stands nowhere else. */
    private static final String ORIGIN = ",\"origin\":";

    private final byte[] bytes;

    private Paper(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The paper of a reading. */
    public static Paper of(Reading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setRootValueSeparator(null);
            ReadingJson.write(reading, json, true);
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringField("lexicon", reading.lexicon());
            json.writeFieldName("dispatch");
            DispatchJson.write(reading.dispatch(), json);
            // last, so that it can be left out where it does not matter
            json.writeFieldName("origin");
            DispatchJson.writeOrigin(reading.dispatch().original().origin(), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paper(out.toByteArray());
    }

    /** A paper that was kept. */
    public static Paper kept(byte[] bytes) {
        return new Paper(bytes.clone());
    }

    /** The two lines in UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The first line: the reading as printed with its reasons, without line break. */
    public String readingLine() {
        return new String(bytes, 0, split(), StandardCharsets.UTF_8);
    }

    /** The dispatch alone. */
    public Dispatch dispatch() {
        return dispatch(second());
    }

    /** The reading. */
    public Reading reading() {
        JsonNode second = second();
        return ReadingParser.read(tree(0, split()), dispatch(second), Fields.text(second, "lexicon"));
    }

    /** The two lines without where the dispatch was found: the same for the same dispatch from any file. */
    public byte[] withoutOrigin() {
        String lines = new String(bytes, StandardCharsets.UTF_8);
        int last = lines.lastIndexOf(ORIGIN);
        return (last < 0 ? lines : lines.substring(0, last) + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static Dispatch dispatch(JsonNode second) {
        return DispatchJson.read(Fields.object(second, "dispatch"), Fields.orNull(second, "origin"));
    }

    private JsonNode second() {
        int split = split();
        return tree(split + 1, bytes.length);
    }

    private int split() {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        throw new Damaged("the second line is missing");
    }

    private JsonNode tree(int from, int to) {
        try {
            return JSON.readTree(bytes, from, to - from);
        } catch (IOException e) {
            throw new Damaged("this is no JSON: " + e.getMessage(), e);
        }
    }
}
