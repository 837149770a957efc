package dateline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip and stops when more comes out than the caps allow. Not for concurrent use. */
final class UnpackGuard extends FilterInputStream {
    /** Too much came out. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;

        Overflow(String message) {
            super(message);
        }
    }

    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count += Math.max(n, 0);
            return n;
        }
    }

    private final Counter packed;
    private final Caps caps;
    private long unpacked;

    private UnpackGuard(Counter packed, Caps caps) throws IOException {
        super(new GZIPInputStream(packed, 8192));
        this.packed = packed;
        this.caps = caps;
    }

    static UnpackGuard over(InputStream packed, Caps caps) throws IOException {
        return new UnpackGuard(new Counter(packed), caps);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        unpacked += Math.max(n, 0);
        if (unpacked > caps.unpackedBytes()) {
            throw new Overflow("unpacks to more than " + caps.unpackedBytes() + " bytes");
        }
        if (unpacked > Caps.RATIO_FREE && unpacked / caps.unpackRatio() > packed.count) {
            throw new Overflow("unpacks to more than " + caps.unpackRatio() + " times its size");
        }
        return n;
    }
}
