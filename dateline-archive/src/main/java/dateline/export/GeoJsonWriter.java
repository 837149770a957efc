package dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Place;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events as a GeoJSON FeatureCollection (RFC 7946); an event without a place, or without a point, has a null geometry. */
final class GeoJsonWriter implements ExportWriter {
    private final JsonGenerator out;

    GeoJsonWriter(Writer writer) throws IOException {
        out = new JsonFactory().createGenerator(writer);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.writeStartObject();
        out.writeStringField("type", "FeatureCollection");
        out.writeArrayFieldStart("features");
    }

    @Override
    public void write(Selected selected) throws IOException {
        for (EventLine told : selected.events()) {
            Event e = told.event();
            out.writeStartObject();
            out.writeStringField("type", "Feature");
            out.writeStringField("id", e.id());
            geometry(e.where());
            out.writeObjectFieldStart("properties");
            out.writeStringField("dispatch", selected.reading().dispatch().id());
            out.writeStringField("published", selected.reading().dispatch().published());
            out.writeStringField("url", selected.reading().dispatch().url());
            out.writeStringField("cameo", e.cameo());
            out.writeStringField("plover", e.plover().type());
            out.writeNumberField("quad", e.quad());
            out.writeNumberField("goldstein", e.goldstein());
            actors("sources", e.sources());
            actors("targets", e.targets());
            out.writeStringField("when", e.when());
            Place p = e.where();
            out.writeStringField("where", p == null ? null : p.name());
            out.writeStringField("iso", p == null ? null : p.iso());
            out.writeStringField("admin1", p == null ? null : p.admin1());
            out.writeStringField("precision", p == null ? null : p.precision());
            out.writeStringField("status", e.status().label());
            out.writeStringField("voice", e.voice().label());
            out.writeStringField("incident", told.incident());
            out.writeStringField(
                    "clause", e.span().of(selected.reading().dispatch().body()));
            out.writeEndObject();
            out.writeEndObject();
        }
    }

    private void geometry(@Nullable Place place) throws IOException {
        Double lat = place == null ? null : place.lat();
        Double lon = place == null ? null : place.lon();
        if (lat == null || lon == null) {
            out.writeNullField("geometry");
            return;
        }
        out.writeObjectFieldStart("geometry");
        out.writeStringField("type", "Point");
        out.writeArrayFieldStart("coordinates");
        out.writeNumber(lon);
        out.writeNumber(lat);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void actors(String role, List<Actor> actors) throws IOException {
        out.writeArrayFieldStart(role);
        for (Actor a : actors) {
            out.writeStartObject();
            out.writeStringField("name", a.name());
            out.writeStringField("code", a.code());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
