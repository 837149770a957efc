package dateline.wire;

import dateline.record.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The one guarded way out to the network. A name is resolved once and its addresses are judged by an {@link AddressGuard}
 * before any connection is opened, for every redirect again; the connection goes to the addresses that were judged. Only
 * http and https; robots.txt is obeyed; sizes and times are capped; nothing is sent but an honest name and the conditions of
 * a repeated fetch: no cookies, no credentials, no referrer.
 *
 * <p>Codes of rejection: {@code bad-address}, {@code scheme-refused}, {@code address-refused}, {@code host-unknown},
 * {@code robots-refused}, {@code too-many-redirects}, {@code too-big}, {@code too-slow}, {@code connection-failed},
 * {@code tls-failed}, {@code http-status}. Not thread-safe: one for each thread that fetches.
 */
public final class Wire implements AutoCloseable {
    /** What Dateline calls itself. */
    public static final String AGENT = "Dateline/0.1 (open-source reader of news events for research)";

    private static final String ROBOT = "dateline";
    private static final int SITES = 1_000;
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
    private static final int LOWEST_FREE_PORT = 1024;

    private final AddressGuard guard;
    private final Limits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock;
    private final Map<String, Robots> robots = recent();
    private final Map<String, Long> lastAsked = recent();

    /** The JDK's own names. */
    public Wire(AddressGuard guard, Limits limits) {
        this(guard, limits, SystemDefaultDnsResolver.INSTANCE);
    }

    /** @param names resolves names; its answers are judged by the guard */
    Wire(AddressGuard guard, Limits limits, DnsResolver names) {
        this.guard = guard;
        this.limits = limits;
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "wire clock");
            thread.setDaemon(true);
            return thread;
        });
        Timeout silence = Timeout.of(limits.silence());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Judged(names))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(silence)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(silence).build())
                        .setConnectionFactory(
                                org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(Http1Config.custom()
                                                .setMaxHeaderCount(200)
                                                .setMaxLineLength(16 << 10)
                                                .build())
                                        .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(silence).build())
                .setUserAgent(AGENT)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * Fetches a page.
     *
     * @param address what the user or a feed gave
     * @param etag of the last fetch
     * @param lastModified of the last fetch
     */
    public Fetched fetch(String address, @Nullable String etag, @Nullable String lastModified) {
        long end = System.nanoTime() + limits.whole().toNanos();
        try {
            URI at = checked(address);
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                if (!robotsOf(at, end).allows(path(at))) {
                    throw new Refusal("robots-refused", "the site's robots.txt asks not to fetch it");
                }
                Answer answer = get(at, etag, lastModified, limits.bytes(), end);
                if (answer.location != null) {
                    at = checked(at.resolve(uri(answer.location)).toString());
                } else {
                    return answer.fetched(at);
                }
            }
            throw new Refusal(
                    "too-many-redirects", "it sends on and on; more than " + limits.redirects() + " were not followed");
        } catch (Refusal e) {
            return new Fetched.Failed(new Rejection(e.code, shown(address), 0, e.message), e.retry);
        }
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        client.close();
    }

    /** Why there is no page; never leaves this class. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;
        private final String message;
        private final transient Duration retry;

        Refusal(String code, String message) {
            this(code, message, Duration.ZERO);
        }

        Refusal(String code, String message, Duration retry) {
            super(message, null, false, false);
            this.code = code;
            this.message = message;
            this.retry = retry;
        }
    }

    /** A refused address, on its way through the client. */
    private static final class RefusedAddress extends UnknownHostException {
        private static final long serialVersionUID = 1;

        RefusedAddress(String host) {
            super(host);
        }
    }

    /** Resolves a name once and judges every address of it: one that is refused refuses the name. */
    private final class Judged implements DnsResolver {
        private final DnsResolver names;

        Judged(DnsResolver names) {
            this.names = names;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = names.resolve(host);
            for (InetAddress address : addresses) {
                if (!guard.allows(address)) {
                    throw new RefusedAddress(host);
                }
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private record Answer(int status, @Nullable String location, Fetched.@Nullable Page page, Duration fresh) {
        Fetched fetched(URI at) {
            Fetched.Page p = page;
            return p == null
                    ? new Fetched.Unchanged(fresh)
                    : new Fetched.Page(at, p.mediaType(), p.charset(), p.bytes(), p.etag(), p.lastModified(), fresh);
        }
    }

    private Answer get(URI at, @Nullable String etag, @Nullable String lastModified, int most, long end)
            throws Refusal {
        pause(at, end);
        HttpGet get = new HttpGet(at);
        if (etag != null) {
            get.setHeader("If-None-Match", etag);
        }
        if (lastModified != null) {
            get.setHeader("If-Modified-Since", lastModified);
        }
        // a body that drips keeps every silence short; only a clock from outside ends it
        ScheduledFuture<?> alarm =
                clock.schedule(get::abort, Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        try {
            return client.execute(get, response -> {
                try {
                    return answer(response, most);
                } catch (Refusal e) {
                    get.abort();
                    throw new Carried(e);
                }
            });
        } catch (Carried e) {
            throw e.refusal;
        } catch (RefusedAddress e) {
            throw new Refusal(
                    "address-refused",
                    "it leads to this machine or a private network; --allow-address ADDRESS lets one in");
        } catch (UnknownHostException e) {
            throw new Refusal("host-unknown", "there is no host " + shown(at.getHost()) + "; check the address");
        } catch (InterruptedIOException e) {
            throw new Refusal("too-slow", "the server did not answer in time; try again later");
        } catch (SSLException e) {
            throw new Refusal(
                    "tls-failed", "no secure connection could be made; the server's certificate may be wrong");
        } catch (IOException e) {
            throw System.nanoTime() >= end
                    ? new Refusal(
                            "too-slow", "it took longer than " + limits.whole().toSeconds() + " s; try again later")
                    : new Refusal("connection-failed", "the connection failed; check the address or try again later");
        } finally {
            alarm.cancel(false);
        }
    }

    /** A refusal on its way out of the client's handler. */
    private static final class Carried extends IOException {
        private static final long serialVersionUID = 1;
        private final transient Refusal refusal;

        Carried(Refusal refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    private static Answer answer(ClassicHttpResponse response, int most) throws IOException, Refusal {
        int status = response.getCode();
        Duration fresh = Freshness.of(header(response, "Cache-Control"));
        if (status == 304) {
            return new Answer(status, null, null, fresh);
        }
        if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
            String location = header(response, "Location");
            if (location == null) {
                throw new Refusal("http-status", "the server sends on without saying where (" + status + ")");
            }
            return new Answer(status, location, null, fresh);
        }
        if (status != 200) {
            throw new Refusal(
                    "http-status",
                    "the server answered " + status
                            + (status == 404 || status == 410 ? "; it is not there (any more)" : ""),
                    Freshness.seconds(header(response, "Retry-After")));
        }
        HttpEntity entity = response.getEntity();
        byte[] bytes = entity == null ? new byte[0] : body(entity.getContent(), most);
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        return new Answer(
                status,
                null,
                new Fetched.Page(
                        URI.create("about:blank"),
                        type == null
                                ? "application/octet-stream"
                                : type.getMimeType().toLowerCase(Locale.ROOT),
                        type == null || type.getCharset() == null
                                ? null
                                : type.getCharset().name(),
                        bytes,
                        header(response, "ETag"),
                        header(response, "Last-Modified"),
                        fresh),
                fresh);
    }

    private static byte[] body(@Nullable InputStream in, int most) throws IOException, Refusal {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        while (in != null) {
            int n = in.read(buffer);
            if (n < 0) {
                break;
            }
            if (body.size() + n > most) {
                throw new Refusal("too-big", "it is larger than " + (most >> 20) + " MiB");
            }
            body.write(buffer, 0, n);
        }
        return body.toByteArray();
    }

    /** The site's robots.txt, remembered; a site that has none allows, one that fails refuses. */
    private Robots robotsOf(URI at, long end) throws Refusal {
        String site = at.getScheme() + "://" + at.getRawAuthority();
        Robots known = robots.get(site);
        if (known == null) {
            known = askForRobots(URI.create(site + "/robots.txt"), end);
            robots.put(site, known);
        }
        return known;
    }

    private Robots askForRobots(URI first, long end) throws Refusal {
        URI at = first;
        try {
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                Answer answer = get(at, null, null, Robots.LONGEST, end);
                if (answer.location == null) {
                    Fetched.Page page = answer.page;
                    return page == null
                            ? Robots.ALLOWING
                            : Robots.read(new String(page.bytes(), StandardCharsets.UTF_8), ROBOT);
                }
                at = checked(at.resolve(uri(answer.location)).toString());
            }
            return Robots.ALLOWING;
        } catch (Refusal e) {
            if (e.code.equals("http-status")) {
                return e.message.contains("answered 5") ? Robots.REFUSING : Robots.ALLOWING;
            }
            if (e.code.equals("too-big")) {
                return Robots.REFUSING;
            }
            throw e;
        }
    }

    private void pause(URI at, long end) throws Refusal {
        Long last = lastAsked.get(at.getHost());
        long now = System.nanoTime();
        long wait = last == null ? 0 : last + limits.pause().toNanos() - now;
        if (wait > 0) {
            if (now + wait > end) {
                throw new Refusal("too-slow", "the host was asked too often; try again later");
            }
            try {
                TimeUnit.NANOSECONDS.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal("too-slow", "was interrupted");
            }
        }
        lastAsked.put(at.getHost(), System.nanoTime());
    }

    private static URI checked(String address) throws Refusal {
        URI at = uri(address);
        String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Refusal("scheme-refused", "only http and https addresses are fetched");
        }
        if (at.getHost() == null || at.getRawUserInfo() != null) {
            throw new Refusal("bad-address", "it names no host, or carries a user name; give it as https://host/path");
        }
        if (!PORTS.contains(at.getPort()) && at.getPort() < LOWEST_FREE_PORT) {
            throw new Refusal("address-refused", "port " + at.getPort() + " is not a web server's");
        }
        return at;
    }

    private static URI uri(String address) throws Refusal {
        try {
            return new URI(address.strip().replace(" ", "%20")).parseServerAuthority();
        } catch (URISyntaxException e) {
            throw new Refusal("bad-address", "it is no web address; give it as https://host/path");
        }
    }

    private static String path(URI at) {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        return at.getRawQuery() == null ? path : path + "?" + at.getRawQuery();
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static String shown(@Nullable String text) {
        String plain = text == null ? "" : text.replaceAll("[\\p{C}\\s]+", " ");
        return plain.length() > 200 ? plain.substring(0, 199) + "…" : plain;
    }

    private static <V> Map<String, V> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > SITES;
            }
        };
    }
}
