package dateline.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar: one day, week, month, year, century…, perhaps a part of it, perhaps a time of day. Years
 * before Christ are proleptic (499 BC is -498). Immutable.
 *
 * <p>Example: {@code late June 2021} is the month from 2021-06-01 with phase LATE: TIMEX3 {@code 2021-06}, EDTF {@code
 * 2021-06-21/2021-06-30}.
 *
 * @param start the first day of the unit
 * @param clock part or time of day as TIMEX3 has it ({@code TNI}, {@code T09:30}), or empty
 */
record CalendarSpan(Unit unit, LocalDate start, Phase phase, String clock) {
    private static final int FAR = 9999;

    static @Nullable CalendarSpan of(Unit unit, LocalDate day) {
        if (Math.abs(day.getYear()) > FAR) {
            return null;
        }
        int year = day.getYear();
        LocalDate start =
                switch (unit) {
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case WEEKEND ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5);
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                    case HALF -> LocalDate.of(year, day.getMonthValue() <= 6 ? 1 : 7, 1);
                    case SEASON ->
                        day.getMonthValue() < 3
                                ? LocalDate.of(year - 1, 12, 1)
                                : LocalDate.of(year, day.getMonthValue() / 3 * 3, 1);
                    case YEAR -> LocalDate.of(year, 1, 1);
                    case DECADE -> LocalDate.of(floor(year, 10), 1, 1);
                    case CENTURY -> LocalDate.of(floor(year, 100), 1, 1);
                    case MILLENNIUM -> LocalDate.of(floor(year, 1000), 1, 1);
                    default -> day;
                };
        return new CalendarSpan(unit, start, Phase.WHOLE, "");
    }

    /**
     * Decades and centuries before Christ count backwards: the 470s BC are -478 to -469, called by their own first
     * digits.
     */
    private static int floor(int year, int size) {
        return year > 0 ? year / size * size : 1 - ((1 - year) / size * size + size - 1);
    }

    static @Nullable CalendarSpan day(int year, int month, int day) {
        if (Math.abs(year) > FAR
                || month < 1
                || month > 12
                || day < 1
                || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return null;
        }
        return of(Unit.DAY, LocalDate.of(year, month, day));
    }

    static @Nullable CalendarSpan month(int year, int month) {
        return Math.abs(year) > FAR || month < 1 || month > 12 ? null : of(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    static @Nullable CalendarSpan year(int year) {
        return Math.abs(year) > FAR ? null : of(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** A season by the year it is named for; winter begins in that year's December. */
    static @Nullable CalendarSpan season(int year, String season) {
        if (Math.abs(year) > FAR - 1) {
            return null;
        }
        int month =
                switch (season) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        return of(Unit.SEASON, LocalDate.of(year, month, 1));
    }

    CalendarSpan in(Phase part) {
        return new CalendarSpan(unit, start, part, clock);
    }

    CalendarSpan at(String time) {
        return new CalendarSpan(unit, start, phase, time);
    }

    /** The same unit, {@code n} units later; null when that leaves the calendar. */
    @Nullable
    CalendarSpan plus(long n, Unit by) {
        ChronoUnit step = by.step();
        if (step == null) {
            return this;
        }
        long steps = n * by.steps();
        if (Math.abs(n) > 100_000 || step == ChronoUnit.YEARS && Math.abs(steps) > FAR || Math.abs(steps) > 4_000_000) {
            return null;
        }
        return of(unit, start.plus(steps, step));
    }

    /** Last day of the unit. */
    LocalDate end() {
        return switch (unit) {
            case WEEK -> start.plusDays(6);
            case WEEKEND -> start.plusDays(1);
            case FORTNIGHT -> start.plusDays(13);
            case MONTH -> start.plusMonths(1).minusDays(1);
            case QUARTER, SEASON -> start.plusMonths(3).minusDays(1);
            case HALF -> start.plusMonths(6).minusDays(1);
            case YEAR -> start.plusYears(1).minusDays(1);
            case DECADE -> start.plusYears(10).minusDays(1);
            case CENTURY -> start.plusYears(100).minusDays(1);
            case MILLENNIUM -> start.plusYears(1000).minusDays(1);
            default -> start;
        };
    }

    /** TIMEX3 value; phases are not part of it. */
    String timex3() {
        int year = start.getYear();
        return switch (unit) {
                    case WEEK -> week(start);
                    case WEEKEND -> week(start) + "-WE";
                    case MONTH -> year4(year) + two(start.getMonthValue());
                    case QUARTER -> year4(year) + "-Q" + ((start.getMonthValue() - 1) / 3 + 1);
                    case HALF -> year4(year) + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
                    case SEASON ->
                        year4(year) + "-"
                                + switch (start.getMonthValue()) {
                                    case 3 -> "SP";
                                    case 6 -> "SU";
                                    case 9 -> "FA";
                                    default -> "WI";
                                };
                    case YEAR -> year4(year);
                    case DECADE -> cut(3);
                    case CENTURY -> cut(2);
                    case MILLENNIUM -> cut(1);
                    default -> year4(year) + two(start.getMonthValue()) + two(start.getDayOfMonth());
                }
                + clock;
    }

    private String cut(int digits) {
        int year = end().getYear();
        boolean before = year <= 0;
        String all = before ? String.format(Locale.ROOT, "%04d", 1 - year) : year4(start.getYear());
        return (before ? "BC" : "") + all.substring(0, digits);
    }

    private static String year4(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    private static String two(int n) {
        return String.format(Locale.ROOT, "-%02d", n);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** EDTF value: the unit itself, or an interval where EDTF has no name for it. */
    String edtf() {
        if (phase != Phase.WHOLE && unit != Unit.DAY) {
            return part();
        }
        return switch (unit) {
            case WEEK, WEEKEND, FORTNIGHT -> day(start) + "/" + day(end());
            case MONTH -> month(start);
            case QUARTER, HALF, SEASON -> month(start) + "/" + month(end());
            case YEAR -> edtfYear(start);
            case DECADE, CENTURY, MILLENNIUM -> edtfYear(start) + "/" + edtfYear(end());
            default -> day(start);
        };
    }

    private String part() {
        return switch (unit) {
            case MONTH ->
                switch (phase) {
                    case EARLY -> day(start) + "/" + day(start.plusDays(9));
                    case MID -> day(start.plusDays(10)) + "/" + day(start.plusDays(19));
                    default -> day(start.plusDays(20)) + "/" + day(end());
                };
            case YEAR -> third(Period.ofMonths(4));
            case SEASON, QUARTER -> third(Period.ofMonths(1));
            case HALF -> third(Period.ofMonths(2));
            case DECADE ->
                switch (phase) {
                    case EARLY -> edtfYear(start) + "/" + edtfYear(start.plusYears(3));
                    case MID -> edtfYear(start.plusYears(4)) + "/" + edtfYear(start.plusYears(6));
                    default -> edtfYear(start.plusYears(7)) + "/" + edtfYear(end());
                };
            case CENTURY, MILLENNIUM -> {
                int third = (end().getYear() - start.getYear() + 1) / 3;
                LocalDate from = start.plusYears((long) third * (phase.ordinal() - 1));
                yield edtfYear(from) + "/" + edtfYear(phase == Phase.LATE ? end() : from.plusYears(third - 1L));
            }
            case WEEK ->
                switch (phase) {
                    case EARLY -> day(start) + "/" + day(start.plusDays(1));
                    case MID -> day(start.plusDays(2)) + "/" + day(start.plusDays(3));
                    default -> day(start.plusDays(4)) + "/" + day(end());
                };
            default -> day(start) + "/" + day(end());
        };
    }

    private String third(Period length) {
        LocalDate from = start.plusMonths((long) length.getMonths() * (phase.ordinal() - 1));
        LocalDate to = from.plus(length).minusDays(1);
        return month(from).equals(month(to)) ? month(from) : month(from) + "/" + month(to);
    }

    private static String edtfYear(LocalDate d) {
        int y = d.getYear();
        return y < 0 ? String.format(Locale.ROOT, "-%04d", -y) : String.format(Locale.ROOT, "%04d", y);
    }

    private static String month(LocalDate d) {
        return edtfYear(d) + two(d.getMonthValue());
    }

    static String day(LocalDate d) {
        return month(d) + two(d.getDayOfMonth());
    }
}
