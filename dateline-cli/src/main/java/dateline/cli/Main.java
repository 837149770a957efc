package dateline.cli;

import dateline.reading.ReadingRoom;
import dateline.shelf.StandardReadingRoom;
import dateline.store.ArchiveTrouble;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program {@code dateline}. */
@Command(
        name = "dateline",
        description = "Reads the news: who did what to whom, when, where, according to whom, and how surely.",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0, lexicon " + StandardReadingRoom.LEXICON,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            AddCommand.class,
            WatchCommand.class,
            SearchCommand.class,
            EventsCommand.class,
            IncidentsCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            EvaluateCommand.class,
            DictionaryCommand.class,
            GazetteerCommand.class,
            CodesCommand.class
        },
        footer = {
            "",
            "Example:",
            "  dateline read report.txt",
            "",
            "Each command has its own --help, with an example.",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was rejected, 4 archive locked,",
            "5 no input could be read."
        })
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(new BufferedOutputStream(outlet, 1 << 16), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Desk desk = new Desk(System.in, out, err, Terminal.standard(), StandardReadingRoom::open);
        int code = run(desk, args);
        out.flush();
        if (outlet.readerLeft()) {
            // "dateline read … | head": the reader has what it wanted
            code = ExitCode.DONE;
        } else if (outlet.trouble() != null) {
            desk.say(
                    "cannot write the output: " + outlet.trouble().getMessage() + "; what was printed is not complete");
            code = ExitCode.FAILED;
        }
        System.exit(code);
    }

    /**
     * Runs one command on the given streams, as in a process whose streams are no terminals.
     *
     * @return the exit code, as {@link ExitCode} says
     */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        return run(StandardReadingRoom::open, in, out, err, args);
    }

    /** The same, with a reading room that is open already. */
    public static int run(
            Supplier<ReadingRoom> rooms, InputStream in, PrintStream out, PrintStream err, String... args) {
        return run(new Desk(in, out, err, Terminal.NONE, rooms), args);
    }

    private static int run(Desk desk, String... args) {
        CommandLine line = new CommandLine(new Main(), new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (var constructor : type.getDeclaredConstructors()) {
                    if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Desk.class) {
                        return type.cast(constructor.newInstance(desk));
                    }
                }
                return CommandLine.defaultFactory().create(type);
            }
        });
        line.setOut(new PrintWriter(desk.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(desk.err(), true, StandardCharsets.UTF_8));
        // in a question, -word excludes the word
        for (String asking : List.of("search", "events", "incidents", "export")) {
            CommandLine command = Objects.requireNonNull(line.getSubcommands().get(asking));
            command.setUnmatchedOptionsArePositionalParams(true);
            command.setPosixClusteredShortOptionsAllowed(false);
        }
        shareVersion(line, line.getCommandSpec().version());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(desk.terminal().colours() ? Ansi.ON : Ansi.OFF));
        line.setExecutionStrategy(Main::understood);
        line.setParameterExceptionHandler((fault, given) -> misunderstood(desk, fault));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(desk, failure));
        if (args.length == 0) {
            line.usage(line.getErr());
            return ExitCode.USAGE;
        }
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return failed(desk, e);
        }
    }

    /** Every command has --version, and all are of one. */
    private static void shareVersion(CommandLine line, String... version) {
        line.getSubcommands().values().forEach(command -> {
            command.getCommandSpec().version(version);
            shareVersion(command, version);
        });
    }

    /** "dateline reed --help" asks for help with what is not there: it is told so, instead of the help for everything. */
    private static int understood(CommandLine.ParseResult asked) {
        for (CommandLine.ParseResult part = asked; part != null; part = part.subcommand()) {
            if (!part.unmatched().isEmpty()) {
                throw new CommandLine.UnmatchedArgumentException(
                        part.commandSpec().commandLine(), part.unmatched());
            }
        }
        return new CommandLine.RunLast().execute(asked);
    }

    /** One line that says what was wrong, one that says where to look. */
    private static int misunderstood(Desk desk, CommandLine.ParameterException fault) {
        desk.say(String.valueOf(fault.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(
                fault, new PrintWriter(desk.err(), true, StandardCharsets.UTF_8));
        desk.say("see: " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(Desk desk, Throwable failure) {
        if (failure instanceof Desk.OutputClosed) {
            return ExitCode.FAILED;
        }
        Throwable cause = failure;
        while (cause instanceof IllegalStateException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ArchiveTrouble trouble) {
            desk.say(String.valueOf(trouble.getMessage()));
            if (System.getenv("DATELINE_TRACE") != null) {
                failure.printStackTrace(desk.err());
            }
            return trouble.kind() == ArchiveTrouble.Kind.LOCKED ? ExitCode.LOCKED : ExitCode.FAILED;
        }
        if (cause instanceof OutOfMemoryError) {
            desk.say("ran out of memory; give fewer --threads, or more memory with DATELINE_JAVA_OPTS=-Xmx3g");
            return ExitCode.FAILED;
        }
        desk.say(cause.getMessage() == null ? cause.toString() : cause.getMessage());
        if (System.getenv("DATELINE_TRACE") != null) {
            failure.printStackTrace(desk.err());
        } else {
            desk.say("set DATELINE_TRACE=1 to see where this came from");
        }
        return ExitCode.FAILED;
    }
}
