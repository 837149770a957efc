package dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns a stream of UTF-16 or UTF-32 into UTF-8 as it is read, without its byte order mark. Not for concurrent use. */
final class Utf8Stream extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int at;
    private boolean begun;
    private char held;

    Utf8Stream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int kept = 0;
            if (held != 0) {
                chars[kept++] = held;
                held = 0;
            }
            int n = reader.read(chars, kept, chars.length - kept);
            if (n < 0 && kept == 0) {
                return false;
            }
            int end = kept + Math.max(n, 0);
            // a pair must not be cut in two
            if (n > 0 && Character.isHighSurrogate(chars[end - 1])) {
                held = chars[--end];
            }
            int start = !begun && end > 0 && chars[0] == '\ufeff' ? 1 : 0;
            begun |= end > 0;
            bytes = new String(chars, start, end - start).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
