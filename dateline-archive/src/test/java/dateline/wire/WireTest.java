package dateline.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on this machine that says whatever a test wants it to say, byte by byte. */
class WireTest {
    /** What the server does with one connection. */
    private interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private ServerSocket server;
    private Wire wire;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "test server");
        thread.setDaemon(true);
        thread.start();
        wire = wire(Duration.ofSeconds(2));
    }

    @AfterEach
    void hangUp() throws IOException {
        wire.close();
        server.close();
    }

    /** This machine's first loopback address is let in, so that there is a server to talk to; no other is. */
    private static Wire wire(Duration whole) throws IOException {
        Map<String, String> names = Map.of(
                "news.test", "127.0.0.1",
                "inside.test", "10.1.2.3",
                "sly.test", "169.254.169.254",
                "six.test", "fd00::1");
        DnsResolver dns = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                String address = names.get(host);
                return InetAddress.getAllByName(address == null ? host : address);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        return new Wire(
                new AddressGuard(Set.of(InetAddress.getByName("127.0.0.1"))),
                new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), whole, 1 << 20, 3, Duration.ZERO),
                dns);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                Thread thread = new Thread(() -> talk(socket), "test connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int c = socket.getInputStream().read();
                if (c < 0) {
                    return;
                }
                head.append((char) c);
            }
            requests.add(head.toString());
            String path = head.toString().split(" ")[1];
            Answer answer = answers.get(path);
            if (answer == null) {
                socket.getOutputStream().write(head("404 Not Found", 0));
            } else {
                answer.write(socket.getOutputStream());
            }
        } catch (IOException | InterruptedException e) {
            // the client hung up, which several tests want
        }
    }

    private static byte[] head(String status, long length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
        if (length >= 0) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void page(String path, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        answers.put(path, out -> {
            out.write(head("200 OK", bytes.length, headers));
            out.write(bytes);
        });
    }

    private String at(String path) {
        return "http://news.test:" + server.getLocalPort() + path;
    }

    private String code(String address) {
        Fetched fetched = wire.fetch(address, null, null);
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).rejection().code();
    }

    @Test
    void aPageComesWithWhatTheServerSaysOfIt() {
        page(
                "/1",
                "<p>Kabul</p>",
                "Content-Type: text/HTML; charset=utf-8",
                "ETag: \"a1\"",
                "Last-Modified: Sun, 18 Jul 2021 21:55:00 GMT",
                "Cache-Control: public, max-age=600");
        Fetched.Page page = (Fetched.Page) wire.fetch(at("/1"), null, null);
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Kabul</p>");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("UTF-8");
        assertThat(page.etag()).isEqualTo("\"a1\"");
        assertThat(page.fresh()).isEqualTo(Duration.ofMinutes(10));
        assertThat(requests.get(1))
                .contains("User-Agent: Dateline/")
                .doesNotContainIgnoringCase("cookie:")
                .doesNotContainIgnoringCase("referer:");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        answers.put("/1", out -> out.write(head("304 Not Modified", -1)));
        assertThat(wire.fetch(at("/1"), "\"a1\"", "Sun, 18 Jul 2021 21:55:00 GMT"))
                .isInstanceOf(Fetched.Unchanged.class);
        assertThat(requests.get(1)).contains("If-None-Match: \"a1\"").contains("If-Modified-Since: Sun, 18 Jul 2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "http://2130706434/",
                "http://0x7f000002/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/",
                "http://[fe80::1]/",
                "http://0.0.0.0/",
                "http://10.0.0.1/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://192.0.2.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://inside.test/",
                "http://sly.test/",
                "http://six.test/",
                "https://inside.test/",
                "http://news.test:22/",
            })
    void privateAddressesAreRefused(String address) {
        // hosts that Java does not take for an address at all end as unknown; none is ever connected to
        assertThat(code(address)).isIn("address-refused", "host-unknown", "bad-address");
        assertThat(connections).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.2/x, address-refused",
        "http://[::1]/x, address-refused",
        "http://169.254.169.254/x, address-refused",
        "http://10.0.0.1/x, address-refused",
        "http://inside.test/x, address-refused",
        "//inside.test/x, address-refused",
        "file:///etc/passwd, scheme-refused",
        "ftp://news.test/x, scheme-refused",
        "jar:http://news.test/x!/y, scheme-refused",
        "http://user:word@news.test/x, bad-address",
    })
    void aRedirectIsJudgedLikeAnyAddress(String to, String code) {
        answers.put("/feed", out -> out.write(head("302 Found", 0, "Location: " + to)));
        assertThat(code(at("/feed"))).isEqualTo(code);
        // robots.txt and the feed itself, nothing after them
        assertThat(connections).hasValue(2);
    }

    @Test
    void redirectsAreFollowedAFewTimesOnly() {
        page("/end", "news");
        answers.put("/once", out -> out.write(head("301 Moved", 0, "Location: /end")));
        answers.put("/round", out -> out.write(head("302 Found", 0, "Location: /round")));
        assertThat(((Fetched.Page) wire.fetch(at("/once"), null, null)).address())
                .hasPath("/end");
        assertThat(code(at("/round"))).isEqualTo("too-many-redirects");
    }

    @Test
    void anEndlessBodyIsCutOff() {
        answers.put("/endless", out -> {
            out.write(head("200 OK", -1));
            byte[] more = new byte[64 << 10];
            while (true) {
                out.write(more);
            }
        });
        assertThat(code(at("/endless"))).isEqualTo("too-big");
    }

    @Test
    void aBombUnpacksOnlyToTheCap() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        answers.put("/bomb", out -> {
            out.write(head("200 OK", packed.size(), "Content-Encoding: gzip"));
            packed.writeTo(out);
        });
        assertThat(code(at("/bomb"))).isEqualTo("too-big");
    }

    @Test
    void aDripAndASilenceEndInTime() {
        answers.put("/drip", out -> {
            out.write(head("200 OK", -1));
            while (true) {
                out.write('.');
                out.flush();
                Thread.sleep(100);
            }
        });
        answers.put("/silence", out -> Thread.sleep(30_000));
        long start = System.nanoTime();
        assertThat(code(at("/drip"))).isEqualTo("too-slow");
        assertThat(code(at("/silence"))).isEqualTo("too-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void aHugeHeaderIsRefused() {
        answers.put("/header", out -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.ISO_8859_1));
            byte[] more = "x".repeat(64 << 10).getBytes(StandardCharsets.ISO_8859_1);
            while (true) {
                out.write(more);
            }
        });
        assertThat(code(at("/header"))).isEqualTo("connection-failed");
    }

    @Test
    void robotsAreObeyed() {
        page(
                "/robots.txt",
                "User-agent: *\nDisallow: /\n\nUser-agent: Dateline\nDisallow: /private\nAllow: /private/news$\n");
        page("/private/news", "open");
        page("/private/1", "closed");
        page("/free", "open");
        assertThat(wire.fetch(at("/free"), null, null)).isInstanceOf(Fetched.Page.class);
        assertThat(wire.fetch(at("/private/news"), null, null)).isInstanceOf(Fetched.Page.class);
        assertThat(code(at("/private/1"))).isEqualTo("robots-refused");
        assertThat(requests.stream().filter(r -> r.contains("/robots.txt"))).hasSize(1);
        assertThat(requests).noneMatch(r -> r.contains("/private/1"));
    }

    @Test
    void aSiteWhoseRobotsFailIsLeftAlone() {
        answers.put("/robots.txt", out -> out.write(head("503 Busy", 0)));
        page("/1", "news");
        assertThat(code(at("/1"))).isEqualTo("robots-refused");
    }

    @Test
    void statusesAreToldAndRetryAfterIsKept() {
        answers.put("/busy", out -> out.write(head("429 Too Many Requests", 0, "Retry-After: 120")));
        Fetched.Failed failed = (Fetched.Failed) wire.fetch(at("/busy"), null, null);
        assertThat(failed.rejection().code()).isEqualTo("http-status");
        assertThat(failed.retry()).isEqualTo(Duration.ofMinutes(2));
        assertThat(code(at("/none"))).isEqualTo("http-status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news",
                "http://",
                "http:///x",
                "file:/etc/passwd",
                "gopher://a/",
                "http://a b c/",
                "http://exa\u0000mple/"
            })
    void whatIsNoWebAddressIsRefused(String address) {
        assertThat(code(address)).isIn("bad-address", "scheme-refused", "host-unknown");
        assertThat(connections).hasValue(0);
    }
}
