package dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * A time expression and what it means.
 *
 * @param value EDTF date or interval ({@code 2021-07-17/2021-07-18}, {@code ../2021-07-18}); null when unresolved or
 *     not a calendar time
 * @param timex3 TimeML value ({@code P5Y}, {@code PRESENT_REF}, {@code 2021-W28}, {@code T09:00}); null when unresolved
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 */
public record Timex(
        Span span,
        String text,
        @Nullable String value,
        @Nullable String timex3,
        String type) {}
