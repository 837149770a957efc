package dateline.store;

import dateline.record.Reading;
import dateline.record.Rejection;

/** What is handed to the archive, in the order in which it came. Immutable: prepared by any thread, filed by one. */
public sealed interface Incoming permits Incoming.Read, Incoming.Held, Incoming.Refused, Incoming.Finished {
    /** A dispatch that was read, with its cards for the index. */
    record Read(Cards cards) implements Incoming {}

    /** A dispatch that {@link Archive#holds} already, so that it was not read; remarks that are new are added. */
    record Held(dateline.record.Dispatch dispatch) implements Incoming {}

    /** What could not become a dispatch. */
    record Refused(Rejection rejection) implements Incoming {}

    /** Every item of an input has been handed over, and none was refused: it need not be opened again. */
    record Finished(InputMark input) implements Incoming {}

    /**
     * Prepares a reading: this is the heavy part, and safe for concurrent use.
     *
     * @param original the bytes that it was made from
     * @param origin the file, address or {@code -} that they came from
     * @param line their line there, 0 if the whole is meant
     */
    static Incoming of(Reading reading, byte[] original, String origin, long line) {
        return new Read(Cards.of(reading, original, origin, line));
    }

    /** How many events it brings. */
    default int events() {
        return this instanceof Read read ? read.cards().events.size() : 0;
    }

    /** How many bytes of the input it was made from; 0 if nobody knows. */
    default long bytes() {
        return this instanceof Read read
                ? read.cards().originalSize
                : this instanceof Held held ? held.dispatch().original().bytes() : 0;
    }

    /** About how many bytes it holds, so that whoever collects a batch can keep within bounds. */
    default long weight() {
        return this instanceof Read read ? read.cards().weight() : 500;
    }
}
