package dateline.cli;

import dateline.cli.print.CsvPrinter;
import dateline.cli.print.JsonPrinter;
import dateline.cli.print.ReadingPrinter;
import dateline.cli.print.TablePrinter;
import dateline.desk.CopyDesk;
import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.record.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  dateline read --format jsonl saved-pages/ crawl.warc.gz feed.xml",
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

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files, folders, or patterns such as 'news/*.html'; - or none is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "AUTO",
            description = "What the input is: auto, text, html, jsonl, feed, newsml, ninjs or warc (default: auto).")
    private Format from = Format.AUTO;

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
        CopyDesk copyDesk = options.copyDesk();
        int threads = options.threads();
        try (Progress counter = options.progress(desk, -1);
                ReadingPrinter printer = printer()) {
            Rejections rejections = new Rejections(desk, counter);
            try (Pipeline<Reading> pipeline = Pipeline.ofReadings(
                    options.room(desk, rejections),
                    copyDesk,
                    threads,
                    reading -> {
                        counter.makeRoom();
                        printer.print(reading);
                        counter.step(reading);
                        desk.heard();
                    },
                    rejections)) {
                new Inputs(new MailRoom(
                                Caps.standard(), skipped -> pipeline.then(() -> rejections.leftOut(skipped))), desk, from, pipeline).deliver(files);
                pipeline.finish();
                counter.makeRoom();
                return rejections.exitCode(pipeline.printed());
            }
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
