package dateline.reading;

import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.PlaceMention;
import dateline.record.Timex;
import java.util.List;

/**
 * Gives the dispatch's own words back to everything that was read in it. Finders read a text in which capitals are mended;
 * whoever checks a reading wants the words as they stand in the body, {@code ALEPPO} and not {@code Aleppo}.
 */
final class Verbatim {
    private final String body;

    Verbatim(String body) {
        this.body = body;
    }

    List<Timex> timexes(List<Timex> timexes) {
        return timexes.stream()
                .map(t -> new Timex(t.span(), t.span().of(body), t.value(), t.timex3(), t.type()))
                .toList();
    }

    List<PlaceMention> places(List<PlaceMention> places) {
        return places.stream()
                .map(p -> new PlaceMention(p.span(), p.span().of(body), p.place()))
                .toList();
    }

    Event event(Event e) {
        return new Event(
                e.id(),
                e.span(),
                e.trigger(),
                e.triggerText(),
                actors(e.sources()),
                actors(e.targets()),
                e.reciprocal(),
                e.cameo(),
                e.plover(),
                e.quad(),
                e.goldstein(),
                e.when(),
                e.where(),
                e.alsoWhere(),
                e.status(),
                e.voice(),
                e.attribution().stream()
                        .map(l -> new Link(l.span().of(body), l.span(), l.code(), l.cue()))
                        .toList(),
                e.magnitude(),
                e.confidence(),
                e.rule(),
                e.why());
    }

    private List<Actor> actors(List<Actor> actors) {
        return actors.stream()
                .map(a -> new Actor(a.span().of(body), a.span(), a.name(), a.code(), a.key()))
                .toList();
    }
}
