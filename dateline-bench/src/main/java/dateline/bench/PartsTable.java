package dateline.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Times each part of the reading with JMH and prints microseconds of processor time a sentence as a table in Markdown. On a
 * machine with nothing else to do that is the time on the wall.
 */
final class PartsTable {
    private static final List<String> PARTS = List.of(
            "sentences",
            "tokens",
            "trees",
            "clauses",
            "times",
            "places",
            "tellings",
            "claims",
            "actors",
            "coding",
            "whole");

    private PartsTable() {}

    /** Microseconds a sentence, and half the width of JMH's interval of 99.9 %. */
    private record Cost(double micros, double error) {
        Cost plus(Cost other) {
            return new Cost(micros + other.micros, Math.hypot(error, other.error));
        }

        Cost minus(Cost other) {
            return new Cost(Math.max(0, micros - other.micros), Math.hypot(error, other.error));
        }
    }

    static void print(String file, PrintStream out) throws RunnerException {
        Path path = Path.of(file).toAbsolutePath();
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        Sample sample = Sample.of(path);
        Map<String, Cost> costs = new HashMap<>();
        for (String part : PARTS) {
            RunResult run = new Runner(new OptionsBuilder()
                            .include("\\.PartsBench\\." + part + "$")
                            .param("file", path.toString())
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .runSingle();
            ListStatistics nanos = new ListStatistics();
            run.getBenchmarkResults().stream()
                    .flatMap(b -> b.getIterationResults().stream())
                    .forEach(i -> nanos.addValue(java.util.Objects.requireNonNull(
                                    i.getSecondaryResults().get("nanos"))
                            .getScore()));
            double sentence = 1e3 * sample.sentences();
            costs.put(part, new Cost(nanos.getMean() / sentence, nanos.getMeanErrorAt(0.999) / sentence));
            System.err.printf(
                    Locale.ROOT, "bench: %s %.1f%n", part, cost(costs, part).micros());
        }
        Cost parse = cost(costs, "trees").minus(cost(costs, "tokens"));
        Cost claim = cost(costs, "tellings").plus(cost(costs, "claims"));
        Cost three = cost(costs, "times").plus(cost(costs, "places")).plus(claim);
        Cost told = cost(costs, "trees").plus(three).plus(cost(costs, "actors")).plus(cost(costs, "coding"));
        out.printf(
                Locale.ROOT,
                "%d sentences of %d dispatches, one thread%n%n| part | µs a sentence | ± |%n| --- | ---: | ---: |%n",
                sample.sentences(),
                sample.dispatches().size());
        row(out, "sentences", cost(costs, "sentences"));
        row(out, "tokens, parts of speech, lemmas", cost(costs, "tokens").minus(cost(costs, "sentences")));
        row(out, "parse", parse);
        row(out, "clauses, every one (coding reads those it needs)", cost(costs, "clauses"));
        row(out, "time", cost(costs, "times"));
        row(out, "place", cost(costs, "places"));
        row(out, "claim: who tells what", cost(costs, "tellings"));
        row(out, "claim: status and voice of events", cost(costs, "claims"));
        row(out, "actors", cost(costs, "actors"));
        row(out, "coding", cost(costs, "coding"));
        row(out, "dates and places of events, the rest", cost(costs, "whole").minus(told));
        row(out, "**whole**", cost(costs, "whole"));
        row(out, "**time, place and claim together**", three);
        out.printf(
                Locale.ROOT,
                "%nTime, place and claim together cost %.2f of the parse.%n",
                three.micros() / Math.max(1e-9, parse.micros()));
    }

    private static Cost cost(Map<String, Cost> costs, String part) {
        return costs.getOrDefault(part, new Cost(0, 0));
    }

    private static void row(PrintStream out, String part, Cost cost) {
        out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", part, cost.micros(), cost.error());
    }
}
