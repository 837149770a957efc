package dateline.reading.place;

import dateline.reading.place.Toponym.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Small places of a country that the dispatch has no other word about, in a dispatch that is plainly about another: likelier
 * namesakes of something there. {@code Victoria Park} in a report of Hong Kong is no suburb of Perth. Stateless.
 */
final class Strangers {
    /** A town of this size may turn up anywhere in the news of the world. */
    private static final double GREAT = 300_000;

    private static final int OFTEN = 4;

    private Strangers() {}

    /** The sightings that are left. */
    static List<Sighting> turnedAway(List<Sighting> kept) {
        Map<String, Integer> countries = new TreeMap<>();
        Map<String, Set<String>> names = new TreeMap<>();
        for (Sighting s : kept) {
            String iso = iso(s);
            if (iso != null) {
                countries.merge(iso, 1, Integer::sum);
                names.computeIfAbsent(iso, k -> new TreeSet<>()).add(s.key);
            }
        }
        String home = null;
        int most = 0;
        for (Map.Entry<String, Integer> e : countries.entrySet()) {
            if (e.getValue() > most) {
                home = e.getKey();
                most = e.getValue();
            }
        }
        if (most < OFTEN || most * 2 < kept.size()) {
            return kept;
        }
        List<Sighting> out = new ArrayList<>();
        for (Sighting s : kept) {
            String iso = iso(s);
            boolean alone = iso != null
                    && !iso.equals(home)
                    && names.getOrDefault(iso, Set.of()).size() == 1;
            if (!(alone && small(s.chosen) && s.within == null)) {
                out.add(s);
            }
        }
        return out;
    }

    private static @Nullable String iso(Sighting s) {
        Toponym t = s.chosen;
        return t == null ? null : t.iso();
    }

    private static boolean small(@Nullable Toponym t) {
        return t != null
                && t.population() < GREAT
                && (t.kind() == Kind.TOWN
                        || t.kind() == Kind.SEAT
                        || t.kind() == Kind.QUARTER
                        || t.kind() == Kind.DISTRICT
                        || t.kind() == Kind.POINT);
    }
}
