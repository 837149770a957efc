package dateline.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.record.Comment;
import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Origin;
import dateline.record.Original;
import dateline.record.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch as one JSON object, both ways: every field of it but where it was found, which is an object beside it. Unlike {@link ReadingJson} it holds the body, so that the
 * two together are all that is known of a dispatch. Stateless.
 */
public final class DispatchJson {
    private DispatchJson() {}

    /** Writes the object; the caller ends the line. */
    public static void write(Dispatch d, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", d.id());
        out.writeStringField("newsId", d.newsId());
        out.writeStringField("published", d.published());
        out.writeStringField("source", d.source());
        out.writeStringField("url", d.url());
        out.writeStringField("language", d.language());
        out.writeStringField("title", d.title());
        out.writeStringField("byline", d.byline());
        Dateline line = d.dateline();
        if (line == null) {
            out.writeNullField("dateline");
        } else {
            out.writeObjectFieldStart("dateline");
            out.writeStringField("place", line.place());
            out.writeStringField("agency", line.agency());
            out.writeNumberField("start", line.span().start());
            out.writeNumberField("end", line.span().end());
            out.writeEndObject();
        }
        out.writeStringField("body", d.body());
        out.writeArrayFieldStart("comments");
        for (Comment c : d.comments()) {
            out.writeStartObject();
            out.writeStringField("author", c.author());
            out.writeStringField("time", c.time());
            out.writeStringField("text", c.text());
            out.writeStringField("state", c.state());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("original");
        out.writeStringField("mediaType", d.original().mediaType());
        out.writeStringField("sha256", d.original().sha256());
        out.writeNumberField("bytes", d.original().bytes());
        out.writeStringField("extra", d.original().extra());
        out.writeEndObject();
        ReadingJson.notes(out, d.notes());
        out.writeEndObject();
    }

    /** Writes where a dispatch was found as an object of its own, or null. */
    public static void writeOrigin(@Nullable Origin origin, JsonGenerator out) throws IOException {
        if (origin == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringField("path", origin.path());
        out.writeStringField("member", origin.member());
        out.writeNumberField("record", origin.record());
        out.writeNumberField("from", origin.from());
        out.writeNumberField("to", origin.to());
        out.writeEndObject();
    }

    private static @Nullable Origin origin(@Nullable JsonNode o) {
        return o == null
                ? null
                : new Origin(
                        Fields.text(o, "path"),
                        Fields.textOrNull(o, "member"),
                        Fields.longWhole(o, "record"),
                        Fields.longWhole(o, "from"),
                        Fields.longWhole(o, "to"));
    }

    /**
     * The dispatch that was written.
     *
     * @param origin what {@link #writeOrigin} wrote
     * @throws Damaged if a field is missing or of another kind
     */
    public static Dispatch read(JsonNode d, @Nullable JsonNode origin) {
        JsonNode line = Fields.orNull(d, "dateline");
        JsonNode original = Fields.object(d, "original");
        List<Comment> comments = new ArrayList<>();
        for (JsonNode c : Fields.list(d, "comments")) {
            comments.add(new Comment(
                    Fields.textOrNull(c, "author"),
                    Fields.textOrNull(c, "time"),
                    Fields.text(c, "text"),
                    Fields.text(c, "state")));
        }
        return new Dispatch(
                Fields.text(d, "id"),
                Fields.textOrNull(d, "newsId"),
                Fields.textOrNull(d, "published"),
                Fields.textOrNull(d, "source"),
                Fields.textOrNull(d, "url"),
                Fields.textOrNull(d, "language"),
                Fields.textOrNull(d, "title"),
                Fields.textOrNull(d, "byline"),
                line == null
                        ? null
                        : new Dateline(
                                Fields.textOrNull(line, "place"),
                                Fields.textOrNull(line, "agency"),
                                new Span(Fields.whole(line, "start"), Fields.whole(line, "end"))),
                Fields.text(d, "body"),
                comments,
                new Original(
                        Fields.text(original, "mediaType"),
                        Fields.text(original, "sha256"),
                        Fields.longWhole(original, "bytes"),
                        Fields.text(original, "extra"),
                        origin(origin)),
                Fields.notes(d));
    }
}
