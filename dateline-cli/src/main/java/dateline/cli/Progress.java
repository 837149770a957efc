package dateline.cli;

import dateline.record.Reading;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Counts dispatches, their events, and how many are read in a second, on standard error while a long run works. On a
 * terminal it is one line that is written over; elsewhere a line every few seconds. Not for concurrent use.
 */
final class Progress implements AutoCloseable {
    private static final long OFTEN = 200_000_000L;
    private static final long SELDOM = 5_000_000_000L;
    private static final String ERASE = "\r\u001b[K";

    private final boolean shown;
    private final boolean terminal;
    private final PrintStream err;
    private final long most;
    private final long start = System.nanoTime();
    private long told;
    private long dispatches;
    private long events;
    private boolean standing;

    /**
     * @param shown whether it says anything at all
     * @param most how many dispatches there are; -1 if nobody knows
     */
    Progress(boolean shown, Desk desk, long most) {
        this.shown = shown;
        this.terminal = desk.terminal().err();
        this.err = desk.err();
        this.most = most;
        this.told = start;
        if (shown && terminal) {
            err.print("dateline: opening the reading room");
            err.flush();
            standing = true;
        }
    }

    /** Makes room for data or a message on the same terminal. */
    void makeRoom() {
        if (standing) {
            err.print(ERASE);
            err.flush();
            standing = false;
        }
    }

    void step(Reading reading) {
        dispatches++;
        events += reading.events().size();
        long now = System.nanoTime();
        if (shown && now - told >= (terminal ? OFTEN : SELDOM)) {
            told = now;
            tell();
        }
    }

    private void tell() {
        double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
        String line = String.format(
                Locale.ROOT,
                "dateline: %,d%s dispatches, %,d events, %.1f dispatches/s, %d s",
                dispatches,
                most < 0 ? "" : String.format(Locale.ROOT, " of %,d", most),
                events,
                dispatches / seconds,
                Math.round(seconds));
        if (terminal) {
            err.print(ERASE + line);
            err.flush();
            standing = true;
        } else {
            err.println(line);
        }
    }

    /** Says how it went, once more. */
    @Override
    public void close() {
        makeRoom();
        if (shown) {
            tell();
            if (standing) {
                err.println();
                standing = false;
            }
        }
    }
}
