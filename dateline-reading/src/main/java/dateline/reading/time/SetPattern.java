package dateline.reading.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times that come again: {@code every Sunday}, {@code daily}, {@code twice a year}, {@code per month}. */
final class SetPattern implements Pattern {
    private final CalendarWords calendar;
    private final NumberReader numbers;
    private final TimeLexicon words;

    SetPattern(CalendarWords calendar, NumberReader numbers, TimeLexicon words) {
        this.calendar = calendar;
        this.numbers = numbers;
        this.words = words;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        TimeLexicon.Entry fixed = words.at("set", line, i);
        if (fixed != null && !(line.capital(i) && i > 0) && !words.has("periodical", line.word(fixed.end()))) {
            return set(i, fixed.end(), fixed.key());
        }
        NumberReader.Count many = numbers.at(line, i);
        int times = words.skip("times", line, many == null ? i : many.end());
        boolean counted = times > (many == null ? i : many.end());
        if (counted
                && !line.is(i, "time", "times")
                && (line.is(times, "per") || line.is(times, "a", "an", "each", "every"))) {
            CalendarWords.Measure unit = calendar.unit(line, times + 1);
            return unit == null || unit.plural() ? null : set(i, unit.end(), of(unit.unit()));
        }
        if (line.is(i, "per")
                || line.is(i, "a", "an")
                        && (line.tag(i - 1).startsWith("NN") || line.tag(i - 1).equals("CD") || line.is(i - 1, ")"))) {
            CalendarWords.Measure unit = calendar.unit(line, i + 1);
            boolean speed = line.is(i, "per", "an", "a")
                    && words.has("distance", line.word(i - 1))
                    && !line.is(i + 1, "day", "week", "month", "year");
            boolean length = speed
                    || line.is(i, "a", "an")
                            && line.is(i + 2, "ago", "later", "before", "after", "earlier", "of", "long", "-");
            return unit == null || unit.plural() || length || unit.unit() == Unit.SECOND && !line.is(i, "per")
                    ? null
                    : set(i, unit.end(), of(unit.unit()));
        }
        int every = words.skip("every", line, i);
        return every > i && !line.is(i, "all") ? every(line, i, every) : null;
    }

    private @Nullable Found every(Line line, int from, int at) {
        CalendarWords.Name weekday = calendar.weekday(line, at);
        if (weekday != null) {
            CalendarWords.Key part = calendar.part(line, weekday.end());
            return set(
                    from,
                    part == null ? weekday.end() : part.end(),
                    "XXXX-WXX-" + weekday.number() + (part == null ? "" : "T" + part.key()));
        }
        CalendarWords.Name month = calendar.month(line, at);
        if (month != null) {
            return set(from, month.end(), String.format(Locale.ROOT, "XXXX-%02d", month.number()));
        }
        CalendarWords.Key season = calendar.season(line, at);
        if (season != null) {
            return set(from, season.end(), "XXXX-" + season.key());
        }
        CalendarWords.Key part = calendar.part(line, at);
        if (part != null) {
            return set(from, part.end(), "XXXX-XX-XXT" + part.key());
        }
        NumberReader.Count n = numbers.at(line, at);
        CalendarWords.Measure unit = calendar.unit(line, n == null ? at : n.end());
        if (unit == null || unit.unit() == Unit.SECOND && n == null) {
            return null;
        }
        return n == null
                ? set(from, unit.end(), of(unit.unit()))
                : Found.of(
                        from,
                        unit.end(),
                        c -> new Resolved(
                                "SET", Lengths.duration(n, unit.unit()).timex3(), null, null));
    }

    private static String of(Unit unit) {
        return switch (unit) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> unit.ofDay() ? "PT1" + unit.letter().substring(1) : "P1" + unit.letter();
        };
    }

    private static Found set(int from, int to, String value) {
        return Found.of(from, to, c -> Resolved.only("SET", value));
    }
}
