package dateline.cli;

import dateline.cli.print.CsvPrinter;
import dateline.cli.print.JsonPrinter;
import dateline.cli.print.ReadingPrinter;
import dateline.cli.print.TablePrinter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline read}: dispatches in, their events out; touches no archive. */
@Command(
        name = "read",
        description = "Reads dispatches and prints their events: who did what to whom.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  dateline read report.txt",
            "  dateline read --published 2021-07-18 --explain report.txt",
            "  dateline read --from jsonl --format csv dispatches.jsonl > events.csv",
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 done but some input was rejected, 5 no input could be read."
        })
final class ReadCommand implements Callable<Integer> {
    /** Shapes of the output. */
    enum Shape {
        TABLE,
        JSONL,
        JSON,
        CSV
    }

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "SHAPE",
            defaultValue = "TABLE",
            description = "What to print: table, jsonl, json or csv (default: table).")
    private Shape shape = Shape.TABLE;

    @Option(names = "--explain", description = "Print for each event why every field has its value.")
    private boolean explain;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    private final Desk desk;

    ReadCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        options.check();
        try (ReadingPrinter printer = printer()) {
            return options.read(
                    desk, -1, (to, leftOut) -> inputs.deliver(desk, to, leftOut), (reading, counter, room) -> {
                        counter.makeRoom();
                        printer.print(reading);
                        desk.heard();
                    });
        }
    }

    private ReadingPrinter printer() {
        return switch (shape) {
            case TABLE -> new TablePrinter(desk.out(), desk.terminal().colours(), explain);
            case JSONL -> new JsonPrinter(desk.out(), false, explain);
            case JSON -> new JsonPrinter(desk.out(), true, explain);
            case CSV -> new CsvPrinter(desk.out(), explain);
        };
    }
}
