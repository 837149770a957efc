package dateline.intake;

import java.io.InputStream;
import java.util.Arrays;

/** A stream of one byte many times that takes no room. */
final class Many extends InputStream {
    private final byte one;
    private long left;

    Many(char one, long count) {
        this.one = (byte) one;
        this.left = count;
    }

    @Override
    public int read() {
        return left-- > 0 ? one : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (left <= 0) {
            return -1;
        }
        int n = (int) Math.min(left, length);
        Arrays.fill(into, from, from + n, one);
        left -= n;
        return n;
    }
}
