package dateline.desk;

import dateline.record.Sheet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the labels of header lines and which field of a dispatch each fills. Safe for concurrent use. */
final class Labels {
    private static final int LONGEST = 40;

    private final Map<String, String> fields = new HashMap<>();

    Labels(Sheet sheet) {
        WordSheet.read(sheet)
                .forEach((field, labels) -> labels.forEach(l -> fields.putIfAbsent(WordSheet.plain(l), field)));
    }

    /**
     * A header line taken apart.
     *
     * @param field {@code newsId}, {@code published} … as in {@code desk/labels.txt}
     * @param label as written
     * @param value without outer blanks, perhaps empty
     */
    record Labelled(String field, String label, String value) {}

    /** The line as label and value, or null if it does not begin with a known label. */
    @Nullable
    Labelled read(String line) {
        for (int i = 1; i < line.length() && i <= LONGEST; i++) {
            char c = line.charAt(i);
            if (c != ':' && c != '：' && c != '\t' && c != '=') {
                continue;
            }
            String label = line.substring(0, i).strip();
            String plain = WordSheet.plain(label);
            String field = fields.get(plain);
            if (field == null || label.endsWith(".") && plain.length() < 3) {
                return null;
            }
            String value = line.substring(i + 1).strip();
            while (value.startsWith(":") || value.startsWith("=")) {
                value = value.substring(1).strip();
            }
            return new Labelled(field, label.replace("*", "").strip(), value);
        }
        return numbered(line);
    }

    /** "News Code 176155": no colon, but nothing else than a number. */
    private @Nullable Labelled numbered(String line) {
        int blank = line.lastIndexOf(' ');
        if (blank < 2
                || blank > LONGEST
                || line.length() - blank > 20
                || !Character.isDigit(line.charAt(line.length() - 1))) {
            return null;
        }
        String label = line.substring(0, blank).strip();
        boolean id = label.indexOf(' ') > 0 && "newsId".equals(fields.get(WordSheet.plain(label)));
        return id ? new Labelled("newsId", label, line.substring(blank + 1)) : null;
    }

    /**
     * Whether the line heads the comments: {@code * Comment: Good news.}, or alone {@code Comments (3)}.
     *
     * @param inside whether some of the body has been read, so that a line without a colon will do
     */
    boolean comments(String line, boolean inside) {
        Labelled labelled = read(line);
        if (labelled != null) {
            return labelled.field().equals("comments");
        }
        if (!inside || line.length() > 30) {
            return false;
        }
        String plain = WordSheet.plain(line);
        int to = plain.length();
        while (to > 0 && (Character.isDigit(plain.charAt(to - 1)) || plain.charAt(to - 1) == ' ')) {
            to--;
        }
        int from = 0;
        while (from < to && (Character.isDigit(plain.charAt(from)) || plain.charAt(from) == ' ')) {
            from++;
        }
        return "comments".equals(fields.get(plain.substring(from, to))) && !ONE_WORD.contains(plain);
    }

    /** Headings of comments that alone on a line can as well be a word of the body. */
    private static final java.util.Set<String> ONE_WORD =
            java.util.Set.of("comment", "discussion", "responses", "feedback", "remark", "remarks");
}
