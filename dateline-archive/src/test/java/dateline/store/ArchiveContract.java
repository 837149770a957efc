package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.form.Paper;
import dateline.record.Comment;
import dateline.record.Dispatch;
import dateline.record.Reading;
import dateline.record.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every archive does, whatever database it stands on. */
abstract class ArchiveContract {
    /** The address of an archive that is not there yet. */
    abstract String fresh();

    static String dump(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Incoming> samples(int from, int to) {
        List<Incoming> batch = new ArrayList<>();
        for (int n = from; n < to; n++) {
            batch.add(Samples.incoming(n));
        }
        return batch;
    }

    static List<String> faults(Archive archive) {
        List<String> faults = new ArrayList<>();
        archive.check(f -> faults.add(f.place() + ": " + f.what()), done -> {});
        return faults;
    }

    @Test
    void whatIsFiledIsHeldAndComesOutAgain() throws IOException {
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            Tally tally = archive.file(samples(0, 50));
            assertThat(tally.added()).isEqualTo(50);
            assertThat(archive.holds(Samples.reading(3).dispatch())).isTrue();
            assertThat(archive.holds(Samples.reading(50).dispatch())).isFalse();
            assertThat(archive.counts().dispatches()).isEqualTo(50);
            assertThat(archive.counts().events()).isEqualTo(tally.events());
            assertThat(dump(archive).lines().filter(l -> l.startsWith("{\"lexicon\"")))
                    .hasSize(50);
            assertThat(dump(archive)).contains(Paper.of(Samples.reading(7)).readingLine());
        }
    }

    @Test
    void addingAgainAddsNothing() throws IOException {
        String address = fresh();
        String once;
        try (Archive archive = Archives.open(address, Purpose.WRITE)) {
            archive.file(samples(0, 50));
            once = dump(archive);
        }
        try (Archive archive = Archives.open(address, Purpose.WRITE)) {
            Tally tally = archive.file(samples(0, 50));
            assertThat(tally).isEqualTo(new Tally(0, 0, 50, 0, 0, 0));
            List<Incoming> held = new ArrayList<>();
            for (int n = 0; n < 50; n++) {
                held.add(new Incoming.Held(Samples.reading(n).dispatch()));
            }
            assertThat(archive.file(held)).isEqualTo(new Tally(0, 0, 50, 0, 0, 0));
            assertThat(dump(archive)).isEqualTo(once);
        }
    }

    @Test
    void batchesLeaveNoTrace() throws IOException {
        String whole;
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            archive.file(versions());
            whole = dump(archive);
        }
        Random random = new Random(4);
        for (int round = 0; round < 5; round++) {
            try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
                List<Incoming> all = versions();
                int from = 0;
                while (from < all.size()) {
                    int to = Math.min(all.size(), from + 1 + random.nextInt(9));
                    archive.file(all.subList(from, to));
                    // some of it comes twice, as after a kill
                    from = Math.max(from + 1, to - random.nextInt(3));
                }
                assertThat(dump(archive)).isEqualTo(whole);
                assertThat(faults(archive)).isEmpty();
            }
        }
    }

    /** Three tellings under one id, two under one address, and others between. */
    private static List<Incoming> versions() {
        List<Incoming> all = new ArrayList<>(samples(0, 20));
        all.add(version(3, "d3", null, "x"));
        all.add(version(40, "d40", "https://www.example.org/a?utm_source=x", ""));
        all.addAll(samples(20, 25));
        all.add(version(3, "d3", null, "y"));
        all.add(version(41, "d41", "http://example.org/a/#top", "z"));
        all.add(version(41, "d41", "http://example.org/b", "zz"));
        all.add(version(42, "d42", "http://example.org/b", ""));
        all.add(new Incoming.Refused(new Rejection("no-text", "samples.jsonl", 12, "It has none.")));
        return all;
    }

    private static Incoming version(int n, String id, String url, String more) {
        return Samples.incoming(Samples.reading(n, id, url, more), n, more);
    }

    @Test
    void updatedArticlesAreVersionsOfOneDispatch() throws IOException {
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            Tally tally = archive.file(versions());
            assertThat(tally.added()).isEqualTo(26);
            assertThat(tally.versions()).isEqualTo(5);
            assertThat(archive.counts().dispatches()).isEqualTo(31);
            assertThat(archive.counts().latest()).isEqualTo(26);
            String dump = dump(archive);
            assertThat(dump).contains("{\"version\":3,\"latest\":true").contains("{\"version\":1,\"latest\":false");
            // an older telling that comes again is no news
            assertThat(archive.file(List.of(Samples.incoming(3))).held()).isEqualTo(1);
            assertThat(dump(archive)).isEqualTo(dump);
        }
    }

    @Test
    void copiesAreLinkedAndCalledByOneName() throws IOException {
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            String words = " The river rose above the bridge at night and nobody in the lower town slept until the rain"
                    + " stopped, while engineers carried sand and timber to the old wall and fishermen tied their boats"
                    + " to the church, and in the morning the mayor counted the houses that were still dry.";
            archive.file(List.of(version(61, "z", null, words), version(62, "b", null, words)));
            assertThat(archive.file(List.of(version(63, "m", null, words))).copies())
                    .isEqualTo(1);
            assertThat(dump(archive)).contains("\"cluster\":\"b\"").doesNotContain("\"cluster\":\"m\"");
            archive.file(List.of(version(64, "a", null, words)));
            assertThat(dump(archive)).contains("\"cluster\":\"a\"").doesNotContain("\"cluster\":\"b\"");
            assertThat(faults(archive)).isEmpty();
        }
    }

    @Test
    void whatOnlyAnOlderVersionToldIsNoIncidentAnyMore() throws IOException {
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            archive.file(samples(0, 30));
            long incidents = archive.counts().incidents();
            assertThat(incidents).isPositive();
            archive.file(List.of(version(4, "d4", null, " later")));
            String twice = dump(archive);
            assertThat(twice).doesNotContain("\"event\":\"e4-0\"");
            try (Archive straight = Archives.open(fresh(), Purpose.WRITE)) {
                List<Incoming> all = samples(0, 30);
                all.add(version(4, "d4", null, " later"));
                straight.file(all);
                assertThat(dump(straight)).isEqualTo(twice);
            }
        }
    }

    @Test
    void remarksOfADispatchThatIsThereAreAdded() throws IOException {
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            archive.file(samples(0, 10));
            Dispatch d = Samples.reading(5).dispatch();
            Dispatch more = new Dispatch(
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
                    List.of(new Comment("Ben", "2021-08-01", "Late but here.", "pending")),
                    d.original(),
                    d.notes());
            assertThat(archive.holds(more)).isTrue();
            archive.file(List.of(new Incoming.Held(more)));
            archive.file(List.of(new Incoming.Held(more)));
            assertThat(archive.remarks("d5").stream().map(Comment::text))
                    .containsExactly("I saw it. 5", "Late but here.", "Who says so?");
            assertThat(archive.remarks("d6")).isEmpty();
            assertThat(dump(archive)).containsOnlyOnce("Late but here.").contains("I saw it. 5");
            assertThat(faults(archive)).isEmpty();
        }
    }

    @Test
    void oneWriterAtATimeAndReadersNeverWait() throws IOException {
        String address = fresh();
        try (Archive archive = Archives.open(address, Purpose.WRITE)) {
            archive.file(samples(0, 5));
            assertThatExceptionOfType(ArchiveTrouble.class)
                    .isThrownBy(() -> Archives.open(address, Purpose.WRITE).close())
                    .satisfies(t -> assertThat(t.kind()).isEqualTo(ArchiveTrouble.Kind.LOCKED))
                    .withMessageContaining("another dateline is adding");
            try (Archive reader = Archives.open(address, Purpose.READ)) {
                assertThat(reader.counts().dispatches()).isEqualTo(5);
                archive.file(samples(5, 8));
                assertThat(reader.counts().dispatches()).isEqualTo(8);
            }
        }
        try (Archive archive = Archives.open(address, Purpose.WRITE)) {
            assertThat(archive.file(samples(0, 9)).added()).isEqualTo(1);
        }
    }

    @Test
    void aWholeInputIsKnownAgain() {
        String address = fresh();
        InputMark mark = new InputMark("a.txt", 12, new byte[32], "");
        try (Archive archive = Archives.open(address, Purpose.WRITE)) {
            assertThat(archive.finished(mark)).isFalse();
            archive.file(List.of(new Incoming.Finished(mark)));
            archive.file(List.of(new Incoming.Finished(mark)));
        }
        try (Archive archive = Archives.open(address, Purpose.READ)) {
            assertThat(archive.finished(mark)).isTrue();
            assertThat(archive.finished(new InputMark("a.txt", 13, new byte[32], "")))
                    .isFalse();
            assertThat(archive.finished(new InputMark("a.txt", 12, new byte[32], "published=2021-07-18")))
                    .isFalse();
        }
    }

    @Test
    void whatNobodyCanIndexIsKeptAllTheSame() throws IOException {
        String nul = "a\u0000b\ud800c";
        Reading odd = Samples.reading(1, "x".repeat(5000) + nul, "https://example.org/" + "y".repeat(9000), "");
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            archive.file(List.of(Incoming.of(odd, Samples.original(1, ""), "a\u0000b", 0)));
            assertThat(archive.holds(odd.dispatch())).isTrue();
            assertThat(archive.counts().dispatches()).isEqualTo(1);
        }
    }

    @Test
    void anArchiveOfANewerDatelineIsLeftAlone() {
        String address = fresh();
        try (Archive archive = Archives.open(address, Purpose.WRITE)) {
            ((Stacks) archive).change("UPDATE about SET value = '99' WHERE name = 'schema'");
        }
        for (Purpose purpose : Purpose.values()) {
            assertThatExceptionOfType(ArchiveTrouble.class)
                    .isThrownBy(() -> Archives.open(address, purpose).close())
                    .satisfies(t -> assertThat(t.kind()).isEqualTo(ArchiveTrouble.Kind.NEWER))
                    .withMessageContaining("newer Dateline");
        }
    }

    @Test
    void remarksAndReviewsAreOnlyEverAdded() {
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            archive.file(samples(0, 6));
            Stacks stacks = (Stacks) archive;
            stacks.change("INSERT INTO review (key, written_at, author, kind, subject, verdict)"
                    + " VALUES (1, 0, 'Ann', 'event', 'e1-0', 'right')");
            for (String table : List.of("comment", "review")) {
                for (String change : List.of("UPDATE " + table + " SET author = 'Eve'", "DELETE FROM " + table)) {
                    assertThatExceptionOfType(ArchiveTrouble.class)
                            .isThrownBy(() -> stacks.change(change))
                            .withMessageContaining("only ever added");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE dispatch SET title = 'other' WHERE key = 2|title is \"other\"",
                "UPDATE dispatch SET published_at = 5 WHERE key = 3|published_at is 5",
                "UPDATE dispatch SET latest = 0 WHERE key = 4|not marked as the latest",
                "UPDATE dispatch SET version = 2 WHERE key = 4|a version 2 where 1 should follow",
                "UPDATE dispatch SET origin = 'elsewhere' WHERE key = 4|origin_key is",
                "UPDATE event SET cameo = '190' WHERE key = 5|cameo is \"190\"",
                "UPDATE event SET first_day = NULL WHERE first_day IS NOT NULL|first_day is nothing",
                "UPDATE event SET n = 77 WHERE key = 5|n is ",
                "UPDATE party SET span_end = 3 WHERE event = 5|span_end is 3",
                "DELETE FROM party WHERE event = 5|the index has",
                "DELETE FROM event_place WHERE event = 5|its places in the index",
                "UPDATE actor SET name = 'Nobody' WHERE name = 'Rebels'|its key or mark is not that of its fields",
                "UPDATE place SET lat = 1 WHERE name = 'Oslo'|its key or mark is not that of its fields",
                "UPDATE place SET name_words = ' x ' WHERE name = 'Oslo'|its words in the index",
                "UPDATE clipping SET sha256 = original FROM dispatch WHERE key = dispatch AND key = 2|digest is not that",
                "UPDATE original SET size = 3|bytes, not 3",
                "UPDATE rejection SET line = 13|its key or mark is not that",
                "UPDATE batch SET dispatches = 3|it brought 3",
                "UPDATE batch SET written_at = 3|its key or mark is not that",
                "UPDATE telling SET packed = paper FROM clipping WHERE telling.dispatch = clipping.dispatch|its tellings",
                "DELETE FROM drawer WHERE dispatch = 3|drawers of gathering",
                "UPDATE incident SET outlets = 9|does not hold as much",
                "UPDATE event SET incident = NULL WHERE key = 2|events have none",
                "UPDATE dispatch SET cluster = 'q' WHERE key = 2|its smallest id",
                "INSERT INTO copy VALUES (1, 2, 0.5, 0.5)|are not in one cluster",
                "UPDATE pair SET goldstein = 77|its pairs of sides",
                "DELETE FROM actor_words|it does not hold the names",
                "DELETE FROM words|words in the full-text index"
            })
    void whatDoesNotAgreeIsFound(String change) {
        String[] parts = change.split("\\|");
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            archive.file(samples(0, 20));
            archive.file(List.of(new Incoming.Refused(new Rejection("no-text", "samples.jsonl", 12, "It has none."))));
            assertThat(faults(archive)).isEmpty();
            ((Stacks) archive).change(parts[0]);
            assertThat(faults(archive)).anyMatch(f -> f.contains(parts[1]));
        }
    }
}
