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
 */
record Focus(@Nullable Place place, @Nullable Place country) {
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
        return new Focus(best, country);
    }
}
