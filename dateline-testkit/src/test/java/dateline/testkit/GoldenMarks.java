package dateline.testkit;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.record.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * For whoever has made the program better: takes the marks {@code open}, {@code unread} and {@code alsoPrinted} that hold
 * no longer out of the golden readings, and prints which. It sets none; a new shortfall wants a person to say why.
 */
public final class GoldenMarks {
    private GoldenMarks() {}

    public static void main(String[] args) throws IOException {
        ExampleReader reader = new ExampleReader();
        for (GoldenReading golden : GoldenReading.all(GoldenReading.folder())) {
            List<String> gone = clean(golden, reader.read(golden));
            gone.forEach(g -> System.out.println(golden.name() + ": " + g));
            DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
            pretty.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            String text = new ObjectMapper().writer(pretty).writeValueAsString(golden.json());
            Files.writeString(
                    golden.dispatch().resolveSibling(golden.name() + ".reading.json"),
                    text + "\n",
                    StandardCharsets.UTF_8);
        }
    }

    private static List<String> clean(GoldenReading golden, Reading reading) {
        List<String> gone = new ArrayList<>();
        List<GoldenEvent> events = golden.events();
        Proof proof = new Proof(events, reading.events());
        boolean all = proof.falseEvents().isEmpty();
        for (int i = 0; i < events.size(); i++) {
            GoldenEvent g = events.get(i);
            boolean right = proof.found(i) && proof.faults(i).isEmpty();
            all &= right || g.optional();
            if (right && !g.open().isEmpty()) {
                g.json().remove("open");
                gone.add("open " + g.trigger());
            }
            if (right) {
                keep(g.json(), "unread", proof.shortfalls(i).keySet()::contains, gone);
            }
        }
        List<String> left = proof.falseEvents();
        keep((ObjectNode) golden.json(), "alsoPrinted", left::remove, gone);
        if (all && !golden.open().isEmpty()) {
            ((ObjectNode) golden.json()).remove("open");
            gone.add("open");
        }
        return gone;
    }

    private static void keep(
            ObjectNode json, String list, java.util.function.Predicate<String> holds, List<String> gone) {
        ArrayNode kept = json.arrayNode();
        for (JsonNode one : json.path(list)) {
            if (holds.test(one.asText())) {
                kept.add(one);
            } else {
                gone.add(list + " " + one.asText());
            }
        }
        if (kept.isEmpty()) {
            json.remove(list);
        } else {
            json.set(list, kept);
        }
    }
}
