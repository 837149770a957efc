package dateline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches one input being unpacked, however many layers deep, and stops when more comes out than the caps allow. What came
 * in is counted once, at the outermost layer, so that archives within archives cannot multiply the ratio. Not for
 * concurrent use.
 */
final class UnpackGuard {
    /** Too much came out. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;

        Overflow(String message) {
            super(message);
        }
    }

    private final Caps caps;
    private long packed;
    private long unpacked;

    UnpackGuard(Caps caps) {
        this.caps = caps;
    }

    /** The stream that comes from outside. */
    InputStream outside(InputStream in) {
        return new Counted(in, false);
    }

    /** A stream that comes out of a packing. */
    InputStream inside(InputStream in) {
        return new Counted(in, true);
    }

    /** Bytes that came from outside so far. */
    long packed() {
        return packed;
    }

    /** Takes note of bytes that came out of a packing. */
    void cameOut(int bytes) throws Overflow {
        unpacked += bytes;
        if (unpacked > caps.unpackedBytes()) {
            throw new Overflow("unpacks to more than " + caps.unpackedBytes() + " bytes");
        }
        if (unpacked > Caps.RATIO_FREE && unpacked / caps.unpackRatio() > packed) {
            throw new Overflow("unpacks to more than " + caps.unpackRatio() + " times its size");
        }
    }

    private final class Counted extends FilterInputStream {
        private final boolean inside;

        Counted(InputStream in, boolean inside) {
            super(in);
            this.inside = inside;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            if (n > 0 && inside) {
                cameOut(n);
            } else {
                packed += Math.max(n, 0);
            }
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            byte[] waste = new byte[(int) Math.min(Math.max(n, 0), 1 << 13)];
            return Math.max(read(waste, 0, waste.length), 0);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
