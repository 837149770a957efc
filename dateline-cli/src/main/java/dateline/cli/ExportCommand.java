package dateline.cli;

import dateline.asking.Question;
import dateline.asking.QuestionReader.About;
import dateline.export.Dispatching;
import dateline.export.Layout;
import dateline.store.Archive;
import dateline.store.Catalogue.Things;
import dateline.store.Purpose;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline export}: exactly what a question selects, in any layout, to the last line. */
@Command(
        name = "export",
        description =
                "Takes out of an archive exactly what a question selects: everything, in one order, never cut short.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  dateline export --as csv code:19 in:Ukraine > fights.csv",
            "  dateline export --as gdelt --out 20220301.export.CSV on:2022-03-01",
            "  dateline export --list",
            "",
            "A question with fields of events selects events; --dispatches selects whole dispatches.",
            "Exit codes: 0 done, 1 failed, 2 wrong usage."
        })
final class ExportCommand implements Callable<Integer> {
    /** Names of layouts as users type them. */
    static final class LayoutName implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String typed) {
            return Arrays.stream(Layout.values())
                    .filter(l -> l.label().equals(typed.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no layout " + typed + "; it may be "
                            + Arrays.stream(Layout.values()).map(Layout::label).collect(Collectors.joining(", "))));
        }
    }

    @Parameters(
            paramLabel = "QUESTION",
            arity = "0..*",
            preprocessor = Asked.Verbatim.class,
            description = "As for dateline search; nothing is everything.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "LAYOUT",
            defaultValue = "csv",
            converter = LayoutName.class,
            description = "How: csv, jsonl, parquet, geojson, graphml, gdelt … (default: csv); --list tells all.")
    private Layout layout = Layout.CSV;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to; the file appears when it is whole; - is standard output (default).")
    private @Nullable Path file;

    @Option(names = "--dispatches", description = "Select whole dispatches, with all of their events.")
    private boolean dispatches;

    @Option(names = "--versions", description = "Older versions of dispatches too.")
    private boolean versions;

    @Option(names = "--list", description = "List the layouts, and what each cannot hold.")
    private boolean list;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Spec
    private @Nullable CommandSpec command;

    private final Desk desk;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            for (Layout l : Layout.values()) {
                desk.out().printf(Locale.ROOT, "%-15s %s%n", l.label(), l.what());
                if (!l.without().isEmpty()) {
                    desk.out().printf(Locale.ROOT, "%-15s   without: %s%n", "", l.without());
                }
            }
            desk.heard();
            return ExitCode.DONE;
        }
        try (Archive stacks = archive.open(Purpose.READ)) {
            Question question = Asked.read(desk, command, words, dispatches ? About.DISPATCHES : About.EVENTS);
            Things things = dispatches || words.isEmpty() ? Things.DISPATCHES : Things.EVENTS;
            Dispatching.Sent sent = file == null || file.toString().equals("-")
                    ? send(stacks, question, things, desk.out())
                    : whole(stacks, question, things, file);
            desk.heard();
            desk.say(String.format(
                    Locale.ROOT, "%,d dispatches, %,d events as %s", sent.dispatches(), sent.events(), layout.label()));
            return ExitCode.DONE;
        }
    }

    private Dispatching.Sent send(Archive stacks, Question question, Things things, OutputStream out)
            throws IOException {
        return Dispatching.send(stacks.catalogue(), question.filter(), things, versions, layout, out);
    }

    /** Under another name until it is whole, so that nobody takes half an export for one. */
    private Dispatching.Sent whole(Archive stacks, Question question, Things things, Path to) throws IOException {
        Path folder = to.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(to) || folder == null) {
            throw wrong(to + " is a folder; name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw wrong("there is no folder " + folder + "; make it first");
        }
        Path part = to.resolveSibling(
                to.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Dispatching.Sent sent;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                sent = send(stacks, question, things, out);
            }
            try {
                Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            }
            return sent;
        } catch (AccessDeniedException e) {
            throw wrong("you may not write " + to + " or its folder; give another --out, or change its rights");
        } catch (FileSystemException e) {
            throw new IOException(
                    "cannot write " + to + " (" + (e.getReason() == null ? "its folder takes no files" : e.getReason())
                            + "); give another --out",
                    e);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // what cannot be taken away could not be made either; the reason for that is told
            return;
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(
                Objects.requireNonNull(command, "picocli sets it").commandLine(), words);
    }
}
