package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive through the front door, from the first dispatch to what is taken out again. */
class ArchiveDoorTest {
    private static final String NEWS = FrontDoor.line(
                    "a1",
                    "2021-07-18",
                    "KABUL (Example Wire) – Taliban fighters attacked an army post near Kandahar on Saturday, killing 12"
                            + " soldiers, officials said.")
            + "\n"
            + FrontDoor.line(
                    "a2", "2021-07-19", "The foreign ministers of Russia and Iran met in Moscow on Monday for peace talks.")
            + "\n"
            + FrontDoor.line("a3", "2021-07-20", "The weather in Oslo stayed warm.")
            + "\n";

    @TempDir
    private Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String archive;

    @BeforeEach
    void open() throws IOException {
        archive = folder.resolve("news.db").toString();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            String page = pages.get(exchange.getRequestURI().getPath());
            byte[] bytes = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", page != null && page.startsWith("<?xml") ? "application/xml" : "text/html");
            exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private FrontDoor.Result dateline(String input, String command, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = command;
        args[1] = "--archive";
        args[2] = archive;
        System.arraycopy(more, 0, args, 3, more.length);
        return FrontDoor.run(input, args);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Test
    void whatIsAddedIsFoundExplainedAndTakenOut() throws IOException {
        assertThat(dateline(NEWS, "add", "-").code()).isZero();
        FrontDoor.Result again = dateline(NEWS, "add", "-");
        assertThat(again.err()).contains("0 dispatches added").contains("3 already there");

        FrontDoor.Result found = dateline("", "search", "taliban", "-russia");
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("a1 · 2021-07-18").contains("army post near Kandahar").doesNotContain("a2");
        assertThat(found.err()).contains("looking for taliban, and not russia").contains("1 of 1 dispatches");

        FrontDoor.Result events = dateline("", "events", "--format", "jsonl", "code:19", "in:Afghanistan");
        JsonNode event = new ObjectMapper().readTree(events.out());
        assertThat(event.at("/dispatch").asText()).isEqualTo("a1");
        assertThat(event.at("/when").asText()).isEqualTo("2021-07-17");
        assertThat(event.at("/killed").asText()).isEqualTo("12");

        FrontDoor.Result why = dateline("", "explain", event.at("/event").asText());
        assertThat(why.out()).contains("rule:").contains("source").contains("when").contains("lexicon");
        assertThat(dateline("", "explain", "nosuchevent").code()).isEqualTo(1);

        assertThat(dateline("", "events", "--dyads").out()).contains("AFG → AFG");
        assertThat(dateline("", "events", "--timeline", "month").out()).contains("2021-07");
        assertThat(dateline("", "search", "--facets").out()).contains("ASSAULT 1");
        assertThat(dateline("", "check").code()).isZero();

        FrontDoor.Result out = dateline("", "export", "--as", "jsonl");
        assertThat(out.readings()).extracting(r -> r.at("/id").asText()).containsExactly("a1", "a2", "a3");
        assertThat(out.out())
                .as("as read prints them")
                .isEqualTo(FrontDoor.run(NEWS, "read", "--from", "jsonl", "--format", "jsonl", "-").out());
        Path file = folder.resolve("fights.export.CSV");
        assertThat(dateline("", "export", "--as", "gdelt", "--out", file.toString(), "code:19").code()).isZero();
        assertThat(Files.readAllLines(file)).hasSize(1).allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(61));
        assertThat(Files.exists(folder.resolve("fights.export.CSV.part"))).isFalse();
    }

    @Test
    void whatCannotBeUnderstoodIsHintedAtAndNothingIsAnError() {
        assertThat(dateline(NEWS, "add", "-").code()).isZero();
        FrontDoor.Result hinted = dateline("", "search", "souce:Taliban", "code:99", "\"army");
        assertThat(hinted.err())
                .contains("hint unknown-field")
                .contains("Did you mean source:?")
                .contains("hint unknown-value")
                .contains("hint unclosed-quote");
        assertThat(dateline("", "export", "--as", "nosuch").code()).isEqualTo(2);
        assertThat(dateline("", "export", "--list").out()).contains("gdelt-mentions").contains("without:");
        archive = folder.resolve("none.db").toString();
        FrontDoor.Result none = dateline("", "search", "x");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("none.db");
    }

    @Test
    void aFeedIsFollowedToItsPagesOnceAndPrivateAddressesAreRefusedUnlessAllowed() throws IOException {
        pages.put(
                "/feed.xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Example Wire</title>"
                        + "<item><title>Talks</title><link>" + at("/talks.html") + "</link><description>Short.</description>"
                        + "<pubDate>Mon, 19 Jul 2021 10:00:00 +0000</pubDate></item>"
                        + "<item><title>Strike</title><link>" + at("/gone.html") + "</link>"
                        + "<description>Israeli warplanes bombed a weapons depot in southern Lebanon on Sunday.</description>"
                        + "<pubDate>Mon, 19 Jul 2021 11:00:00 +0000</pubDate></item></channel></rss>");
        pages.put(
                "/talks.html",
                "<html><head><title>Talks</title><meta property=\"article:published_time\" content=\"2021-07-19T10:00:00Z\">"
                        + "</head><body><nav><a href=\"/\">Home</a></nav><article><h1>Talks</h1><p>The foreign ministers of Russia"
                        + " and Iran met in Moscow on Monday for peace talks, both ministries said in the evening.</p><p>They"
                        + " agreed to meet again in Tehran in August, the Russian ministry added.</p></article></body></html>");
        FrontDoor.Result refused = dateline("", "add", at("/feed.xml"));
        assertThat(refused.err()).contains("[address-refused]").contains("--allow-address");
        assertThat(asked).isEmpty();

        FrontDoor.Result added = dateline("", "watch", "--add", at("/feed.xml"), "--once", "--allow-address", "127.0.0.1");
        assertThat(added.err()).contains("2 dispatches added");
        assertThat(dateline("", "search", "tehran").out()).contains("Talks");
        assertThat(dateline("", "search", "depot").out()).contains("Strike");
        asked.clear();
        assertThat(dateline("", "watch", "--once", "--allow-address", "127.0.0.1").err()).contains("0 dispatches added");
        assertThat(asked).contains("/feed.xml").doesNotContain("/talks.html");
        assertThat(dateline("", "watch", "--list").out()).contains(at("/feed.xml"));
        Path wire = Files.createDirectory(folder.resolve("wire"));
        Files.writeString(wire.resolve("1.jsonl"), NEWS);
        assertThat(dateline("", "watch", "--remove", at("/feed.xml"), "--add", wire.toString(), "--once").err())
                .contains("3 dispatches added");
    }
}
