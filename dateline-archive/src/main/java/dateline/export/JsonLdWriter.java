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
import java.util.List;

/** schema.org JSON-LD: a graph of one {@code NewsArticle} a dispatch, its events as {@code Event}s under {@code about}. */
final class JsonLdWriter implements ExportWriter {
    private final JsonGenerator out;

    JsonLdWriter(Writer writer) throws IOException {
        out = new JsonFactory().createGenerator(writer);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.writeStartObject();
        out.writeStringField("@context", "https://schema.org");
        out.writeArrayFieldStart("@graph");
    }

    @Override
    public void write(Selected selected) throws IOException {
        Dispatch d = selected.reading().dispatch();
        out.writeStartObject();
        out.writeStringField("@type", "NewsArticle");
        out.writeStringField("identifier", d.id());
        out.writeStringField("headline", Summary.title(d));
        optional("datePublished", d.published());
        optional("inLanguage", d.language());
        optional("author", d.byline());
        optional("url", FeedWriter.isWeb(d.url()) ? d.url() : null);
        if (d.dateline() != null) {
            optional("dateline", d.dateline().place());
        }
        if (d.source() != null) {
            out.writeObjectFieldStart("publisher");
            out.writeStringField("@type", "Organization");
            out.writeStringField("name", d.source());
            out.writeEndObject();
        }
        out.writeStringField("articleBody", d.body());
        out.writeArrayFieldStart("about");
        for (EventLine told : selected.events()) {
            event(selected, told.event());
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void event(Selected selected, Event e) throws IOException {
        out.writeStartObject();
        out.writeStringField("@type", "Event");
        out.writeStringField("identifier", e.id());
        out.writeStringField("name", e.span().of(selected.reading().dispatch().body()));
        out.writeStringField("additionalType", "urn:cameo:event:" + e.cameo());
        optional("temporalCoverage", e.when());
        actors("actor", e.sources());
        actors("recipient", e.targets());
        Place p = e.where();
        if (p != null) {
            out.writeObjectFieldStart("location");
            out.writeStringField("@type", "Place");
            out.writeStringField("name", p.name());
            if (p.geonameid() != null) {
                out.writeStringField("sameAs", "https://sws.geonames.org/" + p.geonameid() + "/");
            }
            if (p.lat() != null && p.lon() != null) {
                out.writeObjectFieldStart("geo");
                out.writeStringField("@type", "GeoCoordinates");
                out.writeNumberField("latitude", p.lat());
                out.writeNumberField("longitude", p.lon());
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        property("status", e.status().label());
        out.writeEndObject();
    }

    private void property(String name, String value) throws IOException {
        out.writeArrayFieldStart("additionalProperty");
        out.writeStartObject();
        out.writeStringField("@type", "PropertyValue");
        out.writeStringField("name", name);
        out.writeStringField("value", value);
        out.writeEndObject();
        out.writeEndArray();
    }

    private void actors(String role, List<Actor> actors) throws IOException {
        if (actors.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(role);
        for (Actor a : actors) {
            out.writeStartObject();
            out.writeStringField("@type", "Organization");
            out.writeStringField("name", a.name());
            optional("identifier", a.code());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void optional(String key, @org.jspecify.annotations.Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(key, value);
        }
    }

    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
