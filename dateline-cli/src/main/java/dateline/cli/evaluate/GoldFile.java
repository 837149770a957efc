package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens labelled records: a file of JSON Lines, or readings of whole dispatches: {@code NN.json} beside
 * {@code NN.reading.json}, named one by one or by their folder.
 */
public final class GoldFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String READING = ".reading.json";

    private GoldFile() {}

    /** Records and the set that they belong to. */
    public record Gold(GoldSet set, List<GoldRecord> records) {}

    /** What is wrong with a gold file; the message says it to a person. */
    public static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }

    /**
     * Every record of one file or folder.
     *
     * @param as the set that a person says it is; null to tell by the records
     * @throws IOException if it cannot be opened
     * @throws Fault if it holds no labelled records
     */
    public static Gold open(Path path, @Nullable GoldSet as) throws IOException, Fault {
        if (Files.isDirectory(path)) {
            List<GoldRecord> records = new ArrayList<>();
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.filter(f -> f.toString().endsWith(READING))
                        .sorted()
                        .toList()) {
                    records.add(pair(file));
                }
            }
            if (records.isEmpty()) {
                throw new Fault(path + " is a folder without NN.reading.json files; name the .jsonl files in it");
            }
            return new Gold(GoldSet.READINGS, records);
        }
        String name = path.toString();
        if (name.endsWith(READING)) {
            return new Gold(GoldSet.READINGS, List.of(pair(path)));
        }
        if (name.endsWith(".json")) {
            Path reading = Path.of(name.substring(0, name.length() - 5) + READING);
            if (Files.exists(reading)) {
                return new Gold(GoldSet.READINGS, List.of(pair(reading)));
            }
        }
        List<JsonNode> lines = lines(path);
        GoldSet set = as != null ? as : GoldSet.of(lines);
        if (set == null || set == GoldSet.READINGS) {
            throw new Fault(path + " holds no labels of a known kind; if it does, say which with --as");
        }
        return new Gold(set, set.records(lines));
    }

    /** Every JSON object of a file, one a line; blank lines are passed over. */
    public static List<JsonNode> lines(Path path) throws IOException, Fault {
        List<JsonNode> out = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(path)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                JsonNode node = JSON.readTree(line);
                if (!node.isObject()) {
                    throw new Fault(path + ":" + number + ": not a JSON object");
                }
                out.add(node);
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new Fault(path + ":" + (out.size() + 1) + ": not JSON: " + e.getOriginalMessage());
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new Fault(path + " is not UTF-8");
        }
        return out;
    }

    private static GoldRecord pair(Path reading) throws IOException, Fault {
        String name = reading.toString();
        Path text = Path.of(name.substring(0, name.length() - READING.length()) + ".json");
        if (!Files.exists(text)) {
            throw new Fault(reading + " has no " + text.getFileName() + " beside it");
        }
        try {
            return new GoldRecord(JSON.readTree(text.toFile()), JSON.readTree(reading.toFile()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new Fault(reading + ": not JSON: " + e.getOriginalMessage());
        }
    }
}
