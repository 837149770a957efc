package dateline.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The years that a history tells of. A history names years long past again and again; news points from its publish
 * date.
 *
 * @param middle the median of the years it names
 * @param reach how far from it the story goes; a year beyond is an aside ("the largest battle since 1813")
 */
record History(int middle, int reach) {
    private static final int LONG_PAST = 2;
    private static final int FEW = 3;
    private static final int WIDE = 15;
    private static final int SHARE = 10;

    private static final LocalDate NOW = LocalDate.of(2000, 6, 15);
    private static final LocalDate THEN = LocalDate.of(1700, 6, 15);

    /** Whether a year lies outside of the story. */
    boolean aside(int year) {
        return Math.abs(year - middle) > reach;
    }

    /** @param found what stands in each sentence; null if that is no history */
    static @Nullable History of(List<List<Found>> found, @Nullable LocalDate published) {
        List<Integer> years = new ArrayList<>();
        int past = 0;
        int near = 0;
        // what points from now, and not from the story, resolves near the one and not the other
        Anchor probe = new Anchor(NOW, null);
        probe.tell(new CalendarSpan(Unit.DAY, THEN, Phase.WHOLE, ""));
        Context context = new Context(probe, Direction.UNKNOWN, null);
        for (List<Found> sentence : found) {
            for (Found f : sentence) {
                Integer year = f.year();
                if (year != null) {
                    years.add(year);
                    boolean old = published == null || year <= published.getYear() - LONG_PAST;
                    past += old ? 1 : 0;
                    near += old ? 0 : 1;
                } else if (!f.wantsYear()) {
                    CalendarSpan mention = f.meaning().resolve(context).mention();
                    near += mention != null && Math.abs(mention.start().getYear() - NOW.getYear()) < FEW ? 1 : 0;
                }
            }
        }
        if (past < FEW || near * SHARE > past) {
            return null;
        }
        Collections.sort(years);
        int middle = years.get(years.size() / 2);
        List<Integer> distances =
                new ArrayList<>(years.stream().map(y -> Math.abs(y - middle)).toList());
        Collections.sort(distances);
        return new History(middle, Math.max(WIDE, 4 * distances.get(distances.size() / 2)));
    }
}
