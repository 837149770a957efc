package dateline.desk;

import dateline.record.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that publishers print, in every common newspaper form, with and without time and zone: {@code 18 July
 * 2021 - 21:55}, {@code July 18, 2021 9:55 PM EDT}, {@code Sun, 18 Jul 2021 21:55:00 +0200}, {@code 18.07.2021}. Safe for
 * concurrent use.
 *
 * <p>Looks at the first 160 characters only, so that its patterns are bounded on any input.
 */
final class DateReader {
    private static final int LOOKED_AT = 160;

    /**
     * What was read.
     *
     * @param iso date or date-time, null if it names a day that does not exist
     * @param doubtful day and month may be the other way round
     * @param badTime the time of day does not exist and was left out
     * @param alone nothing but a date, a time and words that go with them stands there
     * @param start where the date begins
     * @param end where the date ends
     */
    record Found(@Nullable String iso, boolean doubtful, boolean badTime, boolean alone, int start, int end) {}

    private record Day(int year, int month, int day, boolean doubtful, int start, int end) {}

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})[t ]+(\\d{2}):?(\\d{2})"
            + "(?::?(\\d{2})(?:[.,]\\d{1,9})?)? ?(z|[+\\-\u2212]\\d{2}:?\\d{2}|[+\\-\u2212]\\d{2})?(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile(
            "(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(\\d{2})?(z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.])(\\d{1,2}) ?[:.h] ?(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?(?![\\d])( ?[ap]\\.? ?m\\b\\.?)?");
    private static final Pattern HOUR = Pattern.compile("(?<!\\d)(\\d{1,2}) ?([ap]\\.? ?m\\b\\.?)");
    private static final Pattern MILITARY =
            Pattern.compile("(?<!\\d)(\\d{2})(\\d{2}) ?(?=hrs|hours|h\\b|gmt|utc|z\\b)");
    private static final Pattern OFFSET =
            Pattern.compile("\\G[ (]*(?:gmt|utc)? ?([+\\-\u2212]) ?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Set<String> american = new HashSet<>();
    private final Pattern dayMonthYear;
    private final Pattern monthDayYear;
    private final Pattern yearMonthDay;
    private final Pattern monthDay;

    DateReader(Sheet dates) {
        WordSheet.read(dates).forEach((kind, words) -> {
            for (String word : words) {
                String w = dotless(word);
                if (kind.startsWith("month ")) {
                    months.put(w, Integer.parseInt(kind.substring(6)));
                } else if (kind.startsWith("zone ")) {
                    zones.put(w, kind.substring(5).equals("+00:00") ? "Z" : kind.substring(5));
                } else if (kind.equals("american")) {
                    american.add(w);
                }
                known.add(w);
                if (kind.startsWith("weekday ")) {
                    weekdays.put(w, Integer.parseInt(kind.substring(8)));
                }
            }
        });
        List<String> names = new ArrayList<>(months.keySet());
        names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        String month = "(" + String.join("|", names) + ")(?![a-z])";
        String sep = "[\\s.,/'’\\-]{0,4}";
        String day = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
        String year = "(\\d{4}|\\d{2})(?![\\d:])";
        dayMonthYear = Pattern.compile("(?<!\\d)" + day + "(?: of)?" + sep + month + sep + year);
        monthDayYear = Pattern.compile(
                "(?<![a-z])" + month + sep + day + "[\\s.,/'’\\-]{1,4}" + "(\\d{4}|(?<=['’])\\d{2})(?![\\d:])");
        yearMonthDay = Pattern.compile("(?<!\\d)(\\d{4})" + sep + month + sep + day);
        monthDay = Pattern.compile("(?<![a-z])" + month + "\\.? ?" + day + "|(?<!\\d)" + day + " ?" + month);
    }

    private static String dotless(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The first date in {@code text}, or null if none is written there. */
    @Nullable
    Found read(String text) {
        String s = (text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text)
                .toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\t', ' ');
        Matcher iso = ISO.matcher(s);
        if (iso.find()) {
            String zone = iso.group(7);
            Day day = new Day(
                    number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), false, iso.start(), iso.end());
            Clock clock = new Clock(number(iso.group(4)), number(iso.group(5)), seconds(iso.group(6)), iso.end());
            String offset = zone == null ? zoneAfter(s, iso.end(), new int[1]) : offset(zone);
            return found(s, day, clock, offset, iso.start(), iso.end());
        }
        Day day = day(s);
        if (day == null) {
            return null;
        }
        String rest = s.substring(0, day.start) + " ".repeat(day.end - day.start) + s.substring(day.end);
        Matcher compact = COMPACT.matcher(s);
        if (compact.find() && compact.start() == day.start && compact.group(4) != null) {
            Clock clock = new Clock(number(compact.group(4)), number(compact.group(5)), seconds(compact.group(6)), 0);
            return found(s, day, clock, compact.group(7) == null ? null : offset(compact.group(7)), day.start, day.end);
        }
        Clock clock = clock(rest);
        int[] zoneEnd = {clock == null ? 0 : clock.end};
        String zone = clock == null ? null : zoneAfter(rest, clock.end, zoneEnd);
        return found(s, day, clock, zone, day.start, day.end);
    }

    /** Whether {@code text} holds a month with a day, as datelines do ({@code July 18}, {@code 18 JUL}). */
    boolean monthAndDay(String text) {
        return text.length() <= LOOKED_AT
                && monthDay.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether every word of {@code text} is one that dates are made of. */
    boolean onlyDateWords(String text) {
        String s = text.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < s.length()) {
            int start = i;
            while (i < s.length() && (Character.isLetter(s.charAt(i)) || s.charAt(i) == '.' && i > start)) {
                i++;
            }
            if (i > start && !known.contains(dotless(s.substring(start, i))) && !ampm(s.substring(start, i))) {
                return false;
            }
            i = i == start ? i + 1 : i;
        }
        return true;
    }

    /** Whether {@code text} is a day of the week alone. */
    boolean weekday(String text) {
        return weekdays.containsKey(dotless(text.strip()));
    }

    private static boolean ampm(String word) {
        String w = dotless(word);
        return w.equals("am") || w.equals("pm") || w.equals("t") || w.equals("m") || w.equals("p");
    }

    private record Clock(int hour, int minute, int second, int end) {}

    private Found found(String s, Day day, @Nullable Clock clock, @Nullable String zone, int start, int end) {
        String iso;
        try {
            iso = LocalDate.of(day.year, day.month, day.day).toString();
        } catch (DateTimeException e) {
            iso = null;
        }
        boolean bad = clock != null && (clock.hour > 23 || clock.minute > 59 || clock.second > 59);
        if (iso != null && clock != null && !bad) {
            iso += String.format(Locale.ROOT, "T%02d:%02d", clock.hour, clock.minute);
            iso += clock.second > 0 ? String.format(Locale.ROOT, ":%02d", clock.second) : "";
            iso += zone == null ? "" : zone;
        }
        return new Found(iso, day.doubtful, bad, onlyDateWords(s), start, end);
    }

    private @Nullable Day day(String s) {
        Day best = null;
        Matcher m = dayMonthYear.matcher(s);
        if (m.find()) {
            best = earlier(
                    best, new Day(year(m.group(3)), month(m.group(2)), number(m.group(1)), false, m.start(), m.end()));
        }
        m = monthDayYear.matcher(s);
        if (m.find()) {
            best = earlier(
                    best, new Day(year(m.group(3)), month(m.group(1)), number(m.group(2)), false, m.start(), m.end()));
        }
        m = yearMonthDay.matcher(s);
        if (m.find()) {
            best = earlier(
                    best, new Day(year(m.group(1)), month(m.group(2)), number(m.group(3)), false, m.start(), m.end()));
        }
        m = YEAR_FIRST.matcher(s);
        if (m.find()) {
            best = earlier(
                    best, new Day(year(m.group(1)), number(m.group(2)), number(m.group(3)), false, m.start(), m.end()));
        }
        m = NUMBERS.matcher(s);
        if (m.find()) {
            best = earlier(best, numbers(s, m));
        }
        m = COMPACT.matcher(s);
        if (m.find() && number(m.group(1)) > 1800 && number(m.group(1)) < 2100) {
            best = earlier(
                    best,
                    new Day(number(m.group(1)), number(m.group(2)), number(m.group(3)), false, m.start(), m.end()));
        }
        return best;
    }

    private static Day earlier(@Nullable Day a, Day b) {
        return a == null || b.start < a.start ? b : a;
    }

    /** Day first as most of the world writes; month first when only that is a date or an American zone stands by. */
    private Day numbers(String s, Matcher m) {
        int first = number(m.group(1));
        int second = number(m.group(3));
        boolean undecided =
                first <= 12 && second <= 12 && first != second && !m.group(2).equals(".");
        int weekday = undecided && first > 0 && second > 0 ? weekdayIn(s) : 0;
        int year = year(m.group(4));
        boolean told = weekday > 0 && falls(year, second, first, weekday) != falls(year, first, second, weekday);
        boolean monthFirst = second > 12 && first <= 12
                || (told ? falls(year, first, second, weekday) : undecided && americanZone(s));
        int day = monthFirst ? second : first;
        int month = monthFirst ? first : second;
        return new Day(year, month, day, undecided && !monthFirst && !told, m.start(), m.end());
    }

    /** Number of the day of the week that is named, 1 for Monday; 0 if none is. */
    private int weekdayIn(String s) {
        for (String word : s.split("[^a-z.]+")) {
            int day = weekdays.getOrDefault(dotless(word), 0);
            if (day > 0) {
                return day;
            }
        }
        return 0;
    }

    private static boolean falls(int year, int month, int day, int weekday) {
        return LocalDate.of(year, month, 1).plusDays(day - 1L).getDayOfWeek().getValue() == weekday;
    }

    private boolean americanZone(String s) {
        for (String word : s.split("[^a-z.]+")) {
            if (american.contains(dotless(word))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Clock clock(String s) {
        Matcher m = CLOCK.matcher(s);
        if (m.find()) {
            return new Clock(hour(number(m.group(1)), m.group(4)), number(m.group(2)), seconds(m.group(3)), m.end());
        }
        m = HOUR.matcher(s);
        if (m.find()) {
            return new Clock(hour(number(m.group(1)), m.group(2)), 0, 0, m.end());
        }
        m = MILITARY.matcher(s);
        return m.find() ? new Clock(number(m.group(1)), number(m.group(2)), 0, m.end()) : null;
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.contains("p") ? 12 : 0);
    }

    private @Nullable String zoneAfter(String s, int from, int[] end) {
        Matcher m = OFFSET.matcher(s);
        if (m.find(from)) {
            end[0] = m.end();
            String digits = m.group(2);
            if (digits.length() > 2 || number(digits) > 14) {
                return null;
            }
            return offset(m.group(1)
                    + (digits.length() < 2 ? "0" + digits : digits)
                    + (m.group(3) == null ? "00" : m.group(3)));
        }
        int i = from;
        while (i < s.length()) {
            int start = i;
            while (i < s.length() && (Character.isLetter(s.charAt(i)) || s.charAt(i) == '.' && i > start)) {
                i++;
            }
            if (i > start) {
                String zone = zones.get(dotless(s.substring(start, i)));
                if (zone != null) {
                    Matcher more = OFFSET.matcher(s);
                    boolean greenwich = zone.equals("Z") && more.find(i);
                    return greenwich ? zoneAfter(s, i, end) : zone;
                }
            } else {
                i++;
            }
        }
        return null;
    }

    private static String offset(String zone) {
        String z = zone.replace('\u2212', '-').replace(":", "");
        if (z.equals("z") || z.equals("+0000") || z.equals("-0000") || z.equals("+00")) {
            return "Z";
        }
        return z.substring(0, 3) + ":" + (z.length() > 3 ? z.substring(3) : "00");
    }

    private int month(String name) {
        return months.getOrDefault(name, 0);
    }

    /** Two digits stand for the years 1970 to 2069. */
    private static int year(String digits) {
        int n = number(digits);
        return digits.length() > 2 ? n : n < 70 ? 2000 + n : 1900 + n;
    }

    private static int seconds(@Nullable String digits) {
        return digits == null ? 0 : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
