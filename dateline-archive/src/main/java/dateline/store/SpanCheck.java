package dateline.store;

import dateline.record.Actor;
import dateline.record.Attribution;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.PlaceMention;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Timex;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether every span of a reading lies within the body, and covers the words that are kept with it. */
final class SpanCheck {
    private final String body;
    private final Consumer<String> faults;

    private SpanCheck(String body, Consumer<String> faults) {
        this.body = body;
        this.faults = faults;
    }

    /** @param faults one sentence each */
    static void of(Reading reading, Consumer<String> faults) {
        Dispatch d = reading.dispatch();
        new SpanCheck(d.body(), faults).check(reading);
    }

    private void check(Reading r) {
        if (r.dispatch().dateline() != null) {
            span("the dateline", r.dispatch().dateline().span(), null);
        }
        for (int i = 0; i < r.sentences().size(); i++) {
            span("sentence " + i, r.sentences().get(i), null);
        }
        for (Timex t : r.timexes()) {
            span("time \"" + t.text() + "\"", t.span(), t.text());
        }
        for (PlaceMention p : r.places()) {
            span("place \"" + p.text() + "\"", p.span(), p.text());
        }
        for (Attribution a : r.attributions()) {
            if (a.source() != null) {
                span("source of an attribution", a.source(), null);
            }
            span("cue of an attribution", a.cue(), null);
            span("content of an attribution", a.content(), null);
        }
        for (int i = 0; i < r.events().size(); i++) {
            event("event " + i, r.events().get(i));
        }
    }

    private void event(String name, Event e) {
        span(name, e.span(), null);
        span(name + ", trigger", e.trigger(), null);
        actors(name + ", source", e.sources());
        actors(name + ", target", e.targets());
        for (Link l : e.attribution()) {
            span(name + ", speaker \"" + l.text() + "\"", l.span(), l.text());
        }
    }

    private void actors(String name, List<Actor> actors) {
        for (Actor a : actors) {
            span(name + " \"" + a.text() + "\"", a.span(), a.text());
        }
    }

    private void span(String name, Span span, @Nullable String words) {
        if (span.end() > body.length()) {
            faults.accept(name + ": the span " + span.start() + ".." + span.end() + " goes beyond the body of "
                    + body.length());
        } else if (words != null && !words.equals(span.of(body))) {
            faults.accept(name + ": the words at " + span.start() + ".." + span.end() + " are \""
                    + clipped(span.of(body)) + "\"");
        }
    }

    static String clipped(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
