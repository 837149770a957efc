package dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code dateline}. */
@Command(
        name = "dateline",
        description = "Reads the news: who did what to whom, when, where, according to whom, and how surely.",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0, lexicon " + dateline.shelf.StandardReadingRoom.LEXICON,
        subcommands = {ReadCommand.class},
        footer = {"", "Example:", "  dateline read report.txt", "", "Each command has its own --help."})
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(System.in, out, err, args);
        out.flush();
        System.exit(out.checkError() && code == ExitCode.DONE ? ExitCode.FAILED : code);
    }

    /**
     * Runs one command on the given streams.
     *
     * @return the exit code: 0 done, 1 failed, 2 wrong usage, 3 done but some input was rejected, 5 input unreadable
     */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Desk desk = new Desk(in, out, err);
        CommandLine line = new CommandLine(new Main(), new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == ReadCommand.class ? type.cast(new ReadCommand(desk)) : CommandLine.defaultFactory().create(type);
            }
        });
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        if (args.length == 0) {
            line.usage(line.getErr());
            return ExitCode.USAGE;
        }
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            String message = failure.getMessage();
            err.println("dateline: " + (message == null ? failure.toString() : message));
            if (System.getenv("DATELINE_TRACE") != null) {
                failure.printStackTrace(err);
            } else {
                err.println("dateline: set DATELINE_TRACE=1 to see where this came from");
            }
            return ExitCode.FAILED;
        });
        return line.execute(args);
    }

    /** The three streams that a command works with. */
    record Desk(InputStream in, PrintStream out, PrintStream err) {}
}
