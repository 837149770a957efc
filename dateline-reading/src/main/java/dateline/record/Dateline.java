package dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * The opening place and agency of a dispatch, as in {@code KABUL (Dispatches) –}.
 *
 * @param place the place as written, or null
 * @param agency the agency as written, or null
 * @param span the words of the body that the dateline covers, its closing dash and following blanks included
 */
public record Dateline(@Nullable String place, @Nullable String agency, Span span) {}
