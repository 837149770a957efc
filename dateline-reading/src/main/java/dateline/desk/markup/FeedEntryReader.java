package dateline.desk.markup;

import dateline.intake.Caps;
import dateline.intake.FeedHead;
import dateline.intake.Opened;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.intake.SlipPad;
import dateline.intake.SlipPad.Field;
import dateline.intake.WebAddress;
import dateline.record.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Opens one entry of RSS or Atom. The longest of its texts is the body; an entry that has none but a title is its title.
 * Refuses with {@code no-text} what has neither. Safe for concurrent use.
 */
public final class FeedEntryReader {
    private static final List<String> BODIES = List.of("encoded", "content", "body", "description", "summary");

    private final int depth;

    public FeedEntryReader(Caps caps) {
        this.depth = caps.markupDepth();
    }

    /** The fields of the entry, or why it has none. */
    public Opened open(RawItem item) {
        Element entry = Markup.xml(new String(item.bytes(), StandardCharsets.UTF_8), depth);
        SlipPad pad = new SlipPad();
        Map<String, List<Element>> parts = new HashMap<>();
        if (entry != null) {
            entry.children().forEach(e -> parts.computeIfAbsent(Markup.name(e), k -> new ArrayList<>())
                    .add(e));
        }
        FeedHead feed = item.envelope().feed();
        String base = feed == null || feed.link() == null ? item.envelope().url() : feed.link();
        String title = words(first(parts, "title"));
        pad.put(Field.TITLE, title);
        link(parts, base, pad);
        for (String name : List.of("pubdate", "published", "date", "issued", "created", "updated", "modified")) {
            pad.put(Field.PUBLISHED, words(first(parts, name)));
        }
        pad.put(Field.BYLINE, authors(parts));
        pad.put(Field.SOURCE, words(first(parts, "source")));
        pad.put(Field.LANGUAGE, words(first(parts, "language")));
        if (entry != null) {
            pad.put(Field.LANGUAGE, entry.attr("xml:lang"));
        }
        for (Element category : parts.getOrDefault("category", List.of())) {
            pad.aside("category", category.hasAttr("term") ? category.attr("term") : category.text());
        }
        pad.envelope(item.envelope());
        String body = body(parts);
        if (body.isEmpty() && title == null) {
            return new Refused(new Rejection(
                    "no-text",
                    item.origin(),
                    item.line(),
                    "The entry has neither text nor title; nothing can be read."));
        }
        return pad.slip(body.isEmpty() ? String.valueOf(title) : body, false);
    }

    private static @Nullable Element first(Map<String, List<Element>> parts, String name) {
        List<Element> found = parts.getOrDefault(name, List.of());
        return found.isEmpty() ? null : found.get(0);
    }

    private static void link(Map<String, List<Element>> parts, @Nullable String base, SlipPad pad) {
        Element guid = first(parts, "guid");
        Element id = first(parts, "id");
        String name = words(guid == null ? id : guid);
        pad.put(Field.NEWS_ID, name);
        for (String rel : List.of("alternate", "")) {
            for (Element link : parts.getOrDefault("link", List.of())) {
                if (link.attr("rel").equals(rel)) {
                    String to = link.hasAttr("href") ? link.attr("href") : link.text();
                    pad.put(Field.URL, WebAddress.whole(to, base));
                }
            }
        }
        pad.put(Field.URL, WebAddress.whole(words(first(parts, "origlink")), base));
        boolean permanent = guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false");
        pad.put(Field.URL, permanent && name != null && name.startsWith("http") ? name : null);
    }

    private static @Nullable String authors(Map<String, List<Element>> parts) {
        List<String> names = new ArrayList<>();
        for (String part : List.of("creator", "author")) {
            for (Element author : parts.getOrDefault(part, List.of())) {
                String name = Markup.words(author, "name");
                name = name == null ? words(author) : name;
                if (name != null && !names.contains(name)) {
                    // RSS wants "desk@example.org (A. Writer)"
                    int open = name.indexOf('(');
                    boolean mail = open > 0 && name.indexOf('@') > 0 && name.endsWith(")");
                    names.add(mail ? name.substring(open + 1, name.length() - 1) : name);
                }
            }
            if (!names.isEmpty()) {
                return String.join(", ", names);
            }
        }
        return null;
    }

    private String body(Map<String, List<Element>> parts) {
        String best = "";
        for (String name : BODIES) {
            for (Element part : parts.getOrDefault(name, List.of())) {
                String text = lines(part);
                best = text.length() > best.length() ? text : best;
            }
        }
        return best;
    }

    /** XHTML stands in the feed as elements; HTML stands in it as text, which must be parsed once more. */
    private String lines(Element part) {
        if (part.attr("type").equals("xhtml") || part.childrenSize() > 0) {
            return BlockText.lines(part.html(), depth);
        }
        String text = part.wholeText();
        boolean plain = part.attr("type").equals("text") || text.indexOf('<') < 0 && text.indexOf('&') < 0;
        return plain ? text.strip() : BlockText.lines(text, depth);
    }

    /** Words of a title or name, which may be HTML of its own. */
    private static @Nullable String words(@Nullable Element element) {
        String text = element == null ? "" : element.wholeText().strip();
        if (text.indexOf('&') >= 0 || text.indexOf('<') >= 0) {
            text = Markup.html(text, 32).text();
        }
        return text.isEmpty() ? null : text;
    }
}
