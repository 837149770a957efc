package dateline.cli;

import dateline.store.Archive;
import dateline.store.Archives;
import dateline.store.Purpose;
import picocli.CommandLine.Option;

/** The option of every command that works on an archive. */
final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "ARCHIVE",
            defaultValue = Archives.STANDARD,
            description = "The archive: a file, or jdbc:postgresql://HOST/NAME?user=… (default: dateline.db).")
    private String address = Archives.STANDARD;

    /** Opens it. Troubles are for the front door to tell. */
    Archive open(Purpose purpose) {
        return Archives.open(address, purpose);
    }
}
