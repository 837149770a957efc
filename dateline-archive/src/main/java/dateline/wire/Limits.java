package dateline.wire;

import java.time.Duration;

/**
 * How much a fetch may take.
 *
 * @param connect longest time until a connection stands
 * @param silence longest time without a byte
 * @param whole longest time for one fetch, redirects included
 * @param bytes most bytes of a body, unpacked
 * @param redirects most redirects followed
 * @param pause shortest time between two requests to one host
 */
public record Limits(Duration connect, Duration silence, Duration whole, int bytes, int redirects, Duration pause) {
    /** 10 s, 20 s, 60 s, 16 MiB, 5 redirects, a second. */
    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                16 << 20,
                5,
                Duration.ofSeconds(1));
    }
}
