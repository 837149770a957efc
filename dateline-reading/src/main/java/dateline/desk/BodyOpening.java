package dateline.desk;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the line of a saved page where its body begins: the first that opens with a dateline, ends as a sentence does or
 * is too long for a headline. What stands before it is header. Safe for concurrent use.
 */
final class BodyOpening {
    /** What a header line without a label can be. */
    enum Kind {
        ADDRESS,
        DATE,
        BYLINE,
        AGENCY,
        FURNITURE,
        WORDS
    }

    private static final int HEADER_LINES = 80;
    /** More lines of mere words than this are a text of short lines, not a header. */
    private static final int HEADER_WORDS = 4;

    private static final int TITLE = 220;
    private static final Pattern BYLINE = Pattern.compile("(?i)^by\\s+\\p{L}.{1,98}$");
    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|www\\.)\\S+$");

    private final Labels labels;
    private final Furniture furniture;
    private final DateReader dates;
    private final DatelineFinder datelines;

    BodyOpening(Labels labels, Furniture furniture, DateReader dates, DatelineFinder datelines) {
        this.labels = labels;
        this.furniture = furniture;
        this.dates = dates;
        this.datelines = datelines;
    }

    /** The number of the line where the body begins; as many as there are lines if there is no body. */
    int first(List<String> lines) {
        int seen = 0;
        int words = 0;
        int firstWords = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            Labels.Labelled labelled = labels.read(line);
            if (labelled != null) {
                if (labelled.field().equals("body")) {
                    return i + 1;
                }
                if (labelled.field().equals("comments") && !count(labelled.value())) {
                    // what readers wrote is no body, even where nothing else is
                    return firstWords >= 0 ? firstWords : i;
                }
                continue;
            }
            if (opens(lines, i, line)) {
                return i;
            }
            if (kind(line) == Kind.WORDS) {
                firstWords = firstWords < 0 ? i : firstWords;
                words++;
            }
            if (++seen > HEADER_LINES || words > HEADER_WORDS) {
                break;
            }
        }
        return firstWords < 0 ? lines.size() : firstWords;
    }

    /** "Comments: 12" says how many there are. */
    private static boolean count(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ');
    }

    private boolean opens(List<String> lines, int i, String line) {
        if (datelines.opening(line) != null && line.length() > 40) {
            return true;
        }
        if (kind(line) != Kind.WORDS) {
            return false;
        }
        int blanks = 0;
        for (int k = 0; k < line.length() && blanks < 3; k++) {
            blanks += line.charAt(k) == ' ' ? 1 : 0;
        }
        if (blanks < 2) {
            return false;
        }
        return line.length() > TITLE || sentence(line) || wrapped(lines, i, line);
    }

    /** Whether the line ends as sentences do; headlines end so only in questions and quotes. */
    private static boolean sentence(String line) {
        int end = line.length();
        while (end > 1 && "\"”’')]".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = line.charAt(end - 1);
        return last == '.' && !line.endsWith("...")
                || (last == '!' || last == '?' || last == ':' || last == '…') && line.length() > 120;
    }

    /** Whether the line stops in mid-sentence because it was full. */
    private boolean wrapped(List<String> lines, int i, String line) {
        if (i + 1 >= lines.size() || line.length() < 45) {
            return false;
        }
        String next = lines.get(i + 1).strip();
        return !next.isEmpty()
                && kind(next) == Kind.WORDS
                && labels.read(next) == null
                && (Character.isLowerCase(next.charAt(0))
                        || line.length() >= 60 && next.length() >= 50 && capitals(next));
    }

    private static boolean capitals(String s) {
        return s.equals(s.toUpperCase(java.util.Locale.ROOT));
    }

    /** What a line without a label is, if it is header. */
    Kind kind(String line) {
        if (ADDRESS.matcher(line).matches()) {
            return Kind.ADDRESS;
        }
        DateReader.Found date = line.length() <= 100 ? dates.read(line) : null;
        if (date != null && (date.alone() || placed(line, date))) {
            return Kind.DATE;
        }
        if (line.length() <= 100 && BYLINE.matcher(line).matches() && !line.endsWith(".") && credit(line)) {
            return Kind.BYLINE;
        }
        if (datelines.agency(line)) {
            return Kind.AGENCY;
        }
        return furniture.is(line) ? Kind.FURNITURE : Kind.WORDS;
    }

    /** "Geneva, 4 May 2020": a place, a date and nothing else. */
    private boolean placed(String line, DateReader.Found date) {
        int comma = line.indexOf(',');
        return comma > 0
                && comma < date.start()
                && date.start() - comma <= 2
                && date.end() == line.length()
                && datelines.place(line.substring(0, comma));
    }

    /** "By Ahmad Khan in Kabul", not "By the time the talks ended": every longer word of a credit has a capital. */
    private static boolean credit(String line) {
        int small = 0;
        for (String word : line.substring(2).strip().split("\\s+")) {
            small += word.length() > 3 && Character.isLowerCase(word.charAt(0)) && !word.contains("@") ? 1 : 0;
        }
        return small == 0;
    }
}
