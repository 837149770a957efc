package dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Origin;
import dateline.record.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailRoomTest {
    private static final MailRoom ROOM = new MailRoom(Caps.standard());
    private static final String LINE = "{\"text\":\"Rebels seized Goma.\"}";

    @TempDir
    private Path folder;

    private static List<Delivery> deliver(String origin, InputStream in, Format as) {
        List<Delivery> out = new ArrayList<>();
        ROOM.deliver(origin, in, as, out::add);
        return out;
    }

    private static List<Delivery> deliver(String origin, byte[] bytes) {
        return deliver(origin, new ByteArrayInputStream(bytes), Format.AUTO);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Delivery delivery) {
        assertThat(delivery).isInstanceOf(RawItem.class);
        return new String(((RawItem) delivery).bytes(), StandardCharsets.UTF_8);
    }

    private static Rejection refusal(Delivery delivery) {
        assertThat(delivery).isInstanceOf(Refused.class);
        Rejection rejection = ((Refused) delivery).rejection();
        assertThat(rejection.message()).isNotBlank();
        return rejection;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** A stream of many bytes that takes no room. */
    private static InputStream many(int b, long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? b : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(left, length);
                Arrays.fill(into, from, from + n, (byte) b);
                left -= n;
                return n;
            }
        };
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void hands_on_a_text_file_as_one_item_with_its_own_bytes() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), utf8("KABUL – Talks ended.\n"));
        List<Delivery> out = new ArrayList<>();
        ROOM.deliver(file, Format.AUTO, out::add);
        assertThat(out).hasSize(1);
        RawItem item = (RawItem) out.get(0);
        assertThat(item.origin()).isEqualTo(file.toString());
        assertThat(item.line()).isZero();
        assertThat(item.mediaType()).isEqualTo("text/plain");
        assertThat(item.bytes()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void hands_on_json_lines_with_their_numbers_and_skips_blank_ones() {
        List<Delivery> out = deliver("-", utf8("\n" + LINE + "\r\n\r\n  \n" + LINE));
        assertThat(out).hasSize(2).allSatisfy(d -> assertThat(text(d)).isEqualTo(LINE));
        assertThat(out).extracting(d -> ((RawItem) d).line()).containsExactly(2L, 5L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.jsonl|no json|application/json",
                "a.NDJSON|no json|application/json",
                "a.ndjson.gz|no json|application/json",
                "a.txt|{\"text\":\"x\"}|application/json",
                "-|  {\"text\":\"x\"}|application/json",
                "-|[TEXT] The army left.|text/plain",
                "a|<not html but a quote> he said|text/plain"
            })
    void tells_json_lines_by_name_or_first_byte(String origin, String text, String mediaType) {
        assertThat(deliver(origin, utf8(text)))
                .hasSize(1)
                .extracting(d -> ((RawItem) d).mediaType())
                .containsExactly(mediaType);
    }

    @Test
    void what_it_is_told_beats_what_it_sees() {
        List<Delivery> out = deliver("a.jsonl", new ByteArrayInputStream(utf8(LINE)), Format.TEXT);
        assertThat(((RawItem) out.get(0)).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void cuts_lines_at_carriage_returns_alone() {
        List<Delivery> out = deliver("-", utf8(LINE + "\r" + LINE + "\r\r\n" + LINE));
        assertThat(out).hasSize(3);
        assertThat(out).extracting(d -> ((RawItem) d).line()).containsExactly(1L, 2L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void reads_json_lines_in_wide_encodings_with_and_without_a_mark(String charset) {
        String lines = "{\"text\":\"Kämpfe in Goma 😀\"}\n".repeat(3_000);
        for (String mark : List.of("", "\ufeff")) {
            List<Delivery> out = deliver("-", (mark + lines).getBytes(Charset.forName(charset)));
            assertThat(out).hasSize(3_000);
            assertThat(text(out.get(0))).isEqualTo("{\"text\":\"Kämpfe in Goma 😀\"}");
            assertThat(text(out.get(2_999))).isEqualTo("{\"text\":\"Kämpfe in Goma 😀\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.jsonl", "-"})
    void refuses_an_empty_input(String origin) {
        assertThat(deliver(origin, new byte[0]))
                .hasSize(1)
                .extracting(d -> refusal(d).code())
                .containsExactly("empty");
    }

    @Test
    void refuses_json_lines_of_nothing_but_blanks() {
        assertThat(deliver("a.jsonl", utf8("\n \n\n")))
                .extracting(d -> refusal(d).code())
                .containsExactly("empty");
    }

    @Test
    void refuses_what_cannot_be_opened() {
        List<Delivery> out = new ArrayList<>();
        ROOM.deliver(folder.resolve("nowhere.txt"), Format.AUTO, out::add);
        ROOM.deliver(folder, Format.AUTO, out::add);
        assertThat(out).extracting(d -> refusal(d).code()).containsExactly("unreadable", "empty");
    }

    @Test
    void refuses_a_stream_that_breaks_and_keeps_what_came_before() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(utf8(LINE + "\n")), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("disk on fire");
            }
        });
        List<Delivery> out = deliver("-", broken, Format.JSONL);
        assertThat(refusal(out.get(out.size() - 1)).code()).isEqualTo("unreadable");
        assertThat(refusal(out.get(out.size() - 1)).message()).contains("disk on fire");
    }

    @Test
    void skips_a_line_of_100_megabytes_without_holding_it() {
        long before = used();
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(utf8(LINE + "\n{\"text\":\"")),
                new SequenceInputStream(many('x', 100L << 20), new ByteArrayInputStream(utf8("\"}\n" + LINE))));
        List<Delivery> out = deliver("-", in, Format.AUTO);
        assertThat(out).hasSize(3);
        assertThat(text(out.get(0))).isEqualTo(LINE);
        assertThat(refusal(out.get(1)).code()).isEqualTo("line-too-long");
        assertThat(refusal(out.get(1)).line()).isEqualTo(2);
        assertThat(text(out.get(2))).isEqualTo(LINE);
        assertThat(used() - before).isLessThan(64L << 20);
    }

    @Test
    void takes_a_line_as_long_as_the_cap_and_not_one_byte_more() {
        MailRoom room = new MailRoom(Caps.standard().withTexts(100_000, 100_000));
        for (int length : new int[] {99_999, 100_000, 100_001}) {
            List<Delivery> out = new ArrayList<>();
            room.deliver("-", new ByteArrayInputStream(utf8("x".repeat(length) + "\n" + LINE)), Format.JSONL, out::add);
            assertThat(out).hasSize(2);
            assertThat(out.get(0) instanceof RawItem).isEqualTo(length <= 100_000);
            List<Delivery> texts = new ArrayList<>();
            room.deliver("-", new ByteArrayInputStream(utf8("x".repeat(length))), Format.TEXT, texts::add);
            assertThat(texts.get(0) instanceof RawItem).isEqualTo(length <= 100_000);
        }
    }

    @Test
    void refuses_a_text_file_of_100_megabytes() throws IOException {
        Path file = folder.resolve("big.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = utf8("word ".repeat(200_000));
            for (int i = 0; i < 100; i++) {
                out.write(chunk);
            }
        }
        List<Delivery> out = new ArrayList<>();
        ROOM.deliver(file, Format.AUTO, out::add);
        assertThat(out).extracting(d -> refusal(d).code()).containsExactly("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 x", "GIF89a", "{\\rtf1\\ansi hello}", "\u0001\u0002\u0003\u0004\u0005\u0006"})
    void refuses_binary_files(String start) {
        assertThat(deliver("a", start.getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(d -> refusal(d).code())
                .containsExactly("binary");
    }

    @Test
    void refuses_a_text_that_turns_binary_later_on() {
        byte[] bytes = Arrays.copyOf(utf8("All is well. ".repeat(1_000)), 200_000);
        assertThat(deliver("a", bytes)).extracting(d -> refusal(d).code()).containsExactly("binary");
    }

    @Test
    void takes_text_with_a_stray_zero_byte() {
        assertThat(text(deliver("a", utf8("The army\0 left the town on Monday."))
                        .get(0)))
                .contains("left");
    }

    @Test
    void refuses_what_is_not_what_it_was_said_to_be() {
        assertThat(refusal(deliver("-", new ByteArrayInputStream(utf8("x")), Format.FEED)
                                .get(0))
                        .code())
                .isEqualTo("empty");
        assertThat(refusal(deliver("-", new ByteArrayInputStream(utf8("x")), Format.NEWSML)
                                .get(0))
                        .code())
                .isEqualTo("empty");
        assertThat(refusal(deliver("-", new ByteArrayInputStream(utf8("x")), Format.WARC)
                                .get(0))
                        .code())
                .isEqualTo("broken-record");
        assertThat(refusal(deliver("-", utf8("<?xml version=\"1.0\"?><urlset><url/></urlset>"))
                                .get(0))
                        .code())
                .isEqualTo("unknown-format");
        assertThat(refusal(deliver("-", utf8("<opml version=\"2.0\"><body/></opml>"))
                                .get(0))
                        .code())
                .isEqualTo("feed-list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><p>x|text/html",
                "'\n<html lang=en>'|text/html",
                "<?xml version=\"1.0\"?><!-- c --><html xmlns=\"x\">|text/html",
                "<?xml version=\"1.0\"?><rss"
                        + " version=\"2.0\"><channel><item><title>x</title></item>|application/rss+xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry/></feed>|application/rss+xml",
                "<?xml version=\"1.0\"?><newsItem><inlineXML/></newsItem>|application/vnd.iptc.g2.newsitem+xml",
                "<!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf/>|application/nitf+xml",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\"}]}|application/feed+json"
            })
    void recognises_pages_feeds_and_news(String start, String mediaType) {
        assertThat(deliver("-", utf8(start)))
                .extracting(d -> ((RawItem) d).mediaType())
                .containsExactly(mediaType);
    }

    @Test
    void unpacks_gzip_whatever_the_name() throws IOException {
        assertThat(text(deliver("a.bin", gzip(utf8("The army left."))).get(0))).isEqualTo("The army left.");
        assertThat(deliver("a.jsonl.gz", gzip(utf8(LINE + "\n" + LINE)))).hasSize(2);
    }

    @Test
    void unpacks_what_is_packed_three_times_and_not_four() throws IOException {
        byte[] three = gzip(gzip(gzip(utf8("The army left."))));
        assertThat(text(deliver("a.gz", three).get(0))).isEqualTo("The army left.");
        assertThat(deliver("a.gz", gzip(three)))
                .extracting(d -> refusal(d).code())
                .containsExactly("packed-too-deep");
    }

    @Test
    void stops_a_gzip_bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(utf8(LINE + "\n"));
            byte[] blanks = utf8((" ".repeat(1_000) + "\n").repeat(1_000));
            for (int i = 0; i < 100; i++) {
                zip.write(blanks);
            }
        }
        List<Delivery> out = deliver("bomb.jsonl.gz", packed.toByteArray());
        assertThat(out).hasSize(2);
        assertThat(text(out.get(0))).isEqualTo(LINE);
        assertThat(refusal(out.get(1)).code()).isEqualTo("unpacks-too-large");
    }

    @Test
    void keeps_what_came_before_a_gzip_file_was_cut_or_damaged() throws IOException {
        byte[] packed = gzip(utf8((LINE + "\n").repeat(50_000)));
        List<Delivery> cut = deliver("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
        assertThat(cut.size()).isGreaterThan(1_000);
        assertThat(refusal(cut.get(cut.size() - 1)).code()).isEqualTo("broken-archive");
        packed[packed.length / 2] ^= 0x55;
        packed[packed.length / 2 + 1] ^= 0x55;
        List<Delivery> damaged = deliver("a.jsonl.gz", packed);
        assertThat(refusal(damaged.get(damaged.size() - 1)).code()).isEqualTo("broken-archive");
        assertThat(deliver("a.gz", new byte[] {0x1f, (byte) 0x8b}))
                .extracting(d -> refusal(d).code())
                .containsExactly("broken-archive");
    }

    @Test
    void streams_a_million_lines_without_keeping_them() {
        byte[] line = utf8(LINE + "\n");
        InputStream in = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at < line.length * 1_000_000L ? line[(int) (at++ % line.length)] : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int n = 0;
                while (n < length) {
                    int b = read();
                    if (b < 0) {
                        break;
                    }
                    into[from + n++] = (byte) b;
                }
                return n == 0 ? -1 : n;
            }
        };
        long before = used();
        long[] count = new long[1];
        ROOM.deliver("-", in, Format.JSONL, d -> count[0]++);
        assertThat(count[0]).isEqualTo(1_000_000);
        assertThat(used() - before).isLessThan(64L << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"text\": \"Kämpfe\"\n}\n{\n  \"text\": \"b\"\n}",
                "[\n  {\"text\": \"Kämpfe\"},\n  {\"text\": \"b\"}\n]",
                "\ufeff[{\"text\": \"Kämpfe\"}, {\"text\": \"b\"}]"
            })
    void takes_json_over_many_lines_apart(String json) {
        List<Delivery> out = deliver("a.json", utf8(json));
        assertThat(out).hasSize(2);
        assertThat(text(out.get(0))).startsWith("{").endsWith("}").contains("\"Kämpfe\"");
        assertThat(text(out.get(1))).contains("\"b\"").endsWith("}");
    }

    @Test
    void tells_the_objects_of_one_line_apart() {
        List<Delivery> out = deliver("a.json", utf8("[{\"text\": \"a\"}, {\"text\": \"b\"}, 3]"));
        assertThat(out).extracting(d -> ((RawItem) d).origin()).containsExactly("a.json#1", "a.json#2", "a.json#3");
        assertThat(((RawItem) out.get(1)).place()).isEqualTo(new Origin("a.json", null, 2, 16, 29));
    }

    @Test
    void knows_where_each_line_stands_in_the_file() {
        byte[] bytes = utf8("\ufeff" + LINE + "\r\n\n" + LINE + "\n");
        for (Delivery delivery : deliver("a.jsonl", bytes)) {
            Origin place = ((RawItem) delivery).place();
            assertThat(new String(bytes, (int) place.from(), (int) (place.to() - place.from()), StandardCharsets.UTF_8))
                    .isEqualTo(LINE);
        }
    }

    @Test
    void says_where_json_over_many_lines_breaks() {
        List<Delivery> out = deliver("a.json", utf8("[\n{\"text\": \"a\"},\n{\"text\": \n"));
        assertThat(out).hasSize(2);
        assertThat(refusal(out.get(1)).code()).isEqualTo("json-syntax");
        assertThat(deliver("a.json", utf8("[".repeat(100_000))))
                .extracting(d -> refusal(d).code())
                .containsExactly("json-syntax");
    }

    @Test
    void gives_up_a_line_that_does_not_end_and_keeps_what_came_before() {
        Caps standard = Caps.standard();
        Caps caps = new Caps(
                1 << 16,
                1 << 24,
                standard.textBytes(),
                standard.documentBytes(),
                standard.entries(),
                standard.recordBytes(),
                standard.headerBytes(),
                standard.unpackedBytes(),
                standard.unpackRatio(),
                standard.packedDepth(),
                standard.members(),
                standard.folderDepth(),
                standard.markupDepth());
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(utf8(LINE + "\n{\"text\":\"")), many('x', Long.MAX_VALUE));
        List<Delivery> out = new ArrayList<>();
        new MailRoom(caps).deliver("-", endless, Format.AUTO, out::add);
        assertThat(out).hasSize(2);
        assertThat(text(out.get(0))).isEqualTo(LINE);
        assertThat(refusal(out.get(1)).code()).isEqualTo("line-endless");
        assertThat(refusal(out.get(1)).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "HTML", "FEED", "NEWSML"})
    void an_endless_stream_of_anything_else_is_refused_once(Format format) {
        List<Delivery> out = deliver("-", many('x', Long.MAX_VALUE), format);
        assertThat(out).extracting(d -> refusal(d).code()).containsExactly("too-large");
    }

    @Test
    void reads_a_list_of_feeds_however_deep_and_as_many_as_the_caps_allow() {
        String list = "<?xml version=\"1.0\"?><opml version=\"2.0\"><body>" + "<outline text=\"x\">".repeat(100_000)
                + "<outline text=\"A &amp; B\" type=\"rss\" xmlUrl=\"https://a.example/feed\"/>"
                + "<outline title='C' text='c' XMLURL='https://c.example/f'/><outline xmlUrl='https://a.example/feed'/>"
                + "<outline xmlUrl='javascript:alert(1)'/>";
        assertThat(FeedList.of(utf8(list), Caps.standard()))
                .containsExactly(
                        new FeedList.Feed("A & B", "https://a.example/feed"),
                        new FeedList.Feed("C", "https://c.example/f"));
        String many = "<opml><body>" + "<outline xmlUrl=\"https://a.example/%d\"/>".repeat(200_000);
        assertThat(FeedList.of(utf8(many), Caps.standard())).hasSize(1);
        StringBuilder bomb = new StringBuilder("<opml><body>");
        for (int i = 0; i < 150_000; i++) {
            bomb.append("<outline xmlUrl='https://a.example/").append(i).append("'/>");
        }
        assertThat(FeedList.of(utf8(bomb.toString()), Caps.standard())).hasSize(100_000);
        assertThat(FeedList.of(utf8("<!DOCTYPE o [<!ENTITY a 'b'>]><opml/>"), Caps.standard()))
                .isEmpty();
    }
}
