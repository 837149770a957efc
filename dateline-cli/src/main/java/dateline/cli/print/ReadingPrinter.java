package dateline.cli.print;

import dateline.record.Reading;

/** Prints readings one after another in one shape. Not for concurrent use. */
public interface ReadingPrinter extends AutoCloseable {
    /** Prints one reading. */
    void print(Reading reading);

    /** Prints what closes the output, and flushes; leaves the stream open. */
    @Override
    void close();
}
