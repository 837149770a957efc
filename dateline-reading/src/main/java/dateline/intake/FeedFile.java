package dateline.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** RSS 0.9x, 1.0, 2.0 and Atom: each entry is an item with its own bytes and the head of its feed. Stateless. */
final class FeedFile implements ItemReader {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    /** The head of a feed is looked for in so many of its first bytes. */
    private static final int HEAD = 1 << 16;

    @Override
    public void read(Parcel parcel) throws IOException {
        XmlDocument document = XmlDocument.of(parcel, "feed");
        if (document == null) {
            return;
        }
        Envelope envelope = parcel.envelope().in(head(document.bytes(), parcel.caps()));
        long entries = document.each(
                parcel,
                ENTRIES,
                (number, cut, bytes) -> document.item(parcel, number, cut, MediaTypes.FEED_ENTRY, bytes, envelope));
        if (entries == 0 && !Sniffer.feed(parcel.head())) {
            parcel.refuse("empty", "There is no entry of a feed in it; give RSS, Atom or a JSON Feed.");
        } else if (entries == 0) {
            parcel.skip(parcel.place(), "no-entries", 1, "The feed holds no entry.");
        }
    }

    private static FeedHead head(byte[] bytes, Caps caps) {
        int[] first = {Math.min(bytes.length, HEAD)};
        byte[] opening = java.util.Arrays.copyOf(bytes, first[0]);
        XmlCutter.cut(opening, ENTRIES, cut -> first[0] = Math.min(first[0], cut.from()));
        Parser parser = Parser.xmlParser().setMaxDepth(caps.markupDepth());
        Document xml = Jsoup.parse(new String(opening, 0, first[0], StandardCharsets.UTF_8), "", parser);
        String title = null;
        String link = null;
        String language = null;
        for (Element element : xml.getAllElements()) {
            Element parent = element.parent();
            String around = parent == null ? "" : local(parent.tagName());
            if (parent != null && around.equals("feed") && language == null) {
                language = given(parent.attr("xml:lang"));
            }
            if (!around.equals("channel") && !around.equals("feed")) {
                continue;
            }
            switch (local(element.tagName())) {
                case "title" -> title = title == null ? given(element.text()) : title;
                case "language" -> language = language == null ? given(element.text()) : language;
                case "link" -> {
                    boolean site = !element.attr("rel").equals("self")
                            && !element.attr("rel").equals("hub");
                    String to = given(element.hasAttr("href") ? element.attr("href") : element.text());
                    link = link == null && site ? to : link;
                }
                default -> {}
            }
        }
        return new FeedHead(title, link, language);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable String given(String text) {
        String clean = TextDecoder.withoutForbidden(text).strip();
        return clean.isEmpty() ? null : clean;
    }
}
