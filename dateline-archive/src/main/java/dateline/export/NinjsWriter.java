package dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Place;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Dispatches as IPTC ninjs 2.0, one object a line. Events stand under {@code events} with Dateline's own fields beside the
 * standard's; actors under {@code organisations} (ninjs asks to tell persons apart, which a code does not), places under
 * {@code places}.
 */
final class NinjsWriter implements ExportWriter {
    private final Writer out;
    private final JsonFactory json = new JsonFactory();

    NinjsWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Selected selected) throws IOException {
        Dispatch d = selected.reading().dispatch();
        try (JsonGenerator g = json.createGenerator(out)) {
            g.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            g.writeStartObject();
            g.writeStringField("uri", FeedWriter.isWeb(d.url()) ? d.url() : "urn:dateline:dispatch:" + d.id());
            g.writeObjectFieldStart("standard");
            g.writeStringField("name", "ninjs");
            g.writeStringField("version", "2.0");
            g.writeEndObject();
            g.writeStringField("type", "text");
            if (d.language() != null) {
                g.writeStringField("language", d.language());
            }
            String moment = Moment.rfc3339(d.published());
            if (moment != null) {
                g.writeStringField("versionCreated", moment);
            }
            g.writeStringField("version", Integer.toString(selected.version()));
            if (d.byline() != null) {
                g.writeStringField("by", d.byline());
            }
            if (d.source() != null) {
                g.writeStringField("infoSource", d.source());
            }
            if (d.dateline() != null && d.dateline().place() != null) {
                g.writeStringField("located", d.dateline().place());
            }
            g.writeArrayFieldStart("headlines");
            g.writeStartObject();
            g.writeStringField("value", Summary.title(d));
            g.writeEndObject();
            g.writeEndArray();
            g.writeArrayFieldStart("bodies");
            g.writeStartObject();
            g.writeStringField("contentType", "text/plain");
            g.writeStringField("value", d.body());
            g.writeEndObject();
            g.writeEndArray();
            places(g, selected);
            actors(g, selected);
            events(g, selected);
            g.writeEndObject();
        }
        out.write('\n');
    }

    private static void places(JsonGenerator g, Selected selected) throws IOException {
        Map<String, Place> places = new LinkedHashMap<>();
        selected.events().forEach(t -> {
            Place p = t.event().where();
            if (p != null) {
                places.putIfAbsent(p.name() + p.geonameid(), p);
            }
        });
        g.writeArrayFieldStart("places");
        for (Place p : places.values()) {
            g.writeStartObject();
            g.writeStringField("name", p.name());
            if (p.geonameid() != null) {
                g.writeStringField("uri", "https://sws.geonames.org/" + p.geonameid() + "/");
            }
            Double lat = p.lat();
            Double lon = p.lon();
            if (lat != null && lon != null) {
                g.writeObjectFieldStart("geoJSON");
                g.writeStringField("type", "Point");
                g.writeArrayFieldStart("coordinates");
                g.writeNumber(lon);
                g.writeNumber(lat);
                g.writeEndArray();
                g.writeEndObject();
            }
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    private static void actors(JsonGenerator g, Selected selected) throws IOException {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (EventLine t : selected.events()) {
            t.event().sources().forEach(a -> actors.putIfAbsent(a.name() + a.code(), a));
            t.event().targets().forEach(a -> actors.putIfAbsent(a.name() + a.code(), a));
        }
        g.writeArrayFieldStart("organisations");
        for (Actor a : actors.values()) {
            g.writeStartObject();
            g.writeStringField("name", a.name());
            if (a.code() != null) {
                g.writeStringField("uri", "urn:cameo:actor:" + a.code());
            }
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    private static void events(JsonGenerator g, Selected selected) throws IOException {
        g.writeArrayFieldStart("events");
        for (EventLine t : selected.events()) {
            Event e = t.event();
            g.writeStartObject();
            g.writeStringField("name", e.span().of(selected.reading().dispatch().body()));
            g.writeStringField("uri", "urn:dateline:event:" + e.id());
            g.writeStringField("cameo", e.cameo());
            g.writeStringField("plover", e.plover().type());
            g.writeStringField("when", e.when());
            g.writeStringField("status", e.status().label());
            g.writeStringField("voice", e.voice().label());
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
