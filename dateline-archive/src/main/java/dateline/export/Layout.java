package dateline.export;

import dateline.reading.coding.CodeBook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Every layout that the dispatch window gives, with what it is and what it cannot hold. */
public enum Layout {
    CSV("csv", "text/csv", "one line an event, Dateline's own columns", ""),
    TSV("tsv", "text/tab-separated-values", "the same with tabs", ""),
    JSONL("jsonl", "application/x-ndjson", "one reading a line, as read --format jsonl prints it", ""),
    PARQUET("parquet", "application/vnd.apache.parquet", "the table of csv, typed, lists as lists", ""),
    GEOJSON("geojson", "application/geo+json", "events as points", "events without a place have a null geometry"),
    GRAPHML(
            "graphml",
            "application/graphml+xml",
            "actors as nodes, events as edges",
            "events without source or target"),
    RSS("rss", "application/rss+xml", "dispatches with their events as a feed", "spans and magnitudes"),
    ATOM("atom", "application/atom+xml", "the same as Atom", "spans and magnitudes"),
    NINJS(
            "ninjs",
            "application/x-ndjson",
            "IPTC ninjs 2.0, one object a line",
            "persons are not told from organisations"),
    JSONLD("jsonld", "application/ld+json", "schema.org NewsArticle and Event", "voice and chain of attribution"),
    GDELT(
            "export.CSV",
            "text/tab-separated-values",
            "GDELT 2.0 events, 61 columns, no header",
            "ethnic codes, second religions, AvgTone, Actor*Geo, ADM codes, FeatureID of towns; status, voice, attribution"),
    GDELT_MENTIONS(
            "mentions.CSV",
            "text/tab-separated-values",
            "GDELT 2.0 mentions, 16 columns, no header",
            "MentionDocTone, MentionDocTranslationInfo, Extras"),
    ICEWS(
            "tab",
            "text/tab-separated-values",
            "ICEWS coded events, 20 columns with header",
            "District unless the place is one; status, voice, attribution"),
    POLECAT(
            "tsv",
            "text/tab-separated-values",
            "POLECAT, 40 columns with header",
            "titles, Wikipedia ids, Raw Placename, Feature Type, Story People and Organizations; CAMEO 01 statements"),
    PHOENIX(
            "txt",
            "text/tab-separated-values",
            "Phoenix, 26 columns, no header",
            "status, voice, attribution; issues are PLOVER contexts"),
    DYADS("csv", "text/csv", "daily counts and Goldstein sums by pair of countries", "");

    private final String extension;
    private final String mediaType;
    private final String what;
    private final String without;

    Layout(String extension, String mediaType, String what, String without) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.what = what;
        this.without = without;
    }

    /** The name that a user types: {@code gdelt-mentions}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How files of it end, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What it is, in a few words. */
    public String what() {
        return what;
    }

    /** What of it Dateline cannot fill, or what of Dateline's it cannot hold; empty for nothing. */
    public String without() {
        return without;
    }

    /**
     * A writer of this layout; text is UTF-8.
     *
     * @param out is flushed and stays open
     */
    public ExportWriter writer(OutputStream out, CodeTable codes, CodeBook cameo) throws IOException {
        if (this == PARQUET) {
            return new ParquetEvents(out);
        }
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return switch (this) {
            case CSV -> new TableWriter(text, true);
            case TSV -> new TableWriter(text, false);
            case JSONL -> new JsonLinesWriter(text);
            case GEOJSON -> new GeoJsonWriter(text);
            case GRAPHML -> new GraphMlWriter(text);
            case RSS -> new FeedWriter(text, false);
            case ATOM -> new FeedWriter(text, true);
            case NINJS -> new NinjsWriter(text);
            case JSONLD -> new JsonLdWriter(text);
            case GDELT -> new GdeltWriter(text, codes);
            case GDELT_MENTIONS -> new GdeltMentionsWriter(text);
            case ICEWS -> new IcewsWriter(text, codes, cameo);
            case POLECAT -> new PolecatWriter(text, codes);
            case PHOENIX -> new PhoenixWriter(text, codes);
            case DYADS -> new DyadWriter(text, codes);
            case PARQUET -> throw new IllegalStateException("Parquet is no text");
        };
    }
}
