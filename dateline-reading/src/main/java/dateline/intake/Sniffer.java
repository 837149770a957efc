package dateline.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says from the first bytes and the name of an input what it is. Stateless and safe for concurrent use. */
final class Sniffer {
    /** How many first bytes it wants to see. */
    static final int HEAD = 4096;

    /** Where a tar archive says that it is one. */
    private static final int TAR = 257;
    /** What to do with an input that cannot be read. */
    static final String GIVE = "give text, HTML, JSON Lines, a feed, NewsML, NITF, ninjs or a web archive.";
    /** Why parts of pages are left out. */
    static final String PAGE_PARTS = "Pictures, scripts and style sheets were left out.";

    private static final Set<String> PARTS = Set.of(
            ("css js mjs map json5 png jpg jpeg jpe gif webp avif bmp ico svg tif tiff woff woff2 ttf otf eot mp3 mp4"
                            + " m4a m4v webm ogg oga ogv wav avi mov mpg mpeg flv swf ds_store lnk")
                    .split(" "));
    private static final Set<String> PAGE_ROOTS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "article",
            "main",
            "section",
            "div",
            "p",
            "h1",
            "h2",
            "table",
            "center",
            "font",
            "script",
            "link",
            "header",
            "span",
            "br",
            "b",
            "strong",
            "em",
            "i",
            "a",
            "ul",
            "ol",
            "pre",
            "blockquote");

    private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf", "channel");

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
            new Magic("an empty ZIP file", 'P', 'K', 5, 6),
            new Magic("a bzip2 file", 'B', 'Z', 'h', '1'),
            new Magic("a bzip2 file", 'B', 'Z', 'h', '9'),
            new Magic("an xz file", 0xfd, '7', 'z', 'X', 'Z'),
            new Magic("a 7z file", '7', 'z', 0xbc, 0xaf),
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

    /** What kind of binary the bytes are, or null if they can be text. */
    static @Nullable String binary(byte[] head, int length) {
        for (Magic magic : BINARIES) {
            if (magic.opens(head, length)) {
                return magic.name();
            }
        }
        if (length > TAR + 5 && new String(head, TAR, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
            return "a tar archive, which is not unpacked";
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

    /** Whether the bytes begin a web archive, whose first record may hold anything. */
    static boolean webArchive(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        return start.startsWith("WARC/") || start.startsWith("filedesc://");
    }

    /** Whether a file is a part of a saved web page that holds no words for readers. */
    static boolean pagePart(String name) {
        int dot = name.lastIndexOf('.');
        boolean mac = name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store");
        return mac || dot > 0 && PARTS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether the bytes are a byte order mark of UTF-8 and what follows. */
    static boolean utf8Mark(byte[] head) {
        return head.length >= 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf;
    }

    /** The reader for an input that nobody said the format of; null if it is XML of no kind that holds news. */
    static @Nullable ItemReader reader(String name, byte[] head) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (String packing : List.of(".gz", ".zst")) {
            plain = plain.endsWith(packing) ? plain.substring(0, plain.length() - packing.length()) : plain;
        }
        if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
            return new JsonLines();
        }
        String start = start(head);
        if (start.startsWith("{") || plain.endsWith(".json") && start.startsWith("[")) {
            return laidOut(plain, head) || jsonFeed(head) ? new JsonFile() : new JsonLines();
        }
        if (webArchive(head)) {
            return new WebArchive();
        }
        return start.startsWith("<") ? markup(start) : new WholeFile(MediaTypes.TEXT);
    }

    /** Whether JSON is laid out over several lines: its first line is an opening bracket, or a list opens it. */
    static boolean laidOut(String name, byte[] head) {
        String start = start(head);
        int end = start.indexOf('\n');
        String first = (end < 0 ? start : start.substring(0, end)).strip();
        return first.equals("{")
                || first.equals("[")
                || first.startsWith("[") && name.toLowerCase(Locale.ROOT).contains(".json");
    }

    /** Whether JSON is a feed and no dispatch. */
    static boolean jsonFeed(byte[] head) {
        String start = start(head);
        return start.startsWith("{") && start.replace("\\/", "/").contains("//jsonfeed.org/version/");
    }

    /** Whether the bytes begin RSS or Atom. */
    static boolean feed(byte[] head) {
        return FEED_ROOTS.contains(root(start(head)));
    }

    /** The first characters, in small letters, without blanks before them. */
    static String start(byte[] head) {
        Charset wide = TextDecoder.wideCharset(head, head.length);
        String text = new String(head, wide == null ? StandardCharsets.UTF_8 : wide);
        return text.replace("\ufeff", "").stripLeading().toLowerCase(Locale.ROOT);
    }

    private static @Nullable ItemReader markup(String start) {
        String root = root(start);
        if (start.startsWith("<!doctype html") || PAGE_ROOTS.contains(root)) {
            return new WholeFile(MediaTypes.HTML);
        }
        if (FEED_ROOTS.contains(root)) {
            return new FeedFile();
        }
        return switch (root) {
            case "opml" -> new FeedList();
            case "newsmessage", "newsitem", "packageitem", "newsml", "newsenvelope", "knowledgeitem", "conceptitem" ->
                new NewsFile();
            case "nitf" -> new WholeFile(MediaTypes.NITF);
            default ->
                start.startsWith("<?xml") || start.startsWith("<!doctype") ? null : new WholeFile(MediaTypes.TEXT);
        };
    }

    /** Name of the first element, without prefix; empty if none begins in the first bytes. */
    private static String root(String start) {
        int i = 0;
        while (i < start.length()) {
            int open = start.indexOf('<', i);
            if (open < 0 || open + 1 >= start.length()) {
                return "";
            }
            String end = start.startsWith("<!--", open) ? "-->" : start.startsWith("<?", open) ? "?>" : ">";
            if (start.startsWith("<!", open) || start.startsWith("<?", open)) {
                int close = start.indexOf(end, open + 2);
                i = close < 0 ? start.length() : close + end.length();
                continue;
            }
            int to = open + 1;
            while (to < start.length() && (Character.isLetterOrDigit(start.charAt(to)) || start.charAt(to) == ':')) {
                to++;
            }
            String name = start.substring(open + 1, to);
            return name.substring(name.indexOf(':') + 1);
        }
        return "";
    }
}
