package dateline.reading.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one packed gazetteer as places of the world. Immutable, and as safe for concurrent use as its maps. */
final class TownRows {
    /** So that a pack in which everything has one name costs no minutes. */
    private static final int MOST = 3000;

    private final PackedTowns rows;
    private final Map<String, String> alpha3;
    private final Map<String, Toponym> divisions;

    /**
     * @param alpha3 ISO alpha-3 by alpha-2
     * @param divisions first-level divisions by code
     */
    TownRows(PackedTowns rows, Map<String, String> alpha3, Map<String, Toponym> divisions) {
        this.rows = rows;
        this.alpha3 = alpha3;
        this.divisions = divisions;
    }

    /** Every place of a key, in the order of the rows; the list is the caller's. */
    List<Toponym> keyed(String key) {
        Set<Toponym> out = new LinkedHashSet<>();
        for (int i = rows.first(key);
                i < rows.size() && out.size() < MOST && NameKey.of(rows.name(i)).equals(key);
                i++) {
            out.add(place(rows.isOtherName(i) ? rows.id(i) : i));
        }
        return new ArrayList<>(out);
    }

    private Toponym place(int row) {
        String code = rows.division(row);
        Toponym in = divisions.get(code);
        @Nullable String admin1 = in == null ? rows.divisionName(row) : in.name();
        Toponym.Kind kind =
                switch (rows.kind(row)) {
                    case 'C' -> Toponym.Kind.CAPITAL;
                    case 'A' -> Toponym.Kind.SEAT;
                    case 'X' -> Toponym.Kind.QUARTER;
                    case 'D' -> Toponym.Kind.DISTRICT;
                    default -> Toponym.Kind.TOWN;
                };
        return new Toponym(
                rows.name(row),
                alpha3.get(code.substring(0, 2)),
                code,
                admin1,
                rows.id(row) == 0 ? null : rows.id(row),
                rows.lat(row),
                rows.lon(row),
                kind,
                rows.population(row));
    }
}
