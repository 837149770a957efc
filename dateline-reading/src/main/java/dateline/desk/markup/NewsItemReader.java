package dateline.desk.markup;

import dateline.intake.Caps;
import dateline.intake.Opened;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.intake.SlipPad;
import dateline.intake.SlipPad.Field;
import dateline.intake.TextDecoder;
import dateline.record.Note;
import dateline.record.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Opens one news item as agencies send them: NewsML-G2 or NewsML 1 with NITF, XHTML or plain text inside, or NITF alone.
 * Refuses with {@code no-text} what carries no words. Safe for concurrent use.
 */
public final class NewsItemReader {
    private final int depth;

    public NewsItemReader(Caps caps) {
        this.depth = caps.markupDepth();
    }

    /** The fields of the item, or why it has none. */
    public Opened open(RawItem item) {
        TextDecoder.Decoded decoded =
                TextDecoder.decode(item.bytes(), item.envelope().charset(), TextDecoder.Declared.XML);
        Element root = Markup.xml(decoded.text(), depth);
        SlipPad pad = new SlipPad();
        decoded.notes().forEach(pad::note);
        String body = "";
        if (root != null) {
            Element nitf = Markup.first(root, "nitf");
            message(root, pad);
            if (nitf != null) {
                nitf(nitf, pad);
            }
            body = words(root, nitf);
        }
        if (body.isBlank()) {
            return new Refused(new Rejection(
                    "no-text",
                    item.origin(),
                    item.line(),
                    "The item carries no words of its own; give one with inline NITF, XHTML or text."));
        }
        return pad.envelope(item.envelope()).slip(body, false);
    }

    /** What the message around the words says. */
    private static void message(Element root, SlipPad pad) {
        String guid = root.attr("guid");
        pad.put(Field.NEWS_ID, guid.isEmpty() ? Markup.words(root, "newsitemid") : guid);
        if (Markup.name(root).equals("nitf")) {
            return;
        }
        Element item = Markup.first(root, "itemmeta");
        Element content = Markup.first(root, "contentmeta");
        Element g2 = content == null ? root : content;
        pad.put(Field.TITLE, Markup.words(g2, "headline"));
        pad.put(Field.BYLINE, Markup.words(g2, "by"));
        pad.put(Field.BYLINE, Markup.words(g2, "byline"));
        pad.put(Field.PLACE, Markup.words(g2, "located"));
        pad.put(Field.PUBLISHED, Markup.words(item == null ? root : item, "versioncreated"));
        pad.put(Field.PUBLISHED, Markup.words(g2, "contentcreated"));
        pad.put(Field.PUBLISHED, Markup.words(root, "thisrevisioncreated"));
        pad.put(Field.PUBLISHED, Markup.words(root, "firstcreated"));
        pad.put(Field.SOURCE, party(Markup.first(item == null ? root : item, "provider")));
        pad.put(Field.SOURCE, Markup.words(g2, "creditline"));
        pad.put(Field.SOURCE, party(Markup.first(g2, "infosource")));
        pad.put(Field.SOURCE, Markup.words(root, "providerid"));
        Element language = Markup.first(g2, "language");
        if (language != null) {
            pad.put(Field.LANGUAGE, language.hasAttr("tag") ? language.attr("tag") : language.attr("FormalName"));
        }
        pad.put(Field.LANGUAGE, root.attr("xml:lang"));
        pad.aside("slugline", Markup.words(g2, "slugline"));
        pad.aside("urgency", Markup.words(g2, "urgency"));
        Element status = Markup.first(root, "pubstatus");
        String state = status == null ? "" : status.attr("qcode");
        if (state.endsWith(":canceled") || state.endsWith(":withheld")) {
            pad.note(new Note(
                    "not-to-be-published", "The agency has withdrawn or held back this item (" + state + ")."));
        }
    }

    /** A provider's name, however it is written. */
    private static @Nullable String party(@Nullable Element party) {
        if (party == null) {
            return null;
        }
        String name = Markup.words(party, "name");
        if (name != null) {
            return name;
        }
        String literal = party.hasAttr("literal") ? party.attr("literal") : party.attr("qcode");
        return literal.substring(literal.indexOf(':') + 1);
    }

    private static void nitf(Element nitf, SlipPad pad) {
        Element head = Markup.first(nitf, "head");
        Element body = Markup.first(nitf, "body.head");
        pad.put(Field.TITLE, Markup.words(body, "hl1"));
        pad.put(Field.TITLE, Markup.words(head, "title"));
        Element by = Markup.first(body, "byline");
        pad.put(Field.BYLINE, person(by));
        Element line = Markup.first(body, "dateline");
        String place = Markup.words(line, "location");
        pad.put(Field.PLACE, place == null && line != null ? line.ownText() : place);
        Element told = Markup.first(line, "story.date");
        Element issued = Markup.first(nitf, "date.issue");
        Element released = Markup.first(nitf, "date.release");
        pad.put(Field.PUBLISHED, issued == null ? null : issued.attr("norm"));
        pad.put(Field.PUBLISHED, released == null ? null : released.attr("norm"));
        pad.put(Field.PUBLISHED, told == null ? null : told.hasAttr("norm") ? told.attr("norm") : told.text());
        Element publication = Markup.first(nitf, "pubdata");
        if (publication != null) {
            pad.put(Field.PUBLISHED, publication.attr("date.publication"));
            pad.put(Field.SOURCE, publication.attr("name"));
        }
        pad.put(Field.SOURCE, Markup.words(body, "distributor"));
        Element id = Markup.first(nitf, "doc-id");
        pad.put(Field.NEWS_ID, id == null ? null : id.attr("id-string"));
        pad.aside("subtitle", Markup.words(body, "hl2"));
    }

    private static @Nullable String person(@Nullable Element by) {
        String name = Markup.words(by, "person");
        String text = name == null && by != null ? by.text() : name;
        return text == null ? null : text.replaceFirst("(?i)^by:?\\s+", "");
    }

    /** The words of the body as lines. */
    private String words(Element root, @Nullable Element nitf) {
        if (nitf != null) {
            Element content = Markup.first(nitf, "body.content");
            return content == null ? "" : join(BlockText.of(content));
        }
        List<String> parts = new ArrayList<>();
        for (Element e : root.getAllElements()) {
            String name = Markup.name(e);
            if (name.equals("inlinexml") || name.equals("datacontent") && e.childrenSize() > 0) {
                // XHTML's own head is no news
                Element body = Markup.first(e, "body");
                parts.add(join(BlockText.of(body == null ? e : body)));
            } else if (name.equals("inlinedata") || name.equals("datacontent")) {
                String text = e.wholeText().strip();
                boolean html = e.attr("contenttype").contains("html") || text.startsWith("<");
                parts.add(html ? BlockText.lines(text, depth) : text);
            }
        }
        return String.join("\n", parts).strip();
    }

    private static String join(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
