package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Timelines of people and firms, each over many dispatches, cut into the dispatches that they run through: a dispatch is
 * read once, however many timelines name it, and an act is counted once, however many lives it belongs to.
 */
final class Timelines {
    private Timelines() {}

    /** One record a dispatch; its {@code events} have {@code start}, {@code end}, {@code text} and {@code date}. */
    static List<GoldRecord> records(List<JsonNode> timelines) {
        Map<String, JsonNode> docs = new TreeMap<>();
        Map<String, ArrayNode> acts = new TreeMap<>();
        Set<String> counted = new HashSet<>();
        for (JsonNode timeline : timelines) {
            timeline.path("docs").properties().forEach(d -> docs.putIfAbsent(d.getKey(), d.getValue()));
            for (JsonNode act : timeline.path("timeline")) {
                for (JsonNode mention : act.path("mentions")) {
                    String doc = mention.path("doc").asText();
                    ObjectNode label =
                            label(docs.get(doc), mention, act.path("date").asText());
                    if (label != null && counted.add(doc + " " + label)) {
                        acts.computeIfAbsent(doc, k -> JsonNodeFactory.instance.arrayNode())
                                .add(label);
                    }
                }
            }
        }
        List<GoldRecord> out = new ArrayList<>();
        docs.forEach((id, doc) -> {
            ObjectNode dispatch = JsonNodeFactory.instance.objectNode();
            dispatch.put("id", id);
            dispatch.put("published", doc.path("docdate").asText());
            dispatch.put("text", doc.path("text").asText());
            ObjectNode labels = JsonNodeFactory.instance.objectNode();
            labels.set("events", acts.getOrDefault(id, JsonNodeFactory.instance.arrayNode()));
            out.add(new GoldRecord(dispatch, labels));
        });
        return out;
    }

    /** A mention names its line and its words, {@code pulled_out}; null if they do not stand there. */
    private static @Nullable ObjectNode label(@Nullable JsonNode doc, JsonNode mention, String date) {
        if (doc == null) {
            return null;
        }
        String text = doc.path("text").asText();
        int start = 0;
        for (int line = mention.path("sentence").asInt(); line > 0; line--) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return null;
            }
        }
        int end = text.indexOf('\n', start);
        String words = mention.path("word").asText().replace('_', ' ');
        int at = text.indexOf(words, start);
        // "take … back" is told apart by its parts; its first word is the verb
        if (at < 0 || end >= 0 && at > end) {
            words = words.split(" ", 2)[0];
            at = text.indexOf(words, start);
        }
        if (words.isEmpty() || at < 0 || end >= 0 && at > end) {
            return null;
        }
        ObjectNode label = JsonNodeFactory.instance.objectNode();
        label.put("start", at);
        label.put("end", at + words.length());
        label.put("text", words);
        label.put("date", date);
        return label;
    }
}
