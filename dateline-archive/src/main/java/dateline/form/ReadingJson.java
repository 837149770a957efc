package dateline.form;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.record.Actor;
import dateline.record.Attribution;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Magnitude;
import dateline.record.Note;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Timex;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading as one JSON object, keys in the published order, absent values {@code null}. Stateless. */
public final class ReadingJson {
    private ReadingJson() {}

    /**
     * Writes the object; the caller ends the line.
     *
     * @param explain whether each event carries its reasons under {@code why}
     */
    public static void write(Reading reading, JsonGenerator out, boolean explain) throws IOException {
        Dispatch d = reading.dispatch();
        out.writeStartObject();
        out.writeStringField("id", d.id());
        out.writeStringField("newsId", d.newsId());
        out.writeStringField("published", d.published());
        out.writeStringField("title", d.title());
        out.writeStringField("source", d.source());
        if (d.dateline() == null) {
            out.writeNullField("dateline");
        } else {
            out.writeObjectFieldStart("dateline");
            out.writeStringField("place", d.dateline().place());
            out.writeStringField("agency", d.dateline().agency());
            out.writeEndObject();
        }
        out.writeStringField("language", d.language());
        out.writeArrayFieldStart("sentences");
        for (Span s : reading.sentences()) {
            span(out, s);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("timexes");
        for (Timex t : reading.timexes()) {
            out.writeStartObject();
            ends(out, t.span());
            out.writeStringField("text", t.text());
            out.writeStringField("value", t.value());
            out.writeStringField("timex3", t.timex3());
            out.writeStringField("type", t.type());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("places");
        for (PlaceMention p : reading.places()) {
            out.writeStartObject();
            ends(out, p.span());
            out.writeStringField("text", p.text());
            place(out, p.place());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("attributions");
        for (Attribution a : reading.attributions()) {
            out.writeStartObject();
            spanField(out, "source", a.source());
            spanField(out, "cue", a.cue());
            spanField(out, "content", a.content());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("events");
        for (Event e : reading.events()) {
            event(out, e, reading.lexicon(), explain);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("incidents");
        for (List<String> incident : reading.incidents()) {
            strings(out, incident);
        }
        out.writeEndArray();
        notes(out, reading.notes());
        out.writeEndObject();
    }

    /** Coded remarks under {@code notes}. */
    static void notes(JsonGenerator out, List<Note> notes) throws IOException {
        out.writeArrayFieldStart("notes");
        for (Note n : notes) {
            out.writeStartObject();
            out.writeStringField("code", n.code());
            out.writeStringField("message", n.message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void event(JsonGenerator out, Event e, String lexicon, boolean explain) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", e.id());
        spanField(out, "span", e.span());
        out.writeObjectFieldStart("trigger");
        ends(out, e.trigger());
        out.writeStringField("text", e.triggerText());
        out.writeEndObject();
        actors(out, "sources", e.sources());
        actors(out, "targets", e.targets());
        out.writeBooleanField("reciprocal", e.reciprocal());
        out.writeStringField("cameo", e.cameo());
        out.writeObjectFieldStart("plover");
        out.writeStringField("type", e.plover().type());
        out.writeStringField("mode", e.plover().mode());
        out.writeFieldName("contexts");
        strings(out, e.plover().contexts());
        out.writeEndObject();
        out.writeNumberField("quad", e.quad());
        out.writeNumberField("goldstein", e.goldstein());
        out.writeStringField("when", e.when());
        if (e.where() == null) {
            out.writeNullField("where");
        } else {
            out.writeObjectFieldStart("where");
            place(out, e.where());
            out.writeEndObject();
        }
        out.writeArrayFieldStart("alsoWhere");
        for (Place p : e.alsoWhere()) {
            out.writeStartObject();
            place(out, p);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("status", e.status().label());
        out.writeStringField("voice", e.voice().label());
        out.writeArrayFieldStart("attribution");
        for (Link l : e.attribution()) {
            out.writeStartObject();
            out.writeStringField("text", l.text());
            ends(out, l.span());
            out.writeStringField("code", l.code());
            out.writeStringField("cue", l.cue());
            out.writeEndObject();
        }
        out.writeEndArray();
        Magnitude m = e.magnitude();
        out.writeObjectFieldStart("magnitude");
        out.writeStringField("killed", m.killed());
        out.writeStringField("injured", m.injured());
        out.writeStringField("arrested", m.arrested());
        out.writeStringField("displaced", m.displaced());
        out.writeStringField("participants", m.participants());
        out.writeStringField("money", m.money());
        out.writeEndObject();
        out.writeNumberField("confidence", e.confidence());
        out.writeStringField("rule", e.rule());
        out.writeStringField("lexicon", lexicon);
        if (explain) {
            out.writeFieldName("why");
            strings(out, e.why());
        }
        out.writeEndObject();
    }

    private static void actors(JsonGenerator out, String role, List<Actor> actors) throws IOException {
        out.writeArrayFieldStart(role);
        for (Actor a : actors) {
            out.writeStartObject();
            out.writeStringField("text", a.text());
            ends(out, a.span());
            out.writeStringField("name", a.name());
            out.writeStringField("code", a.code());
            out.writeStringField("actor", a.key());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void place(JsonGenerator out, Place p) throws IOException {
        out.writeStringField("name", p.name());
        out.writeStringField("iso", p.iso());
        out.writeStringField("admin1", p.admin1());
        number(out, "geonameid", p.geonameid());
        number(out, "lat", p.lat());
        number(out, "lon", p.lon());
        out.writeStringField("precision", p.precision());
    }

    private static void number(JsonGenerator out, String key, @Nullable Number value) throws IOException {
        if (value == null) {
            out.writeNullField(key);
        } else if (value instanceof Integer i) {
            out.writeNumberField(key, i);
        } else {
            out.writeNumberField(key, value.doubleValue());
        }
    }

    private static void strings(JsonGenerator out, List<String> values) throws IOException {
        out.writeStartArray();
        for (String v : values) {
            out.writeString(v);
        }
        out.writeEndArray();
    }

    private static void spanField(JsonGenerator out, String key, @Nullable Span span) throws IOException {
        if (span == null) {
            out.writeNullField(key);
            return;
        }
        out.writeFieldName(key);
        span(out, span);
    }

    private static void span(JsonGenerator out, Span span) throws IOException {
        out.writeStartObject();
        ends(out, span);
        out.writeEndObject();
    }

    private static void ends(JsonGenerator out, Span span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }
}
