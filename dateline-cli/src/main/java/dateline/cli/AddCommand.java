package dateline.cli;

import dateline.desk.CopyDesk;
import dateline.intake.RawItem;
import dateline.reading.ReadingRoom;
import dateline.record.Dispatch;
import dateline.record.Reading;
import dateline.store.Archive;
import dateline.store.Clerk;
import dateline.store.Incoming;
import dateline.store.Purpose;
import dateline.store.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline add}: dispatches into the archive, read on the way. */
@Command(
        name = "add",
        description = "Reads dispatches into an archive. Run it again at any time: what is there is not read again.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  dateline add report.txt dispatches.jsonl",
            "  dateline add --archive kabul.db wire/",
            "  dateline add --archive 'jdbc:postgresql://localhost/news?user=ann' wire/",
            "",
            "Stopped in the middle, even by kill -9, it has kept whole batches; the same command goes on from there.",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was rejected, 4 somebody else is",
            "adding to the archive, 5 no input could be read."
        })
final class AddCommand implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    private final Desk desk;

    AddCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CopyDesk copyDesk = options.copyDesk();
        int threads = options.threads();
        try (Archive stacks = archive.open(Purpose.WRITE);
                Progress counter = options.progress(desk, -1);
                Clerk clerk = new Clerk(stacks)) {
            Rejections rejections = new Rejections(desk, counter, r -> clerk.accept(new Incoming.Refused(r)));
            Supplier<CompletableFuture<ReadingRoom>> room = options.room(desk, rejections);
            if (stacks.empty()) {
                // there will be something to read
                CompletableFuture<ReadingRoom> opening = room.get();
                room = () -> opening;
            }
            KnownInputs known = new KnownInputs(stacks, settings(), clerk, rejections);
            try (Pipeline<Incoming> pipeline = new Pipeline<>(
                    room,
                    copyDesk,
                    threads,
                    work(stacks),
                    one -> {
                        clerk.accept(one);
                        known.passed(one);
                        counter.step(one.events());
                    },
                    rejections)) {
                known.watch(pipeline);
                InputShare share = new InputShare(inputs.files());
                counter.expect(() -> share.of(known.bytes()));
                inputs.deliver(
                        desk, pipeline, s -> pipeline.then(() -> rejections.leftOut(s)), known, stacks::holdsPage);
                pipeline.finish();
                Tally tally = clerk.finish();
                counter.makeRoom();
                desk.say(summary(tally, known.known(), stacks.address()));
                return rejections.exitCode(pipeline.printed() + known.known());
            }
        }
    }

    private String settings() {
        return "from=" + inputs.from() + " " + options.settings();
    }

    static Pipeline.Work<Incoming> work(Archive archive) {
        return new Pipeline.Work<>() {
            @Override
            public @Nullable Incoming unread(Dispatch dispatch) {
                return archive.holds(dispatch) ? new Incoming.Held(dispatch) : null;
            }

            @Override
            public Incoming read(RawItem item, Reading reading) {
                return Incoming.of(reading, item.bytes(), item.origin(), item.line());
            }
        };
    }

    static String summary(Tally t, long known, String address) {
        StringBuilder out = new StringBuilder();
        out.append(count(t.added() + t.versions(), "dispatch", "dispatches"))
                .append(" added to ")
                .append(address);
        List<String> of = new ArrayList<>();
        if (t.versions() > 0) {
            of.add(count(t.versions(), "new version", "new versions"));
        }
        if (t.copies() > 0) {
            of.add(count(t.copies(), "near-duplicate", "near-duplicates"));
        }
        of.add(count(t.events(), "event", "events"));
        out.append(" (").append(String.join(", ", of)).append(")");
        if (t.held() > 0) {
            out.append("; ").append(String.format(Locale.ROOT, "%,d", t.held())).append(" already there");
        }
        if (known > 0) {
            out.append("; ").append(count(known, "file", "files")).append(" added before");
        }
        if (t.refused() > 0) {
            out.append("; ")
                    .append(String.format(Locale.ROOT, "%,d", t.refused()))
                    .append(" rejected");
        }
        return out.toString();
    }

    private static String count(long n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }
}
