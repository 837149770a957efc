package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.Fields;
import dateline.asking.Question;
import dateline.asking.QuestionReader;
import dateline.asking.QuestionReader.About;
import dateline.reading.coding.CodeBook;
import dateline.record.Reading;
import dateline.shelf.LexiconShelf;
import dateline.store.Catalogue.Part;
import dateline.store.Catalogue.Things;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every archive answers, checked against an oracle that asks no database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CatalogueContract {
    private static final int MANY = 300;
    private static final QuestionReader READER = new QuestionReader(new Fields(
            new CodeBook(LexiconShelf.sheet("codes/cameo.txt")), LexiconShelf.sheet("places/countries.txt")));

    private final List<Reading> readings = new ArrayList<>();
    private Archive archive;
    private Catalogue catalogue;

    abstract String fresh();

    @BeforeAll
    void fill() {
        archive = Archives.open(fresh(), Purpose.WRITE);
        archive.file(ArchiveContract.samples(0, MANY));
        for (int n = 0; n < MANY; n++) {
            readings.add(Samples.reading(n));
        }
        readings.sort(Comparator.<Reading>comparingLong(
                        r -> Days.published(r.dispatch().published()))
                .reversed()
                .thenComparing(r -> r.dispatch().id()));
        catalogue = archive.catalogue();
    }

    @AfterAll
    void empty() {
        archive.close();
    }

    private List<String> dispatches(Filter filter) {
        return catalogue.dispatches(filter, new Part(0, 1000)).stream()
                .map(Catalogue.DispatchLine::id)
                .toList();
    }

    private List<String> events(Filter filter) {
        return catalogue.events(filter, new Part(0, 1000)).stream()
                .map(l -> l.reading().events().get(l.number() - 1).id())
                .toList();
    }

    private List<String> expectedDispatches(Filter filter) {
        return readings.stream()
                .filter(r -> Oracle.matches(filter, r))
                .map(r -> r.dispatch().id())
                .toList();
    }

    private List<String> expectedEvents(Filter filter) {
        return readings.stream()
                .flatMap(r -> r.events().stream()
                        .filter(e -> Oracle.matches(filter, r, e))
                        .map(e -> e.id()))
                .toList();
    }

    @Test
    void answersAsTheOracleDoes() {
        String[] terms = {
            "soldiers",
            "shelled",
            "\"rebels met\"",
            "turk",
            "aden",
            "koln",
            "oneill",
            "shel*",
            "news",
            "actor:Soldiers",
            "source:YEM",
            "target:Rebels",
            "by:officials",
            "code:19",
            "code:0",
            "plover:assault",
            "quad:4",
            "status:happened",
            "voice:claimed",
            "in:Yemen",
            "in:Oslo",
            "in:hadramawt",
            "on:2021-07-15",
            "after:2021-07-20",
            "before:2021-07-12",
            "published:2021-07-03",
            "outlet:daily",
            "outlet:example",
            "has:place",
            "has:date",
            "has:toll",
            "has:attribution",
            "has:events",
            "has:comments",
            "has:target",
            "id:d7",
            "source:UKRMIL",
            "actor:Turkey",
            "target:NOR"
        };
        long seed = 5;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            StringBuilder typed = new StringBuilder();
            int length = 1 + random.nextInt(4);
            for (int j = 0; j < length; j++) {
                typed.append(random.nextInt(5) == 0 ? "-" : "")
                        .append(terms[random.nextInt(terms.length)])
                        .append(j + 1 < length && random.nextInt(4) == 0 ? " OR " : " ");
            }
            Question ofDispatches = READER.read(typed.toString(), About.DISPATCHES);
            Question ofEvents = READER.read(typed.toString(), About.EVENTS);
            assertThat(ofEvents.hints()).allMatch(h -> h.code().equals("only-excludes"));
            assertThat(dispatches(ofDispatches.filter()))
                    .as("seed %d, question %d: %s (%s)", seed, i, typed, ofDispatches.echo())
                    .isEqualTo(expectedDispatches(ofDispatches.filter()));
            assertThat(events(ofEvents.filter()))
                    .as("seed %d, question %d: %s (%s)", seed, i, typed, ofEvents.echo())
                    .isEqualTo(expectedEvents(ofEvents.filter()));
            assertThat(catalogue.count(ofEvents.filter(), Things.EVENTS))
                    .isEqualTo(expectedEvents(ofEvents.filter()).size());
        }
    }

    @Test
    void theDatabaseAndTheMemoryAnswerAlike() {
        Catalogue database = ((Stacks) archive).catalogue(Integer.MAX_VALUE);
        Catalogue memory = ((Stacks) archive).catalogue(0);
        String[] terms = {
            "",
            "soldiers",
            "-turk",
            "\"rebels met\"",
            "news shel*",
            "actor:Soldiers",
            "source:YEM target:Rebels",
            "by:officials",
            "code:19 -in:Oslo",
            "(code:05 OR plover:assault)",
            "quad:4 aden",
            "status:happened -voice:claimed",
            "in:Yemen",
            "has:place -has:toll",
            "has:incident",
            "has:copies",
            "has:comments",
            "-has:events",
            "after:2021-07-20",
            "published:2021-07-03 OR outlet:daily",
            "id:d7",
            "-has:target -has:source",
            "has:date before:2021-07-12"
        };
        for (String typed : terms) {
            for (About about : About.values()) {
                Filter f = READER.read(typed, about).filter();
                Things things = Things.valueOf(about.name());
                assertThat(memory.count(f, things)).as(typed).isEqualTo(database.count(f, things));
                for (int from : new int[] {0, 7}) {
                    Part part = new Part(from, 15);
                    assertThat(memory.dispatches(f, part)).as(typed).isEqualTo(database.dispatches(f, part));
                    assertThat(memory.events(f, part)).as(typed).isEqualTo(database.events(f, part));
                    assertThat(memory.incidents(f, part)).as(typed).isEqualTo(database.incidents(f, part));
                }
                if (about != About.INCIDENTS) {
                    assertThat(memory.facets(f, things, 5)).as(typed).isEqualTo(database.facets(f, things, 5));
                    for (Catalogue.Grain grain : Catalogue.Grain.values()) {
                        assertThat(memory.timeline(f, things, grain))
                                .as(typed)
                                .isEqualTo(database.timeline(f, things, grain));
                    }
                }
                assertThat(memory.dyads(f, 10)).as(typed).isEqualTo(database.dyads(f, 10));
                assertThat(memory.places(f, 10)).as(typed).isEqualTo(database.places(f, 10));
            }
        }
    }

    @Test
    void tenThousandRandomQuestionsAreAnswered() {
        String[] scraps = {
            "(",
            ")",
            "\"",
            "-",
            "OR",
            ":",
            "code:",
            "on:",
            "*",
            "'",
            ";--",
            "DROP TABLE dispatch",
            "NEAR(",
            "\0",
            "\ud800",
            "é",
            "中文",
            "soldiers",
            "2021",
            "..",
            "/",
            "%",
            "_",
            "\\",
            "{title}:",
            "^",
            "source:RUS",
            "in:\"",
            "\n",
            "AND",
            "NOT",
            "+",
            "a*b",
            "' OR 1=1",
            "\"\"",
            "words MATCH",
            "<->",
            "!a",
            ":*",
            "|",
            "&",
            "status:happened",
            "has:place",
            "on:2021-07",
            "outlet:%"
        };
        long seed = 20210718;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(8);
            for (int j = 0; j < length; j++) {
                typed.append(scraps[random.nextInt(scraps.length)]).append(random.nextBoolean() ? " " : "");
            }
            About about = About.values()[i % 3];
            Question question = READER.read(typed.toString(), about);
            assertThat(catalogue.count(question.filter(), Things.valueOf(about.name())))
                    .as("seed %d, question %d: %s", seed, i, typed)
                    .isNotNegative();
        }
        assertThat(archive.counts().dispatches()).isEqualTo(MANY);
    }

    @Test
    void facetsAddUp() {
        Filter filter = READER.read("shelled", About.DISPATCHES).filter();
        List<Catalogue.Facet> facets = catalogue.facets(filter, Things.DISPATCHES, 100);
        assertThat(facets)
                .extracting(Catalogue.Facet::name)
                .containsExactly("outlet", "year", "language", "plover", "status", "voice", "country");
        int dispatches = expectedDispatches(filter).size();
        long events = readings.stream()
                .filter(r -> Oracle.matches(filter, r))
                .mapToLong(r -> r.events().size())
                .sum();
        for (Catalogue.Facet facet : facets) {
            boolean ofDispatch = List.of("outlet", "year", "language").contains(facet.name());
            assertThat(facet.counts().stream().mapToLong(Catalogue.Count::count).sum())
                    .as(facet.name())
                    .isEqualTo(ofDispatch ? dispatches : events);
        }
        Catalogue.Facet status =
                catalogue.facets(Filter.EVERYTHING, Things.EVENTS, 2).get(1);
        assertThat(status.counts()).hasSize(2);
        assertThat(status.counts().get(0).count())
                .isGreaterThanOrEqualTo(status.counts().get(1).count());
    }

    @Test
    void aTimelineHasABarForWhatHasNoDate() {
        List<Catalogue.Bar> bars = catalogue.timeline(Filter.EVERYTHING, Things.EVENTS, Catalogue.Grain.DAY);
        assertThat(bars.get(0).period()).isEmpty();
        assertThat(bars.get(0).count())
                .isEqualTo(readings.stream()
                        .flatMap(r -> r.events().stream())
                        .filter(e -> e.when() == null)
                        .count());
        assertThat(bars.stream().mapToLong(Catalogue.Bar::count).sum())
                .isEqualTo(archive.counts().events());
        assertThat(catalogue.timeline(Filter.EVERYTHING, Things.DISPATCHES, Catalogue.Grain.MONTH))
                .extracting(Catalogue.Bar::period)
                .containsExactly("", "2021-07");
    }

    @Test
    void dyadsAndPlacesAreCounted() {
        Filter filter = READER.read("code:194", About.EVENTS).filter();
        List<Catalogue.Dyad> dyads = catalogue.dyads(filter, 1000);
        long events = expectedEvents(filter).size();
        assertThat(dyads.stream().mapToLong(Catalogue.Dyad::events).sum()).isGreaterThanOrEqualTo(events);
        assertThat(dyads).allSatisfy(d -> assertThat(d.source() + d.target()).matches("[A-Z]*"));
        List<Catalogue.PlaceCount> places = catalogue.places(filter, 1000);
        assertThat(places.stream().mapToLong(Catalogue.PlaceCount::events).sum())
                .isEqualTo(readings.stream()
                        .flatMap(r -> r.events().stream())
                        .filter(e -> e.cameo().equals("194") && e.where() != null)
                        .count());
        assertThat(catalogue.dyads(Filter.EVERYTHING, 3)).hasSize(3);
    }

    @Test
    void everythingIsHandedOverInOneOrder() throws IOException {
        Filter filter = READER.read("status:happened", About.EVENTS).filter();
        List<String> given = new ArrayList<>();
        catalogue.each(filter, Things.EVENTS, false, s -> s.events()
                .forEach(l -> given.add(s.reading().events().get(l.number() - 1).id())));
        assertThat(given).containsExactlyInAnyOrderElementsOf(expectedEvents(filter));
        List<Reading> all = new ArrayList<>();
        catalogue.each(Filter.EVERYTHING, Things.DISPATCHES, true, s -> all.add(s.reading()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(readings);
    }

    @Test
    void anEventIsFoundByItsId() {
        String id = readings.stream()
                .flatMap(r -> r.events().stream())
                .findFirst()
                .orElseThrow()
                .id();
        Catalogue.EventLine line = catalogue.event(id);
        assertThat(line).isNotNull();
        assertThat(line.reading().events().get(line.number() - 1).id()).isEqualTo(id);
        assertThat(catalogue.event("' OR 1=1")).isNull();
    }
}
