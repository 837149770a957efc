package dateline.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says from the first bytes and the name of an input what it is. Stateless and safe for concurrent use. */
final class Sniffer {
    /** How many first bytes it wants to see. */
    static final int HEAD = 4096;

    private record Magic(String name, int... bytes) {
        boolean opens(byte[] head, int length) {
            if (length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((head[i] & 0xff) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Magic> BINARIES = List.of(
            new Magic("a PDF file", '%', 'P', 'D', 'F', '-'),
            new Magic("a ZIP, Office or EPUB file", 'P', 'K', 3, 4),
            new Magic("a gzip file inside a gzip file", 0x1f, 0x8b),
            new Magic("a bzip2 file", 'B', 'Z', 'h', '1'),
            new Magic("a bzip2 file", 'B', 'Z', 'h', '9'),
            new Magic("an xz file", 0xfd, '7', 'z', 'X', 'Z'),
            new Magic("a 7z file", '7', 'z', 0xbc, 0xaf),
            new Magic("a zstd file", 0x28, 0xb5, 0x2f, 0xfd),
            new Magic("a PNG picture", 0x89, 'P', 'N', 'G'),
            new Magic("a JPEG picture", 0xff, 0xd8, 0xff),
            new Magic("a GIF picture", 'G', 'I', 'F', '8'),
            new Magic("an old Office file", 0xd0, 0xcf, 0x11, 0xe0),
            new Magic("a program", 0x7f, 'E', 'L', 'F'),
            new Magic("a Java class", 0xca, 0xfe, 0xba, 0xbe),
            new Magic("an SQLite database", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't'),
            new Magic("a Parquet file", 'P', 'A', 'R', '1'),
            new Magic("rich text (RTF)", '{', '\\', 'r', 't', 'f'));

    private Sniffer() {}

    static boolean gzip(byte[] head, int length) {
        return length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    /** What kind of binary the bytes are, or null if they can be text. */
    static @Nullable String binary(byte[] head, int length) {
        for (Magic magic : BINARIES) {
            if (magic.opens(head, length)) {
                return magic.name();
            }
        }
        if (TextDecoder.wideCharset(head, length) != null) {
            return null;
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = head[i];
            controls += b >= 0 && b < 32 && (b < 7 || b > 13) && b != 26 && b != 27 ? 1 : 0;
        }
        // a stray control character is damage; one in every fifty bytes is no text
        return controls > 2 + length / 50 ? "no text: it is full of control bytes" : null;
    }

    /** The format of an input that was not said to be one. */
    static Format format(String origin, byte[] head, int length) {
        String name = origin.toLowerCase(Locale.ROOT);
        name = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Format.JSONL;
        }
        String start = start(head, length);
        if (start.startsWith("{") || name.endsWith(".json") && start.startsWith("[")) {
            return Format.JSONL;
        }
        if (start.startsWith("warc/")) {
            return Format.WARC;
        }
        if (start.startsWith("<")) {
            return markup(start);
        }
        return Format.TEXT;
    }

    /** Whether JSON is laid out over several lines: its first line is an opening bracket, or a list opens it. */
    static boolean laidOut(String origin, byte[] head, int length) {
        String start = start(head, length);
        int end = start.indexOf('\n');
        String first = (end < 0 ? start : start.substring(0, end)).strip();
        return first.equals("{")
                || first.equals("[")
                || first.startsWith("[") && origin.toLowerCase(Locale.ROOT).contains(".json");
    }

    private static String start(byte[] head, int length) {
        Charset wide = TextDecoder.wideCharset(head, length);
        String text = new String(head, 0, length, wide == null ? java.nio.charset.StandardCharsets.UTF_8 : wide);
        return text.replace("\ufeff", "").stripLeading().toLowerCase(Locale.ROOT);
    }

    private static Format markup(String start) {
        if (start.startsWith("<!doctype html") || start.contains("<html") || start.startsWith("<!--")) {
            return Format.HTML;
        }
        if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
            return Format.FEED;
        }
        boolean newsml = start.contains("<newsitem")
                || start.contains("<newsmessage")
                || start.contains("<nitf")
                || start.contains("<newsml");
        if (newsml) {
            return Format.NEWSML;
        }
        return start.startsWith("<?xml") ? Format.NEWSML : Format.TEXT;
    }
}
