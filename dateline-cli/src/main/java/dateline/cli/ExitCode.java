package dateline.cli;

/** Exit codes of every command. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int SOME_REJECTED = 3;
    static final int UNREADABLE = 5;

    private ExitCode() {}
}
