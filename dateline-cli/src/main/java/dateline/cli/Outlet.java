package dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers why a stream stopped taking bytes, which a print stream forgets. Not for concurrent use. */
final class Outlet extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException trouble;

    Outlet(OutputStream out) {
        this.out = out;
    }

    /** The first thing that went wrong, or null. */
    @Nullable
    IOException trouble() {
        return trouble;
    }

    /** Whether the program at the other end of the pipe has seen enough, as {@code head} does. */
    boolean readerLeft() {
        String why = trouble == null ? null : trouble.getMessage();
        return why != null
                && (why.contains("Broken pipe")
                        || why.contains("pipe is being closed")
                        || why.contains("Stream closed"));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (trouble != null) {
            throw trouble;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            trouble = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        if (trouble == null) {
            out.flush();
        }
    }
}
