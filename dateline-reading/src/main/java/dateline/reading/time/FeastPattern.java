package dateline.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Feasts and days of remembrance: {@code Easter}, {@code next week's Muslim holiday of Eid al-Adha}, {@code Christmas
 * 2020}, {@code last Ramadan}. Without a year, the one that the tense points to, else the nearest.
 */
final class FeastPattern implements Pattern {
    private final TimeLexicon words;
    private final FeastCalendar calendar;
    private final CalendarWords names;

    FeastPattern(TimeLexicon words, FeastCalendar calendar, CalendarWords names) {
        this.words = words;
        this.calendar = calendar;
        this.names = names;
    }

    /** What points to one year's feast: a direction, and a unit it should fall in. */
    private record Pointer(int step, @Nullable Unit unit, int end) {}

    @Override
    public @Nullable Found at(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        Pointer pointer = pointer(line, at);
        int next = pointer == null ? at : pointer.end();
        int named = described(line, next);
        TimeLexicon.Entry feast = words.at("feasts", line, named);
        if (feast == null && named == at) {
            feast = words.at("feasts", line, i);
            named = feast == null ? named : i;
        }
        if (feast == null || !line.capital(named) && !line.is(named, "the") && !line.digits(named)) {
            return null;
        }
        int end = words.skip("celebration", line, feast.end());
        // Easter Island, Operation Ramadan: a name that borrows a feast's
        boolean name = end == feast.end()
                        && line.capital(end)
                        && line.tag(end).startsWith("NNP")
                        && names.month(line, end) == null
                || line.is(named - 1, "operation", "mount", "father") && line.capital(named - 1);
        if (name) {
            return null;
        }
        CalendarWords.Name year = names.year(line, line.is(end, "of", ",") ? end + 1 : end);
        String rule = feast.key();
        if (year != null) {
            return Found.dated(i, year.end(), c -> first(calendar.in(rule, year.number())), year.number());
        }
        return new Found(i, end, c -> resolve(c, rule, pointer), null, pointer == null);
    }

    private @Nullable Pointer pointer(Line line, int i) {
        int step = line.is(i, "last", "past") ? -1 : line.is(i, "next", "coming", "upcoming") ? 1 : 0;
        if (step == 0 && !line.is(i, "this")) {
            return null;
        }
        CalendarWords.Measure unit = names.unit(line, i + 1);
        if (unit == null) {
            return new Pointer(step, null, i + 1);
        }
        int end = line.is(unit.end(), "'") && line.is(unit.end() + 1, "s") ? unit.end() + 2 : unit.end();
        return new Pointer(step, unit.unit(), end);
    }

    private int described(Line line, int i) {
        int at = i;
        for (int k = 0; k < 3 && words.at("feasts", line, at) == null && words.skip("festive", line, at) > at; k++) {
            at = words.skip("festive", line, at);
        }
        return at;
    }

    private Resolved resolve(Context c, String rule, @Nullable Pointer pointer) {
        if (c.year() != null) {
            return first(calendar.in(rule, c.year()));
        }
        LocalDate now = c.anchor().now();
        if (now == null) {
            return Resolved.unknown("DATE");
        }
        if (pointer != null && pointer.unit() != null && pointer.unit().step() != null) {
            CalendarSpan here = CalendarSpan.of(pointer.unit(), now);
            CalendarSpan there = here == null ? null : here.plus(pointer.step(), pointer.unit());
            LocalDate middle = there == null
                    ? now
                    : there.start().plusDays(ChronoUnit.DAYS.between(there.start(), there.end()) / 2);
            return of(nearest(rule, middle));
        }
        int step = pointer != null
                ? pointer.step()
                : switch (c.direction()) {
                    case PAST -> -1;
                    case FUTURE -> 1;
                    default -> 0;
                };
        if (rule.startsWith("once ") || c.anchor().history() && pointer == null) {
            return first(calendar.in(rule, now.getYear()));
        }
        return of(step == 0 ? nearest(rule, now) : towards(rule, now, step));
    }

    private FeastCalendar.@Nullable Feast nearest(String rule, LocalDate day) {
        FeastCalendar.Feast best = null;
        long gap = Long.MAX_VALUE;
        for (FeastCalendar.Feast f : calendar.around(rule, day)) {
            long here = Math.abs(ChronoUnit.DAYS.between(f.first(), day));
            if (here < gap) {
                gap = here;
                best = f;
            }
        }
        return best;
    }

    private FeastCalendar.@Nullable Feast towards(String rule, LocalDate day, int step) {
        FeastCalendar.Feast best = null;
        for (FeastCalendar.Feast f : calendar.around(rule, day)) {
            if (step > 0 && !f.last().isBefore(day)) {
                return f;
            }
            if (step < 0 && !f.first().isAfter(day.plusDays(1))) {
                best = f;
            }
        }
        return best;
    }

    private static Resolved first(List<FeastCalendar.Feast> feasts) {
        return of(feasts.isEmpty() ? null : feasts.get(0));
    }

    private static Resolved of(FeastCalendar.@Nullable Feast feast) {
        CalendarSpan day = feast == null ? null : CalendarSpan.of(Unit.DAY, feast.first());
        if (feast == null || day == null) {
            return Resolved.unknown("DATE");
        }
        Resolved date = Resolved.date(day);
        return feast.first().equals(feast.last())
                ? date
                : date.valued(date.value() + "/" + CalendarSpan.day(feast.last()));
    }
}
