package dateline.cli;

import dateline.desk.CopyDesk;
import dateline.intake.Delivery;
import dateline.intake.Skipped;
import dateline.reading.ReadingRoom;
import dateline.reading.actor.OwnDictionary;
import dateline.reading.place.PackedTowns;
import dateline.record.Reading;
import dateline.record.Sheet;
import dateline.shelf.GazetteerShelf;
import dateline.shelf.ModelShelf;
import dateline.shelf.StandardCopyDesk;
import dateline.shelf.StandardReadingRoom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
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

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Gazetteer that dateline gazetteer import made, by its file or its name, laid over the built-in"
                            + " one.")
    private @Nullable String gazetteer;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private @Nullable Understood understood;

    /** What the options come to once they are understood. */
    private record Understood(
            CopyDesk copyDesk,
            OwnDictionary dictionary,
            @Nullable PackedTowns towns) {}

    /**
     * Says what is wrong with the options before anything is printed.
     *
     * @throws ParameterException if something is
     */
    void check() {
        understand();
    }

    private Understood understand() {
        Understood known = understood;
        if (known != null) {
            return known;
        }
        if (threads < 1 || threads > 256) {
            throw wrong("--threads wants a number from 1 to 256, not " + threads);
        }
        String date = published == null ? null : StandardCopyDesk.publishDate(published);
        if (published != null && date == null) {
            throw wrong(
                    "--published wants a date that exists, such as 2021-07-18 or 2021-07-18T21:55, not " + published);
        }
        known = new Understood(
                StandardCopyDesk.open(date),
                OwnDictionary.read(dictionaries.stream().map(this::sheet).toList()),
                gazetteer == null ? null : towns(gazetteer));
        understood = known;
        return known;
    }

    /** Edits what comes in, with these options. */
    CopyDesk copyDesk() {
        return understand().copyDesk();
    }

    /** How many threads read. */
    int threads() {
        check();
        return threads;
    }

    /** What decides how an input is edited, for knowing it again. */
    String settings() {
        return published == null ? "" : "published=" + published;
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

    /**
     * The reading room, which takes seconds to open, opened when it is asked for the first time: there may be nothing to
     * read. Safe for concurrent use.
     *
     * @param rejections hears of bad lines in dictionaries of the user's own, now
     */
    Supplier<CompletableFuture<ReadingRoom>> room(Desk desk, Rejections rejections) {
        Understood with = understand();
        with.dictionary().rejections().forEach(rejections);
        boolean plain = with.dictionary().isEmpty() && with.towns() == null;
        return new Supplier<>() {
            private @Nullable CompletableFuture<ReadingRoom> room;

            @Override
            public synchronized CompletableFuture<ReadingRoom> get() {
                if (room == null) {
                    if (!ModelShelf.standard().ready()) {
                        desk.say("first use: unpacking the models of the parser, about half a minute");
                    }
                    room = CompletableFuture.supplyAsync(
                            plain ? desk.rooms() : () -> StandardReadingRoom.open(with.dictionary(), with.towns()));
                }
                return room;
            }
        };
    }

    /** Takes readings, in the order of the input, on one thread. */
    interface Taker {
        /**
         * One reading.
         *
         * @param counter has to make room for what is printed
         * @param room that read it
         */
        void take(Reading reading, Progress counter, ReadingRoom room);
    }

    /** Delivers what is to be read. */
    interface Feed {
        /**
         * Delivers all of it.
         *
         * @param to takes items and refusals
         * @param leftOut hears of what is left out without fault, in its place among them
         */
        void deliver(Consumer<Delivery> to, Consumer<Skipped> leftOut);
    }

    /**
     * Reads everything that is delivered.
     *
     * @param most how many dispatches there are; -1 if nobody knows
     * @return the exit code
     * @throws ParameterException if something is wrong with the options
     */
    int read(Desk desk, long most, Feed feed, Taker taker) {
        CopyDesk copyDesk = copyDesk();
        try (Progress counter = progress(desk, most)) {
            Rejections rejections = new Rejections(desk, counter);
            CompletableFuture<ReadingRoom> room = room(desk, rejections).get();
            try (Pipeline<Reading> pipeline = Pipeline.ofReadings(
                    room,
                    copyDesk,
                    threads,
                    reading -> {
                        taker.take(reading, counter, room.join());
                        counter.step(reading);
                    },
                    rejections)) {
                feed.deliver(pipeline, skipped -> pipeline.then(() -> rejections.leftOut(skipped)));
                pipeline.finish();
                counter.makeRoom();
                return rejections.exitCode(pipeline.printed());
            }
        }
    }

    private PackedTowns towns(String file) {
        try {
            return GazetteerShelf.imported(file);
        } catch (IOException e) {
            throw wrong("--gazetteer " + file + ": " + e.getMessage());
        }
    }

    private Sheet sheet(String file) {
        try {
            return DictionaryFile.read(file);
        } catch (IOException e) {
            throw wrong("--dictionary " + file + ": " + e.getMessage());
        }
    }

    private ParameterException wrong(String words) {
        if (command == null) {
            throw new IllegalStateException(words);
        }
        return new ParameterException(command.commandLine(), words);
    }
}
