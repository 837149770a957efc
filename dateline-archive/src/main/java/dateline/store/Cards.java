package dateline.store;

import dateline.form.Paper;
import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Magnitude;
import dateline.record.Place;
import dateline.record.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the archive keeps of one reading but the keys that it gives: the paper, the original, and the cards of
 * the index, each worked out of the reading and of nothing else. Filing writes them, {@code check} compares them.
 * Immutable by convention.
 */
final class Cards {
    private static final byte[] NOTHING = new byte[0];

    private static final String UNREAD = "unread-language";

    /** One actor, under a key that is worked out of its fields. */
    record ActorCard(
            long key,
            String name,
            String text,
            @Nullable String code,
            @Nullable String entry) {
        static ActorCard of(String name, String text, @Nullable String code, @Nullable String entry) {
            return new ActorCard(
                    new Sum().add(name).add(text).add(code).add(entry).key(), name, text, code, entry);
        }

        /** The words of its three fields. */
        List<List<String>> tokens() {
            return List.of(Tokens.of(name), Tokens.of(text), entry == null ? List.of() : Tokens.of(entry));
        }
    }

    /** One place, under a key that is worked out of its fields. */
    record PlaceCard(long key, Place place, String nameWords, String admin1Words) {
        static PlaceCard of(Place p) {
            long key = new Sum()
                    .add(p.name())
                    .add(p.iso())
                    .add(p.admin1())
                    .add(Objects.toString(p.geonameid(), null))
                    .add(degrees(p.lat()))
                    .add(degrees(p.lon()))
                    .add(p.precision())
                    .key();
            return new PlaceCard(key, p, Plain.words(p.name()), p.admin1() == null ? " " : Plain.words(p.admin1()));
        }

        /** Databases do not keep the sign of zero. */
        private static @Nullable String degrees(@Nullable Double d) {
            return d == null ? null : Double.toString(d + 0.0);
        }
    }

    /** One outlet, under a key that is worked out of its fields. */
    record OutletCard(long key, String name, String host, String words) {
        static OutletCard of(String name, String host) {
            return new OutletCard(new Sum().add(name).add(host).key(), name, host, Plain.words(name, host));
        }
    }

    /** Who stands where in an event. */
    record PartyCard(
            int role,
            int n,
            long actor,
            int start,
            int end,
            @Nullable String cue) {}

    /**
     * One event.
     *
     * @param places where it happened (null if unknown), then where else
     */
    record EventCard(int n, Event event, @Nullable Days days, List<PartyCard> parties, List<@Nullable Long> places) {
        @Nullable
        Long place() {
            return places.isEmpty() ? null : places.get(0);
        }

        boolean toll() {
            Magnitude m = event.magnitude();
            return Stream.of(m.killed(), m.injured(), m.arrested(), m.displaced(), m.participants(), m.money())
                    .anyMatch(Objects::nonNull);
        }
    }

    /** A remark that came with the dispatch. */
    record CommentCard(long mark, dateline.record.Comment comment) {}

    final Reading reading;
    final String id;
    final byte[] content;
    final @Nullable Long urlKey;
    final OutletCard outlet;
    final String origin;
    final long line;
    final byte[] originalSum;
    final long originalSize;
    final byte[] originalPacked;
    final byte[] paperSum;
    final byte[] paperPacked;
    final List<EventCard> events = new ArrayList<>();
    final Map<Long, ActorCard> actors = new LinkedHashMap<>();
    final Map<Long, PlaceCard> places = new LinkedHashMap<>();
    final List<Words> words;
    final long originKey;
    final List<CommentCard> comments;
    final GatherCard gather;

    private Cards(Reading reading, byte[] original, String origin, long line, boolean packed) {
        Dispatch d = reading.dispatch();
        this.reading = reading;
        this.id = Plain.key(d.id());
        this.content = content(d);
        this.urlKey = urlKey(d);
        this.outlet = outlet(d);
        this.origin = Plain.text(origin);
        this.line = line;
        this.originKey = new Sum().add(this.origin).add(Long.toString(line)).key();
        this.originalSum = Sum.of(original);
        this.originalSize = original.length;
        this.originalPacked = packed ? Packing.pack(original) : NOTHING;
        byte[] paper = Paper.of(reading).bytes();
        this.paperSum = Sum.of(paper);
        this.paperPacked = packed ? Packing.pack(paper) : NOTHING;
        for (Event e : reading.events()) {
            events.add(event(events.size(), e));
        }
        this.words = Words.of(d.title() == null ? "" : d.title(), d.body());
        this.comments = comments(d);
        this.gather = GatherCard.of(reading);
    }

    static Cards of(Reading reading, byte[] original, String origin, long line) {
        return new Cards(reading, original, origin, line, true);
    }

    /** The same for comparing: without what is packed. */
    static Cards again(Reading reading, byte[] original, String origin, long line) {
        return new Cards(reading, original, origin, line, false);
    }

    /** SHA-256 of what a reader sees of a dispatch: two dispatches of one id that differ in it are two versions. */
    static byte[] content(Dispatch d) {
        return new Sum()
                .add(d.newsId())
                .add(d.published())
                .add(d.source())
                .add(d.language())
                .add(d.title())
                .add(d.byline())
                .add(d.dateline() == null ? null : d.dateline().place())
                .add(d.dateline() == null ? null : d.dateline().agency())
                .add(d.body())
                .bytes();
    }

    static @Nullable Long urlKey(Dispatch d) {
        String canonical = Address.canonical(d.url());
        return canonical == null ? null : (Long) new Sum().add(canonical).key();
    }

    static OutletCard outlet(Dispatch d) {
        String name = d.source() == null ? "" : Plain.text(d.source());
        String host = Address.host(d.url());
        host = host == null ? "" : Plain.text(host);
        return OutletCard.of(name, host);
    }

    static List<CommentCard> comments(Dispatch d) {
        Map<Long, CommentCard> out = new LinkedHashMap<>();
        for (dateline.record.Comment c : d.comments()) {
            long mark = mark(Plain.textOrNull(c.author()), Plain.textOrNull(c.time()), Plain.text(c.text()));
            out.putIfAbsent(mark, new CommentCard(mark, c));
        }
        return List.copyOf(out.values());
    }

    /** What one remark is known by. */
    static long mark(@Nullable String author, @Nullable String time, String text) {
        return new Sum().add(author).add(time).add(text).key();
    }

    boolean unread() {
        return reading.notes().stream().anyMatch(n -> n.code().equals(UNREAD));
    }

    long weight() {
        return 2000L
                + originalPacked.length
                + paperPacked.length
                + 4L * reading.dispatch().body().length()
                + 4000L * events.size();
    }

    private EventCard event(int n, Event e) {
        List<PartyCard> parties = new ArrayList<>();
        side(parties, Tables.Party.SOURCE, e.sources());
        side(parties, Tables.Party.TARGET, e.targets());
        int speaker = 0;
        for (Link l : e.attribution()) {
            long actor = actor(l.text(), l.text(), l.code(), null);
            parties.add(new PartyCard(
                    Tables.Party.SPEAKER,
                    speaker++,
                    actor,
                    l.span().start(),
                    l.span().end(),
                    Plain.text(l.cue())));
        }
        List<@Nullable Long> where = new ArrayList<>();
        where.add(e.where() == null ? null : (Long) place(e.where()));
        e.alsoWhere().forEach(p -> where.add(place(p)));
        return new EventCard(n, e, Days.of(e.when()), parties, where);
    }

    private void side(List<PartyCard> parties, int role, List<Actor> actors) {
        int n = 0;
        for (Actor a : actors) {
            long actor = actor(a.name(), a.text(), a.code(), a.key());
            parties.add(
                    new PartyCard(role, n++, actor, a.span().start(), a.span().end(), null));
        }
    }

    private long actor(String name, String text, @Nullable String code, @Nullable String entry) {
        ActorCard card =
                ActorCard.of(Plain.text(name), Plain.text(text), Plain.keyOrNull(code), Plain.textOrNull(entry));
        actors.putIfAbsent(card.key(), card);
        return card.key();
    }

    private long place(Place p) {
        PlaceCard card = PlaceCard.of(new Place(
                Plain.text(p.name()),
                p.iso(),
                Plain.textOrNull(p.admin1()),
                p.geonameid(),
                p.lat(),
                p.lon(),
                p.precision()));
        places.putIfAbsent(card.key(), card);
        return card.key();
    }
}
