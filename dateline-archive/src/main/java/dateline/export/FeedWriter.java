package dateline.export;

import dateline.record.Dispatch;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Dispatches as a feed, RSS 2.0 or Atom: title, link, date, and their events as a text of one line each. */
final class FeedWriter implements ExportWriter {
    private static final String NO_DATE = "1970-01-01T00:00:00Z";

    private final Xml xml;
    private final boolean atom;

    FeedWriter(Writer out, boolean atom) throws IOException {
        xml = new Xml(out);
        this.atom = atom;
        if (atom) {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
            xml.element("title", "Dateline");
            xml.element("id", "urn:dateline:export");
            xml.element("updated", NO_DATE);
            xml.element("author", () -> xml.element("name", "Dateline"));
        } else {
            xml.open("rss", "version", "2.0");
            xml.open("channel");
            xml.element("title", "Dateline");
            xml.element("link", "urn:dateline:export");
            xml.element("description", "Dispatches and their events");
        }
    }

    @Override
    public void write(Selected selected) throws IOException {
        Dispatch d = selected.reading().dispatch();
        if (atom) {
            xml.open("entry");
            xml.element("title", Summary.title(d));
            xml.element("id", "urn:dateline:dispatch:" + urn(d.id()));
            String moment = Moment.rfc3339(d.published());
            xml.element("updated", moment == null ? NO_DATE : moment);
            String url = d.url();
            if (url != null && isWeb(url)) {
                xml.element("link", "", "href", url);
            }
            xml.element("content", Summary.events(selected), "type", "text");
        } else {
            xml.open("item");
            xml.element("title", Summary.title(d));
            xml.element("link", isWeb(d.url()) ? d.url() : null);
            xml.element("guid", "urn:dateline:dispatch:" + urn(d.id()), "isPermaLink", "false");
            xml.element("pubDate", Moment.rfc822(d.published()));
            xml.element(
                    "source",
                    d.source() == null || !isWeb(d.url()) ? null : d.source(),
                    "url",
                    d.url() == null ? "" : d.url());
            xml.element("description", Summary.events(selected));
        }
        xml.end();
    }

    /** Only addresses that a reader may click on without harm. */
    static boolean isWeb(@Nullable String url) {
        return url != null && (url.startsWith("http://") || url.startsWith("https://"));
    }

    private static String urn(String id) {
        return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        xml.end();
        if (!atom) {
            xml.end();
        }
        xml.finish();
    }
}
