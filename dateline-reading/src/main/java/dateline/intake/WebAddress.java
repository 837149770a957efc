package dateline.intake;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses as items give them; nothing is ever fetched. Stateless and safe for concurrent use. */
public final class WebAddress {
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** The host without {@code www.}, or null if the address has none. */
    public static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = new URI(url.startsWith("www.") ? "http://" + url : url).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** An address made whole by the one that it was found under; null if it is none or cannot be. */
    public static @Nullable String whole(@Nullable String given, @Nullable String base) {
        String url = SlipPad.line(given);
        if (url == null || url.length() > LONGEST) {
            return null;
        }
        if (url.startsWith("http://") || url.startsWith("https://")) {
            return url;
        }
        if (base == null) {
            return null;
        }
        try {
            URI whole = new URI(base).resolve(url);
            return whole.getHost() == null ? null : whole.toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
