package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One labelled dispatch or sentence.
 *
 * @param dispatch what is read: {@code id}, {@code text}, a date, a title
 * @param labels what people found in it; the same object where the set keeps both in one
 */
public record GoldRecord(JsonNode dispatch, JsonNode labels) {
    /** The key that predictions are found by. */
    public String id() {
        return dispatch.path("id").asText();
    }

    /** The words that are read. */
    public String text() {
        return dispatch.path("text").asText();
    }

    /** The words that are labelled as events or predicates. */
    public List<Span> marks() {
        List<Span> out = new ArrayList<>();
        int length = text().length();
        for (String key : new String[] {"events", "predicates"}) {
            for (JsonNode label : labels.path(key)) {
                int start = label.path("start").asInt(-1);
                int end = label.path("end").asInt(-1);
                if (start >= 0 && end >= start && end <= length) {
                    out.add(new Span(start, end));
                }
            }
        }
        return out;
    }

    /** The day of the dispatch as the record gives it, or null. */
    public @Nullable String date() {
        for (String key : new String[] {"published", "docdate", "date"}) {
            if (dispatch.hasNonNull(key) && !dispatch.path(key).asText().isEmpty()) {
                return dispatch.path(key).asText();
            }
        }
        return null;
    }
}
