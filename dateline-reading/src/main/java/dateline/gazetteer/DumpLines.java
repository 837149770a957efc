package dateline.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of millions, one after another, with never more than one of them in memory. What cannot be a line of
 * a dump is told, not thrown. Not for concurrent use.
 */
final class DumpLines {
    /** Most bytes of a line; GeoNames' longest, with ten thousand letters of other names, stay below. */
    static final int LONGEST = 1 << 16;

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST];
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int at;
    private int end;
    private long number;

    DumpLines(InputStream in) {
        this.in = in;
    }

    /**
     * A line, or what is wrong with it.
     *
     * @param fault code and message; null if the text is good
     */
    record Line(long number, String text, @Nullable Fault fault) {}

    /** The next line that is not empty; null at the end. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            int length = 0;
            boolean any = false;
            int b = -1;
            while ((b = read()) >= 0 && b != '\n') {
                any = true;
                if (length < LONGEST) {
                    line[length] = (byte) b;
                }
                length = Math.min(length + 1, LONGEST + 1);
            }
            if (b < 0 && !any) {
                return null;
            }
            number++;
            if (length > LONGEST) {
                return new Line(
                        number, "", new Fault("line-too-long", "This line has more than " + LONGEST + " bytes."));
            }
            length -= length > 0 && line[length - 1] == '\r' ? 1 : 0;
            if (length > 0) {
                return decoded(length);
            }
        }
    }

    private Line decoded(int length) {
        try {
            String text = utf8.decode(ByteBuffer.wrap(line, 0, length)).toString();
            text = number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != '\t' && (Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
                    return new Line(
                            number,
                            "",
                            new Fault(
                                    "control-character",
                                    String.format(
                                            java.util.Locale.ROOT,
                                            "This line holds the control character U+%04X.",
                                            (int) c)));
                }
            }
            return new Line(number, text, null);
        } catch (CharacterCodingException e) {
            return new Line(number, "", new Fault("not-utf8", "This line is not UTF-8."));
        }
    }

    private int read() throws IOException {
        if (at == end) {
            end = in.read(block);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return block[at++] & 0xff;
    }
}
