package dateline.desk;

import dateline.record.Dateline;
import dateline.record.Sheet;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline that opens a dispatch: {@code KABUL (Dispatches) –}, {@code KABUL, Afghanistan, July 18 (AP) _},
 * {@code BOGOTA, 4 JUL 89 (EFE) -- [TEXT]}, {@code (Reuters) -}, {@code London, 18 July 2021 —}, {@code NEW DELHI:}. What
 * stands before the dash must be places, a date and an agency and nothing else; with neither date nor agency the place
 * must be in capitals or known. Safe for concurrent use.
 */
public final class DatelineFinder {
    private static final int REACH = 160;
    private static final int MOST_WORDS = 9;

    private final Set<String> agencies = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> notPlaces = new HashSet<>();
    private final Set<String> connectors = new HashSet<>();
    private final Set<String> brackets = new HashSet<>();
    private final DateReader dates;

    /**
     * @param datelines {@code desk/datelines.txt}
     * @param agencies {@code desk/agencies.txt}
     * @param places {@code text/places.txt}: countries and well-known cities
     * @param dates {@code desk/dates.txt}
     */
    public DatelineFinder(Sheet datelines, Sheet agencies, Sheet places, Sheet dates) {
        Map<String, List<String>> words = WordSheet.read(datelines);
        words.getOrDefault("not-place", List.of()).forEach(w -> notPlaces.add(WordSheet.plain(w)));
        words.getOrDefault("connector", List.of()).forEach(w -> connectors.add(w.toLowerCase(Locale.ROOT)));
        words.getOrDefault("bracket", List.of()).forEach(w -> brackets.add(WordSheet.plain(w)));
        WordSheet.read(agencies).values().forEach(l -> l.forEach(w -> this.agencies.add(WordSheet.plain(w))));
        WordSheet.read(places).values().forEach(l -> l.forEach(w -> this.places.add(WordSheet.plain(w))));
        this.dates = new DateReader(dates);
    }

    /** Whether the words are a well-known place and nothing else. */
    boolean place(String words) {
        return places.contains(WordSheet.plain(words));
    }

    /** Whether the words are the name of a news agency and nothing else. */
    boolean agency(String words) {
        return words.length() < 40 && agencies.contains(WordSheet.plain(words));
    }

    /** What the words before the dash say. */
    private record Head(
            @Nullable String place,
            @Nullable String agency,
            @Nullable String date) {}

    /**
     * A dateline with the date it gives.
     *
     * @param date ISO date if day, month and year are written, else null
     */
    record Opening(Dateline dateline, @Nullable String date) {}

    /** The dateline at the opening of {@code body}, or null. */
    public @Nullable Dateline find(String body) {
        Opening opening = opening(body);
        return opening == null ? null : opening.dateline;
    }

    @Nullable
    Opening opening(String body) {
        int start = 0;
        while (start < body.length() && start < 10_000 && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        int limit = Math.min(body.length(), start + REACH);
        for (int i = start + 1; i < limit; i++) {
            char c = body.charAt(i);
            if (c == '\n' && i + 1 < limit && body.charAt(i + 1) == '\n') {
                return null;
            }
            int after = dash(body, i, limit);
            if (after < 0 || after >= body.length()) {
                continue;
            }
            boolean colon = c == ':';
            Head head = head(body.substring(start, i).replace('\n', ' ').strip(), colon, body, after);
            if (head != null) {
                int end = blanks(body, after);
                end = brackets(body, end);
                return new Opening(new Dateline(head.place, head.agency, new Span(start, end)), head.date);
            }
        }
        return null;
    }

    /** Position after the dash that begins at {@code i}, or -1 if there is none. */
    private static int dash(String s, int i, int limit) {
        char c = s.charAt(i);
        boolean before = Character.isWhitespace(s.charAt(i - 1)) || s.charAt(i - 1) == ')';
        if (c == '–' || c == '—' || c == '―') {
            int j = i + 1;
            while (j < limit && s.charAt(j) == c) {
                j++;
            }
            return j;
        }
        if (c == '-' || c == '_') {
            int j = i + 1;
            while (j < limit && s.charAt(j) == c) {
                j++;
            }
            if (j - i >= 2 && j - i <= 3) {
                return j;
            }
            boolean after = j < limit && (Character.isWhitespace(s.charAt(j)) || s.charAt(i - 1) == ')');
            return j - i == 1 && before && after ? j : -1;
        }
        return c == ':' && i + 1 < limit && Character.isWhitespace(s.charAt(i + 1)) ? i + 1 : -1;
    }

    private static int blanks(String s, int i) {
        int j = i;
        while (j < s.length() && j < i + 40 && (Character.isWhitespace(s.charAt(j)) || s.charAt(j) == '\u00a0')) {
            j++;
        }
        return j;
    }

    /** Past editors' brackets such as {@code [TEXT]}. */
    private int brackets(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) == '[') {
            int close = s.indexOf(']', i);
            if (close < 0 || close - i > 40 || !brackets.contains(WordSheet.plain(s.substring(i + 1, close)))) {
                return i;
            }
            i = blanks(s, close + 1);
        }
        return i;
    }

    private @Nullable Head head(String words, boolean colon, String body, int after) {
        if (words.isEmpty() || words.indexOf('"') >= 0 || words.indexOf('“') >= 0) {
            return null;
        }
        String agency = null;
        StringBuilder bare = new StringBuilder();
        int i = 0;
        while (i < words.length()) {
            char c = words.charAt(i);
            char closing =
                    c == '(' ? ')' : c == '[' ? ']' : c == '/' && (i == 0 || words.charAt(i - 1) == ' ') ? '/' : 0;
            int close = closing == 0 ? -1 : words.indexOf(closing, i + 1);
            if (close > 0) {
                String inner = words.substring(i + 1, close).strip();
                // "PRAGUE (CZECHOSLOVAKIA), 21 MAY 88 (EFE)": a country in brackets belongs to the place
                if (places.contains(WordSheet.plain(inner)) && !agencies.contains(WordSheet.plain(inner))) {
                    bare.append(words, i, close + 1);
                } else if (dates.onlyDateWords(inner) && dates.monthAndDay(inner)) {
                    bare.append(", ").append(inner).append(", ");
                } else if (agencyLike(inner)) {
                    // "Goma (DR Congo) (AFP)": the last one signs
                    bare.append(agency == null ? "" : "(" + agency + ")");
                    agency = inner;
                    bare.append(", ");
                } else {
                    return null;
                }
                i = close + 1;
            } else {
                bare.append(c);
                i++;
            }
        }
        return head(bare.toString(), agency, colon, body, after);
    }

    private @Nullable Head head(String bare, @Nullable String bracketed, boolean colon, String body, int after) {
        String agency = bracketed;
        List<String> place = new ArrayList<>();
        boolean dated = false;
        String rest = bare;
        String date = null;
        DateReader.Found found = dates.read(bare);
        if (found != null) {
            date = found.iso();
            dated = true;
            rest = bare.substring(0, found.start()) + ", " + bare.substring(Math.min(found.end(), bare.length()));
        }
        for (String part : rest.split(",|—|–| - |;")) {
            String p = part.strip();
            if (p.isEmpty() || p.equals(".")) {
                continue;
            }
            if (dates.weekday(p) || dates.onlyDateWords(p) && (dates.monthAndDay(p) || dated)) {
                dated = true;
            } else if (agencies.contains(WordSheet.plain(p))
                    && agency == null
                    && !places.contains(WordSheet.plain(p))) {
                agency = p;
            } else if (placeLike(p)) {
                place.add(p);
            } else {
                return null;
            }
        }
        int words = 0;
        for (String p : place) {
            words += p.split("\\s+").length;
        }
        if (words > MOST_WORDS || place.isEmpty() && agency == null) {
            return null;
        }
        if (agency == null && (!dated || colon) && !bareWillDo(place, colon, body, after)) {
            return null;
        }
        // an unheard-of agency signs only after what is plainly a place: not "the Court of Justice (CJ) – a body that"
        boolean sure = agency == null || found != null || place.isEmpty() || agencies.contains(WordSheet.plain(agency));
        if (!sure && !capitals(place.get(0)) && !places.contains(WordSheet.plain(place.get(0)))) {
            return null;
        }
        return new Head(place.isEmpty() ? null : String.join(", ", place), agency, date);
    }

    /** Without date or agency: capitals in a text that is not in capitals, or a place that everybody knows. */
    private boolean bareWillDo(List<String> place, boolean colon, String body, int after) {
        String first = place.get(0);
        int next = blanks(body, after);
        if (next >= body.length() || notPlaces.contains(WordSheet.plain(first))) {
            return false;
        }
        char c = body.charAt(next);
        if (!Character.isUpperCase(c) && "\"“‘'[".indexOf(c) < 0 && !Character.isDigit(c)) {
            return false;
        }
        boolean known = places.contains(WordSheet.plain(first));
        if (colon) {
            return capitals(first) && known;
        }
        boolean mixed = !capitals(body.substring(next, Math.min(body.length(), next + 80)));
        return known || capitals(first) && first.length() > 2 && mixed;
    }

    private boolean placeLike(String p) {
        if (p.length() > 60 || notPlaces.contains(WordSheet.plain(p)) || p.startsWith("the ") || p.startsWith("On ")) {
            return false;
        }
        boolean any = false;
        for (String word : p.split("[\\s/]+")) {
            if (word.isEmpty()) {
                continue;
            }
            char c = word.charAt(0);
            if (Character.isUpperCase(c) || c == '(' && word.length() > 1 && Character.isUpperCase(word.charAt(1))) {
                any = true;
            } else if (!connectors.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            char last = word.charAt(word.length() - 1);
            if (last == ':' || last == '?' || last == '!' || last == '.' && word.length() > 6) {
                return false;
            }
        }
        return any;
    }

    private boolean agencyLike(String inner) {
        if (inner.isEmpty() || inner.length() > 50) {
            return false;
        }
        if (agencies.contains(WordSheet.plain(inner))) {
            return true;
        }
        String[] words = inner.split("[\\s/]+");
        if (words.length > 6) {
            return false;
        }
        char c = inner.charAt(0);
        return Character.isUpperCase(c) || Character.isLowerCase(c) && words.length == 1 && !hasDigit(inner);
    }

    private static boolean hasDigit(String s) {
        return s.chars().anyMatch(Character::isDigit);
    }

    private static boolean capitals(String s) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < s.length(); i++) {
            upper += Character.isUpperCase(s.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(s.charAt(i)) ? 1 : 0;
        }
        return upper > 1 && upper > lower * 4;
    }
}
