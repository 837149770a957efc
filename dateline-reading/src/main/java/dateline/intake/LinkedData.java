package dateline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.record.Comment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a web page says of its article in JSON-LD ({@code NewsArticle} and its kin of schema.org), wherever in the
 * graph it stands, and follows references to authors and publishers. Stateless and safe for concurrent use.
 */
public final class LinkedData {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    /** Parts of one graph that are looked at. */
    private static final int MOST = 20_000;
    /** Under these stand parts of the article, or other articles. */
    private static final Set<String> OTHERS =
            Set.of("liveBlogUpdate", "comment", "itemListElement", "mentions", "hasPart", "relatedLink", "review");

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Caps.JSON_DEPTH)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    /**
     * What is said of an article; texts may still hold HTML and its entities.
     *
     * @param updates of a live blog, each a text of its own, newest first as given
     */
    public record Article(
            @Nullable String headline,
            @Nullable String published,
            @Nullable String byline,
            @Nullable String publisher,
            @Nullable String body,
            @Nullable String section,
            @Nullable String url,
            @Nullable String language,
            List<String> updates,
            List<Comment> comments) {
        public Article {
            updates = List.copyOf(updates);
            comments = List.copyOf(comments);
        }
    }

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData() {}

    /** The article that the scripts of one page speak of, or null if they speak of none. */
    public static @Nullable Article article(List<String> scripts) {
        LinkedData data = new LinkedData();
        scripts.forEach(data::read);
        JsonNode best = null;
        int most = 0;
        for (JsonNode object : data.objects) {
            int worth = worth(object);
            if (worth > most) {
                best = object;
                most = worth;
            }
        }
        return best == null ? null : data.article(best);
    }

    private void read(String script) {
        JsonNode root;
        try {
            root = MAPPER.readTree(script.strip().replaceAll("^<!--|-->$|^//<!\\[CDATA\\[|//\\]\\]>$", ""));
        } catch (JsonProcessingException e) {
            // pages are full of broken scripts; the page itself is still there
            return;
        }
        Deque<JsonNode> left = new ArrayDeque<>();
        left.add(root);
        while (!left.isEmpty() && objects.size() < MOST) {
            JsonNode node = left.remove();
            if (node.isObject()) {
                objects.add(node);
                String id = text(node.get("@id"));
                // an object that only refers has nothing else to say
                if (id != null && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
            }
            node.fields().forEachRemaining(field -> add(field.getKey(), field.getValue(), left));
            if (node.isArray()) {
                node.forEach(child -> add("", child, left));
            }
        }
    }

    private static void add(String key, JsonNode child, Deque<JsonNode> left) {
        if (child.isContainerNode() && !OTHERS.contains(key)) {
            left.add(child);
        }
    }

    /** How much an object is the page's article: 0 if it is none. */
    private static int worth(JsonNode object) {
        int kind = 0;
        for (String type : types(object)) {
            kind = Math.max(
                    kind,
                    type.endsWith("NewsArticle") || type.equals("LiveBlogPosting") || type.equals("Report")
                            ? 3
                            : type.endsWith("Article") || type.endsWith("BlogPosting") ? 2 : 0);
        }
        if (kind == 0) {
            return 0;
        }
        return kind
                + (object.hasNonNull("headline") ? 4 : 0)
                + (object.hasNonNull("datePublished") ? 4 : 0)
                + (object.hasNonNull("articleBody") ? 8 : 0);
    }

    private static Set<String> types(JsonNode object) {
        Set<String> out = new LinkedHashSet<>();
        JsonNode type = object.path("@type");
        (type.isArray() ? type : List.of(type)).forEach(t -> {
            String name = t.asText();
            out.add(name.substring(name.lastIndexOf('/') + 1));
        });
        return out;
    }

    private Article article(JsonNode a) {
        String page = text(a.get("url"));
        JsonNode main = a.path("mainEntityOfPage");
        page = page == null ? text(main.isObject() ? main.get("@id") : main) : page;
        List<String> updates = new ArrayList<>();
        for (JsonNode update : a.path("liveBlogUpdate")) {
            String said = text(update.get("articleBody"));
            String head = text(update.get("headline"));
            if (said != null) {
                updates.add(head == null || said.startsWith(head) ? said : head + "\n" + said);
            }
        }
        List<Comment> comments = new ArrayList<>();
        for (JsonNode comment : a.path("comment")) {
            String said = text(comment.get("text"));
            if (said != null && comments.size() < Caps.COMMENTS) {
                comments.add(
                        new Comment(names(comment.path("author")), text(comment.get("dateCreated")), said, "pending"));
            }
        }
        String headline = text(a.get("headline"));
        return new Article(
                headline == null ? text(a.get("name")) : headline,
                text(a.get("datePublished")),
                names(a.path("author")),
                names(a.path("publisher")),
                text(a.get("articleBody")),
                names(a.path("articleSection")),
                page,
                text(a.get("inLanguage")),
                updates,
                comments);
    }

    /** The names of one or several persons or organisations, or of plain words, joined by commas. */
    private @Nullable String names(JsonNode node) {
        Set<String> out = new LinkedHashSet<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            JsonNode known = one.isObject() && !one.hasNonNull("name")
                    ? byId.get(one.path("@id").asText())
                    : one;
            String name = known == null ? null : text(known.isObject() ? known.get("name") : known);
            if (name != null && !name.startsWith("http")) {
                out.add(name);
            }
        }
        return out.isEmpty() ? null : String.join(", ", out);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        JsonNode one = node != null && node.isArray() && !node.isEmpty() ? node.get(0) : node;
        if (one != null && one.isObject()) {
            one = one.has("@value") ? one.get("@value") : one.get("name");
        }
        return JsonLine.scalar(one);
    }
}
