package dateline.cli;

import dateline.desk.CopyDesk;
import dateline.reading.ReadingRoom;
import dateline.shelf.ModelShelf;
import dateline.shelf.StandardCopyDesk;
import java.util.concurrent.CompletableFuture;
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

    @Option(names = "--published", paramLabel = "DATE",
            description = "Publish date of dispatches that give none, as 2021-07-18 or 2021-07-18T21:55.")
    private @Nullable String published;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read, 1 to 256 (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", paramLabel = "WHEN", defaultValue = "AUTO",
            description = "Show progress on standard error: always, never, or auto: only on a terminal (default: auto).")
    private When progress = When.AUTO;

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
            throw wrong("--published wants a date that exists, such as 2021-07-18 or 2021-07-18T21:55, not " + published);
        }
        return StandardCopyDesk.open(date);
    }

    /** Begins to open the reading room, which takes seconds; the input can be opened meanwhile. */
    CompletableFuture<ReadingRoom> room(Desk desk) {
        if (!ModelShelf.standard().ready()) {
            desk.say("first use: unpacking the models of the parser, about half a minute");
        }
        return CompletableFuture.supplyAsync(desk.rooms());
    }

    /**
     * A counter on standard error, silent unless it is wanted.
     *
     * @param most how many dispatches there are; -1 if nobody knows
     */
    Progress progress(Desk desk, long most) {
        boolean shown = progress == When.ALWAYS || progress == When.AUTO && desk.terminal().err();
        return shown ? Progress.on(desk.err(), most) : Progress.silent();
    }

    private ParameterException wrong(String words) {
        if (command == null) {
            throw new IllegalStateException(words);
        }
        return new ParameterException(command.commandLine(), words);
    }
}
