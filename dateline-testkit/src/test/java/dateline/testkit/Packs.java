package dateline.testkit;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes packed files and web archives. */
final class Packs {
    private Packs() {}

    /** Writes, and may fail as writing does. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        return gzip(out -> out.write(bytes));
    }

    static byte[] gzip(Writing writing) {
        return made(out -> {
            try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
                writing.to(packing);
            }
        });
    }

    static byte[] zstd(byte[] bytes) {
        return made(out -> {
            try (ZstdOutputStream packing = new ZstdOutputStream(out)) {
                packing.write(bytes);
            }
        });
    }

    /** @param members name, bytes, name, bytes … */
    static byte[] zip(Object... members) {
        return made(out -> {
            try (ZipOutputStream packing = new ZipOutputStream(out)) {
                for (int i = 0; i < members.length; i += 2) {
                    packing.putNextEntry(new ZipEntry((String) members[i]));
                    packing.write((byte[]) members[i + 1]);
                    packing.closeEntry();
                }
            }
        });
    }

    /** A record of a WARC file with an archived page in it. */
    static byte[] warc(String url, String page) {
        byte[] body = utf8(page);
        byte[] http = join(
                utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n"),
                body);
        return join(
                utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2021-07-19T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                        + String.format("%012d", Math.floorMod(url.hashCode(), 1_000_000_000))
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                        + "\r\n\r\n"),
                http,
                utf8("\r\n\r\n"));
    }

    /** An ARC file, the format before WARC, with one archived page in it. */
    static byte[] arc(String url, String page) {
        String version = "1 0 Dateline\nURL IP-address Archive-date Content-type Archive-length\n";
        byte[] body = join(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"), utf8(page));
        return join(
                utf8("filedesc://one.arc 0.0.0.0 20210719120000 text/plain " + version.length() + "\n" + version
                        + "\n"),
                utf8(url + " 203.0.113.7 20210719120000 text/html " + body.length + "\n"),
                body,
                utf8("\n"));
    }

    static byte[] join(byte[]... parts) {
        return made(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private static byte[] made(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
