package dateline.reading.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the month's name: {@code 18 July 2021}, {@code July 18}, {@code the 18th of July}, {@code Sunday, July 18,
 * 2021}, {@code July 2021}, {@code July of that year}, {@code July}; and days that lean on a month told just before:
 * {@code May 4 and 5}, {@code the 5th}.
 */
final class NamedDatePattern implements Pattern {
    private final CalendarWords calendar;
    private final NumberReader numbers;

    NamedDatePattern(CalendarWords calendar, NumberReader numbers) {
        this.calendar = calendar;
        this.numbers = numbers;
    }

    /** The year of a date: told (fixed), shifted from now or from the story's own time, or not told. */
    private record Year(
            int end,
            @Nullable Integer fixed,
            @Nullable Integer fromNow,
            @Nullable Integer fromTold) {
        static Year none(int end) {
            return new Year(end, null, null, null);
        }

        @Nullable
        Integer of(Context c, int month, int day) {
            if (fixed != null) {
                return fixed;
            }
            if (fromNow != null) {
                LocalDate now = c.anchor().now();
                return now == null ? null : Integer.valueOf(now.getYear() + fromNow);
            }
            if (fromTold != null) {
                CalendarSpan told = c.anchor().told();
                return told == null ? null : Integer.valueOf(told.start().getYear() + fromTold);
            }
            return c.anchor().yearOf(month, day, c);
        }

        Found found(int from, Meaning meaning) {
            return new Found(from, end, meaning, fixed, fixed == null && fromNow == null && fromTold == null);
        }
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        CalendarWords.Name weekday = calendar.weekday(line, i);
        if (weekday != null) {
            int next = line.is(weekday.end(), ",") ? weekday.end() + 1 : weekday.end();
            Found rest = date(line, i, line.is(next, "the") ? next + 1 : next, true);
            return rest != null ? rest : null;
        }
        if (line.is(i, "the") && (line.digits(i + 1) || numbers.ordinal(line, i + 1) != null)) {
            Found rest = date(line, i, i + 1, true);
            return rest != null ? rest : anaphoricDay(line, i);
        }
        Found date = date(line, i, i, false);
        return date != null ? date : leaning(line, i);
    }

    private @Nullable Found date(Line line, int from, int i, boolean dayOnly) {
        Found dayFirst = dayFirst(line, from, i);
        if (dayFirst != null) {
            return dayFirst;
        }
        CalendarWords.Name month = calendar.month(line, i);
        if (month == null) {
            return null;
        }
        int m = month.number();
        int at = line.is(month.end(), "the") ? month.end() + 1 : month.end();
        NumberReader.Count day = day(line, at);
        if (day != null && !clockAt(line, day.end()) && !counted(line, day.end())) {
            return dated(line, from, day.end(), m, day.asInt());
        }
        if (dayOnly) {
            return null;
        }
        Year year = year(line, month.end());
        if (year.end() == month.end() && !calendar.trulyMonth(line, i)) {
            return null;
        }
        return year.found(from, c -> {
            Integer y = year.of(c, m, 0);
            return y == null
                    ? Resolved.only("DATE", String.format(Locale.ROOT, "XXXX-%02d", m))
                    : Resolved.date(CalendarSpan.month(y, m));
        });
    }

    private @Nullable Found dayFirst(Line line, int from, int i) {
        NumberReader.Count day = day(line, i);
        if (day == null || i > 0 && line.is(i - 1, "$", "/", ".", ":", "%") && !line.spaced(i)) {
            return null;
        }
        int at = line.is(day.end(), "of")
                ? day.end() + 1
                : line.is(day.end(), "-") && !line.spaced(day.end()) ? day.end() + 1 : day.end();
        CalendarWords.Name month = calendar.month(line, at);
        if (month != null) {
            return dated(line, from, month.end(), month.number(), day.asInt());
        }
        if (line.is(at, "that", "the") && line.is(at + 1, "month", "same")) {
            int end = line.is(at + 1, "same") ? at + 3 : at + 2;
            return Found.of(from, end, c -> dayOfMonth(c, day.asInt()));
        }
        // 14-16 July, 3 and 4 May, 3 to 5 May: the first day leans on the month that follows
        if (line.is(day.end(), "-", "and", "to", "or", "until", "through", "&", "/", ",")) {
            int next = line.is(day.end() + 1, "the") ? day.end() + 2 : day.end() + 1;
            NumberReader.Count second = day(line, next);
            CalendarWords.Name later = second == null
                    ? null
                    : calendar.month(line, line.is(second.end(), "of") ? second.end() + 1 : second.end());
            if (later != null) {
                int m = later.number();
                Year year = year(line, later.end());
                int d = day.asInt();
                return new Found(from, day.end(), c -> onDay(year, c, m, d), year.fixed(), year.fixed() == null);
            }
        }
        return null;
    }

    private Found dated(Line line, int from, int end, int month, int day) {
        Year year = year(line, end);
        return year.found(from, c -> onDay(year, c, month, day));
    }

    private static Resolved onDay(Year year, Context c, int month, int day) {
        Integer y = year.of(c, month, day);
        return y == null
                ? Resolved.only("DATE", String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day))
                : Resolved.date(CalendarSpan.day(y, month, day));
    }

    /** A day's number, 1 to 99 in figures or as an ordinal: what no month has resolves to nothing. */
    private NumberReader.@Nullable Count day(Line line, int i) {
        NumberReader.Count ordinal = numbers.ordinal(line, i);
        if (ordinal != null) {
            return ordinal.asInt() < 100 ? ordinal : null;
        }
        int n = line.number(i, 2);
        return n < 1 || line.is(i + 1, "%") ? null : new NumberReader.Count(BigDecimal.valueOf(n), i + 1);
    }

    private boolean clockAt(Line line, int i) {
        return line.is(i, ":") && line.digits(i + 1);
    }

    private static boolean counted(Line line, int i) {
        return line.is(i, ",")
                && !line.spaced(i)
                && line.digits(i + 1)
                && line.word(i + 1).length() == 3
                && !line.spaced(i + 1);
    }

    private Year year(Line line, int i) {
        // 25 OCT 89, as soldiers and stations write it
        boolean terse = line.number(i, 2) > 30
                && line.word(i).length() == 2
                && line.spaced(i)
                && line.digits(i - 2)
                && line.word(i - 1).length() <= 4
                && !line.is(i + 1, ":", "%", "-")
                && !line.tag(i + 1).startsWith("NN");
        if (terse) {
            return new Year(i + 1, 1900 + line.number(i, 2), null, null);
        }
        int at = line.is(i, ",", "of") ? i + 1 : i;
        CalendarWords.Name year = calendar.year(line, at);
        if (year != null && !(line.is(i, ",") && line.tag(year.end()).equals("NNS"))) {
            return new Year(calendar.era(line, year.end()) == null ? year.end() : at + 2, year.number(), null, null);
        }
        int bc = line.number(at, 4);
        CalendarWords.Key era = bc > 0 ? calendar.era(line, at + 1) : null;
        if (era != null) {
            return new Year(era.end(), CalendarWords.proleptic(bc, era), null, null);
        }
        if (line.is(at, "'") && line.number(at + 1, 2) >= 0 && !line.spaced(at + 1)) {
            int n = line.number(at + 1, 2);
            return new Year(at + 2, n < 70 ? 2000 + n : 1900 + n, null, null);
        }
        if (line.has(at, "last", "year")) {
            return new Year(at + 2, null, -1, null);
        }
        if (line.has(at, "this", "year")) {
            return new Year(at + 2, null, 0, null);
        }
        if (line.has(at, "next", "year")) {
            return new Year(at + 2, null, 1, null);
        }
        if (line.has(at, "that", "year") || line.has(at, "the", "year")) {
            return new Year(at + 2, null, null, 0);
        }
        if (line.has(at, "the", "same", "year") || line.has(at, "that", "same", "year")) {
            return new Year(at + 3, null, null, 0);
        }
        if (line.has(at, "the", "following", "year") || line.has(at, "the", "next", "year")) {
            return new Year(at + 3, null, null, 1);
        }
        if (line.has(at, "the", "previous", "year")) {
            return new Year(at + 3, null, null, -1);
        }
        return Year.none(i);
    }

    /** "May 4 and 5": a day that leans on the month before it. */
    private @Nullable Found leaning(Line line, int i) {
        if (!line.digits(i) || !line.is(i - 1, "and", "-", "to", "or", "through", "until", "&", "/", ",")) {
            return null;
        }
        NumberReader.Count day = day(line, i);
        if (day == null || line.tag(day.end()).startsWith("NN") && !line.is(day.end() - 1, "st", "nd", "rd", "th")) {
            return null;
        }
        if (line.is(day.end(), "-", "%", ":", ".") && line.digits(day.end() + 1)) {
            return null;
        }
        int back = line.is(i - 2, "st", "nd", "rd", "th") ? i - 3 : i - 2;
        if (!line.digits(back) || line.word(back).length() > 2) {
            return null;
        }
        CalendarWords.Name month = calendar.month(line, back - 1);
        if (month == null && line.is(back - 1, ".")) {
            month = calendar.month(line, back - 2);
        }
        return month == null ? null : dated(line, i, day.end(), month.number(), day.asInt());
    }

    /** "the 5th": of the month told last. */
    private @Nullable Found anaphoricDay(Line line, int i) {
        NumberReader.Count day = line.digits(i + 1) ? numbers.ordinal(line, i + 1) : null;
        if (day == null
                || day.asInt() > 31
                || line.tag(day.end()).startsWith("NN")
                || line.tag(day.end()).startsWith("JJ")
                || line.is(day.end(), "-", "century")
                || line.is(day.end(), ",", "and") && numbers.ordinal(line, day.end() + 1) != null) {
            return null;
        }
        return Found.of(i, day.end(), c -> dayOfMonth(c, day.asInt()));
    }

    private static Resolved dayOfMonth(Context c, int day) {
        CalendarSpan told = c.anchor().told();
        if (told == null || told.unit().ordinal() > Unit.MONTH.ordinal()) {
            return Resolved.unknown("DATE");
        }
        return Resolved.date(
                CalendarSpan.day(told.start().getYear(), told.start().getMonthValue(), day));
    }
}
