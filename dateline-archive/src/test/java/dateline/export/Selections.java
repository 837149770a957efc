package dateline.export;

import dateline.record.Actor;
import dateline.record.Comment;
import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Magnitude;
import dateline.record.Original;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Plover;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Voice;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two dispatches made by hand, one of them hostile, for the tests of what goes out. */
final class Selections {
    static final Place KABUL = new Place("Kabul", "AFG", "Kabul", 1138958, 34.52813, 69.17233, "city");

    private Selections() {}

    /** An attack with a toll and a meeting of three, told by a named speaker. */
    static Selected plain() {
        String body =
                "The Taliban attacked an army post in Kabul on Saturday, killing 12.\nFrance, Germany and Iran met.";
        Actor taliban = actor(body, "The Taliban", "Taliban", "AFGREBTAL");
        Actor army = actor(body, "an army post", "Afghan army", "AFGMIL");
        Event attack = new Event(
                "e1",
                span(body, "The Taliban attacked an army post in Kabul on Saturday, killing 12."),
                span(body, "attacked"),
                "attacked",
                List.of(taliban),
                List.of(army),
                false,
                "190",
                new Plover("ASSAULT", null, List.of("military", "terrorism")),
                4,
                -10.0,
                "2021-07-17",
                KABUL,
                List.of(),
                Status.HAPPENED,
                Voice.CLAIMED,
                List.of(new Link("The Taliban", taliban.span(), "AFGREBTAL", "said")),
                new Magnitude("12", null, null, null, null, null),
                0.8,
                "attack",
                List.of());
        Event meeting = new Event(
                "e2",
                span(body, "France, Germany and Iran met."),
                span(body, "met"),
                "met",
                List.of(
                        actor(body, "France", "France", "FRA"),
                        actor(body, "Germany", "Germany", "DEU"),
                        actor(body, "Iran", "Iran", "IRN")),
                List.of(),
                true,
                "040",
                new Plover("CONSULT", null, List.of()),
                1,
                1.0,
                null,
                null,
                List.of(),
                Status.HAPPENED,
                Voice.REPORTED,
                List.of(),
                Magnitude.NONE,
                0.9,
                "meet",
                List.of());
        Event statement = new Event(
                "e3",
                span(body, "France, Germany and Iran met."),
                span(body, "met"),
                "met",
                List.of(actor(body, "Iran", "Iran", "IRNGOV")),
                List.of(),
                false,
                "010",
                new Plover(null, null, List.of()),
                1,
                0.0,
                "../2021-07-18",
                null,
                List.of(),
                Status.PLANNED,
                Voice.REPORTED,
                List.of(),
                Magnitude.NONE,
                0.5,
                "say",
                List.of());
        Reading reading =
                reading("d1", "Attack, \"talks\"", "https://news.example/1", body, List.of(attack, meeting, statement));
        return new Selected(
                reading,
                1,
                List.of(
                        new EventLine(reading, 1, 1, "i1", 5, 4, 3),
                        new EventLine(reading, 1, 2, null, 1, 1, 1),
                        new EventLine(reading, 1, 3, null, 1, 1, 1)));
    }

    /** Everything that could break a table, a sheet, a document or an address. */
    static Selected hostile() {
        String body = "=HYPERLINK(\"x\")\tshot\u0000 </data> \ud800 & ]]> \u202e\"end\"";
        Event event = new Event(
                "e\t4",
                new Span(0, body.length()),
                span(body, "shot"),
                "shot",
                List.of(new Actor("=cmd|x", new Span(0, 4), "=cmd|' /C calc'!A0\n", "USAXXX", null)),
                List.of(new Actor("<b>", new Span(0, 1), "<script>alert(1)</script>", null, null)),
                false,
                "190",
                new Plover("ASSAULT", null, List.of()),
                4,
                -10.0,
                "not a date",
                new Place("-Nowhere\t,\n\"", null, null, null, null, null, "region"),
                List.of(),
                Status.HAPPENED,
                Voice.REPORTED,
                List.of(),
                Magnitude.NONE,
                0.5,
                "shoot",
                List.of());
        return all(reading("d\r\n2", "@SUM(1)", "javascript:alert(1)", body, List.of(event)));
    }

    /** All of a reading's events, gathered with nothing else. */
    private static Selected all(Reading reading) {
        List<EventLine> events = new ArrayList<>();
        reading.events().forEach(e -> events.add(new EventLine(reading, 1, events.size() + 1, null, 1, 1, 1)));
        return new Selected(reading, 1, events);
    }

    private static Reading reading(String id, String title, String url, String body, List<Event> events) {
        Dispatch dispatch = new Dispatch(
                id,
                null,
                "2021-07-18T21:55",
                "Example\tWire",
                url,
                "en",
                title,
                null,
                new Dateline("KABUL", "Wire", new Span(0, 0)),
                body,
                List.<Comment>of(),
                new Original("text/plain", "00", body.length(), "{}"),
                List.of());
        return new Reading(
                dispatch,
                List.of(new Span(0, Math.min(67, body.length())), new Span(Math.min(67, body.length()), body.length())),
                List.of(),
                List.of(new PlaceMention(new Span(0, 1), "Kabul", KABUL)),
                List.of(),
                events,
                List.of(),
                List.of(),
                "2026.11");
    }

    private static Actor actor(String body, String text, String name, @Nullable String code) {
        return new Actor(text, span(body, text), name, code, null);
    }

    private static Span span(String body, String part) {
        int at = body.indexOf(part);
        return new Span(at, at + part.length());
    }
}
