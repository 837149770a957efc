package dateline.cli;

import dateline.desk.CopyDesk;
import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.Gate;
import dateline.intake.MailRoom;
import dateline.reading.ReadingRoom;
import dateline.store.Archive;
import dateline.store.Clerk;
import dateline.store.Incoming;
import dateline.store.Purpose;
import dateline.store.Tally;
import dateline.store.Watched;
import dateline.wire.Fetched;
import dateline.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline watch}: keeps an archive up to date from the feeds and folders that it lists. */
@Command(
        name = "watch",
        description = "Polls the feeds and folders that an archive lists and adds what is new, until it is stopped.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  dateline watch --add https://example.org/news.rss --add /srv/wire --once",
            "  dateline watch --every 15",
            "  dateline watch --list",
            "",
            "A feed is asked no sooner than it wants to be, by its cache headers; one that fails is asked ever more seldom.",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was rejected, 4 somebody else is adding."
        })
final class WatchCommand implements Callable<Integer> {
    private static final long LONGEST_PAUSE = TimeUnit.DAYS.toSeconds(1);

    @Option(names = "--add", paramLabel = "FEED|FOLDER", description = "Watch this one too, from now on.")
    private List<String> added = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "FEED|FOLDER", description = "Watch this one no more.")
    private List<String> removed = new ArrayList<>();

    @Option(names = "--list", description = "List what is watched, and what troubles it, instead.")
    private boolean list;

    @Option(names = "--once", description = "Ask each once, and end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "How often to ask (default: 15).")
    private int minutes = 15;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private WireOptions wire = new WireOptions();

    private final Desk desk;

    WatchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        options.check();
        try (Archive stacks = archive.open(list ? Purpose.READ : Purpose.WRITE);
                Wire out = wire.open()) {
            Watched watched = stacks.watched();
            if (list) {
                watched.feeds().forEach(f -> desk.out()
                        .println(f.url() + (f.trouble() == null ? "" : "  (" + f.trouble() + ")")));
                watched.folders().forEach(desk.out()::println);
                desk.heard();
                if (watched.feeds().isEmpty() && watched.folders().isEmpty()) {
                    desk.say("nothing is watched yet; name a feed or folder with --add");
                }
                return ExitCode.DONE;
            }
            change(watched);
            if (watched.feeds().isEmpty() && watched.folders().isEmpty()) {
                desk.say("nothing is watched yet; name a feed or folder with --add");
                return ExitCode.USAGE;
            }
            return rounds(stacks, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(Watched watched) {
        for (String name : added) {
            if (WebInputs.isAddress(name)) {
                watched.addFeed(name);
            } else {
                watched.addFolder(folder(name));
            }
        }
        for (String name : removed) {
            if (!watched.remove(WebInputs.isAddress(name) ? name : folder(name))) {
                desk.say(name + " is not watched; --list tells what is");
            }
        }
    }

    private static String folder(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return name;
        }
    }

    private int rounds(Archive stacks, Wire out) {
        Supplier<CompletableFuture<ReadingRoom>> room = null;
        int exit = ExitCode.DONE;
        while (true) {
            try (Progress counter = options.progress(desk, -1)) {
                List<Incoming> refused = new ArrayList<>();
                Rejections rejections = new Rejections(desk, counter, r -> refused.add(new Incoming.Refused(r)));
                room = room == null ? options.room(desk, rejections) : room;
                Tally tally = round(stacks, out, room, counter, rejections);
                if (!refused.isEmpty()) {
                    stacks.file(refused);
                    exit = ExitCode.SOME_REJECTED;
                }
                counter.makeRoom();
                desk.say(AddCommand.summary(tally, 0, stacks.address()));
            }
            if (once || !sleep()) {
                return exit;
            }
        }
    }

    private boolean sleep() {
        try {
            TimeUnit.MINUTES.sleep(Math.max(1, minutes));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Tally round(
            Archive stacks,
            Wire out,
            Supplier<CompletableFuture<ReadingRoom>> room,
            Progress counter,
            Rejections rejections) {
        CopyDesk copyDesk = options.copyDesk();
        List<Watched.Feed> asked = new ArrayList<>();
        Tally tally;
        try (Clerk clerk = new Clerk(stacks);
                Pipeline<Incoming> pipeline = new Pipeline<>(
                        room,
                        copyDesk,
                        options.threads(),
                        AddCommand.work(stacks),
                        one -> {
                            clerk.accept(one);
                            counter.step(one.events());
                        },
                        rejections)) {
            Gate gate = file -> !stacks.owns(file);
            MailRoom mail = new MailRoom(Caps.standard(), s -> pipeline.then(() -> rejections.leftOut(s)), gate);
            WebInputs web = new WebInputs(out, mail, copyDesk, stacks::holdsPage, pipeline);
            long now = Instant.now().getEpochSecond();
            for (Watched.Feed feed : stacks.watched().feeds()) {
                if (once || feed.next() <= now) {
                    asked.add(after(feed, web.deliver(feed.url(), Format.AUTO, feed.etag(), feed.lastModified()), now));
                }
            }
            for (String folder : stacks.watched().folders()) {
                if (Files.isDirectory(Path.of(folder))) {
                    mail.deliver(Path.of(folder), Format.AUTO, pipeline);
                } else {
                    desk.say(folder + " is not there (any more); dateline watch --remove forgets it");
                }
            }
            pipeline.finish();
            tally = clerk.finish();
        }
        // only now: what a feed gave is in the archive before the archive takes it for asked
        asked.forEach(stacks.watched()::asked);
        return tally;
    }

    private Watched.Feed after(Watched.Feed feed, Fetched fetched, long now) {
        long pause = TimeUnit.MINUTES.toSeconds(Math.max(1, minutes));
        if (fetched instanceof Fetched.Page page) {
            long next = now + Math.max(pause, page.fresh().toSeconds());
            return new Watched.Feed(feed.url(), page.etag(), page.lastModified(), next, 0, null);
        }
        if (fetched instanceof Fetched.Unchanged same) {
            long next = now + Math.max(pause, same.fresh().toSeconds());
            return new Watched.Feed(feed.url(), feed.etag(), feed.lastModified(), next, 0, null);
        }
        Fetched.Failed failed = (Fetched.Failed) fetched;
        int failures = feed.failures() + 1;
        long wait = Math.min(
                LONGEST_PAUSE,
                Math.max(pause << Math.min(failures, 10), failed.retry().toSeconds()));
        return new Watched.Feed(
                feed.url(),
                feed.etag(),
                feed.lastModified(),
                now + wait,
                failures,
                failed.rejection().code() + ": " + failed.rejection().message());
    }
}
