package dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a byte stream into lines at LF, CR LF or CR, never holding more of a line than its cap. Works on any encoding in
 * which those bytes mean only themselves. Not for concurrent use.
 */
final class Lines {
    private final InputStream in;
    private final int cap;
    private final long skip;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;
    private long number;
    private long passed;
    private long from;
    private long skipped;
    private boolean tooLong;
    private boolean givenUp;
    private boolean afterCarriageReturn;

    /**
     * @param cap longest line that is given
     * @param skip most bytes of a longer line that are passed over to get to its end
     */
    Lines(InputStream in, int cap, long skip) {
        this.in = in;
        this.cap = cap;
        this.skip = skip;
    }

    /** Number of the line last given, counted from 1. */
    long number() {
        return number;
    }

    /** Where the line last given begins in the stream. */
    long from() {
        return from;
    }

    /** Whether the line last given was longer than the cap; its bytes are then lost. */
    boolean tooLong() {
        return tooLong;
    }

    /** Whether a line was so long that nothing after it will be read. */
    boolean givenUp() {
        return givenUp;
    }

    /** The next line without its end, or null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        length = 0;
        skipped = 0;
        tooLong = false;
        boolean any = false;
        while (!givenUp && fill()) {
            if (afterCarriageReturn && buffer[at] == '\n') {
                at++;
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = false;
            from = any ? from : passed + at;
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            keep(stop);
            if (stop < end) {
                afterCarriageReturn = buffer[stop] == '\r';
                at = stop + 1;
                return line();
            }
            at = stop;
        }
        if (givenUp) {
            number += any ? 1 : 0;
            return null;
        }
        return any ? line() : null;
    }

    private byte[] line() {
        number++;
        byte[] out = tooLong ? new byte[0] : Arrays.copyOf(line, length);
        if (line.length > 1 << 20) {
            line = new byte[1 << 10];
        }
        return out;
    }

    private void keep(int stop) {
        int more = stop - at;
        if (tooLong || more > cap - length) {
            tooLong = true;
            skipped += more;
            givenUp = skipped > skip;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, Math.min(line.length * 2, cap)));
        }
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        passed += end;
        at = 0;
        end = Math.max(in.read(buffer), 0);
        return end > 0;
    }
}
