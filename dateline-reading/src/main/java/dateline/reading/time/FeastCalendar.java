package dateline.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of feasts by the rules of {@code lexicon/time/feasts.txt}. Muslim feasts follow the calendar of Umm al-Qura,
 * which may be a day off from a sighting of the moon. Immutable.
 */
final class FeastCalendar {
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2170;
    private static final int NEAR = 3;

    private final TimeLexicon words;

    FeastCalendar(TimeLexicon words) {
        this.words = words;
    }

    /** A feast: its first and its last day. */
    record Feast(LocalDate first, LocalDate last) {}

    /**
     * The feasts of a rule that begin in the years around a day, in order of time; empty if its calendar does not reach
     * there.
     */
    List<Feast> around(String rule, LocalDate day) {
        List<Feast> out = new ArrayList<>();
        if (rule.startsWith("once ")) {
            return in(rule, FIRST_YEAR);
        }
        for (int year = day.getYear() - NEAR; year <= day.getYear() + NEAR; year++) {
            out.addAll(in(rule, year));
        }
        return out;
    }

    /** The feasts of a rule that begin in a year: none, one, or two of a Muslim feast. */
    List<Feast> in(String rule, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return List.of();
        }
        int x = rule.indexOf(" x ");
        int length = x < 0 ? 1 : Integer.parseInt(rule.substring(x + 3).strip());
        String bare = x < 0 ? rule : rule.substring(0, x).strip();
        int plus = bare.indexOf(" +");
        int shift = plus < 0 ? 0 : Integer.parseInt(bare.substring(plus + 2));
        List<Feast> out = new ArrayList<>(1);
        for (LocalDate d : days(plus < 0 ? bare : bare.substring(0, plus), year)) {
            LocalDate first = d.plusDays(shift);
            out.add(new Feast(first, first.plusDays(length - 1L)));
        }
        return out;
    }

    private List<LocalDate> days(String rule, int year) {
        String[] part = rule.split(" ");
        switch (part[0]) {
            case "once":
                return List.of(LocalDate.parse(part[1]));
            case "hijri":
                return hijri(number(part[1], 0, 2), number(part[1], 3, 5), year);
            case "quds":
                return hijri(10, 1, year).stream()
                        .map(d -> d.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)))
                        .toList();
            case "hebrew":
                return some(MovableFeasts.hebrew(part[1], year));
            case "nth":
                return List.of(LocalDate.of(year, Integer.parseInt(part[1]), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(
                                Integer.parseInt(part[3]), DayOfWeek.of(Integer.parseInt(part[2])))));
            case "nowruz":
                return List.of(MovableFeasts.nowruz(year));
            case "lunar", "midautumn", "diwali", "holi", "vesak":
                return some(words.moon(part[0], year));
            default:
                break;
        }
        if (rule.startsWith("easter")) {
            return List.of(MovableFeasts.easter(year).plusDays(Integer.parseInt(rule.substring(6))));
        }
        if (rule.startsWith("orthodox")) {
            return List.of(MovableFeasts.orthodoxEaster(year).plusDays(Integer.parseInt(rule.substring(8))));
        }
        return List.of(LocalDate.of(year, number(rule, 0, 2), number(rule, 3, 5)));
    }

    private static List<LocalDate> some(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(day);
    }

    private static int number(String s, int from, int to) {
        return Integer.parseInt(s.substring(from, to));
    }

    private static List<LocalDate> hijri(int month, int day, int year) {
        List<LocalDate> out = new ArrayList<>(1);
        int about = (year - 622) * 33 / 32;
        for (int h = about - 1; h <= about + 2; h++) {
            try {
                LocalDate d = LocalDate.ofEpochDay(HijrahDate.of(h, month, day).toEpochDay());
                if (d.getYear() == year) {
                    out.add(d);
                }
            } catch (DateTimeException e) {
                // the tables of Umm al-Qura do not reach to this year, or its month has no such day
                continue;
            }
        }
        return out;
    }
}
