package dateline.cli;

/** Exit codes of every command. */
final class ExitCode {
    /** Everything was done. */
    static final int DONE = 0;
    /** Something broke that is not the input's fault. */
    static final int FAILED = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** Done, but some input was rejected, each with a coded reason. */
    static final int SOME_REJECTED = 3;
    /** Somebody else is adding to the archive. */
    static final int LOCKED = 4;
    /** No input could be opened. */
    static final int UNREADABLE = 5;

    private ExitCode() {}
}
