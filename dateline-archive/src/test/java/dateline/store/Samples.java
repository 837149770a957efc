package dateline.store;

import dateline.record.Actor;
import dateline.record.Attribution;
import dateline.record.Comment;
import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Magnitude;
import dateline.record.Note;
import dateline.record.Original;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Plover;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Timex;
import dateline.record.Voice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Readings made up without a reading room, the same for the same number, so that an archive can be filled quickly. */
public final class Samples {
    private static final List<String> WHO = List.of(
            "Soldiers", "The ministry", "Farmers", "The union", "Rebels", "Élodie Türk", "The court", "O'Neill");
    private static final List<String> DID =
            List.of("shelled", "praised", "arrested", "met", "sued", "blocked", "thanked", "warned");
    private static final List<String> WHERE =
            List.of("Aden", "Lima", "Oslo", "Köln", "Ankara", "Quito", "Hanoi", "Kyiv");
    private static final List<String> ISO = List.of("YEM", "PER", "NOR", "DEU", "TUR", "ECU", "VNM", "UKR");
    private static final List<String> CODES = List.of("194", "051", "173", "040", "115", "144", "051", "130");
    private static final List<String> PLOVERS =
            List.of("ASSAULT", "SUPPORT", "COERCE", "CONSULT", "ACCUSE", "PROTEST", "SUPPORT", "THREATEN");

    private Samples() {}

    /** Reading number {@code n}; every seventh tells of an address, every thirteenth has no date, every fifth a remark. */
    public static Reading reading(int n) {
        return reading(n, "d" + n, n % 7 == 0 ? "https://www.example.org/news/" + n : null, "");
    }

    /** Another version of it. */
    public static Reading reading(int n, String id, @Nullable String url, String more) {
        Random random = new Random(n);
        StringBuilder body = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Timex> timexes = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        int many = random.nextInt(6);
        for (int i = 0; i < Math.max(1, many); i++) {
            int from = body.length();
            int who = random.nextInt(8);
            int whom = random.nextInt(8);
            int what = random.nextInt(8);
            int where = random.nextInt(8);
            Span subject = word(body, WHO.get(who));
            Span verb = word(body, DID.get(what));
            Span object = word(body, WHO.get(whom));
            body.append("in ");
            Span town = word(body, WHERE.get(where));
            body.append("on ");
            Span day = word(body, "Sunday");
            Span speaker = word(body, "officials");
            Span said = word(body, "said" + more);
            sentences.add(new Span(from, body.length() - 1));
            Place place = new Place(
                    WHERE.get(where),
                    ISO.get(where),
                    i % 2 == 0 ? null : "Ḩaḑramawt",
                    1000 + where,
                    where + 0.5,
                    -where / 3.0,
                    "city");
            if (i < many) {
                events.add(new Event(
                        "e" + n + "-" + i + more,
                        new Span(from, day.end()),
                        verb,
                        DID.get(what),
                        List.of(new Actor(
                                WHO.get(who), subject, WHO.get(who), ISO.get(who) + "MIL", who < 4 ? "k" + who : null)),
                        List.of(new Actor(
                                WHO.get(whom), object, WHO.get(whom), whom == 3 ? null : ISO.get(whom), null)),
                        i == 3,
                        CODES.get(what),
                        new Plover(
                                i == 2 ? null : PLOVERS.get(what),
                                null,
                                i == 1 ? List.of("military", "legal") : List.of()),
                        1 + what / 2,
                        -what / 2.0,
                        random.nextInt(5) == 0 ? null : "2021-07-" + (10 + random.nextInt(20)),
                        random.nextInt(4) == 0 ? null : place,
                        i == 1 ? List.of(place) : List.of(),
                        Status.values()[random.nextInt(6)],
                        Voice.values()[random.nextInt(4)],
                        i == 0 ? List.of(new Link("officials", speaker, "GOV", "said")) : List.of(),
                        i == 0 ? new Magnitude("12", null, "3/..", null, null, "5000000 USD") : Magnitude.NONE,
                        0.25 + i / 7.0,
                        "rule." + what,
                        List.of("because of \"" + DID.get(what) + "\"", "ünïcode ✓")));
            }
            timexes.add(new Timex(day, "Sunday", i == 1 ? null : "2021-07-18", "2021-07-18", "DATE"));
            places.add(new PlaceMention(town, WHERE.get(where), place));
            attributions.add(new Attribution(i == 1 ? null : speaker, said, new Span(from, day.end())));
        }
        String text = body.toString().strip();
        String when = String.format("2021-07-%02dT%02d:%02d", 1 + n % 28, n % 24, n % 60);
        byte[] bytes = original(n, more);
        List<Note> notes = n % 13 == 0 ? List.of(new Note("no-publish-date", "None is given.")) : List.of();
        return new Reading(
                new Dispatch(
                        id,
                        n % 3 == 0 ? null : String.valueOf(n),
                        n % 13 == 0 ? null : when,
                        n % 4 == 0 ? null : "The Daily " + n % 5,
                        url,
                        "en",
                        n % 6 == 0 ? null : WHO.get(n % 8) + " in the news, no. " + n,
                        n % 9 == 0 ? "By A. Writer" : null,
                        n % 8 == 0 ? new Dateline("ADEN", null, new Span(0, 0)) : null,
                        text,
                        n % 5 == 0
                                ? List.of(
                                        new Comment("Ann", "2021-07-19", "I saw it. " + n, "pending"),
                                        new Comment(null, null, "Who says so?", "approved"))
                                : List.of(),
                        new Original(
                                "application/json",
                                HexFormat.of().formatHex(Sum.of(bytes)),
                                bytes.length,
                                "{\"n\":" + n + "}"),
                        notes),
                sentences,
                timexes,
                places,
                attributions,
                events,
                events.size() > 2
                        ? List.of(List.of(events.get(0).id(), events.get(2).id()))
                        : List.of(),
                notes,
                "2026.11");
    }

    private static Span word(StringBuilder body, String word) {
        int from = body.length();
        body.append(word).append(' ');
        return new Span(from, from + word.length());
    }

    static byte[] original(int n, String more) {
        return ("{\"n\":" + n + ",\"more\":\"" + more + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** Number {@code n} ready to be filed. */
    public static Incoming incoming(int n) {
        return incoming(reading(n), n, "");
    }

    static Incoming incoming(Reading reading, int n, String more) {
        return Incoming.of(reading, original(n, more), "samples.jsonl", n);
    }
}
