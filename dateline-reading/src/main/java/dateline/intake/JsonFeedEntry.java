package dateline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.intake.JsonLine.Words;
import dateline.intake.SlipPad.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keys of one entry of a JSON Feed 1.0 or 1.1. Stateless. */
final class JsonFeedEntry {
    private JsonFeedEntry() {}

    /** Takes what it knows out of the object; the words of the body, or null if there are none. */
    static @Nullable Words fill(ObjectNode object, SlipPad pad) {
        pad.put(Field.NEWS_ID, JsonLine.scalar(object.remove("id")));
        pad.put(Field.URL, JsonLine.scalar(object.remove("url")));
        pad.put(Field.URL, JsonLine.scalar(object.get("external_url")));
        pad.put(Field.TITLE, JsonLine.scalar(object.remove("title")));
        pad.put(Field.PUBLISHED, JsonLine.scalar(object.remove("date_published")));
        pad.put(Field.PUBLISHED, JsonLine.scalar(object.get("date_modified")));
        pad.put(Field.LANGUAGE, JsonLine.scalar(object.remove("language")));
        List<String> authors = new ArrayList<>();
        for (JsonNode author : object.path("authors")) {
            String name = JsonLine.scalar(author.get("name"));
            if (name != null) {
                authors.add(name);
            }
        }
        pad.put(Field.BYLINE, String.join(", ", authors));
        pad.put(Field.BYLINE, JsonLine.scalar(object.path("author").get("name")));
        for (String key : List.of("content_html", "content_text", "summary")) {
            String text = JsonLine.scalar(object.remove(key));
            if (text != null) {
                return new Words(text, key.equals("content_html"));
            }
        }
        String title = pad.get(Field.TITLE);
        return title == null ? null : new Words(title, false);
    }
}
