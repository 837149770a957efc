package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder full of traps is added: each gets one coded answer, the good dispatches between them are in the archive. */
class HostileFolderTest {
    private static final double MOST_SECONDS = 120;
    private static final String SECRET = "Hermes sent the secret of this machine";
    private static final String STORY = "Police in Lima arrested two journalists on Sunday, the ministry said.";

    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"ha ha ha ha ha ha ha ha ha ha \">" + laughs() + "]>";

    @TempDir
    private Path work;

    private static String laughs() {
        StringBuilder out = new StringBuilder();
        for (char c = 'b'; c <= 'k'; c++) {
            out.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        return out.toString();
    }

    private static String rss(String doctype, String description) {
        return "<?xml version=\"1.0\"?>" + doctype
                + "<rss version=\"2.0\"><channel><title>Wire</title><item><title>T</title>"
                + "<guid>g</guid><description>" + description + "</description></item></channel></rss>";
    }

    private static String newsMl(String doctype, String text) {
        return "<?xml version=\"1.0\"?>" + doctype
                + "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\">"
                + "<contentSet><inlineData contenttype=\"text/plain\">" + text
                + "</inlineData></contentSet></newsItem>";
    }

    private static String nitf(String doctype, String text) {
        return "<?xml version=\"1.0\"?>" + doctype + "<nitf><body><body.content><p>" + text
                + "</p></body.content></body></nitf>";
    }

    private void put(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] some = new byte[1 << 20];
        java.util.Arrays.fill(some, (byte) 'a');
        for (int i = 0; i < megabytes; i++) {
            out.write(some);
        }
    }

    @Test
    void eachTrapGetsOneAnswerAndTheRestGoesIn() throws IOException {
        Path secret = work.resolve("secret.txt");
        Files.writeString(secret, SECRET);
        Path folder = Files.createDirectory(work.resolve("in"));
        put(folder, "00-first.jsonl", FrontDoor.line("first", "2021-07-18", STORY));
        try (OutputStream out = Files.newOutputStream(folder.resolve("01-bomb.txt.gz"))) {
            out.write(Packs.gzip(packing -> zeros(packing, 300)));
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("02-bomb.zip")))) {
            for (int i = 0; i < 20; i++) {
                out.putNextEntry(new ZipEntry("bomb-" + i + ".txt"));
                zeros(out, 15);
                out.closeEntry();
            }
        }
        put(
                folder,
                "03-feeds.opml",
                "<?xml version=\"1.0\"?>" + LAUGHS + "<opml version=\"2.0\"><body>"
                        + "<outline text=\"&k;\" xmlUrl=\"http://127.0.0.1/\"/></body></opml>");
        try (OutputStream out = Files.newOutputStream(folder.resolve("04-header.warc"))) {
            out.write(Packs.utf8("WARC/1.0\r\nWARC-Type: response\r\nX: "));
            zeros(out, 100);
            out.write(Packs.utf8("\r\n\r\n"));
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("05-line.jsonl"))) {
            out.write(Packs.utf8("{\"text\":\""));
            zeros(out, 100);
            out.write(Packs.utf8("\"}\n" + FrontDoor.line("after", "2021-07-18", STORY)));
        }
        put(
                folder,
                "06-deep.html",
                "<!DOCTYPE html><html><body>" + "<div>".repeat(100_000) + "<p>" + STORY + "</p><p>" + STORY + "</p>"
                        + "</div>".repeat(100_000));
        put(folder, "07-laughs.rss", rss(LAUGHS, "&k;"));
        put(folder, "08-laughs.xml", newsMl(LAUGHS, "&k;"));
        put(folder, "09-laughs.xml", nitf(LAUGHS, "&k;"));
        String outside = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        put(folder, "10-outside.rss", rss(outside, "&s;"));
        put(folder, "11-outside.xml", newsMl(outside, "&s;"));
        put(folder, "12-outside.xml", nitf(outside, "&s;"));
        put(folder, "13-outside.rss", rss("<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">", STORY));
        Files.write(
                folder.resolve("14-slip.zip"),
                Packs.zip(
                        "../../../../slipped.jsonl", Packs.utf8(FrontDoor.line("slip", "2021-07-18", STORY)),
                        "/tmp/slipped.jsonl", Packs.utf8(FrontDoor.line("slip2", "2021-07-18", STORY))));
        Files.createSymbolicLink(folder.resolve("15-link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("16-loop"), folder);
        Files.createSymbolicLink(folder.resolve("17-nowhere.txt"), folder.resolve("nothing"));
        Files.write(folder.resolve("18-cut.jsonl.gz"), java.util.Arrays.copyOf(Packs.gzip(Packs.utf8(STORY)), 20));
        put(folder, "99-last.jsonl", FrontDoor.line("last", "2021-07-18", STORY));

        String archive = work.resolve("a.db").toString();
        // the reading room is open from then on
        assertThat(FrontDoor.run(STORY, "read", "-").code()).isZero();
        long before = used();
        FrontDoor.Result added = FrontDoor.run("", "add", "--archive", archive, folder.toString());
        assertThat(added.seconds()).isLessThan(MOST_SECONDS);
        assertThat(used() - before).as("bytes held afterwards").isLessThan(300L << 20);
        assertThat(added.code()).as(added.err()).isEqualTo(3);
        answered(added, "01-bomb.txt.gz", "too-large", "unpacks-too-large");
        answered(added, "02-bomb.zip", "unpacks-too-large");
        answered(added, "03-feeds.opml", "feed-list", "xml-entities");
        answered(added, "04-header.warc", "header-too-long");
        answered(added, "05-line.jsonl", "line-too-long");
        for (String xml :
                List.of("07-laughs.rss", "08-laughs.xml", "09-laughs.xml", "10-outside.rss", "11-outside.xml")) {
            answered(added, xml, "xml-entities");
        }
        answered(added, "12-outside.xml", "xml-entities");
        answered(added, "15-link.txt", "outside-link");
        answered(added, "17-nowhere.txt", "unreadable");
        answered(added, "18-cut.jsonl.gz", "broken-archive");
        assertThat(added.err()).doesNotContain("16-loop").doesNotContain("reading-failed");
        assertThat(work.getParent().resolve("slipped.jsonl")).doesNotExist();

        List<JsonNode> readings = FrontDoor.run("", "export", "--archive", archive, "--as", "jsonl")
                .readings();
        assertThat(readings).extracting(r -> r.path("id").asText()).contains("first", "after", "slip", "slip2", "last");
        assertThat(FrontDoor.run("", "search", "--archive", archive, "hermes").code())
                .isEqualTo(1);
        assertThat(FrontDoor.run("", "search", "--archive", archive, "lima").err())
                .doesNotContain("no dispatches");
        FrontDoor.Result check = FrontDoor.run("", "check", "--archive", archive);
        assertThat(check.code()).as(check.out()).isZero();
        // the same complaints again, nothing new
        FrontDoor.Result again = FrontDoor.run("", "add", "--archive", archive, folder.toString());
        assertThat(again.err()).contains("0 dispatches added");
        assertThat(again.code()).isEqualTo(3);
    }

    /** One answer, with one of the codes. */
    private static void answered(FrontDoor.Result added, String file, String... codes) {
        List<String> lines =
                added.err().lines().filter(l -> l.contains("/" + file)).toList();
        assertThat(lines).as(file).isNotEmpty();
        assertThat(lines).as(file).allMatch(l -> l.contains(": rejected ["));
        assertThat(lines.get(0)).as(file).matches(".*rejected \\[(" + String.join("|", codes) + ")\\]: .*");
        assertThat(lines.get(0).length()).isLessThan(500);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Police arrested 10 men.", "Rebels met envoys.", "Police van hit.", "Russia attacked Ukraine."})
    void aLineOfAFewWordsIsEnglishIfItMayBe(String line) {
        FrontDoor.Result read = FrontDoor.run(line, "read", "--format", "jsonl", "-");
        assertThat(read.readings().get(0).path("language").asText()).isEqualTo("en");
    }

    @Test
    void anEmptyNameIsNotTheWorkingFolder() {
        String archive = work.resolve("none.db").toString();
        FrontDoor.Result added = FrontDoor.run("", "add", "--archive", archive, "");
        assertThat(added.code()).isEqualTo(5);
        assertThat(added.err())
                .contains("[unreadable]")
                .contains("name is empty")
                .contains("0 dispatches added");
        FrontDoor.Result unnamed = FrontDoor.run(STORY, "add", "--archive", "", "-");
        assertThat(unnamed.code()).isEqualTo(1);
        assertThat(unnamed.err()).contains("name is empty");
    }

    @Test
    void whatIsOddGoesInAndComesOutHarmless() throws IOException {
        String odd = "{\"id\":\"" + "x".repeat(100_000) + "\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"t\",\"title\":\"\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"dup\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"dup\",\"text\":\"" + STORY.replace("two", "three") + "\"}\r\n"
                + "{\"id\":\"dup\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"u1\",\"url\":\"https://example.org/a?x=1\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"u2\",\"url\":\"https://EXAMPLE.org/a?x=1#top\",\"text\":\"" + STORY + " Yes.\"}\r\n"
                + "{\"id\":\"ctl\",\"title\":\"\\u001b[31mred\\u0007\\u0000\",\"source\":\"\\u202e=1+1\\ta\\nb\",\"text\":\""
                + STORY.replace("Lima", "Li\\u0000ma \\ud83d\\ude00 \\ud83d") + "\"}\r\n"
                + "{\"id\":\"early\",\"published\":\"0001-01-01\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"late\",\"published\":\"9999-12-31T23:59:59Z\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"never\",\"published\":\"999999999-13-01\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"long\",\"title\":\"" + "T".repeat(1_000_000) + "\",\"url\":\"https://e.org/"
                + "u".repeat(100_000)
                + "\",\"text\":\"" + STORY + "\"}\r\n"
                + "{\"id\":\"'); DROP TABLE dispatch; --\",\"text\":\"" + STORY + "\"}\r\n";
        Path deep = work;
        for (int i = 0; i < 12; i++) {
            deep = deep.resolve("a folder with a rather long name that goes on " + "n".repeat(60));
        }
        Files.createDirectories(deep);
        Path file = deep.resolve("odd.jsonl");
        Files.writeString(file, "\ufeff" + odd);
        String archive = work.resolve("odd.db").toString();
        FrontDoor.Result added = FrontDoor.run("", "add", "--archive", archive, file.toString());
        assertThat(added.err())
                .contains("13 dispatches added")
                .contains("2 new versions")
                .contains("1 already there");
        assertThat(added.code()).isZero();
        assertThat(FrontDoor.run("", "search", "--archive", archive, "id:dup").out())
                .contains("dup");
        FrontDoor.Result check = FrontDoor.run("", "check", "--archive", archive);
        assertThat(check.code()).as(check.out()).isZero();
        for (String layout : List.of(
                "csv",
                "tsv",
                "geojson",
                "graphml",
                "rss",
                "atom",
                "ninjs",
                "jsonld",
                "gdelt",
                "gdelt-mentions",
                "icews",
                "polecat",
                "phoenix",
                "dyads",
                "jsonl")) {
            FrontDoor.Result out = FrontDoor.run("", "export", "--archive", archive, "--versions", "--as", layout);
            assertThat(out.code()).as(layout + out.err()).isZero();
            assertThat(out.out().chars()).as(layout).noneMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t');
            assertThat(out.out())
                    .as(layout)
                    .doesNotContain("\t=")
                    .doesNotContain(",=")
                    .doesNotContain("\n=");
        }
        for (String asking : List.of("search", "events", "incidents")) {
            FrontDoor.Result out = FrontDoor.run("", asking, "--archive", archive, "--limit", "1000");
            assertThat(out.code()).isZero();
            assertThat(out.out().chars()).as(asking).noneMatch(c -> c < 32 && c != '\n' || c == 0x202e);
            assertThat(out.out().lines().mapToInt(String::length).max().orElse(0))
                    .as(asking)
                    .isLessThan(1000);
        }
    }
}
