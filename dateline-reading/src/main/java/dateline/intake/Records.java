package dateline.intake;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web archive into records, never holding more of one than the caps allow, and finds the next one after a record that
 * makes no sense. Not for concurrent use.
 */
final class Records {
    /**
     * One record.
     *
     * @param body its bytes, at most as many as the caps allow
     * @param from where it begins in the file (its packed member, if it is packed)
     * @param to where it ends
     * @param tooLong whether it was longer than the caps allow
     * @param cutShort whether the file ended in the middle of it
     */
    record Taken(RecordHeader header, byte[] body, long from, long to, boolean tooLong, boolean cutShort) {}

    /** A record that makes no sense. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final long at;

        Fault(String code, long at, String message) {
            super(message, null, false, false);
            this.code = code;
            this.at = at;
        }

        String code() {
            return code;
        }

        long at() {
            return at;
        }

        String message() {
            return String.valueOf(getMessage());
        }
    }

    private final Ahead in;
    private final Caps caps;
    private final byte[] buffer = new byte[1 << 15];
    private int at;
    private int end;

    Records(Ahead in, Caps caps) {
        this.in = in;
        this.caps = caps;
    }

    /** The next record, or null if there is none. */
    @Nullable
    Taken next() throws IOException, Fault {
        if (!blanks()) {
            return null;
        }
        long from = position();
        byte[] line = line(caps.headerBytes());
        boolean warc = starts(line, "WARC/");
        RecordHeader header = warc ? RecordHeader.warc(headers(from)) : RecordHeader.arc(line);
        if (line.length >= caps.headerBytes()) {
            throw tooLongHeader(from);
        }
        if (header == null) {
            throw new Fault(
                    "broken-record",
                    from,
                    warc
                            ? "The header of this record lacks its type or its length; the record was passed over."
                            : "What stands here is no record; the next one was looked for.");
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = body(header.length(), body);
        boolean more = whole && blanks();
        long to = more ? position() : in.next();
        return new Taken(header, body.toByteArray(), from, to, header.length() > caps.recordBytes(), !whole);
    }

    /** Goes to the next line that opens a record; false if there is none within reach. */
    boolean goOn() throws IOException {
        long passed = 0;
        while (passed < caps.skipBytes() && blanks()) {
            if (looksLikeRecord()) {
                return true;
            }
            passed += skipLine(caps.skipBytes() - passed);
        }
        return false;
    }

    /** Whether one of the two openings stands here; bytes beyond the buffer's end are not waited for. */
    private boolean looksLikeRecord() {
        byte[] some = java.util.Arrays.copyOfRange(buffer, at, Math.min(end, at + 400));
        if (starts(some, "WARC/")) {
            return true;
        }
        int stop = 0;
        while (stop < some.length && some[stop] != '\n') {
            stop++;
        }
        return RecordHeader.arc(java.util.Arrays.copyOf(some, stop)) != null;
    }

    private byte[] headers(long from) throws IOException, Fault {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (true) {
            byte[] line = line(caps.headerBytes() - out.size());
            if (out.size() + line.length >= caps.headerBytes()) {
                throw tooLongHeader(from);
            }
            out.writeBytes(line);
            if (line.length == 0 || line[0] == '\n' || line[0] == '\r') {
                return out.toByteArray();
            }
        }
    }

    private Fault tooLongHeader(long from) {
        return new Fault(
                "header-too-long",
                from,
                "The header of this record is longer than " + caps.headerBytes()
                        + " bytes; the record was passed over.");
    }

    /** The next line with its end, cut at the cap; empty at the end of the stream. */
    private byte[] line(int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (out.size() < most && fill()) {
            int stop = at;
            int limit = Math.min(end, at + most - out.size());
            while (stop < limit && buffer[stop] != '\n') {
                stop++;
            }
            boolean ends = stop < limit;
            stop = ends ? stop + 1 : stop;
            out.write(buffer, at, stop - at);
            at = stop;
            if (ends) {
                break;
            }
        }
        return out.toByteArray();
    }

    private long skipLine(long most) throws IOException {
        long n = 0;
        while (n < most && fill()) {
            while (at < end) {
                n++;
                if (buffer[at++] == '\n') {
                    return n;
                }
            }
        }
        return Math.max(n, 1);
    }

    /** Reads a body, keeping as much as the caps allow; false if the stream ends before it does. */
    private boolean body(long length, ByteArrayOutputStream out) throws IOException {
        long left = length;
        try {
            while (left > 0 && fill()) {
                int n = (int) Math.min(left, end - at);
                out.write(buffer, at, Math.min(n, caps.recordBytes() - out.size()));
                at += n;
                left -= n;
            }
            return left == 0;
        } catch (EOFException e) {
            return false;
        }
    }

    /** Goes past line ends and blanks between records; false at the end of the stream. */
    private boolean blanks() throws IOException {
        while (fill()) {
            while (at < end) {
                byte b = buffer[at];
                if (b != '\r' && b != '\n' && b != ' ') {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    private long position() {
        return in.packed() ? in.offset() : in.offset() + at;
    }

    private static boolean starts(byte[] bytes, String text) {
        return bytes.length >= text.length()
                && new String(bytes, 0, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(in.read(buffer), 0);
        return end > 0;
    }
}
