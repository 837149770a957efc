package dateline.cli;

import dateline.store.Archive;
import dateline.store.Counts;
import dateline.store.Purpose;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline check}: whether an archive is whole. */
@Command(
        name = "check",
        description =
                "Verifies an archive: every hash, every span, every reference, and the index against the readings.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  dateline check --archive kabul.db",
            "",
            "Exit codes: 0 the archive is whole, 1 it is not or cannot be opened, 2 wrong usage."
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    private final Desk desk;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Archive stacks = archive.open(Purpose.READ)) {
            Counts counts = stacks.counts();
            long[] wrong = new long[1];
            stacks.check(
                    fault -> {
                        wrong[0]++;
                        desk.out().println(Terminal.plain(fault.place() + ": " + fault.what()));
                        desk.heard();
                    },
                    done -> tell(done, counts.dispatches()));
            if (wrong[0] > 0) {
                desk.say(String.format(
                        Locale.ROOT,
                        "%s is not whole: %,d %s; keep it, and add the same input to a new archive",
                        stacks.address(),
                        wrong[0],
                        wrong[0] == 1 ? "fault" : "faults"));
                return ExitCode.FAILED;
            }
            desk.say(String.format(
                    Locale.ROOT,
                    "%s is whole: %,d dispatches, %,d events",
                    stacks.address(),
                    counts.dispatches(),
                    counts.events()));
            return ExitCode.DONE;
        }
    }

    private void tell(long done, long all) {
        if (desk.terminal().err() && (done % 100 == 0 || done == all)) {
            desk.err()
                    .print(String.format(Locale.ROOT, "\rdateline: %,d of %,d dispatches", done, all)
                            + (done >= all ? "\r\u001b[K" : ""));
            desk.err().flush();
        }
    }
}
