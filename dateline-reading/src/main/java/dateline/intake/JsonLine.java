package dateline.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Comment;
import dateline.record.Note;
import dateline.record.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens one JSON dispatch. {@code text} (or {@code body}) is the only must; unknown keys are kept, never an error.
 * Refuses with {@code json-syntax}, {@code json-too-deep}, {@code not-an-object}, {@code no-text} or {@code empty-text}.
 * Safe for concurrent use.
 */
public final class JsonLine {
    /** How deep arrays and objects may nest. */
    static final int DEPTH = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Set<String> STATES = Set.of("pending", "approved", "rejected");

    private JsonLine() {}

    /** The fields of a JSON item, or why it has none. */
    public static Opened open(RawItem item) {
        TextDecoder.Decoded decoded = TextDecoder.decode(item.bytes());
        JsonNode root;
        try {
            root = MAPPER.readTree(decoded.text());
        } catch (StreamConstraintsException e) {
            return refused(
                    item,
                    "json-too-deep",
                    "The JSON nests deeper than " + DEPTH + " levels or holds a number"
                            + " of over 1,000 digits; give one flat object.");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return refused(
                    item,
                    "json-syntax",
                    "This is no JSON (" + firstLine(e.getOriginalMessage())
                            + (at == null ? "" : ", column " + at.getColumnNr()) + "); give one whole object a line.");
        }
        if (!(root instanceof ObjectNode object)) {
            return refused(item, "not-an-object", "The line holds JSON, but no object; give {\"text\": …}.");
        }
        return new Fields(item, object, decoded.notes()).slip();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private static Refused refused(RawItem item, String code, String message) {
        return new Refused(new Rejection(code, item.origin(), item.line(), message));
    }

    /** Takes the known keys out of an object; what is left is extra. */
    private static final class Fields {
        private final RawItem item;
        private final ObjectNode object;
        private final List<Note> notes;

        Fields(RawItem item, ObjectNode object, List<Note> notes) {
            this.item = item;
            this.object = object;
            this.notes = new ArrayList<>(notes);
        }

        Opened slip() {
            JsonNode text = object.hasNonNull("text") ? object.remove("text") : object.remove("body");
            if (text == null || text.isNull()) {
                return refused(item, "no-text", "The object has neither text nor body.");
            }
            if (!text.isTextual()) {
                return refused(item, "no-text", "The text is no string but " + kind(text) + ".");
            }
            String body = TextDecoder.withoutForbidden(text.textValue());
            if (body.isBlank()) {
                return refused(item, "empty-text", "The text is empty.");
            }
            if (!body.equals(text.textValue())) {
                notes.add(new Note("bytes-replaced", "NUL or half characters in the text were replaced by U+FFFD."));
            }
            if (object.hasNonNull("text") || object.hasNonNull("body")) {
                notes.add(
                        new Note("two-texts", "The object has both text and body; text was read, body is kept aside."));
            }
            JsonNode dateline = object.get("dateline");
            boolean split = dateline instanceof ObjectNode;
            String place = split ? scalar(dateline.get("place")) : take("dateline");
            String agency = split ? scalar(dateline.get("agency")) : null;
            if (split) {
                object.remove("dateline");
            }
            return new Slip(
                    body,
                    take("id"),
                    take("newsId"),
                    take("published"),
                    take("title"),
                    take("byline"),
                    take("source"),
                    take("url"),
                    take("language"),
                    place,
                    agency,
                    comments(),
                    extra(),
                    notes);
        }

        private @Nullable String take(String key) {
            JsonNode value = object.get(key);
            if (value == null) {
                return null;
            }
            if (value.isNull()) {
                object.remove(key);
                return null;
            }
            String text = scalar(value);
            if (text != null || value.isTextual()) {
                object.remove(key);
            } else {
                notes.add(new Note("field-not-text", "The value of " + key + " is no text and was kept aside."));
            }
            return text;
        }

        private static @Nullable String scalar(@Nullable JsonNode value) {
            if (value == null || !(value.isTextual() || value.isNumber())) {
                return null;
            }
            String text = TextDecoder.withoutForbidden(value.asText()).strip();
            return text.isEmpty() ? null : text;
        }

        private List<Comment> comments() {
            JsonNode given = object.get("comments");
            if (given == null || !given.isArray()) {
                return List.of();
            }
            object.remove("comments");
            List<Comment> out = new ArrayList<>();
            for (JsonNode one : given) {
                String text = scalar(one.isObject() ? one.get("text") : one);
                if (text != null) {
                    String state = scalar(one.get("state"));
                    out.add(new Comment(
                            scalar(one.get("author")),
                            scalar(one.get("time")),
                            text,
                            state != null && STATES.contains(state) ? state : "pending"));
                }
            }
            return out;
        }

        private String extra() {
            return TextDecoder.withoutForbidden(object.toString());
        }

        private static String kind(JsonNode node) {
            return node.isArray()
                    ? "a list"
                    : node.isObject()
                            ? "an object"
                            : "a " + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
