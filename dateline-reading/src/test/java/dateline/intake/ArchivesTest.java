package dateline.intake;

import static dateline.intake.Packed.gzip;
import static dateline.intake.Packed.join;
import static dateline.intake.Packed.take;
import static dateline.intake.Packed.utf8;
import static dateline.intake.Packed.zip;
import static dateline.intake.Packed.zstd;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.intake.Packed.Taken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip, zstd, gzip, folders and patterns of names: what is in them, where it was, and what becomes of attacks. */
class ArchivesTest {
    @TempDir
    private Path folder;

    private static final String LINE = "{\"text\":\"Rebels seized Goma.\"}\n";

    @Test
    void takes_every_member_of_a_zip_by_its_own_format() {
        Taken taken = take(
                "news.zip",
                zip(
                        "a.txt", "The army left.",
                        "b/c.jsonl", LINE + LINE,
                        "b/d.html", "<html><body><p>x",
                        "b/e.css", "p { color: red }",
                        "b/", ""));
        assertThat(taken.origins())
                .containsExactly("news.zip!/a.txt", "news.zip!/b/c.jsonl", "news.zip!/b/c.jsonl", "news.zip!/b/d.html");
        assertThat(taken.items())
                .extracting(RawItem::mediaType)
                .containsExactly("text/plain", "application/json", "application/json", "text/html");
        assertThat(taken.items()).extracting(RawItem::line).containsExactly(0L, 1L, 2L, 0L);
        assertThat(taken.refused()).isEmpty();
        assertThat(taken.skipped()).extracting(Skipped::code).containsExactly("page-parts");
    }

    @Test
    void takes_archives_within_archives_up_to_a_depth() {
        byte[] inner = zip("x.txt", "The army left.");
        Taken taken = take("o.zip", zip("i.zip", inner, "z.txt.zst", zstd(utf8("Talks ended."))));
        assertThat(taken.origins()).containsExactly("o.zip!/i.zip!/x.txt", "o.zip!/z.txt.zst");
        assertThat(taken.texts()).containsExactly("The army left.", "Talks ended.");
        Taken deep = take("o.zip", zip("1.zip", zip("2.zip", zip("3.zip", inner)), "z.txt", "Talks ended."));
        assertThat(deep.codes()).containsExactly("packed-too-deep");
        assertThat(deep.refused().get(0).origin()).isEqualTo("o.zip!/1.zip!/2.zip!/3.zip");
        assertThat(deep.texts()).containsExactly("Talks ended.");
    }

    @Test
    void names_in_archives_are_labels_and_nothing_is_written() throws IOException {
        Taken taken =
                take("a.zip", zip("../../etc/passwd", "root left the town.", "/abs.txt", "a", "C:\\win.txt", "b"));
        assertThat(taken.origins()).containsExactly("a.zip!/../../etc/passwd", "a.zip!//abs.txt", "a.zip!/C:\\win.txt");
        assertThat(taken.refused()).isEmpty();
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void a_name_of_60000_characters_makes_no_long_message() {
        Taken taken = take("a.zip", zip("n".repeat(60_000) + ".txt", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
        assertThat(taken.codes()).containsExactly("binary");
        assertThat(taken.refused().get(0).origin().length()).isLessThan(500);
    }

    @Test
    void stops_a_zip_bomb_of_one_member_and_names_it() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new ZipOutputStream(out)) {
            packing.putNextEntry(new ZipEntry("good.jsonl"));
            packing.write(utf8(LINE));
            packing.putNextEntry(new ZipEntry("bomb.jsonl"));
            byte[] blanks = utf8((" ".repeat(999) + "\n").repeat(1_000));
            for (int i = 0; i < 300; i++) {
                packing.write(blanks);
            }
            packing.putNextEntry(new ZipEntry("after.jsonl"));
            packing.write(utf8(LINE));
        }
        Taken taken = take("b.zip", out.toByteArray());
        assertThat(taken.codes()).containsExactly("unpacks-too-large");
        assertThat(taken.refused().get(0).origin()).isEqualTo("b.zip!/bomb.jsonl");
        assertThat(taken.texts()).containsExactly(LINE.strip());
    }

    @Test
    void a_bomb_in_layers_is_measured_by_what_came_from_outside() {
        byte[] zeros = gzip(gzip(utf8("x".repeat(50_000_000))));
        Taken taken = take("b.gz", zeros);
        assertThat(taken.codes()).containsExactly("unpacks-too-large");
    }

    @Test
    void stops_a_zstd_bomb() {
        Taken taken = take("b.jsonl.zst", zstd(utf8(LINE + (" ".repeat(999) + "\n").repeat(60_000))));
        assertThat(taken.texts()).containsExactly(LINE.strip());
        assertThat(taken.codes()).containsExactly("unpacks-too-large");
    }

    @Test
    void stops_at_too_many_members() {
        Caps few = new Caps(1000, 1000, 1000, 1000, 10, 1000, 1000, 1L << 20, 100, 3, 3, 3, 64);
        byte[] bytes = zip("1", "a", "2", "b", "3", "c", "4", "d", "5", "e");
        Taken taken = take(few, "m.zip", bytes, Format.AUTO);
        assertThat(taken.items()).hasSize(3);
        assertThat(taken.codes()).containsExactly("too-many");
    }

    @Test
    void a_damaged_archive_is_refused_once_and_keeps_what_came_before() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        String text = "Rebels left. " + java.util.Base64.getEncoder().encodeToString(noise);
        byte[] good = zip("a.txt", "The army left.", "b.txt", text, "c.txt", "Talks ended.");
        byte[] cut = Arrays.copyOf(good, good.length / 2);
        Taken taken = take("c.zip", cut);
        assertThat(taken.texts()).containsExactly("The army left.");
        assertThat(taken.codes()).containsExactly("broken-archive");
        byte[] damaged = good.clone();
        for (int i = damaged.length / 2; i < damaged.length / 2 + 200; i++) {
            damaged[i] ^= 0x55;
        }
        taken = take("d.zip", damaged);
        assertThat(taken.texts()).startsWith("The army left.");
        assertThat(taken.codes()).contains("broken-archive").hasSizeLessThanOrEqualTo(2);
        byte[] packed = zstd(utf8(LINE.repeat(10_000)));
        taken = take("e.jsonl.zst", Arrays.copyOf(packed, packed.length - 20));
        assertThat(taken.codes()).containsExactly("broken-archive");
    }

    @Test
    void a_damaged_member_costs_none_of_the_others() {
        byte[] packed = gzip(utf8("The army left the town on Monday, officials said."));
        byte[] broken = Arrays.copyOf(packed, packed.length - 12);
        Taken taken = take("c.zip", zip("a.txt.gz", broken, "b.txt", "Talks ended."));
        assertThat(taken.texts()).containsExactly("Talks ended.");
        assertThat(taken.codes()).containsExactly("broken-archive");
        assertThat(taken.refused().get(0).origin()).isEqualTo("c.zip!/a.txt.gz");
    }

    @Test
    void an_office_file_is_no_archive_of_dispatches() {
        Taken taken = take("a.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
        assertThat(taken.items()).isEmpty();
        assertThat(taken.codes()).containsExactly("binary");
    }

    @Test
    void knows_gzip_members_however_they_are_cut() {
        byte[] three = join(gzip(utf8("The army ")), gzip(new byte[0]), gzip(utf8("left.")), new byte[300]);
        assertThat(take("a.gz", three).texts()).containsExactly("The army left.");
        assertThat(take("a.gz", join(gzip(utf8("The army left.\n")), utf8("junk")))
                        .codes())
                .containsExactly("broken-archive");
    }

    @Test
    void walks_a_folder_in_the_order_of_names() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        Files.writeString(folder.resolve("c.txt"), "3");
        Files.writeString(folder.resolve("a.txt"), "1");
        Files.writeString(folder.resolve("b/x.txt"), "2");
        Files.writeString(folder.resolve("b/x.css"), "p {}");
        Files.writeString(folder.resolve("b/.hidden/y.txt"), "no");
        Taken taken = take(folder);
        assertThat(taken.texts()).containsExactly("1", "2", "3");
        assertThat(taken.skipped()).extracting(Skipped::count).containsExactly(1L);
    }

    @Test
    void follows_no_link_out_of_the_folder() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "secret");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(inside.resolve("a.txt"), "1");
        Files.createSymbolicLink(inside.resolve("b.txt"), inside.resolve("a.txt"));
        Files.createSymbolicLink(inside.resolve("c.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(inside.resolve("d"), outside);
        Files.createSymbolicLink(inside.resolve("e"), inside);
        Files.createSymbolicLink(inside.resolve("f.txt"), inside.resolve("nowhere"));
        Taken taken = take(inside);
        assertThat(taken.texts()).containsExactly("1", "1");
        assertThat(taken.codes()).containsExactly("outside-link", "unreadable");
    }

    @Test
    void opens_what_a_pattern_of_names_means() throws IOException {
        Files.createDirectories(folder.resolve("may/deep"));
        Files.writeString(folder.resolve("may/1.txt"), "1");
        Files.writeString(folder.resolve("may/2.html"), "<p>2");
        Files.writeString(folder.resolve("may/deep/3.txt"), "3");
        Files.writeString(folder.resolve("[odd].txt"), "odd");
        assertThat(take(folder.resolve("may/*.txt")).texts()).containsExactly("1");
        assertThat(take(folder.resolve("**.txt")).texts()).containsExactly("odd", "1", "3");
        assertThat(take(folder.resolve("may/?.{txt,html}")).texts()).containsExactly("1", "<p>2");
        assertThat(take(folder.resolve("[odd].txt")).texts()).containsExactly("odd");
        assertThat(take(folder.resolve("june/*")).codes()).hasSize(1).allMatch(c -> c.equals("unreadable"));
        assertThat(take(folder.resolve("may/[.txt")).codes()).containsExactly("unreadable");
    }

    @Test
    void anything_at_all_gets_items_or_codes_and_no_exception() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        byte[][] seeds = {
            zip("a.txt", "The army left.", "b.jsonl", LINE),
            gzip(utf8(LINE)),
            zstd(utf8(LINE)),
            utf8("<rss><channel><title>t</title><item><title>x</title></item></channel></rss>"),
            utf8("WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>x\r\n\r\n"),
            utf8("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1}]}")
        };
        for (int n = 0; n < 20_000; n++) {
            byte[] bytes = seeds[random.nextInt(seeds.length)].clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            bytes = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            try {
                Taken taken = take("x", bytes);
                assertThat(taken.codes()).allMatch(c -> c.matches("[a-z]+(-[a-z]+)*"));
                assertThat(taken.refused().size()).isLessThan(10);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddateline.seed=" + seed + " number " + n, e);
            }
        }
    }
}
