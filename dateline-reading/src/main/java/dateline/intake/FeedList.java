package dateline.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A list of feeds in OPML. It holds no news itself, so among dispatches it is refused with {@code feed-list}; who polls feeds
 * takes their addresses from it. Stateless and safe for concurrent use.
 */
public final class FeedList implements ItemReader {
    /**
     * One feed.
     *
     * @param title as the list calls it
     * @param url address of the feed
     */
    public record Feed(@Nullable String title, String url) {}

    @Override
    public void read(Parcel parcel) throws IOException {
        parcel.refuse("feed-list", "This is a list of feeds and holds no news; give the feeds themselves.");
    }

    /**
     * The feeds of a list, each once, in its order; as many as the caps allow entries, however deep they lie.
     *
     * @return nothing if the bytes are longer than the caps allow a document to be, or declare entities
     */
    public static List<Feed> of(byte[] opml, Caps caps) {
        if (opml.length > caps.documentBytes() || XmlCutter.declaresEntities(opml)) {
            return List.of();
        }
        String text = TextDecoder.decode(opml, null, TextDecoder.Declared.XML).text();
        List<Feed> out = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        XmlCutter.tags(text.getBytes(StandardCharsets.UTF_8), "outline", tag -> {
            Document xml = Parser.xmlParser().parseInput(tag, "");
            Element outline = xml.firstElementChild();
            if (outline == null) {
                return;
            }
            String url = WebAddress.whole(attribute(outline, "xmlUrl"), null);
            if (url != null && out.size() < caps.entries() && known.add(url)) {
                String title = SlipPad.line(attribute(outline, "title"));
                out.add(new Feed(title == null ? SlipPad.line(attribute(outline, "text")) : title, url));
            }
        });
        return out;
    }

    private static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name);
    }
}
