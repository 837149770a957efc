package dateline.cli;

import dateline.gazetteer.GazetteerImport;
import dateline.record.Rejection;
import dateline.shelf.GazetteerShelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline gazetteer import}: a gazetteer of the user's own, of GeoNames' dumps. */
@Command(
        name = "import",
        description =
                "Makes a gazetteer of GeoNames dumps: towns and second-level divisions, with other names of theirs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Dumps stand at https://download.geonames.org/export/dump/ : allCountries.zip, cities500.zip, AF.zip for"
                    + " one",
            "country; with them, if given, admin1CodesASCII.txt and alternateNamesV2.zip. Names of files tell what"
                    + " they hold.",
            "",
            "Example:",
            "  dateline gazetteer import AF.zip admin1CodesASCII.txt",
            "  dateline read --gazetteer AF report.txt",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some lines were rejected, 5 no file could be read."
        })
final class GazetteerImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dumps, as .txt or .zip; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "OUT",
            description = "File to write to (default: named after the first dump, in Dateline's home).")
    private @Nullable Path to;

    @Option(
            names = "--min-population",
            paramLabel = "N",
            description =
                    "Leave out towns of fewer inhabitants (default: 0, which keeps those whose number is unknown).")
    private long least;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of other names that are taken; may be given several times (default: en).")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "20",
            description = "Print the first N bad lines; all are counted (default: 20).")
    private int show;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Desk desk;

    GazetteerImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (least < 0 || show < 0) {
            throw new ParameterException(command.commandLine(), "--min-population and --show want no less than 0");
        }
        Rejections rejections = new Rejections(desk, new Progress(false, desk, -1), show);
        GazetteerImport gazetteer = new GazetteerImport(least, new TreeSet<>(languages), rejections);
        List<String> inOrder = new ArrayList<>(files);
        inOrder.sort(Comparator.comparing(GazetteerImport.Table::of));
        int read = 0;
        for (String file : inOrder) {
            read += read(file, gazetteer, rejections) ? 1 : 0;
        }
        rejections.rest();
        if (gazetteer.places() == 0) {
            desk.say("no place was found, so no gazetteer was written");
            return read == 0 ? ExitCode.UNREADABLE : ExitCode.SOME_REJECTED;
        }
        Path file = to != null ? to : GazetteerShelf.home(name(inOrder));
        gazetteer.write(file);
        desk.say(String.format(
                Locale.ROOT,
                "%,d places and %,d other names of %,d lines are in %s",
                gazetteer.places(),
                gazetteer.names(),
                gazetteer.lines(),
                file));
        if (gazetteer.least() > least) {
            desk.say(String.format(
                    Locale.ROOT,
                    "there were more than %,d; towns of fewer than %,d inhabitants were left out",
                    GazetteerImport.MOST,
                    gazetteer.least()));
        }
        desk.say("use it so: dateline read --gazetteer " + (to != null ? to : name(inOrder)) + " report.txt");
        return rejections.exitCode(gazetteer.places());
    }

    private boolean read(String file, GazetteerImport gazetteer, Rejections rejections) {
        try (InputStream in = file.equals("-") ? desk.in() : Files.newInputStream(Path.of(file))) {
            gazetteer.read(file, in);
            return true;
        } catch (NoSuchFileException e) {
            unreadable(file, "There is no such file.", rejections);
        } catch (InvalidPathException e) {
            unreadable(file, "This is not a file name: " + e.getReason() + ".", rejections);
        } catch (IOException e) {
            unreadable(file, "This file cannot be read to its end: " + e.getMessage() + ".", rejections);
        }
        return false;
    }

    private static void unreadable(String file, String message, Rejections rejections) {
        rejections.accept(new Rejection("unreadable", file, 0, message));
    }

    /** {@code AF} of {@code dumps/AF.zip}: the first that holds places. */
    private static String name(List<String> inOrder) {
        for (String file : inOrder) {
            if (GazetteerImport.Table.of(file) == GazetteerImport.Table.PLACES && !file.equals("-")) {
                String name = String.valueOf(Path.of(file).getFileName());
                int dot = name.indexOf('.');
                return dot > 0 ? name.substring(0, dot) : name;
            }
        }
        return "imported";
    }
}
