package dateline.asking;

import dateline.store.Filter;
import java.util.List;

/**
 * A question as it was understood.
 *
 * @param filter what to look for
 * @param words the words and phrases looked for, normalised, for marking them in what is found
 * @param hints what could not be taken as typed
 * @param echo the question in plain words, as understood
 */
public record Question(Filter filter, List<List<String>> words, List<Hint> hints, String echo) {
    public Question {
        words = words.stream().map(List::copyOf).toList();
        hints = List.copyOf(hints);
    }
}
