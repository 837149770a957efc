package dateline.desk;

import dateline.record.Comment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A saved page taken apart: what its header said, the lines of its body, and its comments. Filled by {@link PageReader}. */
final class Page {
    /** First value of each field, by its name in {@code desk/labels.txt}. */
    private final Map<String, String> fields = new LinkedHashMap<>();
    /** Header lines that no field takes, by label. */
    private final Map<String, String> aside = new LinkedHashMap<>();

    final List<String> body = new ArrayList<>();
    final List<Comment> comments = new ArrayList<>();

    void put(String field, String label, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (field.equals("other") || fields.containsKey(field)) {
            aside.putIfAbsent(label, value);
        } else {
            fields.put(field, value);
        }
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    @Nullable
    String get(String field) {
        return fields.get(field);
    }

    Map<String, String> aside() {
        return aside;
    }
}
