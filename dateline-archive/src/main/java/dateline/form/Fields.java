package dateline.form;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.record.Note;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of JSON objects, each of the kind that is expected or {@link Damaged}. Stateless. */
final class Fields {
    private Fields() {}

    static String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isTextual()) {
            throw wrong(key, "a text", value);
        }
        return value.textValue();
    }

    static @Nullable String textOrNull(JsonNode node, String key) {
        return orNull(node, key) == null ? null : text(node, key);
    }

    static int whole(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isInt()) {
            throw wrong(key, "a whole number", value);
        }
        return value.intValue();
    }

    static long longWhole(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(key, "a whole number", value);
        }
        return value.longValue();
    }

    static double number(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isNumber()) {
            throw wrong(key, "a number", value);
        }
        return value.doubleValue();
    }

    static @Nullable Double numberOrNull(JsonNode node, String key) {
        return orNull(node, key) == null ? null : (Double) number(node, key);
    }

    static boolean truth(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isBoolean()) {
            throw wrong(key, "true or false", value);
        }
        return value.booleanValue();
    }

    static JsonNode object(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isObject()) {
            throw wrong(key, "an object", value);
        }
        return value;
    }

    static JsonNode list(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isArray()) {
            throw wrong(key, "a list", value);
        }
        return value;
    }

    static @Nullable JsonNode orNull(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value;
    }

    static List<String> texts(JsonNode list) {
        List<String> out = new ArrayList<>();
        for (JsonNode one : list) {
            if (!one.isTextual()) {
                throw new Damaged("a list of texts holds " + kind(one));
            }
            out.add(one.textValue());
        }
        return out;
    }

    /** The object's own {@code start} and {@code end}. */
    static Span span(JsonNode node) {
        int start = whole(node, "start");
        int end = whole(node, "end");
        if (start < 0 || end < start) {
            throw new Damaged("not a span: " + start + ".." + end);
        }
        return new Span(start, end);
    }

    static @Nullable Span spanOrNull(JsonNode node, String key) {
        return orNull(node, key) == null ? null : span(object(node, key));
    }

    static List<Note> notes(JsonNode node) {
        List<Note> out = new ArrayList<>();
        for (JsonNode n : list(node, "notes")) {
            out.add(new Note(text(n, "code"), text(n, "message")));
        }
        return out;
    }

    private static Damaged wrong(String key, String wanted, @Nullable JsonNode value) {
        return new Damaged(
                "\"" + key + "\" should be " + wanted + " and is " + (value == null ? "missing" : kind(value)));
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "nothing";
        };
    }
}
