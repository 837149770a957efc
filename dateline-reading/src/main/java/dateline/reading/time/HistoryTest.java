package dateline.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a history, which names years long past again and again, from news, which points from its publish date. */
final class HistoryTest {
    private static final int LONG_PAST = 2;
    private static final int FEW = 3;
    private static final int SHARE = 10;

    private static final LocalDate NOW = LocalDate.of(2000, 6, 15);
    private static final LocalDate THEN = LocalDate.of(1700, 6, 15);

    private HistoryTest() {}

    /** @param found what stands in each sentence */
    static boolean isHistory(List<List<Found>> found, @Nullable LocalDate published) {
        int past = 0;
        int near = 0;
        // what points from now, and not from the story, resolves near the one and not the other
        Anchor probe = new Anchor(NOW, false);
        probe.tell(new CalendarSpan(Unit.DAY, THEN, Phase.WHOLE, ""));
        Context context = new Context(probe, Direction.UNKNOWN, null);
        for (List<Found> sentence : found) {
            for (Found f : sentence) {
                Integer year = f.year();
                if (year != null) {
                    boolean old = published == null || year <= published.getYear() - LONG_PAST;
                    past += old ? 1 : 0;
                    near += old ? 0 : 1;
                } else if (!f.wantsYear()) {
                    CalendarSpan mention = f.meaning().resolve(context).mention();
                    near += mention != null && Math.abs(mention.start().getYear() - NOW.getYear()) < FEW ? 1 : 0;
                }
            }
        }
        return past >= FEW && near * SHARE <= past;
    }
}
