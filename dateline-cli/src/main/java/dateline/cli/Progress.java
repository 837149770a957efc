package dateline.cli;

import dateline.record.Reading;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.DoubleSupplier;

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
    private boolean over;
    private long first;
    private DoubleSupplier share = () -> 0;

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

    /**
     * Has it tell how long it will still take.
     *
     * @param done which share of the work is done, 0 to 1; 0 if nobody knows
     */
    void expect(DoubleSupplier done) {
        share = done;
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
        step(reading.events().size());
    }

    /** @param seen events of one more dispatch */
    void step(int seen) {
        long now = System.nanoTime();
        // what came before the first was the opening of the reading room
        first = dispatches == 0 ? now : first;
        dispatches++;
        events += seen;
        if (shown && now - told >= (terminal ? OFTEN : SELDOM)) {
            told = now;
            tell();
        }
    }

    private void tell() {
        double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
        String line = String.format(
                Locale.ROOT,
                "dateline: %,d%s dispatches, %,d events, %.1f dispatches/s, %d s%s",
                dispatches,
                most < 0 ? "" : String.format(Locale.ROOT, " of %,d", most),
                events,
                dispatches / seconds,
                Math.round(seconds),
                left());
        if (terminal) {
            err.print(ERASE + line);
            err.flush();
            standing = true;
        } else {
            err.println(line);
        }
    }

    private String left() {
        double done = most > 0 ? (double) dispatches / most : share.getAsDouble();
        if (done <= 0 || done >= 1 || over) {
            return "";
        }
        double seconds = (System.nanoTime() - first) / 1e9;
        long left = Math.round(seconds * (1 - done) / done);
        return left < 90
                ? String.format(Locale.ROOT, ", about %d s left", left)
                : left < 5400
                        ? String.format(Locale.ROOT, ", about %d min left", (left + 30) / 60)
                        : String.format(Locale.ROOT, ", about %.1f h left", left / 3600.0);
    }

    /** Says how it went, once more. */
    @Override
    public void close() {
        makeRoom();
        over = true;
        if (shown) {
            tell();
            if (standing) {
                err.println();
                standing = false;
            }
        }
    }
}
