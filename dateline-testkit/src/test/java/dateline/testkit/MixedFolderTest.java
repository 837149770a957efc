package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.store.Archive;
import dateline.store.Archives;
import dateline.store.Catalogue;
import dateline.store.Filter;
import dateline.store.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with every format there is, packed and not, goes in by one command and comes out as it was told. */
class MixedFolderTest {
    @TempDir
    private Path work;

    /** What each dispatch tells; the town says which input it stood in. */
    private static String story(String town) {
        return "Police in " + town + " arrested two journalists on Sunday, the interior ministry said in a statement.";
    }

    private static String page(String town) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>Arrests in " + town + "</title>"
                + "<meta property=\"article:published_time\" content=\"2021-07-19T10:00:00Z\"></head><body>"
                + "<nav><a href=\"/\">Home</a></nav><article><h1>Arrests in " + town + "</h1><p>" + story(town)
                + "</p><p>Their newspaper in " + town + " asked for their release on Monday morning.</p></article>"
                + "</body></html>";
    }

    private static String rss(String town) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Example Wire</title><item><title>Arrests in "
                + town + "</title><guid>rss-" + town + "</guid><description>" + story(town)
                + "</description><pubDate>Mon, 19 Jul 2021 10:00:00 +0000</pubDate></item></channel></rss>";
    }

    private static String atom(String town) {
        return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Example Wire</title><id>urn:x</id>"
                + "<updated>2021-07-19T10:00:00Z</updated><entry><title>Arrests in " + town + "</title><id>urn:" + town
                + "</id><updated>2021-07-19T10:00:00Z</updated><content type=\"html\">&lt;p&gt;" + story(town)
                + "&lt;/p&gt;</content></entry></feed>";
    }

    private static String jsonFeed(String town) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Example Wire\",\"items\":[{\"id\":\"jf-"
                + town + "\",\"date_published\":\"2021-07-19T10:00:00Z\",\"content_text\":\"" + story(town) + "\"}]}";
    }

    private static String newsMl(String town) {
        return "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:newsml:"
                + town
                + "\" version=\"1\" standard=\"NewsML-G2\"><itemMeta><versionCreated>2021-07-19T10:00:00Z</versionCreated>"
                + "</itemMeta><contentMeta><headline>Arrests in " + town
                + "</headline><language tag=\"en\"/></contentMeta>"
                + "<contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\">"
                + "<body><p>" + story(town) + "</p></body></html></inlineXML></contentSet></newsItem>";
    }

    private static String nitf(String town) {
        return "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id id-string=\"nitf-" + town
                + "\"/><date.issue norm=\"20210719T100000Z\"/></docdata></head><body><body.head><hedline><hl1>Arrests in "
                + town + "</hl1></hedline></body.head><body.content><p>" + story(town)
                + "</p></body.content></body></nitf>";
    }

    private static String ninjs(String town) {
        return "{\"uri\":\"urn:ninjs:" + town + "\",\"type\":\"text\",\"versioncreated\":\"2021-07-19T10:00:00Z\","
                + "\"headline\":\"Arrests in " + town + "\",\"body_text\":\"" + story(town) + "\"}";
    }

    private static String text(String town) {
        return "Arrests in " + town + "\n\n" + town.toUpperCase(Locale.ROOT) + ", July 19, 2021 (Example Wire) - "
                + story(town) + "\n";
    }

    private Map<String, byte[]> inputs() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", Packs.utf8(text("Lima")));
        files.put("b.html", Packs.utf8(page("Quito")));
        files.put(
                "c.jsonl",
                Packs.utf8(FrontDoor.line("jl-1", "2021-07-19", story("Bogota")) + "\r\n\r\n"
                        + FrontDoor.line("jl-2", "2021-07-19", story("Caracas"))));
        files.put("d.rss", Packs.utf8(rss("Nairobi")));
        files.put("deep/e.atom", Packs.utf8("\ufeff" + atom("Kampala")));
        files.put("deep/f.json", Packs.utf8(jsonFeed("Accra")));
        files.put("deep/er/g.xml", Packs.utf8(newsMl("Lagos")));
        files.put("deep/er/h.xml", Packs.utf8(nitf("Dakar")));
        files.put("deep/er/i.json", Packs.utf8(ninjs("Tunis")));
        files.put(
                "j.warc.gz",
                Packs.join(
                        Packs.gzip(Packs.warc("https://example.org/tbilisi", page("Tbilisi"))),
                        Packs.gzip(Packs.warc("https://example.org/yerevan", page("Yerevan")))));
        files.put("k.arc", Packs.arc("http://example.org/baku", page("Baku")));
        files.put(
                "l.zip",
                Packs.zip(
                        "one.txt", Packs.utf8(text("Hanoi")),
                        "in/two.html", Packs.utf8(page("Manila")),
                        "in/three.jsonl.gz",
                                Packs.gzip(Packs.utf8(FrontDoor.line("z", "2021-07-19", story("Jakarta"))))));
        files.put("m.jsonl.zst", Packs.zstd(Packs.utf8(FrontDoor.line("zs", "2021-07-19", story("Dhaka")) + "\n")));
        files.put("n.html.zst", Packs.zstd(Packs.utf8(page("Colombo"))));
        files.put("o.xml.gz", Packs.gzip(Packs.utf8(rss("Kathmandu"))));
        return files;
    }

    private static final List<String> TOWNS = List.of(
            "Lima",
            "Quito",
            "Bogota",
            "Caracas",
            "Nairobi",
            "Kampala",
            "Accra",
            "Lagos",
            "Dakar",
            "Tunis",
            "Tbilisi",
            "Yerevan",
            "Baku",
            "Hanoi",
            "Manila",
            "Jakarta",
            "Dhaka",
            "Colombo",
            "Kathmandu");

    private Path folder() throws IOException {
        Path folder = work.resolve("news");
        for (Map.Entry<String, byte[]> file : inputs().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    @Test
    void everythingGoesInOnceAndComesOutAsItWasTold() throws IOException {
        Path folder = folder();
        // where a new user has it: in the very folder
        String archive = folder.resolve("dateline.db").toString();
        FrontDoor.Result first = FrontDoor.run("", "add", "--archive", archive, folder.toString());
        assertThat(first.err())
                .contains("19 dispatches added")
                .contains("[own-archive]")
                .doesNotContain("rejected");
        assertThat(first.code()).isZero();
        FrontDoor.Result second = FrontDoor.run("", "add", "--archive", archive, folder.toString());
        assertThat(second.err()).contains("0 dispatches added").doesNotContain("rejected");
        assertThat(second.code()).isZero();

        List<JsonNode> out = FrontDoor.run("", "export", "--archive", archive, "--as", "jsonl")
                .readings();
        assertThat(out).hasSize(19);
        Map<String, JsonNode> byTown = new LinkedHashMap<>();
        try (Archive stacks = Archives.open(archive, Purpose.READ)) {
            stacks.catalogue().each(Filter.EVERYTHING, Catalogue.Things.DISPATCHES, false, one -> {
                String body = one.reading().dispatch().body();
                String town = TOWNS.stream().filter(body::contains).findFirst().orElseThrow();
                assertThat(body).as(town).contains(story(town));
                out.stream()
                        .filter(r -> r.path("id")
                                .asText()
                                .equals(one.reading().dispatch().id()))
                        .forEach(r -> byTown.put(town, r));
            });
        }
        assertThat(new TreeSet<>(byTown.keySet())).isEqualTo(new TreeSet<>(TOWNS));
        byTown.forEach((town, reading) -> {
            assertThat(reading.path("published").asText()).as(town).startsWith("2021-07-19");
            assertThat(reading.path("events")).as(town).isNotEmpty();
            assertThat(reading.path("events").get(0).path("cameo").asText())
                    .as(town)
                    .isEqualTo("173");
            assertThat(reading.path("events").get(0).path("when").asText())
                    .as(town)
                    .isEqualTo("2021-07-18");
        });
        FrontDoor.Result check = FrontDoor.run("", "check", "--archive", archive);
        assertThat(check.code()).as(check.out()).isZero();
    }

    @Test
    void whileAFolderWithTheArchiveInItIsAddedNobodyElseMayWrite() throws IOException {
        Path folder = folder();
        Path archive = folder.resolve("dateline.db");
        try (Archive held = Archives.open(archive.toString(), Purpose.WRITE)) {
            assertThat(held.owns(archive)).isTrue();
            assertThat(held.owns(folder.resolve("dateline.db.lock"))).isTrue();
            assertThat(held.owns(folder.resolve("deep/../dateline.db-wal"))).isTrue();
            assertThat(held.owns(folder.resolve("dateline.db.txt"))).isFalse();
            assertThat(held.owns(work.resolve("dateline.db"))).isFalse();
            FrontDoor.Result second = FrontDoor.run("", "add", "--archive", archive.toString(), folder.toString());
            assertThat(second.code()).isEqualTo(4);
            assertThat(second.err()).contains("wait for it to end");
        }
    }

    @Test
    void howManyThreadsReadMakesNoDifferenceAndOriginalsAreThoseOfTheFiles() throws IOException {
        Path folder = folder();
        String all = dump(work.resolve("a.db"), folder, "2");
        assertThat(dump(work.resolve("b.db"), folder, "1")).isEqualTo(all);
        for (String whole : List.of("a.txt", "b.html", "deep/er/h.xml")) {
            assertThat(all).as(whole).contains(sha256(Files.readAllBytes(folder.resolve(whole))));
        }
    }

    private static String dump(Path archive, Path folder, String threads) throws IOException {
        FrontDoor.Result added =
                FrontDoor.run("", "add", "--archive", archive.toString(), "--threads", threads, folder.toString());
        assertThat(added.code()).isZero();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive stacks = Archives.open(archive.toString(), Purpose.READ)) {
            stacks.dump(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
