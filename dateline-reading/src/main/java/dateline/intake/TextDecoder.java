package dateline.intake;

import dateline.record.Note;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters, whatever they were written in. A byte order mark decides, then zero bytes (UTF-16 and UTF-32 of
 * Western text), then whether they are UTF-8; then the encoding that the HTTP header names, then the one that the page or
 * document itself declares; then a guess. Nothing is refused: what cannot be read becomes U+FFFD, and the notes say so.
 * Stateless and safe for concurrent use.
 */
public final class TextDecoder {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    /** Broken sequences for each thousand bytes beyond ASCII, above which a text is not damaged UTF-8 but something else. */
    private static final int DAMAGE = 300;

    private TextDecoder() {}

    /**
     * What came out.
     *
     * @param text without byte order mark and zero bytes; lone surrogates are U+FFFD
     * @param charset the encoding it was read in
     * @param notes {@code charset-guessed}, {@code bytes-replaced}
     */
    public record Decoded(String text, Charset charset, List<Note> notes) {}

    /** Where a text may declare its own encoding. */
    public enum Declared {
        NOWHERE,
        /** {@code <meta charset=…>} */
        HTML,
        /** {@code <?xml encoding=…?>} */
        XML
    }

    /** Reads bytes of unknown encoding. */
    public static Decoded decode(byte[] bytes) {
        return decode(bytes, null, Declared.NOWHERE);
    }

    /**
     * Reads bytes that somebody may have named the encoding of.
     *
     * @param named name of the encoding from outside, null if none is known
     * @param declared where else to look for one
     */
    public static Decoded decode(byte[] bytes, @Nullable String named, Declared declared) {
        List<Note> notes = new ArrayList<>();
        Charset charset = wideCharset(bytes, bytes.length);
        if (charset == null) {
            charset = StandardCharsets.UTF_8;
            Charset told = CharsetGuess.named(named);
            told = told == null ? CharsetGuess.declared(bytes, declared) : told;
            boolean escapes = told != null && told.name().startsWith("ISO-2022");
            if (escapes || strict(bytes, charset) == null && !charset.equals(told)) {
                if (told != null) {
                    charset = told;
                } else if (!mostlyUtf8(bytes)) {
                    charset = CharsetGuess.guess(bytes);
                    notes.add(new Note(
                            "charset-guessed",
                            "The text is not UTF-8 and says not what it is; it was read as " + charset.name() + "."));
                }
            }
        }
        String text = strict(bytes, charset);
        boolean replaced = text == null;
        if (text == null) {
            text = new String(bytes, charset);
        }
        // a zero byte is no letter: what stands around it is one word
        String clean = withoutForbidden((text.startsWith("\ufeff") ? text.substring(1) : text).replace("\u0000", ""));
        if (replaced || !text.endsWith(clean)) {
            notes.add(new Note(
                    "bytes-replaced", "Some bytes are no text and were replaced by U+FFFD or, if zero, left out."));
        }
        return new Decoded(clean, charset, List.copyOf(notes));
    }

    /** The UTF-16 or UTF-32 that the first bytes show by a mark or by where their zero bytes stand; null if neither. */
    static @Nullable Charset wideCharset(byte[] head, int length) {
        if (length >= 4 && head[0] == 0 && head[1] == 0 && head[2] == (byte) 0xfe && head[3] == (byte) 0xff) {
            return UTF_32BE;
        }
        if (length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return length >= 4 && head[2] == 0 && head[3] == 0 ? UTF_32LE : StandardCharsets.UTF_16LE;
        }
        if (length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int n = Math.min(length, 4096) & ~3;
        int[] zeros = new int[4];
        for (int i = 0; i < n; i++) {
            zeros[i & 3] += head[i] == 0 ? 1 : 0;
        }
        int quarter = n / 4;
        if (n < 4 || zeros[0] + zeros[1] + zeros[2] + zeros[3] == 0) {
            return null;
        }
        boolean[] empty = new boolean[4];
        for (int i = 0; i < 4; i++) {
            empty[i] = zeros[i] > quarter * 0.7;
        }
        if (empty[1] && empty[2] && !empty[3] != !empty[0]) {
            return empty[0] ? UTF_32BE : UTF_32LE;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (odd > n * 0.3 && even < n * 0.02) {
            return StandardCharsets.UTF_16LE;
        }
        return even > n * 0.3 && odd < n * 0.02 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether well-formed sequences of several bytes so outnumber broken ones that this must be UTF-8 with damage. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
            int follow = 0;
            while (follow < more && i + follow + 1 < bytes.length && (bytes[i + follow + 1] & 0xc0) == 0x80) {
                follow++;
            }
            if (more > 0 && follow == more) {
                good++;
                i += more;
            } else {
                bad++;
            }
        }
        return good > 0 && bad * 1000L <= (long) (good + bad) * DAMAGE;
    }

    /** The same length, with NUL and surrogates without a partner replaced by U+FFFD. */
    public static String withoutForbidden(String text) {
        int i = 0;
        while (i < text.length() && !forbidden(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] out = text.toCharArray();
        for (; i < out.length; i++) {
            if (forbidden(text, i)) {
                out[i] = '\ufffd';
            }
        }
        return new String(out);
    }

    private static boolean forbidden(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return c == 0 || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
