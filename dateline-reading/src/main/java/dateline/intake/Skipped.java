package dateline.intake;

import dateline.record.Origin;

/**
 * Parts of an input that are no dispatches and were never meant to be, so that leaving them out is no fault: requests and
 * pictures in a web archive, style sheets in a folder, a page that was met again unchanged.
 *
 * @param place the input, or the one part that is meant
 * @param code stable, lower-case, hyphenated: {@code other-records}, {@code revisit}, {@code page-parts},
 *     {@code no-words}, {@code no-entries}, {@code own-archive}
 * @param count how many
 * @param message one sentence for people
 */
public record Skipped(Origin place, String code, long count, String message) {}
