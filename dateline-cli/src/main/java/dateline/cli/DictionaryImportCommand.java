package dateline.cli;

import dateline.dictionary.DictionaryFormat;
import dateline.dictionary.DictionaryLine;
import dateline.dictionary.DictionaryTranslator;
import dateline.dictionary.Translated;
import dateline.record.Rejection;
import dateline.record.Sheet;
import dateline.shelf.LexiconShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline dictionary import}: actors and agents of other programs, in the form of Dateline's dictionary. */
@Command(
        name = "import",
        description = "Translates dictionaries of PETRARCH, TABARI, or tables, into Dateline's own form.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A table names its columns in its first line: name,aliases,code,from,to,kind.",
            "",
            "Example:",
            "  dateline dictionary import Phoenix.MilNonState.actors.txt -o my-actors.txt",
            "  dateline read --dictionary my-actors.txt report.txt",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some lines were rejected, 5 no file could be read."
        })
final class DictionaryImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dictionaries to translate; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "AUTO",
            description = "What the files are: petrarch, tabari, agents, csv or auto (default: auto).")
    private DictionaryFormat from = DictionaryFormat.AUTO;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "File to write to (default: standard output).")
    private @Nullable Path output;

    private final Desk desk;

    DictionaryImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        DictionaryTranslator translator = new DictionaryTranslator(
                LexiconShelf.sheet("dictionary/kinds.txt"),
                LexiconShelf.sheet("actors/given.txt"),
                LexiconShelf.sheet("actors/agents.txt"));
        Rejections rejections = new Rejections(desk, new Progress(false, desk, -1));
        List<String> lines = new ArrayList<>();
        int read = 0;
        for (String file : files) {
            Sheet sheet = open(file, rejections);
            if (sheet != null) {
                read++;
                Translated translated = translator.translate(sheet, from);
                translated.rejections().forEach(rejections);
                translated.lines().stream().map(DictionaryLine::text).forEach(lines::add);
                desk.say(file + ": " + translated.lines().size() + " entries, "
                        + translated.rejections().size() + " lines rejected");
            }
        }
        if (output != null && read > 0) {
            Files.write(output, lines, StandardCharsets.UTF_8);
        } else {
            lines.forEach(desk.out()::println);
            desk.heard();
        }
        return rejections.exitCode(read);
    }

    private @Nullable Sheet open(String file, Rejections rejections) {
        try {
            return file.equals("-") ? DictionaryFile.read(file, desk.in()) : DictionaryFile.read(file);
        } catch (IOException e) {
            rejections.accept(
                    new Rejection("unreadable", file, 0, "This file cannot be read: " + e.getMessage() + "."));
            return null;
        }
    }
}
