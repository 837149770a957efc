package dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What the header of a record of a web archive says.
 *
 * @param type {@code response}, {@code revisit} …
 * @param url the page's address
 * @param date when it was fetched, ISO 8601
 * @param mediaType of what follows, as written
 * @param length of what follows, in bytes
 * @param refersTo the record or page that a revisit repeats
 * @param truncated whether the crawler cut the page
 */
record RecordHeader(
        String type,
        @Nullable String url,
        @Nullable String date,
        String mediaType,
        long length,
        @Nullable String refersTo,
        boolean truncated) {
    /** URL, address, time, type, perhaps more, length. */
    private static final Pattern ARC = Pattern.compile(
            "(\\S{1,8000}) (\\S{1,60}) (\\d{14}|\\d{12}) (\\S{1,200})(?: \\S{1,8000}){0,6} (\\d{1,18})");

    /** @param lines the lines after {@code WARC/1.0}, and the empty one; null if they are no header */
    static @Nullable RecordHeader warc(byte[] lines) {
        MessageHeaders headers;
        try {
            headers = MessageHeaders.parse(Channels.newChannel(new ByteArrayInputStream(lines)));
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
        String length = headers.first("Content-Length").orElse("").strip();
        String type = headers.first("WARC-Type").orElse("").strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty() || !length.matches("\\d{1,18}")) {
            return null;
        }
        String refers = headers.first("WARC-Refers-To-Target-URI")
                .map(u -> u
                        + headers.first("WARC-Refers-To-Date")
                                .map(d -> " of " + d)
                                .orElse(""))
                .or(() -> headers.first("WARC-Refers-To"))
                .or(() -> headers.first("WARC-Payload-Digest"))
                .orElse("an earlier record");
        return new RecordHeader(
                type,
                headers.first("WARC-Target-URI").map(RecordHeader::bare).orElse(null),
                headers.first("WARC-Date").map(String::strip).orElse(null),
                headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT),
                Long.parseLong(length),
                refers,
                headers.first("WARC-Truncated").isPresent());
    }

    /** A header line of ARC, or null if the line is none. */
    static @Nullable RecordHeader arc(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8).strip();
        Matcher m = ARC.matcher(text);
        if (!m.matches()) {
            return null;
        }
        boolean own = text.startsWith("filedesc:") || text.startsWith("dns:");
        boolean http = text.startsWith("http:") || text.startsWith("https:");
        String d = m.group(3).length() == 12 ? m.group(3) + "00" : m.group(3);
        String date = d.substring(0, 4) + "-" + d.substring(4, 6) + "-" + d.substring(6, 8) + "T" + d.substring(8, 10)
                + ":" + d.substring(10, 12) + ":" + d.substring(12) + "Z";
        return new RecordHeader(
                own ? "arc header" : http ? "response" : "resource",
                m.group(1),
                date,
                m.group(4).toLowerCase(Locale.ROOT),
                Long.parseLong(m.group(5)),
                null,
                false);
    }

    /** Early writers put addresses in angle brackets. */
    private static String bare(String url) {
        String u = TextDecoder.withoutForbidden(url.strip());
        return u.startsWith("<") && u.endsWith(">") ? u.substring(1, u.length() - 1) : u;
    }
}
