package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads sentences and short texts from end to end, by everything that ships. */
class ProbesTest {
    static List<Probe> probes() {
        URL folder = Objects.requireNonNull(ProbesTest.class.getResource("/probes"));
        List<Probe> probes = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                probes.addAll(Probe.all(String.valueOf(file.getFileName()), Files.readAllLines(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return probes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("probes")
    @DisplayName("What a careful reader reads in these words, and nothing else, is read")
    void reads(Probe probe) {
        List<Event> events = Read.room()
                .read(Sentences.dispatch(probe.text(), probe.published()))
                .events();
        List<String> faults = probe.faults(events);
        if (probe.open() == null) {
            assertThat(faults)
                    .as(() -> probe + "\nread: "
                            + events.stream().map(Probe::written).toList())
                    .isEmpty();
        } else {
            assertThat(faults)
                    .as(() -> probe + " is read right now: take its \"open\" mark away")
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("Few probes are open, and each says why")
    void fewAreOpen() {
        List<Probe> all = probes();
        List<Probe> open = all.stream().filter(p -> p.open() != null).toList();
        System.out.println(all.size() + " probes, " + open.size() + " open");
        open.forEach(p -> System.out.println("  " + p.open() + " | " + p.text()));
        assertThat(open).allSatisfy(p -> assertThat(p.open()).isNotBlank());
        assertThat(open.size()).isLessThanOrEqualTo(all.size() * 15 / 100);
    }

    /** Prints the misses, all in one start; with an argument, the readings of all probes of that sheet. */
    public static void main(String[] args) {
        int right = 0;
        int open = 0;
        List<Probe> all = probes();
        for (Probe probe : all) {
            List<Event> events = Read.room()
                    .read(Sentences.dispatch(probe.text(), probe.published()))
                    .events();
            List<String> faults = probe.faults(events);
            right += faults.isEmpty() ? 1 : 0;
            open += probe.open() != null ? 1 : 0;
            boolean fails = faults.isEmpty() == (probe.open() != null);
            if (args.length > 0 ? probe.sheet().startsWith(args[0]) : fails) {
                System.out.println(probe + (probe.open() == null ? "" : "   OPEN: " + probe.open()));
                (args.length > 0 && faults.isEmpty()
                                ? events.stream().map(Probe::written).toList()
                                : faults)
                        .forEach(f -> System.out.println("      " + f));
            }
        }
        System.out.println(all.size() + " probes, " + right + " right, " + open + " open");
    }
}
