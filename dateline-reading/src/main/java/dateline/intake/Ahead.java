package dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A stream whose first bytes can be looked at before they are read, and that still knows afterwards where each piece of it
 * stands in the file. Not for concurrent use.
 */
final class Ahead extends InputStream implements Placed {
    private record Piece(byte[] bytes, long offset, long next) {}

    private final InputStream in;
    private final Deque<Piece> seen = new ArrayDeque<>();
    private int used;
    private long count;
    private long offset;
    private long next;

    Ahead(InputStream in) {
        this.in = in;
    }

    /**
     * The first bytes, fewer only if there are no more, or if they are a line of JSON after which more must be waited for;
     * they will be read again. To be called before any reading.
     */
    byte[] head(int most) throws IOException {
        byte[] head = new byte[most];
        int n = 0;
        while (n < most) {
            byte[] some = new byte[most - n];
            int got = in.read(some);
            if (got < 0) {
                break;
            }
            System.arraycopy(some, 0, head, n, got);
            n += got;
            place(got);
            seen.add(new Piece(Arrays.copyOf(some, got), offset, next));
            if (head[0] == '{' && head[n - 1] == '\n' && in.available() == 0) {
                break;
            }
        }
        return Arrays.copyOf(head, n);
    }

    @Override
    public long offset() {
        return offset;
    }

    @Override
    public long next() {
        return next;
    }

    /** Whether offsets are those of packed members, not of the bytes themselves. */
    boolean packed() {
        return in instanceof GzipMembers;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Piece piece = seen.peek();
        if (piece == null) {
            int n = in.read(into, from, length);
            place(Math.max(n, 0));
            return n;
        }
        int n = Math.min(length, piece.bytes.length - used);
        System.arraycopy(piece.bytes, used, into, from, n);
        offset = packed() ? piece.offset : piece.offset + used;
        next = packed() ? piece.next : offset + n;
        used += n;
        if (used == piece.bytes.length) {
            seen.remove();
            used = 0;
        }
        return n;
    }

    private void place(int n) {
        offset = in instanceof Placed placed ? placed.offset() : count;
        count += n;
        next = in instanceof Placed placed ? placed.next() : count;
    }
}
