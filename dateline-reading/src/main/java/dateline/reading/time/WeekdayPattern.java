package dateline.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bare weekdays, and many of them: {@code Sunday}, {@code Mondays}. */
final class WeekdayPattern implements Pattern {
    private final CalendarWords calendar;
    private final TimeLexicon words;

    WeekdayPattern(CalendarWords calendar, TimeLexicon words) {
        this.words = words;
        this.calendar = calendar;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        CalendarWords.Name day = calendar.weekday(line, i);
        if (day != null) {
            boolean name = words.has("nameday", line.word(i - 1)) && line.capital(i - 1)
                    || line.capital(day.end()) && words.has("periodical", line.word(day.end()));
            return name
                    ? null
                    : Found.of(i, day.end(), c -> {
                        LocalDate then = c.anchor().weekday(CalendarWords.day(day), c);
                        return then == null
                                ? Resolved.only("DATE", "XXXX-WXX-" + day.number())
                                : Resolved.date(CalendarSpan.of(Unit.DAY, then));
                    });
        }
        String word = line.word(i);
        if (line.capital(i) && word.endsWith("days")) {
            int n = List.of("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays")
                    .indexOf(word);
            return n < 0 ? null : Found.of(i, i + 1, c -> Resolved.only("SET", "XXXX-WXX-" + (n + 1)));
        }
        return null;
    }
}
