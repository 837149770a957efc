package dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * Counts that the dispatch gives for an act, each a number ({@code 12}), a range ({@code 20/30}, open as {@code 12/..})
 * or null; money as amount and ISO 4217 code ({@code 5000000 USD}).
 */
public record Magnitude(
        @Nullable String killed,
        @Nullable String injured,
        @Nullable String arrested,
        @Nullable String displaced,
        @Nullable String participants,
        @Nullable String money) {
    /** Nothing was counted. */
    public static final Magnitude NONE = new Magnitude(null, null, null, null, null, null);
}
