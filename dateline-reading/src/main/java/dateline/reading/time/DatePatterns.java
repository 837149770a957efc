package dateline.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several families as one: the longest expression wins, the earlier family among equals; a part of day may follow. */
final class DatePatterns implements Pattern {
    private final List<Pattern> patterns;
    private final @Nullable CalendarWords calendar;

    /** @param calendar reads a part of day behind a date; null if none may follow */
    DatePatterns(List<Pattern> patterns, @Nullable CalendarWords calendar) {
        this.patterns = List.copyOf(patterns);
        this.calendar = calendar;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        Found best = null;
        for (Pattern p : patterns) {
            Found f = p.at(line, i);
            if (f != null && (best == null || f.end() > best.end())) {
                best = f;
            }
        }
        if (best == null || calendar == null) {
            return best;
        }
        Found day = best;
        CalendarWords.Key part = calendar.part(line, day.end());
        boolean early = part == null && line.is(day.end(), "early", "late");
        part = early ? calendar.part(line, day.end() + 1) : part;
        if (part == null || line.is(day.end(), "overnight")) {
            return best;
        }
        String clock = "T" + part.key();
        return day.widened(day.start(), part.end(), c -> {
            Resolved whole = day.meaning().resolve(c);
            CalendarSpan span = whole.mention();
            return span != null && (span.unit() != Unit.DAY || !span.clock().isEmpty())
                    ? whole
                    : Pointing.part(whole, clock);
        });
    }
}
