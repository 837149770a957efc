package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that mean harm, met by {@code dateline add ADDRESS}. The one at 127.0.0.1 is allowed, every other is not. */
class WebDoorTest {
    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String feed = "";
    private String location = "";
    private String late = "";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getLocalAddress().getAddress().getHostAddress() + path);
            try (exchange) {
                answer(path, exchange);
            } catch (IOException e) {
                // the other side has hung up
                asked.add("hung up " + path);
            }
        });
        server.start();
    }

    private void answer(String path, HttpExchange exchange) throws IOException {
        switch (path) {
            case "/feed.xml" -> send(exchange, "application/rss+xml", feed);
            case "/secret.html" ->
                send(
                        exchange,
                        "text/html",
                        "<html><body><p>The secret of the intranet is told here." + "</p></body></html>");
            case "/late.html" -> {
                if (late.isEmpty()) {
                    exchange.sendResponseHeaders(503, -1);
                } else {
                    send(exchange, "text/html", late);
                }
            }
            case "/away" -> {
                exchange.getResponseHeaders().add("Location", location);
                exchange.sendResponseHeaders(302, -1);
            }
            case "/endless" -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                    byte[] some = "<p>and on and on</p>\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
                    while (true) {
                        out.write(some);
                    }
                }
            }
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void send(HttpExchange exchange, String type, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private FrontDoor.Result add(String path) {
        return FrontDoor.run(
                "",
                "add",
                "--archive",
                folder.resolve("web.db").toString(),
                "--allow-address",
                "127.0.0.1",
                at("127.0.0.1", path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/secret.html",
                "http://2130706434:PORT/secret.html",
                "http://0x7f000002:PORT/secret.html",
                "http://0.0.0.0:PORT/secret.html",
                "http://[::1]:PORT/secret.html",
                "http://[::ffff:127.0.0.2]:PORT/secret.html",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://127.0.0.1:22/",
                "file:///etc/passwd",
                "jar:file:///etc/x.jar!/y",
                "gopher://127.0.0.1/",
                "//127.0.0.2:PORT/secret.html",
                "http://user:word@127.0.0.1:PORT/secret.html"
            })
    void aRedirectToWhereNobodyMayGoIsRefused(String to) {
        location = to.replace("PORT", Integer.toString(server.getAddress().getPort()));
        FrontDoor.Result result = add("/away");
        assertThat(result.err())
                .containsPattern("rejected \\[(address-refused|scheme-refused|bad-address|host-unknown)\\]");
        assertThat(result.err()).contains("0 dispatches added");
        assertThat(result.code()).as("no input could be read").isEqualTo(5);
        assertThat(asked).noneMatch(a -> a.contains("secret"));
    }

    @Test
    void anEntryThatLinksToAPrivateAddressIsTakenItselfAndItsLinkIsNotFollowed() {
        StringBuilder items = new StringBuilder();
        int n = 0;
        for (String link : List.of(at("127.0.0.2", "/secret.html"), "http://169.254.169.254/x", "file:///etc/passwd")) {
            items.append("<item><title>Item ")
                    .append(n)
                    .append("</title><guid>g")
                    .append(n++)
                    .append("</guid><link>")
                    .append(link)
                    .append(
                            "</link><description>Police in Lima arrested two journalists on Sunday.</description></item>");
        }
        feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title>" + items + "</channel></rss>";
        FrontDoor.Result result = add("/feed.xml");
        assertThat(result.err()).contains("3 dispatches added");
        assertThat(result.code()).isZero();
        assertThat(asked).noneMatch(a -> a.contains("secret"));
        String archive = folder.resolve("web.db").toString();
        assertThat(FrontDoor.run("", "search", "--archive", archive, "intranet").code())
                .isEqualTo(1);
        assertThat(FrontDoor.run("", "export", "--archive", archive, "--as", "rss")
                        .out())
                .doesNotContain("file:");
    }

    @Test
    void aPageThatCouldNotBeHadIsAskedForAgainUntilItIsThere() {
        String told = "Police in Lima arrested two journalists on Sunday";
        feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title><item><title>Arrests</title>"
                + "<guid>late</guid><link>" + at("127.0.0.1", "/late.html") + "</link><pubDate>"
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        OffsetDateTime.now(ZoneOffset.UTC).minusHours(2))
                + "</pubDate><description>" + told + ".</description></item></channel></rss>";
        assertThat(add("/feed.xml").err()).contains("1 dispatch added");
        late = "<html><head><title>Arrests</title></head><body><article><h1>Arrests</h1><p>" + told
                + ", a spokesman of the ministry said.</p><p>The two had photographed the harbour of Callao, where a"
                + " ship is being unloaded.</p></article></body></html>";
        assertThat(add("/feed.xml").err()).contains("1 dispatch added");
        String archive = folder.resolve("web.db").toString();
        assertThat(FrontDoor.run("", "search", "--archive", archive, "Callao").code())
                .as("the page is there")
                .isZero();
        long times = asked.stream().filter(a -> a.contains("late")).count();
        assertThat(add("/feed.xml").err()).contains("0 dispatches added");
        assertThat(asked.stream().filter(a -> a.contains("late")).count()).isEqualTo(times);
    }

    @Test
    void anEndlessPageIsGivenUp() {
        FrontDoor.Result result = add("/endless");
        assertThat(result.err()).contains("[too-big]");
        assertThat(result.seconds()).isLessThan(60);
        assertThat(result.code()).isEqualTo(5);
    }
}
