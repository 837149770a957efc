package dateline.intake;

import dateline.record.Rejection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Opens files and streams and hands on what is in them, item by item, in order, as it is read: nothing is held but the
 * item at hand. What cannot be an item is handed on as {@link Refused}, with a stable code, and the rest goes on:
 * {@code unreadable}, {@code empty}, {@code binary}, {@code too-large}, {@code line-too-long}, {@code unpacks-too-large},
 * {@code broken-archive}, {@code format-not-yet}. Gzip is unpacked on the way. Keeps nothing between calls: safe for
 * concurrent use on different streams.
 *
 * <p>Not promised: that an item is good. A line may be cut short or a text hold no news; that is the copy desk's to say.
 */
public final class MailRoom {
    private final Caps caps;

    public MailRoom(Caps caps) {
        this.caps = caps;
    }

    /** Everything in one file. A file that cannot be opened is one refusal, never an exception. */
    public void deliver(Path file, Format as, Consumer<Delivery> to) {
        String origin = file.toString();
        if (Files.isDirectory(file)) {
            to.accept(refused("unreadable", origin, 0, "This is a folder; name the files in it."));
            return;
        }
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            to.accept(unreadable(origin, e));
            return;
        }
        try (in) {
            deliver(origin, in, as, to);
        } catch (IOException e) {
            to.accept(unreadable(origin, e));
        }
    }

    /**
     * Everything in one stream, which is left open.
     *
     * @param origin what to call it: a path, an address, {@code -}; a name's ending helps to tell the format
     */
    public void deliver(String origin, InputStream in, Format as, Consumer<Delivery> to) {
        Sorter sorter = new Sorter(origin, to);
        try {
            sorter.sort(in, as);
        } catch (UnpackGuard.Overflow e) {
            to.accept(refused(
                    "unpacks-too-large",
                    origin,
                    sorter.line(),
                    "This " + e.getMessage() + "; unpack it yourself if you trust it."));
        } catch (ZipException e) {
            to.accept(refused(
                    "broken-archive",
                    origin,
                    sorter.line(),
                    "The gzip file is damaged (" + e.getMessage() + "); what came before is kept."));
        } catch (java.io.EOFException e) {
            to.accept(refused(
                    "broken-archive",
                    origin,
                    sorter.line(),
                    "The gzip file ends too early; what came before is kept. Fetch it again."));
        } catch (IOException e) {
            to.accept(unreadable(origin, e));
        }
    }

    private static Refused unreadable(String origin, IOException e) {
        String why = e instanceof NoSuchFileException
                ? "There is no such file."
                : e instanceof AccessDeniedException
                        ? "You may not read this file."
                        : "It cannot be read: "
                                + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        return refused("unreadable", origin, 0, why);
    }

    private static Refused refused(String code, String origin, long line, String message) {
        return new Refused(new Rejection(code, origin, line, message));
    }

    /** The work on one stream. */
    private final class Sorter {
        private final String origin;
        private final Consumer<Delivery> to;
        private @Nullable Lines lines;

        Sorter(String origin, Consumer<Delivery> to) {
            this.origin = origin;
            this.to = to;
        }

        /** The line being read, 0 if the input is not read by lines. */
        long line() {
            return lines == null ? 0 : lines.number() + 1;
        }

        void sort(InputStream raw, Format as) throws IOException {
            InputStream in = new BufferedInputStream(raw, 1 << 16);
            byte[] head = head(in);
            if (Sniffer.gzip(head, head.length)) {
                in = new BufferedInputStream(UnpackGuard.over(in, caps), 1 << 16);
                head = head(in);
            }
            if (head.length == 0) {
                to.accept(refused("empty", origin, 0, "There is nothing in it."));
                return;
            }
            String binary = Sniffer.binary(head, head.length);
            if (binary != null) {
                to.accept(refused("binary", origin, 0, "This is " + binary + "; give plain text or JSON Lines."));
                return;
            }
            Format format = as == Format.AUTO ? Sniffer.format(origin, head, head.length) : as;
            switch (format) {
                case JSONL -> {
                    if (as == Format.AUTO && Sniffer.laidOut(origin, head, head.length)) {
                        jsonFile(in, head);
                    } else {
                        jsonLines(in, head);
                    }
                }
                case TEXT, AUTO -> text(in);
                case HTML, FEED, NEWSML, NINJS, WARC ->
                    to.accept(refused(
                            "format-not-yet",
                            origin,
                            0,
                            "This is " + format.name().toLowerCase(Locale.ROOT)
                                    + ", which is not read yet; save the news as plain text, or as JSON Lines with"
                                    + " one {\"text\": …, \"published\": …} a line."));
            }
        }

        private byte[] head(InputStream in) throws IOException {
            in.mark(Sniffer.HEAD);
            byte[] head = in.readNBytes(Sniffer.HEAD);
            in.reset();
            return head;
        }

        private void text(InputStream in) throws IOException {
            byte[] bytes = in.readNBytes(caps.textBytes());
            if (in.read() >= 0) {
                to.accept(refused(
                        "too-large",
                        origin,
                        0,
                        "The text is longer than " + caps.textBytes() + " bytes; cut it into one file a dispatch."));
                return;
            }
            String binary = Sniffer.binary(bytes, bytes.length);
            if (binary != null) {
                to.accept(refused("binary", origin, 0, "This is " + binary + "; give plain text or JSON Lines."));
                return;
            }
            to.accept(new RawItem(origin, 0, "text/plain", bytes));
        }

        private void jsonFile(InputStream in, byte[] head) throws IOException {
            Charset wide = TextDecoder.wideCharset(head, head.length);
            InputStream narrow = wide == null ? withoutMark(in, head) : new Utf8Stream(in, wide);
            byte[] bytes = narrow.readNBytes(caps.textBytes());
            if (narrow.read() >= 0) {
                to.accept(refused(
                        "too-large",
                        origin,
                        0,
                        "The JSON is longer than " + caps.textBytes()
                                + " bytes; give one object a line, and it may be as long as you like."));
                return;
            }
            JsonFile.deliver(origin, bytes, to);
        }

        private void jsonLines(InputStream in, byte[] head) throws IOException {
            Charset wide = TextDecoder.wideCharset(head, head.length);
            InputStream narrow = wide == null ? withoutMark(in, head) : new Utf8Stream(in, wide);
            Lines reading = new Lines(narrow, caps.lineBytes());
            lines = reading;
            long items = 0;
            for (byte[] line = reading.next(); line != null; line = reading.next()) {
                if (reading.tooLong()) {
                    items++;
                    to.accept(refused(
                            "line-too-long",
                            origin,
                            reading.number(),
                            "The line is longer than " + caps.lineBytes()
                                    + " bytes and was skipped; cut its text into several dispatches."));
                } else if (!blank(line)) {
                    items++;
                    to.accept(new RawItem(origin, reading.number(), "application/json", line));
                }
            }
            if (items == 0) {
                to.accept(refused("empty", origin, 0, "There is no line in it that holds anything."));
            }
        }

        private InputStream withoutMark(InputStream in, byte[] head) throws IOException {
            boolean mark = head.length >= 3
                    && (head[0] & 0xff) == 0xef
                    && (head[1] & 0xff) == 0xbb
                    && (head[2] & 0xff) == 0xbf;
            if (mark) {
                in.skipNBytes(3);
            }
            return in;
        }

        private boolean blank(byte[] line) {
            for (byte b : line) {
                if (b != ' ' && b != '\t') {
                    return false;
                }
            }
            return true;
        }
    }
}
