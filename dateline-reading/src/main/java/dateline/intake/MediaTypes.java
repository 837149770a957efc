package dateline.intake;

/** The media types that the mail room writes on items; the copy desk picks its reader by them. */
public final class MediaTypes {
    public static final String TEXT = "text/plain";
    /** A dispatch of Dateline's own, or ninjs. */
    public static final String JSON = "application/json";

    public static final String HTML = "text/html";
    /** One {@code item} or {@code entry} element of RSS or Atom. */
    public static final String FEED_ENTRY = "application/rss+xml";
    /** One object of the items of a JSON Feed. */
    public static final String JSON_FEED_ENTRY = "application/feed+json";
    /** One {@code newsItem} of NewsML-G2 or {@code NewsItem} of NewsML 1. */
    public static final String NEWSML = "application/vnd.iptc.g2.newsitem+xml";

    public static final String NITF = "application/nitf+xml";

    private MediaTypes() {}
}
