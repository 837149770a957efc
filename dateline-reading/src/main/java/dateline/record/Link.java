package dateline.record;

import org.jspecify.annotations.Nullable;

/** One link of an event's attribution chain: the speaker's words, where they stand, the speaker's code, the cue. */
public record Link(String text, Span span, @Nullable String code, String cue) {}
