package dateline.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.intake.SlipPad.Field;
import dateline.record.Comment;
import dateline.record.Note;
import dateline.record.Rejection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens one JSON item: a dispatch of Dateline's own, of which {@code text} (or {@code body}) is the only must; ninjs; an
 * entry of a JSON Feed. Unknown keys are kept, never an error. Refuses with {@code json-syntax}, {@code json-too-deep},
 * {@code not-an-object}, {@code no-text} or {@code empty-text}. Safe for concurrent use.
 */
public final class JsonLine {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Caps.JSON_DEPTH)
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
                    "The JSON nests deeper than " + Caps.JSON_DEPTH + " levels or holds a number"
                            + " of over 1,000 digits; give one flat object.");
        } catch (JsonProcessingException e) {
            return refused(item, "json-syntax", fault(decoded.text(), e));
        }
        if (!(root instanceof ObjectNode object)) {
            return refused(item, "not-an-object", "The line holds JSON, but no object; give {\"text\": …}.");
        }
        Fields fields = new Fields(item, object, decoded.notes());
        if (item.mediaType().equals(MediaTypes.JSON_FEED_ENTRY)) {
            return fields.words(JsonFeedEntry.fill(object, fields.pad));
        }
        boolean own = object.hasNonNull("text") || object.hasNonNull("body");
        return !own && Ninjs.is(object) ? fields.words(Ninjs.fill(object, fields.pad)) : fields.slip();
    }

    /** Where the JSON stops being JSON, in words. */
    private static String fault(String text, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        if (e instanceof JsonEOFException || at == null) {
            return "The JSON ends in the middle; give one whole object a line, without line breaks inside it.";
        }
        // the parser stands one character or one word behind what it stumbled on
        int to = (int) Math.max(0, Math.min(text.length(), at.getCharOffset() + 1));
        String before = SlipPad.line(text.substring(Math.max(0, to - 20), to));
        return "This stops being JSON at character " + to + (before == null ? "" : ", after “" + before + "”")
                + "; give one whole object a line.";
    }

    private static Refused refused(RawItem item, String code, String message) {
        return new Refused(new Rejection(code, item.origin(), item.line(), message));
    }

    /** The text of a string or number, without forbidden characters; null of anything else or of nothing. */
    static @Nullable String scalar(@Nullable JsonNode value) {
        if (value == null || !(value.isTextual() || value.isNumber())) {
            return null;
        }
        String text = TextDecoder.withoutForbidden(value.asText()).strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * The words of an item.
     *
     * @param markup whether they are HTML
     */
    record Words(String text, boolean markup) {}

    /** Takes the known keys out of an object; what is left is extra. */
    private static final class Fields {
        private final RawItem item;
        private final ObjectNode object;
        private final SlipPad pad = new SlipPad();

        Fields(RawItem item, ObjectNode object, List<Note> notes) {
            this.item = item;
            this.object = object;
            notes.forEach(pad::note);
        }

        /** The slip of a format that has other keys. */
        Opened words(@Nullable Words words) {
            if (words == null) {
                return refused(
                        item, "no-text", "The object has no text that can be read; it may be a picture or a film.");
            }
            pad.envelope(item.envelope());
            pad.extra(extra());
            return pad.slip(words.text, words.markup);
        }

        Opened slip() {
            JsonNode text = object.hasNonNull("text") ? object.remove("text") : object.remove("body");
            if (text == null || text.isNull()) {
                return refused(item, "no-text", "The object has neither text nor body; give {\"text\": …}.");
            }
            if (!text.isTextual()) {
                return refused(item, "no-text", "The text is no string but " + kind(text) + "; put it in quotes.");
            }
            String body = TextDecoder.withoutForbidden(text.textValue());
            if (body.isBlank()) {
                return refused(item, "empty-text", "The text is empty; leave the line out or give its text.");
            }
            if (!body.equals(text.textValue())) {
                pad.note(new Note("bytes-replaced", "NUL or half characters in the text were replaced by U+FFFD."));
            }
            if (object.hasNonNull("text") || object.hasNonNull("body")) {
                pad.note(
                        new Note("two-texts", "The object has both text and body; text was read, body is kept aside."));
            }
            JsonNode dateline = object.get("dateline");
            if (dateline instanceof ObjectNode) {
                pad.put(Field.PLACE, scalar(dateline.get("place")));
                pad.put(Field.AGENCY, scalar(dateline.get("agency")));
                object.remove("dateline");
            } else {
                take(Field.PLACE, "dateline");
            }
            take(Field.ID, "id");
            take(Field.NEWS_ID, "newsId");
            take(Field.PUBLISHED, "published");
            take(Field.TITLE, "title");
            take(Field.BYLINE, "byline");
            take(Field.SOURCE, "source");
            take(Field.URL, "url");
            take(Field.LANGUAGE, "language");
            comments();
            pad.envelope(item.envelope());
            return pad.extra(extra()).slip(body, false);
        }

        private void take(Field field, String key) {
            JsonNode value = object.get(key);
            if (value == null) {
                return;
            }
            String text = scalar(value);
            if (value.isNull() || text != null || value.isTextual()) {
                object.remove(key);
                pad.put(field, text);
            } else {
                pad.note(new Note("field-not-text", "The value of " + key + " is no text and was kept aside."));
            }
        }

        private void comments() {
            JsonNode given = object.get("comments");
            if (given == null || !given.isArray()) {
                return;
            }
            object.remove("comments");
            for (JsonNode one : given) {
                String text = scalar(one.isObject() ? one.get("text") : one);
                if (text != null) {
                    String state = scalar(one.get("state"));
                    pad.comment(new Comment(
                            scalar(one.get("author")),
                            scalar(one.get("time")),
                            text,
                            state != null && STATES.contains(state) ? state : "pending"));
                }
            }
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
