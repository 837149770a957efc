package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Magnitude;
import dateline.record.Original;
import dateline.record.Place;
import dateline.record.Plover;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reading as {@code read --format jsonl} printed it, made a record again, as far as gathering asks. Stateless. */
final class PrintedReading {
    private PrintedReading() {}

    static Reading of(GoldRecord gold, JsonNode printed) {
        Dispatch dispatch = new Dispatch(
                gold.id(),
                null,
                gold.date(),
                Fields.text(gold.dispatch(), "source"),
                null,
                "en",
                Fields.text(gold.dispatch(), "title"),
                null,
                null,
                gold.text(),
                List.of(),
                new Original("", "", 0, "{}"),
                List.of());
        return new Reading(
                dispatch,
                each(printed.path("sentences"), PrintedReading::span),
                List.of(),
                List.of(),
                List.of(),
                each(printed.path("events"), PrintedReading::event),
                each(printed.path("incidents"), i -> each(i, JsonNode::asText)),
                List.of(),
                "");
    }

    private static Event event(JsonNode e) {
        JsonNode m = e.path("magnitude");
        return new Event(
                e.path("id").asText(),
                span(e.path("span")),
                span(e.path("trigger")),
                e.path("trigger").path("text").asText(),
                each(e.path("sources"), PrintedReading::actor),
                each(e.path("targets"), PrintedReading::actor),
                e.path("reciprocal").asBoolean(),
                Fields.cameo(e),
                new Plover(Fields.text(e.path("plover"), "type"), Fields.text(e.path("plover"), "mode"), List.of()),
                e.path("quad").asInt(),
                e.path("goldstein").asDouble(),
                Fields.text(e, "when"),
                e.hasNonNull("where") ? place(e.path("where")) : null,
                each(e.path("alsoWhere"), PrintedReading::place),
                status(e.path("status").asText()),
                voice(e.path("voice").asText()),
                each(
                        e.path("attribution"),
                        l -> new Link(
                                l.path("text").asText(),
                                span(l),
                                Fields.text(l, "code"),
                                l.path("cue").asText())),
                new Magnitude(
                        Fields.text(m, "killed"),
                        Fields.text(m, "injured"),
                        Fields.text(m, "arrested"),
                        Fields.text(m, "displaced"),
                        Fields.text(m, "participants"),
                        Fields.text(m, "money")),
                e.path("confidence").asDouble(),
                e.path("rule").asText(),
                List.of());
    }

    private static Actor actor(JsonNode a) {
        return new Actor(
                a.path("text").asText(),
                span(a),
                a.path("name").asText(),
                Fields.text(a, "code"),
                Fields.text(a, "actor"));
    }

    private static Place place(JsonNode p) {
        return new Place(
                p.path("name").asText(),
                Fields.text(p, "iso"),
                Fields.text(p, "admin1"),
                p.hasNonNull("geonameid") ? Integer.valueOf(p.path("geonameid").asInt()) : null,
                number(p, "lat"),
                number(p, "lon"),
                p.path("precision").asText());
    }

    private static @Nullable Double number(JsonNode p, String key) {
        return p.hasNonNull(key) ? Double.valueOf(p.path(key).asDouble()) : null;
    }

    private static Span span(JsonNode s) {
        return new Span(s.path("start").asInt(), s.path("end").asInt());
    }

    private static Status status(String label) {
        for (Status s : Status.values()) {
            if (s.label().equals(label)) {
                return s;
            }
        }
        return Status.HAPPENED;
    }

    private static Voice voice(String label) {
        for (Voice v : Voice.values()) {
            if (v.label().equals(label)) {
                return v;
            }
        }
        return Voice.REPORTED;
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> make) {
        List<T> out = new ArrayList<>();
        array.forEach(n -> out.add(make.apply(n)));
        return out;
    }
}
