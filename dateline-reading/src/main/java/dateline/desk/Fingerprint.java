package dateline.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 of bytes and of dispatches. Stateless and safe for concurrent use. */
final class Fingerprint {
    /** Hexadecimal digits of an id that the desk makes. */
    private static final int ID_DIGITS = 16;

    private Fingerprint() {}

    /** Lower-case hexadecimal digest of the bytes. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The id of a dispatch that came without: the same for the same source, title and body, on any machine. */
    static String id(@Nullable String source, @Nullable String title, String body) {
        MessageDigest digest = digest();
        for (String part : new String[] {source == null ? "" : source, title == null ? "" : title, body}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, ID_DIGITS);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
