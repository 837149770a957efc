package dateline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 over fields in their order, each marked off from the next, an absent one other than an empty one. Not for
 * concurrent use.
 *
 * <p>Example: {@code new Sum().add("AB").add("C")} and {@code new Sum().add("A").add("BC")} differ.
 */
final class Sum {
    private final MessageDigest digest = sha256();

    /** The digest of bytes as they are. */
    static byte[] of(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Sum add(@Nullable String field) {
        if (field == null) {
            digest.update((byte) 0);
            return this;
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 1);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >> shift));
        }
        digest.update(bytes);
        return this;
    }

    byte[] bytes() {
        return digest.digest();
    }

    /** The first 64 bits: a key that is the same on every machine. */
    long key() {
        byte[] bytes = digest.digest();
        long key = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            key = key << 8 | bytes[i] & 0xff;
        }
        return key;
    }
}
