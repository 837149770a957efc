package dateline.record;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param iso ISO 3166-1 alpha-3; null for seas and regions across countries
 * @param precision {@code point}, {@code city}, {@code district}, {@code province}, {@code country} or {@code region}
 */
public record Place(
        String name,
        @Nullable String iso,
        @Nullable String admin1,
        @Nullable Integer geonameid,
        @Nullable Double lat,
        @Nullable Double lon,
        String precision) {}
