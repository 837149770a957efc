package dateline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.intake.JsonLine.Words;
import dateline.intake.SlipPad.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keys of ninjs 1 ({@code body_text}, {@code headline}) and 2 ({@code bodies}, {@code headlines}). Stateless. */
final class Ninjs {
    private static final List<String> BODIES = List.of("body_text", "body_xhtml", "body_html");

    private Ninjs() {}

    static boolean is(ObjectNode object) {
        return BODIES.stream().anyMatch(object::hasNonNull)
                || object.path("bodies").isArray()
                || object.has("versioncreated") && object.has("uri");
    }

    /** Takes what it knows out of the object; the words of the body, or null if there are none. */
    static @Nullable Words fill(ObjectNode object, SlipPad pad) {
        JsonNode uri = object.remove("uri");
        pad.put(Field.NEWS_ID, JsonLine.scalar(uri));
        for (String key :
                List.of("versioncreated", "versionCreated", "firstcreated", "firstCreated", "contentcreated")) {
            pad.put(Field.PUBLISHED, JsonLine.scalar(object.get(key)));
        }
        pad.put(Field.TITLE, JsonLine.scalar(object.remove("headline")));
        pad.put(Field.TITLE, value(object.path("headlines"), "main"));
        pad.put(Field.TITLE, JsonLine.scalar(object.get("title")));
        pad.put(Field.BYLINE, JsonLine.scalar(object.remove("byline")));
        pad.put(Field.BYLINE, JsonLine.scalar(object.remove("by")));
        pad.put(Field.SOURCE, names(object.path("infosource"), object.path("infosources")));
        pad.put(Field.SOURCE, JsonLine.scalar(object.get("provider")));
        pad.put(Field.SOURCE, JsonLine.scalar(object.path("provider").get("name")));
        pad.put(Field.SOURCE, JsonLine.scalar(object.get("copyrightholder")));
        pad.put(Field.LANGUAGE, JsonLine.scalar(object.remove("language")));
        pad.put(Field.PLACE, JsonLine.scalar(object.remove("located")));
        for (String key : List.of("href", "link", "canonicalurl")) {
            pad.put(Field.URL, JsonLine.scalar(object.get(key)));
        }
        String address = JsonLine.scalar(uri);
        pad.put(Field.URL, address != null && address.startsWith("http") ? address : null);
        for (String key : BODIES) {
            String text = JsonLine.scalar(object.remove(key));
            if (text != null) {
                return new Words(text, !key.equals("body_text"));
            }
        }
        JsonNode bodies = object.remove("bodies");
        JsonNode body = bodies == null ? null : main(bodies, "main");
        String text = body == null ? null : JsonLine.scalar(body.get("value"));
        String type = body == null
                ? ""
                : body.path("contenttype").asText(body.path("contentType").asText(""));
        return text == null ? null : new Words(text, type.contains("html") || type.isEmpty() && text.startsWith("<"));
    }

    private static @Nullable String value(JsonNode list, String role) {
        JsonNode one = main(list, role);
        return one == null ? null : JsonLine.scalar(one.get("value"));
    }

    /** The entry of a list that plays the role, else its first with a value. */
    private static @Nullable JsonNode main(JsonNode list, String role) {
        JsonNode first = null;
        for (JsonNode one : list) {
            if (!one.hasNonNull("value")) {
                continue;
            }
            if (one.path("role").asText().endsWith(role)) {
                return one;
            }
            first = first == null ? one : first;
        }
        return first;
    }

    private static @Nullable String names(JsonNode... lists) {
        for (JsonNode list : lists) {
            for (JsonNode one : list) {
                String name = JsonLine.scalar(one.get("name"));
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }
}
