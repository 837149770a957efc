package dateline.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens archives. */
public final class Archives {
    /** Where an archive is when nobody says. */
    public static final String STANDARD = "dateline.db";

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";

    static {
        // the library prints its emblem otherwise
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private Archives() {}

    /**
     * Opens an archive, or makes it, or brings it up to date, if it is to be added to.
     *
     * @param address a file ({@code dateline.db}, {@code jdbc:sqlite:path/to/file.db}) or a PostgreSQL database
     *     ({@code jdbc:postgresql://host/name?user=…&password=…})
     * @throws ArchiveTrouble if it cannot be opened; nothing was changed then
     */
    public static Archive open(String address, Purpose purpose) {
        return Stacks.open(shelving(address, purpose), purpose);
    }

    private static Shelving shelving(String address, Purpose purpose) {
        if (address.startsWith(POSTGRES)) {
            return new PostgresShelving(address);
        }
        if (address.startsWith("jdbc:") && !address.startsWith(SQLITE)) {
            throw new ArchiveTrouble(
                    ArchiveTrouble.Kind.MISSING,
                    "an archive is a file or a jdbc:postgresql: address, not " + address.replaceAll("[?@].*", "…"),
                    null);
        }
        if (address.isBlank() || address.equals(SQLITE)) {
            throw new ArchiveTrouble(
                    ArchiveTrouble.Kind.MISSING, "the archive's name is empty; give a file, such as " + STANDARD, null);
        }
        try {
            String file = address.startsWith(SQLITE) ? address.substring(SQLITE.length()) : address;
            return new SqliteShelving(Path.of(file), purpose);
        } catch (InvalidPathException e) {
            throw new ArchiveTrouble(ArchiveTrouble.Kind.MISSING, address + " is not a file name: " + e.getReason(), e);
        }
    }
}
