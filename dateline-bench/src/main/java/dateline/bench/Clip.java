package dateline.bench;

import dateline.record.Actor;
import dateline.record.Attribution;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.PlaceMention;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A paragraph and what was read in it; offsets count from its beginning in the dispatch. Immutable.
 *
 * @param from where it begins in the dispatch
 */
record Clip(
        Reading of,
        int from,
        String text,
        List<Span> sentences,
        List<Timex> timexes,
        List<PlaceMention> places,
        List<Attribution> attributions,
        List<Event> events) {

    /** The paragraphs of a reading. What reaches over the end of one is left out. */
    static List<Clip> of(Reading r) {
        List<Clip> out = new ArrayList<>();
        String body = r.dispatch().body();
        for (int from = 0; from < body.length(); ) {
            int end = body.indexOf('\n', from);
            end = end < 0 ? body.length() : end;
            Span all = new Span(from, end);
            if (end - from > 40) {
                out.add(new Clip(
                        r,
                        from,
                        body.substring(from, end),
                        r.sentences().stream().filter(all::contains).toList(),
                        r.timexes().stream().filter(t -> all.contains(t.span())).toList(),
                        r.places().stream().filter(p -> all.contains(p.span())).toList(),
                        r.attributions().stream()
                                .filter(a -> Stream.of(a.source(), a.cue(), a.content())
                                        .filter(Objects::nonNull)
                                        .allMatch(all::contains))
                                .toList(),
                        r.events().stream()
                                .filter(e -> spans(e).allMatch(all::contains))
                                .toList()));
            }
            from = end + 1;
        }
        return out;
    }

    private static Stream<Span> spans(Event e) {
        return Stream.of(
                        Stream.of(e.span(), e.trigger()),
                        e.sources().stream().map(Actor::span),
                        e.targets().stream().map(Actor::span),
                        e.attribution().stream().map(Link::span))
                .flatMap(s -> s);
    }
}
