package dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * What a dispatch was made from.
 *
 * @param mediaType for example {@code text/plain}
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param bytes how many bytes there were
 * @param extra keys of the input that no field of the dispatch takes, as one JSON object text; {@code {}} if none
 * @param origin where the bytes were found; null for a dispatch that was made by hand
 */
public record Original(
        String mediaType,
        String sha256,
        long bytes,
        String extra,
        @Nullable Origin origin) {
    /** An original that was found nowhere. */
    public Original(String mediaType, String sha256, long bytes, String extra) {
        this(mediaType, sha256, bytes, extra, null);
    }
}
