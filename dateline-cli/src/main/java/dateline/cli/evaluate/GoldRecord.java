package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
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
