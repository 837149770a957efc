package dateline.cli;

import dateline.desk.CopyDesk;
import dateline.reading.ReadingRoom;
import dateline.reading.actor.OwnDictionary;
import dateline.record.Sheet;
import dateline.shelf.ModelShelf;
import dateline.shelf.StandardCopyDesk;
import dateline.shelf.StandardReadingRoom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that reads dispatches. */
final class ReadingOptions {
    /** When progress is shown. */
    enum When {
        ALWAYS,
        NEVER,
        AUTO
    }

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publish date of dispatches that give none, as 2021-07-18 or 2021-07-18T21:55.")
    private @Nullable String published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that read, 1 to 256 (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            defaultValue = "AUTO",
            description =
                    "Show progress on standard error: always, never, or auto: only on a terminal (default: auto).")
    private When progress = When.AUTO;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "Dictionary of your own, laid over the built-in one; may be given several times.")
    private List<String> dictionaries = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Threads to read with. */
    int threads() {
        if (threads < 1 || threads > 256) {
            throw wrong("--threads wants a number from 1 to 256, not " + threads);
        }
        return threads;
    }

    /** The copy desk, with the publish date that was given. */
    CopyDesk copyDesk() {
        String date = published == null ? null : StandardCopyDesk.publishDate(published);
        if (published != null && date == null) {
            throw wrong(
                    "--published wants a date that exists, such as 2021-07-18 or 2021-07-18T21:55, not " + published);
        }
        return StandardCopyDesk.open(date);
    }

    /**
     * Begins to open the reading room, which takes seconds; the input can be opened meanwhile.
     *
     * @param rejections hears of bad lines in dictionaries of the user's own
     */
    CompletableFuture<ReadingRoom> room(Desk desk, Rejections rejections) {
        return roomWhenWanted(desk, rejections).get();
    }

    /**
     * The same, opened when it is asked for the first time: there may be nothing to read. Safe for concurrent use.
     *
     * @param rejections hears of bad lines in dictionaries of the user's own, now
     */
    Supplier<CompletableFuture<ReadingRoom>> roomWhenWanted(Desk desk, Rejections rejections) {
        OwnDictionary own =
                OwnDictionary.read(dictionaries.stream().map(this::sheet).toList());
        own.rejections().forEach(rejections);
        return new Supplier<>() {
            private @Nullable CompletableFuture<ReadingRoom> room;

            @Override
            public synchronized CompletableFuture<ReadingRoom> get() {
                if (room == null) {
                    if (!ModelShelf.standard().ready()) {
                        desk.say("first use: unpacking the models of the parser, about half a minute");
                    }
                    room = CompletableFuture.supplyAsync(
                            own.isEmpty() ? desk.rooms() : () -> StandardReadingRoom.open(own));
                }
                return room;
            }
        };
    }

    /** What decides how an input is edited, for knowing it again. */
    String settings() {
        return published == null ? "" : "published=" + published;
    }

    private Sheet sheet(String file) {
        try {
            return DictionaryFile.read(file);
        } catch (IOException e) {
            throw wrong("--dictionary " + file + ": " + e.getMessage());
        }
    }

    /**
     * A counter on standard error, silent unless it is wanted.
     *
     * @param most how many dispatches there are; -1 if nobody knows
     */
    Progress progress(Desk desk, long most) {
        boolean shown = progress == When.ALWAYS
                || progress == When.AUTO && desk.terminal().err();
        return new Progress(shown, desk, most);
    }

    private ParameterException wrong(String words) {
        if (command == null) {
            throw new IllegalStateException(words);
        }
        return new ParameterException(command.commandLine(), words);
    }
}
