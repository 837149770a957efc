package dateline.form;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.record.Actor;
import dateline.record.Attribution;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Magnitude;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Plover;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Timex;
import dateline.record.Voice;
import java.util.ArrayList;
import java.util.List;

/**
 * The way back from {@link ReadingJson}: the same reading, field for field, when it was written with its reasons. Keys
 * that it does not know it passes over. Stateless.
 */
public final class ReadingParser {
    private ReadingParser() {}

    /**
     * The reading that was written.
     *
     * @param dispatch what it is a reading of; the JSON of a reading holds no body
     * @param lexicon what it was read with; the JSON tells it with each event only
     * @throws Damaged if a field is missing or of another kind
     */
    public static Reading read(JsonNode json, Dispatch dispatch, String lexicon) {
        List<Span> sentences = new ArrayList<>();
        for (JsonNode s : Fields.list(json, "sentences")) {
            sentences.add(Fields.span(s));
        }
        List<Timex> timexes = new ArrayList<>();
        for (JsonNode t : Fields.list(json, "timexes")) {
            timexes.add(new Timex(
                    Fields.span(t),
                    Fields.text(t, "text"),
                    Fields.textOrNull(t, "value"),
                    Fields.textOrNull(t, "timex3"),
                    Fields.text(t, "type")));
        }
        List<PlaceMention> places = new ArrayList<>();
        for (JsonNode p : Fields.list(json, "places")) {
            places.add(new PlaceMention(Fields.span(p), Fields.text(p, "text"), place(p)));
        }
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode a : Fields.list(json, "attributions")) {
            attributions.add(new Attribution(
                    Fields.spanOrNull(a, "source"),
                    Fields.span(Fields.object(a, "cue")),
                    Fields.span(Fields.object(a, "content"))));
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode e : Fields.list(json, "events")) {
            events.add(event(e));
        }
        List<List<String>> incidents = new ArrayList<>();
        for (JsonNode i : Fields.list(json, "incidents")) {
            incidents.add(Fields.texts(i));
        }
        return new Reading(
                dispatch, sentences, timexes, places, attributions, events, incidents, Fields.notes(json), lexicon);
    }

    private static Event event(JsonNode e) {
        JsonNode trigger = Fields.object(e, "trigger");
        JsonNode plover = Fields.object(e, "plover");
        JsonNode m = Fields.object(e, "magnitude");
        List<Place> also = new ArrayList<>();
        for (JsonNode p : Fields.list(e, "alsoWhere")) {
            also.add(place(p));
        }
        List<Link> chain = new ArrayList<>();
        for (JsonNode l : Fields.list(e, "attribution")) {
            chain.add(new Link(
                    Fields.text(l, "text"), Fields.span(l), Fields.textOrNull(l, "code"), Fields.text(l, "cue")));
        }
        JsonNode why = Fields.orNull(e, "why");
        return new Event(
                Fields.text(e, "id"),
                Fields.span(Fields.object(e, "span")),
                Fields.span(trigger),
                Fields.text(trigger, "text"),
                actors(e, "sources"),
                actors(e, "targets"),
                Fields.truth(e, "reciprocal"),
                Fields.text(e, "cameo"),
                new Plover(
                        Fields.textOrNull(plover, "type"),
                        Fields.textOrNull(plover, "mode"),
                        Fields.texts(Fields.list(plover, "contexts"))),
                Fields.whole(e, "quad"),
                Fields.number(e, "goldstein"),
                Fields.textOrNull(e, "when"),
                Fields.orNull(e, "where") == null ? null : place(Fields.object(e, "where")),
                also,
                status(Fields.text(e, "status")),
                voice(Fields.text(e, "voice")),
                chain,
                new Magnitude(
                        Fields.textOrNull(m, "killed"),
                        Fields.textOrNull(m, "injured"),
                        Fields.textOrNull(m, "arrested"),
                        Fields.textOrNull(m, "displaced"),
                        Fields.textOrNull(m, "participants"),
                        Fields.textOrNull(m, "money")),
                Fields.number(e, "confidence"),
                Fields.text(e, "rule"),
                why == null ? List.of() : Fields.texts(why));
    }

    private static List<Actor> actors(JsonNode e, String role) {
        List<Actor> out = new ArrayList<>();
        for (JsonNode a : Fields.list(e, role)) {
            out.add(new Actor(
                    Fields.text(a, "text"),
                    Fields.span(a),
                    Fields.text(a, "name"),
                    Fields.textOrNull(a, "code"),
                    Fields.textOrNull(a, "actor")));
        }
        return out;
    }

    private static Place place(JsonNode p) {
        return new Place(
                Fields.text(p, "name"),
                Fields.textOrNull(p, "iso"),
                Fields.textOrNull(p, "admin1"),
                Fields.orNull(p, "geonameid") == null ? null : (Integer) Fields.whole(p, "geonameid"),
                Fields.numberOrNull(p, "lat"),
                Fields.numberOrNull(p, "lon"),
                Fields.text(p, "precision"));
    }

    private static Status status(String label) {
        for (Status s : Status.values()) {
            if (s.label().equals(label)) {
                return s;
            }
        }
        throw new Damaged("there is no status \"" + label + "\"");
    }

    private static Voice voice(String label) {
        for (Voice v : Voice.values()) {
            if (v.label().equals(label)) {
                return v;
            }
        }
        throw new Damaged("there is no voice \"" + label + "\"");
    }
}
