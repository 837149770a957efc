package dateline.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Weekdays counted within a month: {@code the first Sunday of October}, {@code the last Monday in May 2020}. */
final class NthWeekdayPattern implements Pattern {
    private static final int MOST = 5;

    private final CalendarWords calendar;
    private final NumberReader numbers;

    NthWeekdayPattern(CalendarWords calendar, NumberReader numbers) {
        this.calendar = calendar;
        this.numbers = numbers;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        boolean last = line.is(at, "last", "final");
        NumberReader.Count count = last ? null : numbers.ordinal(line, at);
        CalendarWords.Name day =
                last || count != null ? calendar.weekday(line, count == null ? at + 1 : count.end()) : null;
        CalendarWords.Name month =
                day != null && line.is(day.end(), "of", "in") ? calendar.month(line, day.end() + 1) : null;
        int n = count == null ? -1 : count.asInt();
        if (day == null || month == null || n > MOST) {
            return null;
        }
        CalendarWords.Name year = calendar.year(line, month.end());
        DayOfWeek weekday = CalendarWords.day(day);
        if (year != null) {
            return Found.dated(i, year.end(), c -> nth(year.number(), month.number(), weekday, n), year.number());
        }
        return Found.yearless(i, month.end(), c -> {
            Integer y = c.anchor().yearOf(month.number(), 0, c);
            return y == null ? Resolved.unknown("DATE") : nth(y, month.number(), weekday, n);
        });
    }

    private static Resolved nth(int year, int month, DayOfWeek weekday, int n) {
        LocalDate day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
        return day.getMonthValue() == month ? Resolved.date(CalendarSpan.of(Unit.DAY, day)) : Resolved.unknown("DATE");
    }
}
