package dateline.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web without what does not tell pages apart: scheme, {@code www.}, port 80 and 443, fragment, a last
 * slash, and parameters that only say where a reader came from.
 *
 * <p>Example: {@code https://www.Example.org/a/1/?utm_source=x#top} is {@code example.org/a/1}. Stateless.
 */
final class Address {
    private static final Pattern TRACE = Pattern.compile(
            "utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|ocid|cmpid|ncid|smid|at_.*|ref_src|share",
            Pattern.CASE_INSENSITIVE);

    private Address() {}

    /** @return null where it is no address of a page: none at all, or only that of a whole site */
    static @Nullable String canonical(@Nullable String url) {
        URI uri = parse(url);
        String host = uri == null ? null : host(url);
        if (uri == null || host == null) {
            return null;
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        List<String> kept = new ArrayList<>();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&", -1)) {
                int is = pair.indexOf('=');
                String name = is < 0 ? pair : pair.substring(0, is);
                if (!pair.isEmpty() && !TRACE.matcher(name).matches()) {
                    kept.add(pair);
                }
            }
        }
        if (path.isEmpty() && kept.isEmpty()) {
            return null;
        }
        int port = uri.getPort();
        return host
                + (port < 0 || port == 80 || port == 443 ? "" : ":" + port)
                + path
                + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }

    /** The host without {@code www.}, in lower case; null if there is none. */
    static @Nullable String host(@Nullable String url) {
        URI uri = parse(url);
        String host = uri == null ? null : uri.getHost();
        if (host == null) {
            return null;
        }
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    private static @Nullable URI parse(@Nullable String url) {
        if (url == null || url.length() > 8000) {
            return null;
        }
        try {
            URI uri = new URI(url.startsWith("www.") ? "http://" + url : url);
            String scheme = uri.getScheme();
            boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
            return web ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
