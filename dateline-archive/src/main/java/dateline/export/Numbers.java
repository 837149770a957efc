package dateline.export;

import dateline.record.Pair;
import dateline.store.Catalogue.EventLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Whole numbers for layouts whose keys are numbers: 15 hexadecimal digits of a SHA-256, so they fit 64 bits. Stateless. */
final class Numbers {
    private static final int BYTES = 8;

    private Numbers() {}

    /** A positive number that the same text always gives. */
    static long of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long number = 0;
            for (int i = 0; i < BYTES; i++) {
                number = number << 8 | hash[i] & 0xff;
            }
            return number >>> 4;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** The number of one pair of one event. */
    static long of(EventLine told, Pair pair) {
        return of(told.event().id() + "#" + pair.number());
    }
}
