package dateline.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip of one or many members and knows where in the packed stream each begins, which is what the index of a web
 * archive counts in. One reading never crosses from one member into the next. Not for concurrent use.
 */
final class GzipMembers extends InputStream implements Placed {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final UnpackGuard guard;
    private final byte[] packed = new byte[1 << 15];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private int at;
    private int end;
    /** Packed bytes before those in the buffer. */
    private long before;
    /** Where the member that was last read from begins. */
    private long member;

    private boolean open;

    GzipMembers(InputStream in, UnpackGuard guard) throws IOException {
        this.in = in;
        this.guard = guard;
        header();
        open = true;
    }

    @Override
    public long offset() {
        return member;
    }

    /** Packed bytes that have been used, which is where the next member begins if this one is read to its end. */
    @Override
    public long next() {
        return before + at;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!open && !nextMember()) {
                return -1;
            }
            int n = inflate(into, from, length);
            if (n > 0) {
                check.update(into, from, n);
                guard.cameOut(n);
            }
            // the trailer is read at once, so that next() tells the truth
            if (inflater.finished()) {
                trailer();
                open = false;
            }
            if (n > 0) {
                return n;
            }
        }
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (true) {
                int n = inflater.inflate(into, from, length);
                if (n > 0 || inflater.finished()) {
                    at = end - inflater.getRemaining();
                    return n;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("a dictionary is missing");
                }
                at = end;
                if (!fill()) {
                    throw new EOFException("cut short");
                }
                inflater.setInput(packed, at, end - at);
            }
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage() == null ? "its bytes make no sense" : e.getMessage());
        }
    }

    private boolean nextMember() throws IOException {
        int b = next8();
        // some writers fill the last block of a tape with zeros
        while (b == 0) {
            b = next8();
        }
        if (b < 0) {
            return false;
        }
        at--;
        header();
        open = true;
        return true;
    }

    private void header() throws IOException {
        member = before + at;
        if (must8() != 0x1f || must8() != 0x8b || must8() != 8) {
            throw new ZipException("what follows is no gzip");
        }
        int flags = must8();
        for (int i = 0; i < 6; i++) {
            must8();
        }
        if ((flags & EXTRA) != 0) {
            for (int n = must8() | must8() << 8; n > 0; n--) {
                must8();
            }
        }
        for (int field : new int[] {NAME, COMMENT}) {
            if ((flags & field) != 0) {
                text();
            }
        }
        if ((flags & HEADER_CRC) != 0) {
            must8();
            must8();
        }
        inflater.reset();
        inflater.setInput(packed, at, end - at);
        check.reset();
    }

    private void text() throws IOException {
        int length = 0;
        while (must8() != 0) {
            if (++length > 1 << 16) {
                throw new ZipException("a file name of over 65,536 bytes");
            }
        }
    }

    private void trailer() throws IOException {
        if (must32() != check.getValue() || must32() != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("its check sum is wrong");
        }
    }

    private long must32() throws IOException {
        return must8() | must8() << 8 | must8() << 16 | (long) must8() << 24;
    }

    private int must8() throws IOException {
        int b = next8();
        if (b < 0) {
            throw new EOFException("cut short");
        }
        return b;
    }

    private int next8() throws IOException {
        return at < end || fill() ? packed[at++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        before += end;
        at = 0;
        end = Math.max(in.read(packed), 0);
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
