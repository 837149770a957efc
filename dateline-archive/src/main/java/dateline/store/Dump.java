package dateline.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.form.Paper;
import dateline.store.Tables.Clipping;
import dateline.store.Tables.Comment;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import dateline.store.Tables.Incident;
import dateline.store.Tables.Rejection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Everything in the archive in one canonical order. Three lines a dispatch: its reading, itself, and what the archive knows
 * of it beyond; then a line an incident, and a line a rejection. Row by row, whatever the size of the archive.
 */
final class Dump {
    private static final int AT_ONCE = 200;

    private final DSLContext sql;
    private final JsonFactory json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    Dump(DSLContext sql) {
        this.sql = sql;
    }

    void write(OutputStream out) throws IOException {
        try {
            dispatches(out);
            incidents(out);
            rejections(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void dispatches(OutputStream out) throws IOException {
        try (var rows = sql.select(
                        Dispatch.KEY,
                        Dispatch.VERSION,
                        Dispatch.LATEST,
                        Dispatch.CLUSTER,
                        Dispatch.ORIGINAL,
                        Clipping.PAPER)
                .from(Dispatch.T)
                .join(Clipping.T)
                .on(Clipping.DISPATCH.eq(Dispatch.KEY))
                .orderBy(Dispatch.PUBLISHED_AT, Dispatch.ID, Dispatch.VERSION)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                out.write(Paper.kept(Packing.unpack(r.get(Clipping.PAPER))).withoutOrigin());
                out.write('\n');
                try (JsonGenerator line = json.createGenerator(out)) {
                    line.writeStartObject();
                    line.writeNumberField("version", r.get(Dispatch.VERSION));
                    line.writeBooleanField("latest", r.get(Dispatch.LATEST) == 1);
                    line.writeStringField("cluster", r.get(Dispatch.CLUSTER));
                    line.writeStringField("original", HexFormat.of().formatHex(r.get(Dispatch.ORIGINAL)));
                    comments(line, r.get(Dispatch.KEY));
                    line.writeEndObject();
                }
                out.write('\n');
            }
        }
    }

    private void comments(JsonGenerator line, long dispatch) throws IOException {
        line.writeArrayFieldStart("comments");
        for (Record c : sql.select(Comment.AUTHOR, Comment.TIME, Comment.TEXT, Comment.STATE, Comment.CAME)
                .from(Comment.T)
                .where(Comment.DISPATCH.eq(dispatch))
                .orderBy(Comment.MARK)
                .fetch()) {
            line.writeStartObject();
            line.writeStringField("author", c.get(Comment.AUTHOR));
            line.writeStringField("time", c.get(Comment.TIME));
            line.writeStringField("text", c.get(Comment.TEXT));
            line.writeStringField("state", c.get(Comment.STATE));
            line.writeStringField("came", c.get(Comment.CAME));
            line.writeEndObject();
        }
        line.writeEndArray();
    }

    private void incidents(OutputStream out) throws IOException {
        try (var rows = sql.select(Incident.ID, Dispatch.ID, Dispatch.VERSION, Event.ID)
                .from(Incident.T)
                .join(Event.T)
                .on(Event.INCIDENT.eq(Incident.KEY))
                .join(Dispatch.T)
                .on(Event.DISPATCH.eq(Dispatch.KEY))
                .orderBy(Incident.ID, Dispatch.ID, Dispatch.VERSION, Event.N)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                try (JsonGenerator line = json.createGenerator(out)) {
                    line.writeStartObject();
                    line.writeStringField("incident", r.get(Incident.ID));
                    line.writeStringField("dispatch", r.get(Dispatch.ID));
                    line.writeNumberField("version", r.get(Dispatch.VERSION));
                    line.writeStringField("event", r.get(Event.ID));
                    line.writeEndObject();
                }
                out.write('\n');
            }
        }
    }

    private void rejections(OutputStream out) throws IOException {
        try (var rows = sql.select(Rejection.CODE, Rejection.ORIGIN, Rejection.LINE, Rejection.MESSAGE)
                .from(Rejection.T)
                .orderBy(Rejection.KEY)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                try (JsonGenerator line = json.createGenerator(out)) {
                    line.writeStartObject();
                    line.writeStringField("rejected", r.get(Rejection.CODE));
                    line.writeStringField("origin", r.get(Rejection.ORIGIN));
                    line.writeNumberField("line", r.get(Rejection.LINE));
                    line.writeStringField("message", r.get(Rejection.MESSAGE));
                    line.writeEndObject();
                }
                out.write('\n');
            }
        }
    }
}
