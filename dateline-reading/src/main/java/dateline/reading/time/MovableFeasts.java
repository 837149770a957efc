package dateline.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of feasts that wander through the Gregorian year, by the arithmetic of their churches' and peoples' calendars.
 */
final class MovableFeasts {
    private static final int EPOCH_OF_1970 = 719163;
    private static final int HEBREW_EPOCH = -1373427;
    private static final int PERSIAN_ANCHOR = 1400;

    private MovableFeasts() {}

    /** Easter Sunday of the western churches (Gauss's rule for the Gregorian calendar, as Butcher gives it). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    /** Easter Sunday of the eastern churches: reckoned by the Julian calendar, told by the Gregorian. */
    static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int day = moon + weekday + 114;
        int late = year / 100 - year / 400 - 2;
        return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(late);
    }

    /** A feast of the Jewish year, that begins on the evening before the day given; null if the name is unknown. */
    static @Nullable LocalDate hebrew(String name, int year) {
        LocalDate newYear = hebrewNewYear(year + 3761);
        LocalDate passover = newYear.minusDays(163);
        return switch (name) {
            case "passover" -> passover;
            case "passover-1" -> passover.minusDays(1);
            case "purim" -> passover.minusDays(30);
            case "lagbaomer" -> passover.plusDays(33);
            case "shavuot" -> passover.plusDays(50);
            case "tishabav" -> sabbathMoved(passover.plusDays(112));
            case "roshhashanah" -> newYear;
            case "yomkippur" -> newYear.plusDays(9);
            case "sukkot" -> newYear.plusDays(14);
            case "simchattorah" -> newYear.plusDays(21);
            case "hanukkah" -> {
                long length = hebrewNewYear(year + 3762).toEpochDay() - newYear.toEpochDay();
                yield newYear.plusDays(length % 10 == 5 ? 84 : 83);
            }
            default -> null;
        };
    }

    private static LocalDate sabbathMoved(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(1) : day;
    }

    private static LocalDate hebrewNewYear(int hebrew) {
        long before = elapsed(hebrew - 1);
        long here = elapsed(hebrew);
        long after = elapsed(hebrew + 1);
        long delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(HEBREW_EPOCH + here + delay - EPOCH_OF_1970);
    }

    /** Days from the Hebrew epoch to the mean new moon of a year, put off when it falls on a forbidden weekday. */
    private static long elapsed(int hebrew) {
        long months = Math.floorDiv(235L * hebrew - 234, 19L);
        long parts = 12084 + 13753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25920L);
        return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
    }

    /** The Persian new year's day that falls in a Gregorian year, by the 33-year cycle of leap years. */
    static LocalDate nowruz(int year) {
        int persian = year - 621;
        long days = 0;
        for (int p = PERSIAN_ANCHOR; p < persian; p++) {
            days += leap(p) ? 366 : 365;
        }
        for (int p = PERSIAN_ANCHOR - 1; p >= persian; p--) {
            days -= leap(p) ? 366 : 365;
        }
        return LocalDate.of(2021, 3, 21).plusDays(days);
    }

    private static boolean leap(int persian) {
        return Math.floorMod(persian * 8 + 29, 33) < 8;
    }
}
