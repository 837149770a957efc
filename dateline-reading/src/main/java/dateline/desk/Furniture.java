package dateline.desk;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows the lines of a saved page that are no news: share buttons, "Read more:", captions, credits, copyright. Safe for
 * concurrent use.
 */
final class Furniture {
    /** Longer lines are paragraphs, whatever they begin with. */
    private static final int CAPTION = 300;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    /** Openings by their first word, so that a line meets only those that can fit. */
    private final Map<String, List<String>> starts = new HashMap<>();

    private final List<String> ends = new ArrayList<>();
    private final List<String> has = new ArrayList<>();
    private final List<String> bios = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();

    private record Frame(String start, String inside) {
        boolean holds(String text) {
            return text.startsWith(start) && text.indexOf(inside, start.length()) >= 0;
        }
    }

    Furniture(Sheet sheet) {
        for (String line : sheet.lines()) {
            int blank = line.indexOf(' ');
            if (blank < 0 || line.startsWith("#")) {
                continue;
            }
            String text = straight(line.substring(blank + 1));
            switch (line.substring(0, blank)) {
                case "whole" -> whole.add(core(text));
                case "heading" -> headings.add(core(text));
                case "starts" ->
                    starts.computeIfAbsent(firstWord(text), k -> new ArrayList<>())
                            .add(text);
                case "ends" -> ends.add(text);
                case "has" -> has.add(text);
                case "bio" -> bios.add(text);
                case "frame" ->
                    frames.add(new Frame(
                            text.substring(0, text.indexOf('…')).strip() + " ",
                            text.substring(text.indexOf('…') + 1).strip()));
                default -> throw new IllegalArgumentException(sheet.name() + ": what is \"" + line + "\"?");
            }
        }
    }

    /** Whether the line, without outer blanks, is furniture. */
    boolean is(String line) {
        if (line.length() > CAPTION) {
            return false;
        }
        String text = straight(line);
        while (!text.isEmpty() && "*•·|>»-–—".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).stripLeading();
        }
        String core = core(text);
        if (core.isEmpty() || signature(line) || whole.contains(core) || headings.contains(core)) {
            return true;
        }
        for (String start : starts.getOrDefault(firstWord(text), List.of())) {
            if (opens(text, start)) {
                return true;
            }
        }
        String whole = text;
        return ends.stream().anyMatch(whole::endsWith)
                || has.stream().anyMatch(whole::contains)
                || frames.stream().anyMatch(f -> f.holds(whole));
    }

    /** Whether the line, which begins with the name of who signs, tells of them and not of the news. */
    boolean bio(String line) {
        String text = straight(line);
        return line.length() <= CAPTION && bios.stream().anyMatch(text::contains);
    }

    /** Whether links to other stories follow this line. */
    boolean heading(String line) {
        return line.length() < 60 && headings.contains(core(straight(line)));
    }

    /** The desk's own marks: "burs/jd/ks", "MA/5264321". */
    private static boolean signature(String line) {
        int slash = line.indexOf('/');
        if (slash < 1 || slash > 5 || line.length() > 24 || line.indexOf(' ') >= 0) {
            return false;
        }
        boolean desk = true;
        boolean serial = slash <= 4;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            desk &= c == '/' || c >= 'a' && c <= 'z';
            serial &= i < slash ? Character.isUpperCase(c) : i == slash || Character.isDigit(c);
        }
        return desk || serial;
    }

    private static boolean opens(String text, String start) {
        if (!text.startsWith(start)) {
            return false;
        }
        // words that could open a sentence are furniture only in short lines; a label is so in any
        char last = start.charAt(start.length() - 1);
        boolean label = !Character.isLetterOrDigit(last) || "(©[".indexOf(start.charAt(0)) >= 0;
        boolean whole = text.length() == start.length() || !Character.isLetterOrDigit(text.charAt(start.length()));
        return label || whole && text.length() <= 140;
    }

    private static String firstWord(String text) {
        int i = 0;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i == 0 ? text.isEmpty() ? "" : text.substring(0, 1) : text.substring(0, i);
    }

    private static String straight(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
    }

    /** Without numbers and signs at either end: "12 Comments »" is "comments". */
    private static String core(String text) {
        String plain = WordSheet.plain(text);
        int from = 0;
        int to = plain.length();
        while (from < to && (Character.isDigit(plain.charAt(from)) || plain.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (Character.isDigit(plain.charAt(to - 1)) || plain.charAt(to - 1) == ' ')) {
            to--;
        }
        // a line of nothing but digits can be a figure that matters; one of nothing but signs cannot
        return from == to ? plain : plain.substring(from, to);
    }
}
