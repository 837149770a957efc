package dateline.record;

/**
 * What a dispatch was made from.
 *
 * @param mediaType for example {@code text/plain}
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param bytes how many bytes there were
 * @param extra keys of the input that no field of the dispatch takes, as one JSON object text; {@code {}} if none
 */
public record Original(String mediaType, String sha256, long bytes, String extra) {}
