package dateline.testkit;

import java.io.InputStream;
import java.util.Arrays;

/** The letter a and blanks, for a given number of bytes, of which none is held. */
final class Endless extends InputStream {
    private long left;

    Endless(long bytes) {
        this.left = bytes;
    }

    @Override
    public int read() {
        return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (left <= 0) {
            return -1;
        }
        int n = (int) Math.min(left, length);
        Arrays.fill(bytes, from, from + n, (byte) 'a');
        bytes[from] = ' ';
        left -= n;
        return n;
    }
}
