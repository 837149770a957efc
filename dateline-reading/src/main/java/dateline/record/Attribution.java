package dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * Somebody says something: who, by which cue, and what.
 *
 * @param source words that name the speaker; null when nobody is named
 * @param cue the word or words that tell the telling
 * @param content what is told
 */
public record Attribution(@Nullable Span source, Span cue, Span content) {}
