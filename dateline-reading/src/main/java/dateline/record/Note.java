package dateline.record;

/**
 * A coded remark on a dispatch that was read, for example {@code no-publish-date}.
 *
 * @param code stable, lower-case, hyphenated
 * @param message one sentence for people
 */
public record Note(String code, String message) {}
