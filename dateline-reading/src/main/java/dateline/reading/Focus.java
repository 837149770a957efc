package dateline.reading;

import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Place;
import dateline.record.PlaceMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place that a dispatch is about: named oftener than any other, its title counting most. Immutable.
 *
 * @param place null where none stands out
 * @param country of the same kind among countries; null where none is named
 * @param home the country or city-state that the title names, or the city-state that an untitled dispatch is about; null if
 *     there is none, or several
 */
record Focus(
        @Nullable Place place,
        @Nullable Place country,
        @Nullable Place home) {
    private static final int ENOUGH = 3;
    private static final int TITLE = 3;

    static Focus of(Dispatch dispatch, List<PlaceMention> places) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        Dateline dateline = dispatch.dateline();
        String title = dispatch.title();
        for (PlaceMention p : places) {
            boolean inDateline = dateline != null && dateline.span().contains(p.span());
            if (!inDateline && !p.place().precision().equals("region")) {
                boolean titled = title != null && p.text().length() > 2 && title.contains(p.text());
                counts.merge(p.place(), titled && !counts.containsKey(p.place()) ? TITLE : 1, Integer::sum);
            }
        }
        Place best = null;
        int most = ENOUGH - 1;
        Place country = null;
        int countries = 0;
        for (Map.Entry<Place, Integer> e : counts.entrySet()) {
            int n = e.getValue();
            if (n > most) {
                best = e.getKey();
                most = n;
            } else if (n == most) {
                best = null;
            }
            if (e.getKey().precision().equals("country") && n > countries) {
                country = e.getKey();
                countries = n;
            }
        }
        return new Focus(
                best, country, title == null ? best != null && isState(best) ? best : null : home(title, counts));
    }

    private static @Nullable Place home(String title, Map<Place, Integer> counts) {
        Place home = null;
        for (Place p : counts.keySet()) {
            if (isState(p) && title.contains(p.name())) {
                if (home != null) {
                    return null;
                }
                home = p;
            }
        }
        return home;
    }

    /** Whether a place is a country, or a city that is one. */
    static boolean isState(Place p) {
        return p.precision().equals("country") || isCityState(p);
    }

    /** Singapore, Hong Kong: a city above which there is no division. */
    static boolean isCityState(Place p) {
        return p.precision().equals("city") && p.admin1() == null;
    }
}
