package dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;

/**
 * What a record of a web archive holds for readers.
 *
 * @param bytes the page, unpacked; null if the record holds none
 * @param kind its media type ({@link MediaTypes}); of no page, what it is instead
 * @param charset the encoding that the HTTP header gives
 * @param fault code of the refusal of a page that could not be unpacked
 */
record HttpPage(
        byte @Nullable [] bytes,
        String kind,
        @Nullable String charset,
        @Nullable String fault) {

    /** The page that a server answered with. */
    static HttpPage answered(RecordHeader header, byte[] record, Caps caps) {
        HttpResponse http;
        try {
            // an answer without a length ends where its record does
            http = HttpResponse.parse(LengthedBody.create(
                    Channels.newChannel(new ByteArrayInputStream(record)), ByteBuffer.allocate(0), record.length));
        } catch (IOException | IllegalArgumentException e) {
            return none("answers that are no HTTP");
        }
        if (http.status() / 100 != 2) {
            return none("answers of status " + http.status());
        }
        String type = http.headers().first("Content-Type").orElse("");
        byte[] given = afterHeader(record);
        String kind = kind(type, given);
        if (kind == null || header.url() != null && header.url().endsWith("/robots.txt")) {
            return none(base(type));
        }
        byte[] bytes = unpacked(http, given, caps);
        if (bytes == null) {
            return new HttpPage(
                    null, "the page is packed in a way that is not unpacked here, or too large.", null, "page-packed");
        }
        return new HttpPage(bytes, kind, charset(type), null);
    }

    /** The page that was kept without an answer around it. */
    static HttpPage kept(RecordHeader header, byte[] record) {
        String url = String.valueOf(header.url());
        if (url.startsWith("metadata:") || url.startsWith("urn:") || url.startsWith("warcinfo:")) {
            return none("resource of the crawler");
        }
        boolean text = header.mediaType().startsWith("text/plain");
        String kind = text ? MediaTypes.TEXT : kind(header.mediaType(), record);
        return kind == null
                ? none(base(header.mediaType()))
                : new HttpPage(record, kind, charset(header.mediaType()), null);
    }

    private static HttpPage none(String kind) {
        return new HttpPage(null, kind, null, null);
    }

    private static @Nullable String kind(String type, byte[] bytes) {
        String base = base(type);
        if (base.equals("text/html") || base.equals("application/xhtml+xml")) {
            return MediaTypes.HTML;
        }
        if (base.endsWith("rss+xml") || base.endsWith("atom+xml") || base.endsWith("/xml")) {
            return MediaTypes.FEED_ENTRY;
        }
        String start = Sniffer.start(Arrays.copyOf(bytes, Math.min(bytes.length, 200)));
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
        return base.equals("no media type") && page ? MediaTypes.HTML : null;
    }

    private static String base(String type) {
        int end = type.indexOf(';');
        String base = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return base.isEmpty() ? "no media type" : base.length() > 60 ? base.substring(0, 60) : base;
    }

    private static @Nullable String charset(String type) {
        return MediaType.parseLeniently(type).parameters().get("charset");
    }

    /** The body, out of its chunks and its packing; crawlers often unpack it and leave the header as it was. */
    private static byte @Nullable [] unpacked(HttpResponse http, byte[] given, Caps caps) {
        try (InputStream in = http.bodyDecoded().stream()) {
            byte[] bytes = in.readNBytes(caps.textBytes() + 1);
            if (bytes.length > 0 || given.length == 0) {
                return bytes.length > caps.textBytes() ? null : bytes;
            }
        } catch (IOException | RuntimeException e) {
            // what is there may be the page itself
            return Sniffer.binary(given, Math.min(given.length, Sniffer.HEAD)) == null && Packing.of(given) == null
                    ? given
                    : null;
        }
        return given;
    }

    private static byte[] afterHeader(byte[] record) {
        String text = new String(record, 0, Math.min(record.length, 1 << 17), StandardCharsets.ISO_8859_1);
        int crlf = text.indexOf("\r\n\r\n");
        int lf = text.indexOf("\n\n");
        int from = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : record.length;
        return Arrays.copyOfRange(record, Math.min(from, record.length), record.length);
    }
}
