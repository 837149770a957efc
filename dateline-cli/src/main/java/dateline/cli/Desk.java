package dateline.cli;

import dateline.reading.ReadingRoom;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * What a command works with: its three streams, and what is known of the terminal behind them.
 *
 * @param out for data
 * @param err for everything else
 * @param rooms opens the reading room
 */
record Desk(InputStream in, PrintStream out, PrintStream err, Terminal terminal, Supplier<ReadingRoom> rooms) {
    /** One line to the person who runs the command. */
    void say(String words) {
        err.println("dateline: " + Terminal.plain(words));
    }

    /**
     * Ends the command when nobody reads its output any more, or the disk is full.
     *
     * @throws OutputClosed if the last writing failed
     */
    void heard() {
        if (out.checkError()) {
            throw new OutputClosed();
        }
    }

    /** Standard output takes no more. */
    static final class OutputClosed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutputClosed() {
            super("standard output takes no more", null, false, false);
        }
    }
}
