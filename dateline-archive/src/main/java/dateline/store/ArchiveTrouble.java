package dateline.store;

import org.jspecify.annotations.Nullable;

/** An archive cannot be opened, asked or added to. The message says what is wrong and what to do next. */
public final class ArchiveTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble. */
    public enum Kind {
        /** somebody else is writing */
        LOCKED,
        /** there is no archive at the address */
        MISSING,
        /** there is something else at the address */
        NOT_AN_ARCHIVE,
        /** the archive was made by a newer Dateline */
        NEWER,
        /** the file, its folder or the account may not be written */
        READ_ONLY,
        /** the disk is full */
        FULL,
        /** the database does not answer */
        UNREACHABLE,
        /** the archive is damaged */
        DAMAGED,
        /** something else broke */
        BROKEN
    }

    private final Kind kind;

    public ArchiveTrouble(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What kind of trouble. */
    public Kind kind() {
        return kind;
    }
}
