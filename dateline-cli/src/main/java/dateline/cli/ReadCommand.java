package dateline.cli;

import dateline.cli.print.CsvPrinter;
import dateline.cli.print.JsonPrinter;
import dateline.cli.print.ReadingPrinter;
import dateline.cli.print.TablePrinter;
import dateline.desk.CopyDesk;
import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.record.Rejection;
import dateline.shelf.ModelShelf;
import dateline.shelf.StandardCopyDesk;
import dateline.shelf.StandardReadingRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline read}: dispatches in, their events out; touches no archive. */
@Command(
        name = "read",
        description = "Reads dispatches and prints their events.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  dateline read report.txt",
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

    /** When progress is shown. */
    enum When {
        ALWAYS,
        NEVER,
        AUTO
    }

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files to read; - or none is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FORMAT", defaultValue = "AUTO",
            description = "What the input is: auto, text, html, jsonl, feed, newsml, ninjs or warc (default: auto).")
    private Format from = Format.AUTO;

    @Option(names = "--format", paramLabel = "SHAPE", defaultValue = "TABLE",
            description = "What to print: table, jsonl, json or csv (default: table).")
    private Shape shape = Shape.TABLE;

    @Option(names = "--published", paramLabel = "DATE",
            description = "Publish date of dispatches that give none, as 2021-07-18 or 2021-07-18T21:55.")
    private @Nullable String published;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--explain", description = "Print for each event why every field has its value.")
    private boolean explain;

    @Option(names = "--progress", paramLabel = "WHEN", defaultValue = "AUTO",
            description = "Show progress: always, never, or auto: only on a terminal (default: auto).")
    private When progress = When.AUTO;

    private final Main.Desk desk;

    ReadCommand(Main.Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String date = null;
        if (published != null) {
            date = StandardCopyDesk.publishDate(published);
            if (date == null) {
                desk.err().println("dateline: --published wants a date that exists, such as 2021-07-18, not " + published);
                return ExitCode.USAGE;
            }
        }
        if (threads < 1 || threads > 256) {
            desk.err().println("dateline: --threads wants a number from 1 to 256");
            return ExitCode.USAGE;
        }
        boolean shown = progress == When.ALWAYS || progress == When.AUTO && System.console() != null;
        ModelShelf shelf = ModelShelf.standard();
        if (!shelf.ready()) {
            desk.err().println("dateline: first use: unpacking the models of the parser, about half a minute");
        }
        CopyDesk copyDesk = StandardCopyDesk.open(date);
        List<Rejection> rejections = new ArrayList<>();
        try (ReadingPrinter printer = printer();
                Progress counter = new Progress(shown, desk.err())) {
            Pipeline pipeline = new Pipeline(StandardReadingRoom.open(), copyDesk, threads, reading -> {
                counter.step(reading);
                printer.print(reading);
            }, rejection -> {
                rejections.add(rejection);
                desk.err().println("dateline: " + line(rejection));
            });
            MailRoom mail = new MailRoom(Caps.standard());
            for (String file : files.isEmpty() ? List.of("-") : files) {
                if (file.equals("-")) {
                    mail.deliver("-", desk.in(), from, pipeline);
                } else {
                    mail.deliver(Path.of(file), from, pipeline);
                }
            }
            pipeline.finish();
            if (rejections.isEmpty()) {
                return ExitCode.DONE;
            }
            boolean nothing = pipeline.printed() == 0 && rejections.stream().allMatch(r -> r.code().equals("unreadable"));
            return nothing ? ExitCode.UNREADABLE : ExitCode.SOME_REJECTED;
        }
    }

    private static String line(Rejection r) {
        String place = r.line() > 0 ? r.origin() + ":" + r.line() : r.origin();
        return Terminal.plain(place + ": rejected [" + r.code() + "]: " + r.message());
    }

    private ReadingPrinter printer() {
        return switch (shape) {
            case TABLE -> new TablePrinter(desk.out(), Terminal.colours(), explain);
            case JSONL -> new JsonPrinter(desk.out(), false, explain);
            case JSON -> new JsonPrinter(desk.out(), true, explain);
            case CSV -> new CsvPrinter(desk.out());
        };
    }
}
