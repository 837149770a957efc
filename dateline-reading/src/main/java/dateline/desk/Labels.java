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
        WordSheet.read(sheet).forEach((field, labels) -> labels.forEach(l -> fields.putIfAbsent(WordSheet.plain(l), field)));
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
    @Nullable Labelled read(String line) {
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
        return null;
    }
}
