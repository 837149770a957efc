package dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dateline.cli.evaluate.Evaluation;
import dateline.cli.evaluate.GoldFile;
import dateline.cli.evaluate.GoldFile.Gold;
import dateline.cli.evaluate.GoldRecord;
import dateline.cli.evaluate.GoldSet;
import dateline.cli.evaluate.Score;
import dateline.form.ReadingJson;
import dateline.intake.RawItem;
import dateline.reading.MarkedAct;
import dateline.record.Reading;
import dateline.record.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate}: how right the reading is, by records that people labelled. */
@Command(
        name = "evaluate",
        description = "Reads the texts of labelled records and scores what was read against the labels.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Labelled records are JSON Lines, or whole readings: NN.json beside NN.reading.json, or a folder of them.",
            "",
            "Examples:",
            "  dateline evaluate --gold events.jsonl --show 10",
            "  dateline evaluate --gold readings/ --predictions read.jsonl --format json",
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 done but some record could not be read, 5 no gold could be opened."
        })
final class EvaluateCommand implements Callable<Integer> {
    /** Shapes of the output. */
    enum Shape {
        TABLE,
        JSON
    }

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "Labelled records: files of JSON Lines, readings, or folders of readings.")
    private List<Path> gold = new ArrayList<>();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "More labelled records.")
    private List<Path> more = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "SET",
            description = "What the records are: ${COMPLETION-CANDIDATES}; told by their fields if left out.")
    private @Nullable GoldSet as;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score this output of read --format jsonl, instead of reading the texts now.")
    private @Nullable Path predictions;

    @Option(names = "--show", paramLabel = "N", description = "Print the first N misses of each set (default: 0).")
    private int show;

    @Option(
            names = "--format",
            paramLabel = "SHAPE",
            defaultValue = "TABLE",
            description = "What to print: table or json (default: table).")
    private Shape shape = Shape.TABLE;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    private final Desk desk;
    private final ObjectMapper json = new ObjectMapper();

    EvaluateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Gold> sets;
        Map<String, JsonNode> readings = new HashMap<>();
        try {
            sets = open();
            if (predictions != null) {
                GoldFile.lines(predictions)
                        .forEach(r -> readings.put(r.path("id").asText(), r));
            }
        } catch (GoldFile.Fault e) {
            desk.say(String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        } catch (NoSuchFileException e) {
            desk.say("there is no file " + e.getMessage());
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            desk.say("cannot open the labelled records: " + e);
            return ExitCode.UNREADABLE;
        }
        int code = predictions == null ? read(sets, readings) : ExitCode.DONE;
        ObjectNode all = json.createObjectNode();
        for (Gold set : sets) {
            Score score = Evaluation.of(set, readings);
            score.misses().stream().limit(show).forEach(m -> desk.err().println("MISS " + Terminal.plain(m)));
            all.set(set.set().label(), score.figures());
        }
        if (shape == Shape.JSON) {
            desk.out().println(all.toPrettyString());
        } else {
            all.properties().forEach(e -> table(e.getKey(), e.getValue()));
        }
        desk.heard();
        return code;
    }

    /** Records of one set that stand in several files are one set. */
    private List<Gold> open() throws IOException, GoldFile.Fault {
        Map<GoldSet, List<GoldRecord>> sets = new java.util.EnumMap<>(GoldSet.class);
        List<Path> files = new ArrayList<>(gold);
        files.addAll(more);
        for (Path file : files) {
            Gold one = GoldFile.open(file, as);
            sets.computeIfAbsent(one.set(), k -> new ArrayList<>()).addAll(one.records());
        }
        return sets.entrySet().stream()
                .map(e -> new Gold(e.getKey(), e.getValue()))
                .toList();
    }

    private int read(List<Gold> sets, Map<String, JsonNode> readings) {
        long most = sets.stream().mapToLong(s -> s.records().size()).sum();
        Map<String, List<Span>> marks = new HashMap<>();
        sets.stream()
                .filter(s -> s.set().marks())
                .flatMap(s -> s.records().stream())
                .forEach(r -> marks.put(r.id(), r.marks()));
        return options.read(
                desk,
                most,
                (to, leftOut) -> sets.forEach(set -> {
                    for (int i = 0; i < set.records().size(); i++) {
                        to.accept(item(set, i));
                    }
                }),
                (reading, counter, room) -> {
                    ObjectNode tree = tree(reading);
                    List<Span> marked = marks.get(reading.dispatch().id());
                    if (marked != null) {
                        room.marked(reading.dispatch(), marked).forEach(m -> mark(tree, m));
                    }
                    readings.put(reading.dispatch().id(), tree);
                });
    }

    private RawItem item(Gold set, int i) {
        GoldRecord record = set.records().get(i);
        ObjectNode line = json.createObjectNode();
        line.put("id", record.id());
        line.put("published", record.date());
        line.set("title", record.dispatch().get("title"));
        line.put("language", "en");
        line.put("text", record.text());
        try {
            return new RawItem(set.set().label(), i + 1L, "application/json", json.writeValueAsBytes(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(ObjectNode reading, MarkedAct act) {
        ObjectNode mark = reading.withArrayProperty("marked").addObject();
        mark.put("start", act.span().start()).put("end", act.span().end());
        mark.put("status", act.status() == null ? null : act.status().label());
        mark.put("when", act.when());
    }

    private ObjectNode tree(Reading reading) {
        try (TokenBuffer buffer = new TokenBuffer(json, false)) {
            ReadingJson.write(reading, buffer, false);
            return json.readValue(buffer.asParser(), ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(String name, JsonNode figures) {
        desk.out().println(name);
        figures.properties().forEach(e -> {
            JsonNode value = e.getValue();
            if (value.isObject() && !e.getKey().equals("per")) {
                value.properties().forEach(f -> row(e.getKey() + " " + f.getKey(), f.getValue()));
            } else if (!value.isObject()) {
                row(e.getKey(), value);
            }
        });
    }

    private void row(String name, JsonNode value) {
        desk.out()
                .println(
                        value.isIntegralNumber()
                                ? String.format(Locale.ROOT, "  %-24s %7d", name, value.asLong())
                                : String.format(Locale.ROOT, "  %-24s %11.3f", name, value.asDouble()));
    }
}
