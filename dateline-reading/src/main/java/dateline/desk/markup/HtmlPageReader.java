package dateline.desk.markup;

import dateline.intake.Caps;
import dateline.intake.LinkedData;
import dateline.intake.Opened;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.intake.SlipPad;
import dateline.intake.SlipPad.Field;
import dateline.intake.TextDecoder;
import dateline.intake.WebAddress;
import dateline.record.Comment;
import dateline.record.Note;
import dateline.record.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Opens web pages: the article with its title, date, author and address, and below it what readers wrote. Refuses with
 * {@code no-article} what holds links but no prose. Safe for concurrent use.
 */
public final class HtmlPageReader {
    /** Fewer characters of prose than this are no article. */
    private static final int LEAST = 80;

    private final int depth;
    private final HeadReader heads;
    private final BodyFinder bodies;
    private final CommentFinder comments;

    /**
     * @param words {@code desk/html.txt}, by kind
     * @param dated whether a text holds a date with its year
     * @param dateLine whether it holds one and nothing else
     */
    public HtmlPageReader(
            Map<String, List<String>> words, Predicate<String> dated, Predicate<String> dateLine, Caps caps) {
        PageWords page = new PageWords(words);
        this.depth = caps.markupDepth();
        this.heads = new HeadReader(page, dated, dateLine);
        this.bodies = new BodyFinder(page);
        this.comments = new CommentFinder(page);
    }

    /** The fields of the page, or why it has none. */
    public Opened open(RawItem item) {
        TextDecoder.Decoded decoded =
                TextDecoder.decode(item.bytes(), item.envelope().charset(), TextDecoder.Declared.HTML);
        Document page = Markup.html(decoded.text(), depth);
        SlipPad pad = new SlipPad();
        decoded.notes().forEach(pad::note);
        LinkedData.Article data = LinkedData.article(scripts(page));
        heads.read(page, data, item.envelope().url(), pad);
        CommentFinder.Found found = comments.find(page.body());
        found.comments().forEach(pad::comment);
        if (data != null && found.comments().isEmpty()) {
            data.comments()
                    .forEach(c -> pad.comment(
                            new Comment(c.author(), c.time(), BlockText.lines(c.text(), depth), c.state())));
        }
        List<Block> blocks = bodies.find(BlockText.of(page.body()), found.parts());
        String text = LinkedBody.choose(blocks, told(data));
        if (text.length() < LEAST) {
            return new Refused(new Rejection(
                    "no-article",
                    item.origin(),
                    item.line(),
                    "The page" + named(pad)
                            + " holds no article that can be found; it may be a list of links, or be filled in"
                            + " by scripts. Save the article itself as text."));
        }
        pad.envelope(item.envelope());
        if (data == null && !pad.has(Field.PUBLISHED) && frontPage(pad.get(Field.URL))) {
            pad.note(new Note(
                    "front-page", "This is the front page of a site, not one article; its stories may be mixed."));
        }
        pad.put(Field.SOURCE, WebAddress.host(pad.get(Field.URL)));
        return pad.slip(text, false);
    }

    private static String named(SlipPad pad) {
        String title = pad.get(Field.TITLE);
        return title == null ? "" : " “" + (title.length() > 60 ? title.substring(0, 60) + "…" : title) + "”";
    }

    private static boolean frontPage(@Nullable String url) {
        return url != null && url.matches("https?://[^/]{1,200}(?:/(?:index\\.[a-z]{3,5}|wiki/Main_Page|home)?)?");
    }

    private static List<String> scripts(Document page) {
        List<String> out = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            out.add(script.data());
        }
        return out;
    }

    /** The body that the page tells in JSON-LD, as lines; null if it tells none. */
    private @Nullable String told(LinkedData.@Nullable Article data) {
        if (data == null || data.body() == null && data.updates().isEmpty()) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String part : data.updates().isEmpty() ? List.of(String.valueOf(data.body())) : data.updates()) {
            for (String line : part.split("\\R")) {
                // some sites write entities and tags into it, twice over
                String words = BlockText.lines(line.contains("&lt;") ? unescaped(line) : line, depth);
                if (!words.isBlank()) {
                    parts.add(words);
                }
            }
        }
        return String.join("\n", parts);
    }

    private static String unescaped(String text) {
        return org.jsoup.parser.Parser.unescapeEntities(text, false);
    }
}
