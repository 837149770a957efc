package dateline.wire;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long a server wants an answer to be taken as fresh. Stateless. */
final class Freshness {
    private static final long LONGEST = Duration.ofDays(7).toSeconds();

    private Freshness() {}

    /** From {@code Cache-Control: max-age=…}; zero without one, and with {@code no-store} or {@code no-cache}. */
    static Duration of(@Nullable String cacheControl) {
        if (cacheControl == null) {
            return Duration.ZERO;
        }
        Duration fresh = Duration.ZERO;
        for (String part : cacheControl.toLowerCase(Locale.ROOT).split(",")) {
            String directive = part.strip();
            if (directive.equals("no-store") || directive.equals("no-cache")) {
                return Duration.ZERO;
            }
            if (directive.startsWith("max-age=")) {
                fresh = seconds(directive.substring(8).replace("\"", ""));
            }
        }
        return fresh;
    }

    /** A number of seconds, at most a week; zero for anything else. */
    static Duration seconds(@Nullable String text) {
        if (text == null || !text.strip().matches("\\d{1,9}")) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Math.min(Long.parseLong(text.strip()), LONGEST));
    }
}
