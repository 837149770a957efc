package dateline.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A dispatch of {@code examples/} with the reading that was written down for it. */
record GoldenReading(String name, Path dispatch, JsonNode json) {
    private static final String ENDING = ".reading.json";

    /** Every example of the folder, in the order of the names. */
    static List<GoldenReading> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING))
                    .sorted()
                    .map(GoldenReading::open)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder {@code examples} of this or the next folder up. */
    static Path folder() {
        Path here = Path.of("examples").toAbsolutePath();
        return Files.isDirectory(here)
                ? here
                : here.resolveSibling("../examples").normalize();
    }

    private static GoldenReading open(Path file) {
        String name = file.getFileName().toString().replace(ENDING, "");
        Path text = file.resolveSibling(name + ".txt");
        try {
            return new GoldenReading(
                    name,
                    Files.exists(text) ? text : file.resolveSibling(name + ".jsonl"),
                    new ObjectMapper().readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<GoldenEvent> events() {
        List<GoldenEvent> out = new ArrayList<>();
        json.get("events").forEach(e -> out.add(new GoldenEvent((ObjectNode) e)));
        return out;
    }

    /** Why the whole dispatch is not read right yet; empty if it is. */
    String open() {
        return json.path("open").asText("");
    }

    /** False events that are tolerated, each as {@code CODE trigger}. */
    List<String> alsoPrinted() {
        List<String> out = new ArrayList<>();
        json.path("alsoPrinted").forEach(e -> out.add(e.asText()));
        return out;
    }

    /** A value of the head, for example {@code /dateline/place}; "" where there is none. */
    String head(String pointer) {
        return json.get("dispatch").at(pointer).asText("");
    }
}
