package dateline.reading;

import dateline.record.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that are the same on every machine: a hash of the dispatch's id and of what the event is made from. */
final class EventIds {
    private EventIds() {}

    /** The first 16 hexadecimal digits of SHA-256 over dispatch, clause, trigger and code. */
    static String of(String dispatch, Span clause, Span trigger, String code) {
        String key = String.join(
                "\n", dispatch, clause.start() + "-" + clause.end(), trigger.start() + "-" + trigger.end(), code);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
