package dateline.record;

/**
 * Input that could not become a dispatch. An expected failure is a value: the rest of the input goes on.
 *
 * @param code stable, lower-case, hyphenated, for example {@code json-syntax}
 * @param origin the file, address or {@code -} that it came from
 * @param line line number counted from 1, or 0 when the whole input is meant
 * @param message one sentence that says what is wrong and what to do next
 */
public record Rejection(String code, String origin, long line, String message) {}
