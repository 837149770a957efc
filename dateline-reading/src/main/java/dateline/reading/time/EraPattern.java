package dateline.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Stretches shorter or longer than a year: {@code the spring of 1789}, {@code summer}, {@code the 1950s}, {@code the
 * eighties}, {@code the 4th century BC}, {@code the second quarter of 2021}, {@code Q3 2020}, {@code the first half of
 * the year}.
 */
final class EraPattern implements Pattern {
    private static final int THIS_CENTURY = 30;
    private static final int LAST_CENTURY = 30;

    private final CalendarWords calendar;
    private final NumberReader numbers;
    private final TimeLexicon words;

    EraPattern(CalendarWords calendar, NumberReader numbers, TimeLexicon words) {
        this.calendar = calendar;
        this.numbers = numbers;
        this.words = words;
    }

    @Override
    public @Nullable Found at(Line line, int i) {
        int at = line.is(i, "the") ? i + 1 : i;
        Found found = season(line, i, at);
        found = found != null ? found : decade(line, i, at);
        found = found != null ? found : ordinal(line, i, at);
        return found != null ? found : quarter(line, i, at);
    }

    private @Nullable Found season(Line line, int from, int at) {
        CalendarWords.Name early = calendar.year(line, at);
        if (early != null && at == from) {
            CalendarWords.Key season = calendar.season(line, early.end());
            return season == null || line.is(season.end(), "of")
                    ? null
                    : Found.dated(
                            from,
                            season.end(),
                            c -> Resolved.date(CalendarSpan.season(early.number(), season.key())),
                            early.number());
        }
        CalendarWords.Key season = calendar.season(line, at);
        if (season == null) {
            return null;
        }
        int next = line.is(season.end(), "of", ",") ? season.end() + 1 : season.end();
        CalendarWords.Name year = calendar.year(line, next);
        CalendarWords.Key era = line.number(next, 4) > 0 ? calendar.era(line, next + 1) : null;
        if (year != null || era != null) {
            int y = CalendarWords.proleptic(line.number(next, 4), era);
            return Found.dated(
                    from,
                    era == null ? next + 1 : era.end(),
                    c -> Resolved.date(CalendarSpan.season(y, season.key())),
                    y);
        }
        int end = season.end();
        int shift = 0;
        if (line.is(next, "that", "this") && line.is(next + 1, "year") || line.has(next, "last", "year")) {
            shift = line.is(next, "last") ? -1 : 0;
            end = next + 2;
        } else if (line.is(end, "of") || !loneSeason(line, from, at, end)) {
            return null;
        }
        int years = shift;
        return Found.yearless(from, end, c -> bare(c, season.key(), years));
    }

    private boolean loneSeason(Line line, int from, int at, int end) {
        boolean led = from < at || words.has("seasonlead", line.word(from - 1));
        boolean trap = line.capital(at) && from == at && line.tag(at - 1).startsWith("NNP")
                || line.capital(end) && line.capital(at) && line.tag(end).startsWith("NNP");
        boolean fall = line.is(at, "fall")
                && (!words.has("falllead", line.word(from - 1)) || line.tag(end).startsWith("NN"));
        return led && !trap && !fall && line.tag(at).startsWith("NN");
    }

    private static Resolved bare(Context c, String season, int shift) {
        Integer year = c.year();
        if (year == null) {
            CalendarSpan first = CalendarSpan.season(2000, season);
            int month = first == null ? 1 : first.start().getMonthValue();
            year = c.anchor().yearOf(month, 0, c);
        }
        return year == null
                ? Resolved.only("DATE", "XXXX-" + season)
                : Resolved.date(CalendarSpan.season(year + shift, season));
    }

    private @Nullable Found decade(Line line, int from, int at) {
        int n = line.number(at, 4);
        if (n >= 0
                && line.is(at + 1, "s")
                && !line.spaced(at + 1)
                && n % 10 == 0
                && line.word(at).length() == 4
                && n >= 1000
                && n <= 2190) {
            CalendarWords.Key era = calendar.era(line, at + 2);
            if (n % 100 == 0 && n < 2000) {
                // the 1800s are a century
                return century(from, at + 2, n / 100 + 1, null);
            }
            return decade(from, era == null ? at + 2 : era.end(), CalendarWords.proleptic(n, era));
        }
        if (n >= 100 && n < 1000 && n % 10 == 0 && line.is(at + 1, "s") && !line.spaced(at + 1)) {
            CalendarWords.Key era = calendar.era(line, at + 2);
            return era == null ? null : decade(from, era.end(), CalendarWords.proleptic(n, era));
        }
        if (line.is(at, "'")
                && line.digits(at + 1)
                && line.word(at + 1).length() == 2
                && line.number(at + 1, 2) % 10 == 0
                && line.is(at + 2, "s")
                && !line.spaced(at + 2)) {
            return decade(from, at + 3, century(line.number(at + 1, 2)));
        }
        TimeLexicon.Entry word = words.at("decade", line, at);
        if (word != null
                && (from < at || line.is(from - 1, "early", "late", "mid", "-"))
                && !line.is(from - 2, "his", "her", "their", "in")) {
            return decade(from, word.end(), century(Integer.parseInt(word.key())));
        }
        return null;
    }

    private static int century(int twoDigits) {
        return twoDigits < THIS_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static Found decade(int from, int to, int year) {
        return Found.of(from, to, c -> Resolved.date(CalendarSpan.of(Unit.DECADE, LocalDate.of(year, 1, 1))));
    }

    /** "the 4th century BC", "19th-century", "the nineteenth and twentieth centuries", "the first half of 2021". */
    private @Nullable Found ordinal(Line line, int from, int at) {
        NumberReader.Count n = numbers.ordinal(line, at);
        if (n == null) {
            return null;
        }
        int next = line.is(n.end(), "-") ? n.end() + 1 : n.end();
        if (line.is(next, "century", "centuries", "c") && (!line.is(next, "c") || line.capital(next))) {
            CalendarWords.Key era = calendar.era(line, next + 1);
            return century(from, era == null ? next + 1 : era.end(), n.asInt(), era);
        }
        NumberReader.Count second = line.is(n.end(), "and", "or", "to", "-")
                ? numbers.ordinal(line, n.end() + (line.is(n.end() + 1, "the") ? 2 : 1))
                : null;
        if (second != null) {
            int after = line.is(second.end(), "-") ? second.end() + 1 : second.end();
            return line.is(after, "century", "centuries")
                    ? century(from, n.end(), n.asInt(), calendar.era(line, after + 1))
                    : null;
        }
        if (line.is(n.end(), "half") && line.is(n.end() + 1, "of") && n.asInt() <= 2) {
            int unit = line.is(n.end() + 2, "the", "this", "that", "last", "next") ? n.end() + 3 : n.end() + 2;
            return yearPart(line, from, n.end() + 1, unit, Unit.HALF, n.asInt());
        }
        return null;
    }

    private static Found century(int from, int to, int n, CalendarWords.@Nullable Key era) {
        boolean before = era != null && era.key().equals("BC");
        int year = before ? 1 - (n * 100 - 1) : (n - 1) * 100 + (n == 1 ? 1 : 0);
        return Found.of(
                from,
                to,
                c -> n > LAST_CENTURY
                        ? Resolved.unknown("DATE")
                        : Resolved.date(CalendarSpan.of(Unit.CENTURY, LocalDate.of(year, 1, 1))));
    }

    private @Nullable Found quarter(Line line, int from, int at) {
        if (line.is(at, "last", "final", "closing") && line.is(at + 1, "quarter") && line.is(at + 2, "of")) {
            Found last = yearPart(line, from, at + 2, at + 2, Unit.QUARTER, 4);
            return last == null || last.end() == at + 2 ? null : last;
        }
        int next = line.is(at, "fiscal") ? at + 1 : at;
        NumberReader.Count n = numbers.ordinal(line, next);
        if (n != null && n.asInt() <= 4) {
            int q = line.is(n.end(), "fiscal", "-") ? n.end() + 1 : n.end();
            return line.is(q, "quarter") ? yearPart(line, from, q + 1, q + 1, Unit.QUARTER, n.asInt()) : null;
        }
        int digit = line.number(at + 1, 1);
        if (line.is(at, "q") && line.capital(at) && !line.spaced(at + 1) && digit >= 1 && digit <= 4) {
            return yearPart(line, from, at + 2, at + 2, Unit.QUARTER, digit);
        }
        return null;
    }

    /**
     * A numbered part of a year; {@code plain} is where it ends when no year is told, {@code at} where a year may be.
     */
    private @Nullable Found yearPart(Line line, int from, int plain, int at, Unit unit, int n) {
        int next = line.is(at, "of", ",") ? at + 1 : at;
        next = line.is(next, "fiscal") ? next + 1 : next;
        CalendarWords.Name year = calendar.year(line, next);
        if (year != null) {
            return Found.dated(from, year.end(), c -> part(year.number(), unit, n), year.number());
        }
        int shift = line.is(next, "last") ? -1 : line.is(next, "next") ? 1 : 0;
        if (line.is(next, "last", "next", "this", "that", "the") && line.is(next + 1, "year")) {
            return Found.of(from, next + 2, c -> shifted(c, unit, n, shift));
        }
        if (unit == Unit.HALF) {
            return line.is(at, "year")
                    ? Found.of(
                            from,
                            at + 1,
                            c -> shifted(c, unit, n, line.is(at - 1, "last") ? -1 : line.is(at - 1, "next") ? 1 : 0))
                    : null;
        }
        return Found.yearless(from, plain, c -> {
            Integer y = c.anchor().yearOf(n * 3 - 2, 0, c);
            return y == null ? Resolved.only("DATE", "XXXX-Q" + n) : part(y, unit, n);
        });
    }

    private static Resolved shifted(Context c, Unit unit, int n, int shift) {
        LocalDate now = c.anchor().now();
        return now == null ? Resolved.unknown("DATE") : part(now.getYear() + shift, unit, n);
    }

    private static Resolved part(int year, Unit unit, int n) {
        int month = unit == Unit.HALF ? n * 6 - 5 : n * 3 - 2;
        return Resolved.date(CalendarSpan.of(unit, LocalDate.of(year, month, 1)));
    }
}
