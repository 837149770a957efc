package dateline.cli;

import dateline.reading.actor.DictionaryProof;
import dateline.record.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline dictionary check}: names every bad line of a dictionary, and why it is bad. */
@Command(
        name = "check",
        description = "Checks dictionaries of actors line by line: NAME | ALIASES ; | KIND | CODES ; | SOURCE.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A line of a dictionary:",
            "  Jane Doe | Doe; J. Doe | person | USAGOV 2019-01-03..2021-05 senator; USAELI 2021-05.. | own",
            "",
            "Example:",
            "  dateline dictionary check my-actors.txt",
            "",
            "Exit codes: 0 every line is good, 2 wrong usage, 3 some line is bad, 5 no file could be read."
        })
final class DictionaryCheckCommand implements Callable<Integer> {
    private static final long MOST = 64L << 20;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dictionaries to check; - is standard input.")
    private List<String> files = new ArrayList<>();

    private final Desk desk;

    DictionaryCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        int bad = 0;
        int unread = 0;
        for (String file : files) {
            try {
                bad += check(file);
            } catch (NoSuchFileException e) {
                unread++;
                desk.say("there is no file " + file);
            } catch (IOException e) {
                unread++;
                desk.say("cannot read " + file + ": " + e.getMessage());
            }
        }
        desk.heard();
        return unread == files.size() ? ExitCode.UNREADABLE : bad + unread > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }

    private int check(String file) throws IOException {
        byte[] bytes;
        if (file.equals("-")) {
            bytes = desk.in().readNBytes((int) MOST);
        } else {
            Path path = Path.of(file);
            if (Files.isRegularFile(path) && Files.size(path) > MOST) {
                throw new IOException("it is longer than " + MOST + " bytes; cut it");
            }
            bytes = Files.readAllBytes(path);
        }
        // what is no UTF-8 becomes U+FFFD, which the proof names with its line
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        List<DictionaryProof.Fault> faults = DictionaryProof.read(new Sheet(file, lines));
        for (DictionaryProof.Fault fault : faults) {
            desk.out().println(Terminal.plain(file + ":" + fault.line() + ": " + fault.what()));
        }
        long entries = lines.stream()
                .filter(l -> !l.isBlank() && !l.strip().startsWith("#"))
                .count();
        long badLines =
                faults.stream().mapToInt(DictionaryProof.Fault::line).distinct().count();
        desk.say(file + ": " + entries + " actors, " + (badLines == 0 ? "no" : badLines)
                + (badLines == 1 ? " bad line" : " bad lines"));
        return (int) badLines;
    }
}
