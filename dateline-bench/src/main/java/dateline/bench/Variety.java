package dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Actor;
import dateline.record.Attribution;
import dateline.record.Dispatch;
import dateline.record.Event;
import dateline.record.Link;
import dateline.record.Original;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Timex;
import dateline.store.Incoming;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * As many dispatches with their readings as one likes, made of few: each is put together of paragraphs of several, dated
 * anew, with other countries, towns, surnames, longer words and numbers (two
 * dispatches of one paragraph are no near-duplicates then), by another outlet. One in thirty is an agency's text again. The
 * same for the same number, seed and collection. Immutable and safe for concurrent use.
 */
final class Variety {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(2026, 1, 1));
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\b(\\d{4})-(\\d{2})(?![-\\d])");
    private static final int COPIED = 30;

    private final long seed;
    private final Names names;
    private final List<Reading> base;
    private final List<Clip> clips = new ArrayList<>();

    /** @param base readings with a publish date */
    Variety(List<Reading> base, long seed) {
        this.base = base.stream().filter(r -> r.dispatch().published() != null).toList();
        this.seed = seed;
        this.names = new Names(this.base);
        this.base.forEach(r -> clips.addAll(Clip.of(r)));
        if (clips.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to vary");
        }
    }

    /** Number {@code n} as a line of JSON, as {@code dateline add} takes it. */
    String line(int n) {
        return line(reading(n).dispatch());
    }

    /** Number {@code n} with its reading, ready to be filed. */
    Incoming incoming(int n) {
        Reading r = reading(n);
        return Incoming.of(r, line(r.dispatch()).getBytes(StandardCharsets.UTF_8), "varied.jsonl", n + 1L);
    }

    private static String line(Dispatch d) {
        ObjectNode out = new ObjectMapper().createObjectNode();
        out.put("id", d.id());
        out.put("published", d.published());
        out.put("title", d.title());
        out.put("url", d.url());
        out.put("source", d.source());
        out.put("language", d.language());
        out.put("text", d.body());
        return out.toString();
    }

    Reading reading(int n) {
        Random own = new Random(seed * 1_000_003L + n);
        boolean copy = n >= COPIED && own.nextInt(COPIED) == 0;
        int told = copy ? n - 1 - own.nextInt(COPIED - 1) : n;
        Random text = new Random(seed * 7_368_787L + told);
        LocalDate day = FIRST.plusDays(text.nextInt(DAYS));
        String id = String.format(Locale.ROOT, "varied-%06d", n);
        Writer writer = new Writer(new Swaps(names, text), id, day);
        Reading like = base.get(text.nextInt(base.size()));
        int many = Math.max(1, Clip.of(like).size());
        for (int i = 0; i < many; i++) {
            writer.add(clips.get(text.nextInt(clips.size())));
        }
        String title =
                writer.swaps.text(Objects.requireNonNullElse(like.dispatch().title(), "Brief news"));
        String outlet = names.outlet(own);
        String host = "www." + outlet.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-") + ".example";
        LocalDate out = copy ? day.plusDays(own.nextInt(2)) : day;
        String published = String.format(Locale.ROOT, "%sT%02d:%02d", out, own.nextInt(24), own.nextInt(60));
        return writer.reading(new Dispatch(
                id,
                null,
                published,
                outlet,
                "https://" + host + "/" + day.getYear() + "/" + id,
                "en",
                title,
                null,
                null,
                writer.body.toString(),
                List.of(),
                NONE,
                List.of()));
    }

    private static final Original NONE = new Original("application/json", "", 0, "{}");

    /** Puts one dispatch together. */
    private static final class Writer {
        private final Swaps swaps;
        private final String id;
        private final LocalDate day;
        private final StringBuilder body = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final List<Timex> timexes = new ArrayList<>();
        private final List<PlaceMention> places = new ArrayList<>();
        private final List<Attribution> attributions = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        Writer(Swaps swaps, String id, LocalDate day) {
            this.swaps = swaps;
            this.id = id;
            this.day = day;
        }

        void add(Clip clip) {
            if (body.length() > 0) {
                body.append('\n');
            }
            int at = body.length();
            List<Map.Entry<Span, Place>> towns = clip.places().stream()
                    .filter(p -> Names.isTown(p.place()))
                    .map(p -> Map.entry(
                            new Span(p.span().start() - clip.from(), p.span().end() - clip.from()), p.place()))
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            Swaps.Edited edited = swaps.new Edited(clip.text(), towns);
            body.append(edited.text);
            String published = Objects.requireNonNull(clip.of().dispatch().published());
            long later = ChronoUnit.DAYS.between(LocalDate.parse(published.substring(0, 10)), day);
            Moved moved = new Moved(edited, clip.from(), at, later);
            clip.sentences().forEach(s -> sentences.add(moved.span(s)));
            clip.timexes().forEach(t -> timexes.add(moved.timex(t)));
            clip.places()
                    .forEach(p -> places.add(
                            new PlaceMention(moved.span(p.span()), moved.words(p.span()), swaps.place(p.place()))));
            clip.attributions()
                    .forEach(a -> attributions.add(new Attribution(
                            a.source() == null ? null : moved.span(a.source()),
                            moved.span(a.cue()),
                            moved.span(a.content()))));
            clip.events().forEach(e -> events.add(moved.event(e)));
        }

        Reading reading(Dispatch d) {
            Comparator<Event> order = Comparator.comparing(Event::span);
            byte[] bytes = line(d).getBytes(StandardCharsets.UTF_8);
            Dispatch whole = new Dispatch(
                    d.id(),
                    d.newsId(),
                    d.published(),
                    d.source(),
                    d.url(),
                    d.language(),
                    d.title(),
                    d.byline(),
                    d.dateline(),
                    d.body(),
                    d.comments(),
                    new Original("application/json", digest(bytes), bytes.length, "{}"),
                    d.notes());
            return new Reading(
                    whole,
                    sentences,
                    timexes,
                    places,
                    attributions,
                    events.stream().sorted(order).toList(),
                    List.of(),
                    List.of(),
                    "varied");
        }

        /** What stood in a paragraph, where it stands now. */
        private final class Moved {
            private final Swaps.Edited edited;
            private final int from;
            private final int at;
            private final long later;

            Moved(Swaps.Edited edited, int from, int at, long later) {
                this.edited = edited;
                this.from = from;
                this.at = at;
                this.later = later;
            }

            Span span(Span s) {
                return edited.span(new Span(s.start() - from, s.end() - from), at);
            }

            String words(Span s) {
                return span(s).of(body);
            }

            Timex timex(Timex t) {
                return new Timex(span(t.span()), words(t.span()), dated(t.value()), dated(t.timex3()), t.type());
            }

            private @Nullable String dated(@Nullable String edtf) {
                if (edtf == null) {
                    return null;
                }
                String days = DAY.matcher(edtf).replaceAll(m -> {
                    try {
                        return LocalDate.parse(m.group()).plusDays(later).toString();
                    } catch (java.time.DateTimeException e) {
                        return m.group();
                    }
                });
                return MONTH.matcher(days).replaceAll(m -> {
                    int month = Integer.parseInt(m.group(2));
                    return month < 1 || month > 12
                            ? m.group()
                            : LocalDate.of(Integer.parseInt(m.group(1)), month, 15)
                                    .plusDays(later)
                                    .toString()
                                    .substring(0, 7);
                });
            }

            private List<Actor> actors(List<Actor> actors) {
                return actors.stream()
                        .map(a -> {
                            String words = words(a.span());
                            String name = a.name().equals(a.text())
                                    ? words
                                    : swaps.text("of " + a.name()).substring(3);
                            return new Actor(words, span(a.span()), name, swaps.code(a.code()), a.key());
                        })
                        .toList();
            }

            Event event(Event e) {
                return new Event(
                        digest((id + " " + events.size()).getBytes(StandardCharsets.UTF_8))
                                .substring(0, 16),
                        span(e.span()),
                        span(e.trigger()),
                        words(e.trigger()),
                        actors(e.sources()),
                        actors(e.targets()),
                        e.reciprocal(),
                        e.cameo(),
                        e.plover(),
                        e.quad(),
                        e.goldstein(),
                        dated(e.when()),
                        e.where() == null ? null : swaps.place(e.where()),
                        e.alsoWhere().stream().map(swaps::place).toList(),
                        e.status(),
                        e.voice(),
                        e.attribution().stream()
                                .map(l -> new Link(words(l.span()), span(l.span()), swaps.code(l.code()), l.cue()))
                                .toList(),
                        e.magnitude(),
                        e.confidence(),
                        e.rule(),
                        e.why());
            }
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
