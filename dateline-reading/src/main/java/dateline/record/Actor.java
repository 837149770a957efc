package dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * One actor in one role of one event.
 *
 * @param text the dispatch's own words
 * @param span where they stand
 * @param name the resolved name; the words themselves when nothing better is known
 * @param code CAMEO actor code; null when not even the words allow one
 * @param key the dictionary key, or null when the actor is not in the dictionary
 */
public record Actor(
        String text,
        Span span,
        String name,
        @Nullable String code,
        @Nullable String key) {}
