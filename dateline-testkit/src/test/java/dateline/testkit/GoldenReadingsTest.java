package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dispatches of {@code examples/}, read by everything that ships and laid beside what a careful human wrote down. */
class GoldenReadingsTest {
    /** False events that one example may hold, each written down in it. */
    private static final int MOST_FALSE = 2;

    private static ExampleReader reader;

    @BeforeAll
    static void open() {
        reader = new ExampleReader();
    }

    @Test
    void thereAreEnoughExamplesAndSomeHoldNoEvent() {
        List<GoldenReading> all = GoldenReading.all(GoldenReading.folder());
        assertThat(all).hasSizeGreaterThanOrEqualTo(18);
        assertThat(all.stream().filter(g -> g.events().isEmpty())).hasSizeGreaterThanOrEqualTo(4);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsItsGoldenReadingSays() {
        return GoldenReading.all(GoldenReading.folder()).stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.name(), () -> assertThat(complaints(golden)).isEmpty()));
    }

    private static List<String> complaints(GoldenReading golden) {
        List<String> out = allComplaints(golden);
        if (golden.open().isEmpty()) {
            return out;
        }
        return out.isEmpty() ? List.of("reads it right now, take the mark \"open\" of the dispatch away") : List.of();
    }

    private static List<String> allComplaints(GoldenReading golden) {
        Reading reading = reader.read(golden);
        Dispatch dispatch = reading.dispatch();
        List<String> out = new ArrayList<>(head(golden, dispatch));
        List<GoldenEvent> events = golden.events();
        Proof proof = new Proof(events, reading.events());
        for (int i = 0; i < events.size(); i++) {
            GoldenEvent g = events.get(i);
            boolean stands = dispatch.body().startsWith(g.clause(), g.clauseStart());
            if (!stands) {
                out.add("its clauseSpan is not that of " + g.clause());
            } else if (!g.open().isEmpty()) {
                if (proof.found(i) && proof.faults(i).isEmpty()) {
                    out.add("reads it right now, take the mark \"open\" away (GoldenMarks does): " + g.clause());
                }
            } else if (!g.optional() && proof.found(i)) {
                compare(g, proof.faults(i), proof.shortfalls(i), out);
            } else if (!g.optional()) {
                out.add("does not find " + g.right("cameo").get(0) + " \"" + g.trigger() + "\" in: " + g.clause());
            }
        }
        falseEvents(golden, proof.falseEvents(), out);
        return out;
    }

    private static void compare(
            GoldenEvent g, Map<String, String> faults, Map<String, String> shortfalls, List<String> out) {
        faults.forEach((field, words) -> out.add(field + " " + words + ": " + g.clause()));
        shortfalls.forEach((field, words) -> {
            if (!g.unread().contains(field)) {
                out.add(field + " " + words + ": " + g.clause());
            }
        });
    }

    private static void falseEvents(GoldenReading golden, List<String> printed, List<String> out) {
        List<String> tolerated = golden.alsoPrinted();
        if (tolerated.size() > (golden.events().isEmpty() ? 0 : MOST_FALSE)) {
            out.add("tolerates too many false events: " + tolerated);
        }
        List<String> left = new ArrayList<>(printed);
        tolerated.forEach(left::remove);
        left.forEach(e -> out.add("prints a false event: " + e));
    }

    private static List<String> head(GoldenReading golden, Dispatch d) {
        Dateline line = d.dateline();
        List<String> out = new ArrayList<>();
        same(golden, "/newsId", d.newsId(), out);
        same(golden, "/published", d.published(), out);
        same(golden, "/title", d.title(), out);
        same(golden, "/language", d.language(), out);
        same(golden, "/dateline/place", line == null ? null : line.place(), out);
        same(golden, "/dateline/agency", line == null ? null : line.agency(), out);
        same(golden, "/paragraphs", Long.toString(d.body().lines().count()), out);
        return out;
    }

    private static void same(GoldenReading golden, String pointer, @Nullable String got, List<String> out) {
        if (!golden.head(pointer).equals(got == null ? "" : got)) {
            out.add(pointer + " is \"" + golden.head(pointer) + "\" but was read as \"" + got + "\"");
        }
    }
}
