package dateline.reading.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads the names of months, weekdays, seasons, parts of day, units and years at a place of a line. Stateless. */
final class CalendarWords {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final TimeLexicon words;

    CalendarWords(TimeLexicon words) {
        this.words = words;
    }

    /** A name found: its number (month 1-12, weekday 1-7, year) and the place after it. */
    record Name(int number, int end) {}

    /** A key found ("SU", "NI") and the place after it. */
    record Key(String key, int end) {}

    /** A unit found, whether it is plural, and the place after it. */
    record Measure(Unit unit, boolean plural, int end) {}

    /**
     * A month's name; its abbreviations only beside a number. Small letters only where a number follows or goes before.
     */
    @Nullable
    Name month(Line line, int i) {
        TimeLexicon.Entry e = words.at("month", line, i);
        if (e == null) {
            return null;
        }
        boolean dot = e.abbreviation() && line.is(e.end(), ".") && !line.spaced(e.end());
        int end = dot ? e.end() + 1 : e.end();
        boolean beside = line.digits(end)
                || line.is(end, ",") && line.digits(end + 1)
                || line.digits(i - 1)
                || line.is(i - 1, "st", "nd", "rd", "th", "-", "/", "of") && line.digits(i - 2);
        if (!line.capital(i) && (!beside || line.is(i, "may", "march", "mar", "sep", "dec", "jan"))
                || e.abbreviation() && !beside && !dot) {
            return null;
        }
        return new Name(Integer.parseInt(e.key()), end);
    }

    /** Whether a lone month's name is one: not the modal may, the verb march, a person called June. */
    boolean trulyMonth(Line line, int i) {
        if (!line.capital(i) || line.tag(i).equals("MD") || line.tag(i).startsWith("VB")) {
            return false;
        }
        boolean told = words.has("monthlead", line.word(i - 1));
        if (line.is(i, "march")
                && !told
                && (line.is(i - 1, "the", "s", "\"", "long", "great")
                                && !line.tag(i + 1).startsWith("NN")
                        || line.is(i + 1, "to", "on", "for", "against", "of"))) {
            return false;
        }
        if (!line.is(i, "may", "march", "april", "june", "august")) {
            return true;
        }
        boolean named = line.capital(i - 1)
                && i > 0
                && line.tag(i - 1).startsWith("NNP")
                && !line.is(i - 1, "until", "since", "in");
        boolean surname = line.capital(i + 1)
                && line.tag(i + 1).startsWith("NNP")
                && (!told || line.is(i - 1, "and", "to", "from", "of", "after", "before") && i > 1)
                && !line.is(i - 1, "the", "a", "an", "s", "'", "pre", "-", "war");
        return !named && !surname;
    }

    @Nullable
    Name weekday(Line line, int i) {
        TimeLexicon.Entry e = words.at("weekday", line, i);
        if (e == null || !line.capital(i)) {
            return null;
        }
        boolean dot = line.is(e.end(), ".") && !line.spaced(e.end());
        if (e.abbreviation() && !dot && month(line, line.is(e.end(), ",") ? e.end() + 1 : e.end()) == null) {
            return null;
        }
        return new Name(Integer.parseInt(e.key()), e.abbreviation() && dot ? e.end() + 1 : e.end());
    }

    static DayOfWeek day(Name weekday) {
        return DayOfWeek.of(weekday.number());
    }

    @Nullable
    Key season(Line line, int i) {
        TimeLexicon.Entry e = words.at("season", line, i);
        return e == null || line.tag(i).startsWith("VB") ? null : new Key(e.key(), e.end());
    }

    @Nullable
    Key part(Line line, int i) {
        TimeLexicon.Entry e = words.at("daypart", line, i);
        return e == null ? null : new Key(e.key(), e.end());
    }

    @Nullable
    Measure unit(Line line, int i) {
        TimeLexicon.Entry e = words.at("unit", line, i);
        return e == null
                ? null
                : new Measure(
                        Unit.valueOf(e.key()),
                        line.word(e.end() - 1).endsWith("s") || line.is(i, "centuries", "millennia"),
                        e.end());
    }

    /** A year in four digits that may be one: 1000 to 2199. */
    @Nullable
    Name year(Line line, int i) {
        int n = line.number(i, 4);
        boolean part = line.is(i + 1, ".", ",", ":", "/", "%")
                && !line.spaced(i + 1)
                && line.digits(i + 2)
                && !line.spaced(i + 2);
        return n < FIRST_YEAR || n > LAST_YEAR || line.word(i).length() != 4 || part ? null : new Name(n, i + 1);
    }

    /** BC or AD at a place, or null. */
    @Nullable
    Key era(Line line, int i) {
        TimeLexicon.Entry e = words.at("era", line, i);
        return e == null || !line.capital(i) && !line.is(i, "before") ? null : new Key(e.key(), e.end());
    }

    /** The proleptic year of a number and its era. */
    static int proleptic(int number, @Nullable Key era) {
        return era != null && era.key().equals("BC") ? 1 - number : number;
    }
}
