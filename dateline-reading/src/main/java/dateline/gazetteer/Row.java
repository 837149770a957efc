package dateline.gazetteer;

import dateline.reading.place.NameKey;
import java.util.Comparator;

/**
 * One row of the gazetteer to be pressed.
 *
 * @param division ISO alpha-2 and first-level code, {@code US.OH}, and behind a bar its name where the lexicon has none
 * @param kind letter of {@link dateline.reading.place.Toponym.Kind}'s packed form: C capital, A seat of a first-level
 *     division, B seat of a lower one, P town, X part of a town, D second-level division, N only another name of the row
 *     with the same id
 * @param population inhabitants, 0 when unknown
 * @param lat thousandths of a degree
 * @param lon thousandths of a degree
 * @param id GeoNames id, 0 when unknown
 */
record Row(String key, String name, String division, char kind, long population, int lat, int lon, int id) {
    static final Comparator<Row> ORDER = Comparator.comparing(Row::key)
            .thenComparing(Row::name)
            .thenComparing(Row::division)
            .thenComparing(Row::id)
            .thenComparing(Row::lat);

    /** Whether it only gives a place of another row another name. */
    boolean isOtherName() {
        return kind == 'N';
    }

    /** The same place under another name. */
    Row named(String other, char as) {
        return new Row(NameKey.of(other), other, division, as, as == 'N' ? 0 : population, lat, lon, id);
    }

    static Row of(String name, String division, char kind, long population, double lat, double lon, int id) {
        int y = (int) Math.round(lat * 1000);
        int x = (int) Math.round(lon * 1000);
        return new Row(NameKey.of(name), name, division, kind, population, y, x, id);
    }
}
