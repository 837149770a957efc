package dateline.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A JSON text that is not laid out one object a line: one object over many lines, several after one another, a list of
 * them, or a JSON Feed, which holds them in its {@code items}. Each object is an item with its own bytes. Stateless.
 */
final class JsonFile implements ItemReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Caps.JSON_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public void read(Parcel parcel) throws IOException {
        Charset wide = TextDecoder.wideCharset(parcel.head(), parcel.head().length);
        long mark = wide == null && Sniffer.utf8Mark(parcel.head()) ? 3 : 0;
        parcel.in().skipNBytes(mark);
        byte[] bytes = parcel.whole(
                wide == null ? parcel.in() : new Utf8Stream(parcel.in(), wide),
                parcel.caps().documentBytes(),
                "JSON",
                "give one object a line, and it may be as long as you like");
        if (bytes != null) {
            new Cutting(parcel, bytes, wide == null ? mark : -1).run();
        }
    }

    /** The work on one text. */
    private static final class Cutting {
        private final Parcel parcel;
        private final byte[] bytes;
        private final long shift;
        private final boolean feed;
        private Envelope envelope;
        private long line = 1;
        private int items;

        /** @param shift what to add to offsets to have those of the file; -1 if they cannot be had */
        Cutting(Parcel parcel, byte[] bytes, long shift) {
            this.parcel = parcel;
            this.bytes = bytes;
            this.shift = shift;
            this.feed = Sniffer.jsonFeed(parcel.head());
            this.envelope = parcel.envelope();
        }

        void run() {
            try (JsonParser parser = FACTORY.createParser(bytes)) {
                if (feed) {
                    envelope = envelope.in(head());
                }
                objects(parser);
                if (items == 0) {
                    parcel.refuse("empty", "There is no object in it; give at least one {\"text\": …}.");
                }
            } catch (JsonProcessingException e) {
                long at = e.getLocation() == null ? line : e.getLocation().getLineNr();
                parcel.refuse(
                        "json-syntax",
                        parcel.place(),
                        at,
                        "From here on this is no JSON; what came before is kept. Give one object a line to lose only"
                                + " one.");
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory cannot fail", e);
            }
        }

        /** Hands on every object; in a feed, those of its items. */
        private void objects(JsonParser parser) throws IOException {
            boolean inside = !feed;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                    continue;
                }
                if (!inside) {
                    inside = items(parser, token);
                    continue;
                }
                if (feed && token != JsonToken.START_OBJECT) {
                    return;
                }
                if (items == parcel.caps().entries()) {
                    parcel.refuse(
                            "too-many",
                            parcel.place(),
                            line,
                            "There are more than " + items
                                    + " objects; give one object a line for as many as you like.");
                    return;
                }
                int from = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                int end = (int) parser.currentLocation().getByteOffset();
                items++;
                var place = shift < 0
                        ? parcel.place().part(items, 0, -1)
                        : parcel.place().part(items, from + shift, end + shift);
                // scalars are no dispatches; the copy desk says so in its own words
                parcel.item(
                        place,
                        line,
                        feed ? MediaTypes.JSON_FEED_ENTRY : MediaTypes.JSON,
                        Arrays.copyOfRange(bytes, from, end),
                        envelope);
            }
        }

        /** Whether the parser now stands at the items of a feed. */
        private static boolean items(JsonParser parser, JsonToken token) throws IOException {
            if (token != JsonToken.FIELD_NAME) {
                return false;
            }
            boolean found = parser.currentName().equals("items");
            parser.nextToken();
            if (!found) {
                parser.skipChildren();
            }
            return found;
        }

        /** What the feed says of itself, wherever it says it. */
        private FeedHead head() throws IOException {
            String title = null;
            String link = null;
            String language = null;
            try (JsonParser parser = FACTORY.createParser(bytes)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    String text = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                    switch (name) {
                        case "title" -> title = text;
                        case "home_page_url" -> link = text;
                        case "language" -> language = text;
                        default -> {}
                    }
                    parser.skipChildren();
                }
            } catch (JsonProcessingException e) {
                // told where the items are read
                return new FeedHead(title, link, language);
            }
            return new FeedHead(title, link, language);
        }
    }
}
