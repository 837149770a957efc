package dateline.reading.place;

import dateline.record.Place;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One place that a name can mean.
 *
 * @param name canonical English name
 * @param iso ISO 3166-1 alpha-3; null for seas and regions across countries
 * @param division ISO alpha-2 and GeoNames' first-level code, for example {@code US.OH}; null above that level
 * @param admin1 name of that division, null above that level
 * @param population inhabitants, roughly; 0 when unknown
 */
public record Toponym(
        String name,
        @Nullable String iso,
        @Nullable String division,
        @Nullable String admin1,
        @Nullable Integer geonameid,
        double lat,
        double lon,
        Kind kind,
        double population) {
    /** What sort of place. */
    public enum Kind {
        COUNTRY("country"),
        DIVISION("province"),
        DISTRICT("district"),
        CAPITAL("city"),
        SEAT("city"),
        TOWN("city"),
        QUARTER("district"),
        POINT("point"),
        /** Somewhere in a province: a name that only the words behind it place, as in {@code Hermanos, Texas}. */
        SOMEWHERE("province"),
        REGION("region"),
        WATER("region"),
        CONTINENT("region");

        private final String precision;

        Kind(String precision) {
            this.precision = precision;
        }

        /** How fine a place of this kind is, as in {@link Place#precision()}. */
        public String precision() {
            return precision;
        }

        /** A town, its quarters included. */
        public boolean isTown() {
            return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER || this == SOMEWHERE;
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    Toponym known(String english, double fame) {
        return new Toponym(english, iso, division, admin1, geonameid, lat, lon, kind, Math.max(fame, population));
    }

    /** The place as records keep it. */
    public Place place() {
        return new Place(name, iso, admin1, geonameid, lat, lon, kind.precision());
    }

    /** Great-circle distance in kilometres. */
    public double distanceTo(Toponym other) {
        double y = Math.toRadians(other.lat - lat);
        double x = Math.toRadians(other.lon - lon);
        double h = Math.pow(Math.sin(y / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(x / 2), 2);
        return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
