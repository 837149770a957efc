package dateline.reading;

import dateline.record.Place;
import dateline.record.PlaceMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls towns, quarters and venues what their dispatch first calls them: {@code Mariupol} or {@code Mariupil}, {@code
 * Washington, DC} or {@code Washington D.C.}; which place is meant, the gazetteer's number tells. Countries, provinces
 * and regions keep the gazetteer's name, and so does a place that is only told in other words ({@code the Qatari
 * capital}) or in capitals. Immutable.
 */
final class ToldNames {
    private static final Set<String> NAMED = Set.of("city", "district", "point");
    private static final int SHORTEST = 4;

    private final Map<Place, String> names = new HashMap<>();

    /**
     * @param places of one dispatch, in textual order
     * @param text the dispatch's words
     */
    ToldNames(List<PlaceMention> places, String text) {
        for (int i = 0; i < places.size(); i++) {
            PlaceMention m = places.get(i);
            PlaceMention next = i + 1 < places.size() ? places.get(i + 1) : null;
            String name = m.text();
            if (next != null && doubled(m.place(), next.place())) {
                String between = m.span().end() <= next.span().start()
                        ? text.substring(m.span().end(), next.span().start())
                        : "-";
                // "Washington, DC": both words name the one town
                name = between.equals(", ") ? m.text() + ", " + next.text() : name;
            }
            if (NAMED.contains(m.place().precision()) && isName(name)) {
                names.putIfAbsent(m.place(), name);
            }
        }
    }

    /** Whether two names beside each other are one: a town that has its division's name in its own. */
    private static boolean doubled(Place town, Place next) {
        return next.equals(town) || town.name().indexOf(',') > 0 && next.name().equals(town.admin1());
    }

    @Nullable
    Place called(@Nullable Place p) {
        String name = p == null ? null : names.get(p);
        return p == null || name == null
                ? p
                : new Place(name, p.iso(), p.admin1(), p.geonameid(), p.lat(), p.lon(), p.precision());
    }

    List<Place> called(List<Place> places) {
        return places.stream()
                .map(p -> new Place(
                        names.getOrDefault(p, p.name()),
                        p.iso(),
                        p.admin1(),
                        p.geonameid(),
                        p.lat(),
                        p.lon(),
                        p.precision()))
                .toList();
    }

    private static boolean isName(String name) {
        boolean small = name.chars().anyMatch(Character::isLowerCase);
        return name.length() >= SHORTEST && small && Character.isUpperCase(name.charAt(0));
    }
}
