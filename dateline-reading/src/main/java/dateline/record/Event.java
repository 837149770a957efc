package dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, when, where, according to whom, and how surely.
 *
 * @param id hash of the dispatch's id, the spans and the code
 * @param span the clause
 * @param trigger the word or words that tell the act
 * @param triggerText those words
 * @param cameo CAMEO code, 2 to 4 digits
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param when EDTF; null when nothing is known
 * @param attribution who says so, nearest the act first
 * @param confidence 0 to 1, how sure Dateline is of its own reading
 * @param rule the lexicon frame that fired
 * @param why one line a field: how each value came about, for {@code --explain}
 */
public record Event(
        String id,
        Span span,
        Span trigger,
        String triggerText,
        List<Actor> sources,
        List<Actor> targets,
        boolean reciprocal,
        String cameo,
        Plover plover,
        int quad,
        double goldstein,
        @Nullable String when,
        @Nullable Place where,
        List<Place> alsoWhere,
        Status status,
        Voice voice,
        List<Link> attribution,
        Magnitude magnitude,
        double confidence,
        String rule,
        List<String> why) {
    public Event {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        alsoWhere = List.copyOf(alsoWhere);
        attribution = List.copyOf(attribution);
        why = List.copyOf(why);
    }

    /** The same event with another date and place, and the reasons for them. */
    public Event at(@Nullable String when, @Nullable Place where, List<String> why) {
        return new Event(
                id,
                span,
                trigger,
                triggerText,
                sources,
                targets,
                reciprocal,
                cameo,
                plover,
                quad,
                goldstein,
                when,
                where,
                alsoWhere,
                status,
                voice,
                attribution,
                magnitude,
                confidence,
                rule,
                why);
    }
}
