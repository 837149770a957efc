package dateline.intake;

import static dateline.intake.Packed.gzip;
import static dateline.intake.Packed.join;
import static dateline.intake.Packed.take;
import static dateline.intake.Packed.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.intake.Packed.Taken;
import dateline.record.Note;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Web archives, packed and not, good and bad. */
class WebArchiveTest {
    private static final String PAGE = "<html><body><p>The army left Goma on Monday.</p></body></html>";

    private static byte[] record(String type, String url, String contentType, byte[] body, String... more) {
        String header = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2021-07-18T10:00:00Z\r\nContent-Type: " + contentType + "\r\n"
                + String.join("", Arrays.stream(more).map(m -> m + "\r\n").toList()) + "Content-Length: " + body.length
                + "\r\n\r\n";
        return join(utf8(header), body, utf8("\r\n\r\n"));
    }

    private static byte[] http(String headers, byte[] body) {
        return join(utf8("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
    }

    private static byte[] response(String url, String headers, byte[] body) {
        return record("response", url, "application/http; msgtype=response", http(headers, body));
    }

    private static byte[] page(String url) {
        return response(url, "Content-Type: text/html; charset=utf-8\r\n", utf8(PAGE));
    }

    private static final byte[] INFO =
            record("warcinfo", "urn:x", "application/warc-fields", utf8("software: test\r\n"));

    @Test
    void takes_pages_and_counts_the_rest() {
        byte[] warc = join(
                INFO,
                record(
                        "request",
                        "http://a.example/1",
                        "application/http; msgtype=request",
                        utf8("GET / HTTP/1.1\r\n\r\n")),
                page("http://a.example/1"),
                response("http://a.example/p.png", "Content-Type: image/png\r\n", new byte[] {1, 2, 3}),
                record("metadata", "http://a.example/1", "application/warc-fields", utf8("x: y\r\n")),
                record("resource", "file:///tmp/b.html", "text/html", utf8(PAGE)),
                record("conversion", "http://a.example/3", "text/plain", utf8("The army left.")),
                record(
                        "response",
                        "http://a.example/4",
                        "application/http",
                        utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nnothing")));
        Taken taken = take("c.warc", warc);
        assertThat(taken.refused()).isEmpty();
        assertThat(taken.origins()).containsExactly("c.warc#3", "c.warc#6", "c.warc#7");
        assertThat(taken.items())
                .extracting(RawItem::mediaType)
                .containsExactly("text/html", "text/html", "text/plain");
        assertThat(taken.texts()).containsExactly(PAGE, PAGE, "The army left.");
        Envelope envelope = taken.items().get(0).envelope();
        assertThat(envelope.url()).isEqualTo("http://a.example/1");
        assertThat(envelope.seen()).isEqualTo("2021-07-18T10:00:00Z");
        assertThat(envelope.charset()).isEqualTo("utf-8");
        assertThat(taken.skipped()).hasSize(1);
        assertThat(taken.skipped().get(0).count()).isEqualTo(5);
        assertThat(taken.skipped().get(0).message())
                .contains("1 answers of status 404", "1 image/png", "1 metadata", "1 request", "1 warcinfo");
    }

    @Test
    void says_which_bytes_of_the_file_a_page_stands_in() {
        byte[] one = page("http://a.example/1");
        byte[] two = page("http://a.example/2");
        Taken plain = take("c.warc", join(INFO, one, two));
        assertThat(plain.items().get(0).place().from()).isEqualTo(INFO.length);
        assertThat(plain.items().get(0).place().to()).isEqualTo(INFO.length + one.length);
        assertThat(plain.items().get(1).place().to()).isEqualTo(INFO.length + one.length + two.length);
        byte[] packedInfo = gzip(INFO);
        byte[] packedOne = gzip(one);
        byte[] packedTwo = gzip(two);
        Taken packed = take("c.warc.gz", join(packedInfo, packedOne, packedTwo));
        assertThat(packed.items()).hasSize(2);
        assertThat(packed.items().get(0).place().from()).isEqualTo(packedInfo.length);
        assertThat(packed.items().get(0).place().to()).isEqualTo(packedInfo.length + packedOne.length);
        assertThat(packed.items().get(1).place().from()).isEqualTo(packedInfo.length + packedOne.length);
        assertThat(packed.items().get(1).place().to())
                .isEqualTo(packedInfo.length + packedOne.length + packedTwo.length);
    }

    @Test
    void takes_pages_out_of_chunks_and_packing_whatever_their_headers_claim() {
        byte[] chunked = utf8("5\r\n<html\r\n" + Integer.toHexString(PAGE.length() - 5) + "\r\n" + PAGE.substring(5)
                + "\r\n0\r\n\r\n");
        String html = "Content-Type: text/html\r\n";
        byte[] warc = join(
                response("http://a/1", html + "Transfer-Encoding: chunked\r\n", chunked),
                response("http://a/2", html + "Content-Encoding: gzip\r\n", gzip(utf8(PAGE))),
                response("http://a/3", html + "Content-Encoding: gzip\r\n", utf8(PAGE)),
                response("http://a/4", html + "Transfer-Encoding: chunked\r\n", utf8(PAGE)),
                response("http://a/5", html + "Content-Length: 99999\r\n", utf8(PAGE)),
                response("http://a/6", html + "Content-Encoding: br\r\n", new byte[] {
                    0x1f, 0x3d, 0, (byte) 0xf8, 1, 2, 0, 0
                }));
        Taken taken = take("c.warc", warc);
        assertThat(taken.texts()).containsExactly(PAGE, PAGE, PAGE, PAGE, PAGE);
        assertThat(taken.codes()).containsExactly("page-packed");
        assertThat(taken.refused().get(0).origin()).isEqualTo("c.warc#6");
    }

    @Test
    void names_the_page_that_a_revisit_repeats() {
        byte[] revisit = record(
                "revisit",
                "http://a.example/1",
                "application/http",
                http("Content-Type: text/html\r\n", new byte[0]),
                "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest",
                "WARC-Refers-To-Target-URI: http://a.example/0",
                "WARC-Refers-To-Date: 2021-07-01T00:00:00Z");
        Taken taken = take("c.warc", join(page("http://a.example/0"), revisit));
        assertThat(taken.items()).hasSize(1);
        assertThat(taken.refused()).isEmpty();
        assertThat(taken.skipped()).extracting(Skipped::code).containsExactly("revisit");
        assertThat(taken.skipped().get(0).message()).contains("http://a.example/0 of 2021-07-01T00:00:00Z");
    }

    @Test
    void reads_arc_too() {
        byte[] body = http("Content-Type: text/html\r\n", utf8(PAGE));
        String version = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
        byte[] arc = join(
                utf8("filedesc://a.arc 0.0.0.0 20090102030405 text/plain " + version.length() + "\n" + version + "\n"),
                utf8("http://a.example/1 1.2.3.4 20090102030405 text/html " + body.length + "\n"),
                body,
                utf8("\nhttp://a.example/2 1.2.3.4 20090102030406 text/html " + body.length + "\n"),
                body,
                utf8("\n"));
        Taken taken = take("a.arc", arc);
        assertThat(taken.refused()).isEmpty();
        assertThat(taken.texts()).containsExactly(PAGE, PAGE);
        assertThat(taken.items().get(0).envelope().seen()).isEqualTo("2009-01-02T03:04:05Z");
        assertThat(taken.items().get(1).envelope().url()).isEqualTo("http://a.example/2");
    }

    @Test
    void reads_a_feed_that_was_archived() {
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title>"
                + "<item><title>Army leaves Goma</title></item></channel></rss>";
        Taken taken =
                take("c.warc", response("http://a.example/feed", "Content-Type: application/rss+xml\r\n", utf8(feed)));
        assertThat(taken.items()).extracting(RawItem::mediaType).containsExactly("application/rss+xml");
        assertThat(taken.items().get(0).envelope().feed().title()).isEqualTo("Wire");
        assertThat(taken.items().get(0).origin()).isEqualTo("c.warc!/http://a.example/feed#1");
    }

    @Test
    void passes_over_a_header_of_100_megabytes() {
        InputStream head = new ByteArrayInputStream(
                join(page("http://a.example/1"), utf8("WARC/1.0\r\nWARC-Type: response\r\nX-Long: ")));
        InputStream tail = new ByteArrayInputStream(
                join(utf8("\r\nContent-Length: 0\r\n\r\n\r\n\r\n"), page("http://a.example/2")));
        List<Delivery> out = new ArrayList<>();
        new MailRoom(Caps.standard())
                .deliver(
                        "c.warc",
                        new SequenceInputStream(head, new SequenceInputStream(new Many('x', 100L << 20), tail)),
                        Format.AUTO,
                        out::add);
        assertThat(out).hasSize(3);
        assertThat(((Refused) out.get(1)).rejection().code()).isEqualTo("header-too-long");
        assertThat(((Refused) out.get(1)).rejection().origin()).isEqualTo("c.warc#2");
        assertThat(((RawItem) out.get(2)).envelope().url()).isEqualTo("http://a.example/2");
    }

    @Test
    void refuses_a_page_of_100_megabytes_and_reads_the_next() {
        long length = 100L << 20;
        InputStream head =
                new ByteArrayInputStream(utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/big\r\n"
                        + "Content-Length: " + length + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
        long left = length - "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".length();
        InputStream tail = new ByteArrayInputStream(join(utf8("\r\n\r\n"), page("http://a.example/2")));
        List<Delivery> out = new ArrayList<>();
        new MailRoom(Caps.standard())
                .deliver(
                        "c.warc",
                        new SequenceInputStream(head, new SequenceInputStream(new Many('x', left), tail)),
                        Format.AUTO,
                        out::add);
        assertThat(out).hasSize(2);
        assertThat(((Refused) out.get(0)).rejection().code()).isIn("record-too-large", "page-packed");
        assertThat(((RawItem) out.get(1)).envelope().url()).isEqualTo("http://a.example/2");
    }

    @Test
    void stops_a_bomb_in_a_record_and_one_in_a_page() {
        byte[] zeros = utf8("x".repeat(40_000_000));
        byte[] warc = join(
                response("http://a/1", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(zeros)),
                page("http://a.example/2"));
        Taken taken = take("c.warc", warc);
        assertThat(taken.codes()).containsExactly("page-packed");
        assertThat(taken.texts()).containsExactly(PAGE);
        byte[] packed =
                join(gzip(page("http://a.example/1")), gzip(record("resource", "http://a/2", "text/html", zeros)));
        taken = take("c.warc.gz", packed);
        assertThat(taken.codes()).containsExactly("unpacks-too-large");
        assertThat(taken.texts()).containsExactly(PAGE);
    }

    @Test
    void finds_the_next_record_after_one_that_makes_no_sense() {
        byte[] wrong = utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nnonsense\r\n\r\n");
        byte[] longer = utf8("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 3\r\n\r\nlonger than it says\r\n\r\n");
        Taken taken = take("c.warc", join(wrong, page("http://a.example/1"), longer, page("http://a.example/2")));
        assertThat(taken.codes()).containsExactly("broken-record", "broken-record");
        assertThat(taken.items())
                .extracting(i -> i.envelope().url())
                .containsExactly("http://a.example/1", "http://a.example/2");
        assertThat(taken.origins()).containsExactly("c.warc#2", "c.warc#5");
    }

    @Test
    void keeps_the_beginning_of_a_page_that_the_file_ends_in() {
        byte[] noise = new byte[30_000];
        new Random(3).nextBytes(noise);
        String body = PAGE + java.util.Base64.getEncoder().encodeToString(noise);
        byte[] packed = gzip(response("http://a.example/1", "Content-Type: text/html\r\n", utf8(body)));
        Taken taken = take("c.warc.gz", Arrays.copyOf(packed, packed.length / 2));
        assertThat(taken.codes()).containsExactly("broken-archive");
        assertThat(taken.texts().get(0)).startsWith(PAGE);
        assertThat(taken.items().get(0).envelope().notes())
                .extracting(Note::code)
                .containsExactly("cut-short");
    }

    @Test
    void a_record_that_claims_more_bytes_than_there_are_takes_no_more_memory_for_it() {
        byte[] warc = utf8(
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
        assertThat(take("c.warc", warc).codes()).containsExactly("broken-archive");
    }
}
