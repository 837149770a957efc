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
 * a line break, and a second JSON line with the dispatch itself and the lexicon's version. Immutable.
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
        return DispatchJson.read(Fields.object(second(), "dispatch"));
    }

    /** The reading. */
    public Reading reading() {
        JsonNode second = second();
        return ReadingParser.read(
                tree(0, split()), DispatchJson.read(Fields.object(second, "dispatch")), Fields.text(second, "lexicon"));
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
