package dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act, and every event of every dispatch that tells it.
 *
 * @param id the same on every machine and whatever the order in which the dispatches came
 * @param events ids of all that tell it, the first published first
 * @param dispatches how many dispatches tell it
 * @param outlets how many publishers tell it
 * @param sources how many of them are independent: neither the same outlet nor copies of one text
 * @param cameo the code that most of them give, of equals the finer
 * @param plover PLOVER type of that code's tellings, or null
 * @param when the most exact date that is told, EDTF
 * @param where the most exact place that is told
 * @param disagreements in what they differ, and who says which
 * @param joins why each event but the first is here
 */
public record Incident(
        String id,
        List<String> events,
        int dispatches,
        int outlets,
        int sources,
        String cameo,
        @Nullable String plover,
        @Nullable String when,
        @Nullable Place where,
        List<Disagreement> disagreements,
        List<Join> joins) {
    public Incident {
        events = List.copyOf(events);
        disagreements = List.copyOf(disagreements);
        joins = List.copyOf(joins);
    }

    /**
     * A field in which the tellings differ.
     *
     * @param field {@code killed}, {@code injured}, {@code arrested}, {@code displaced}, {@code participants}, {@code money},
     *     {@code when}, {@code where}, {@code sources}, {@code targets} or {@code status}
     * @param stands each value with those who give it, the value that was told first at the head
     */
    public record Disagreement(String field, List<Stand> stands) {
        public Disagreement {
            stands = List.copyOf(stands);
        }
    }

    /** A value, and who gives it. */
    public record Stand(String value, List<Witness> witnesses) {
        public Stand {
            witnesses = List.copyOf(witnesses);
        }
    }

    /** Who says so: the outlet of a dispatch, and the speaker it quotes, if any. */
    public record Witness(
            String event,
            String dispatch,
            @Nullable String outlet,
            @Nullable String speaker) {}

    /** An event, the earlier one that it is most like, and how the two agree, a line a field. */
    public record Join(String event, String with, List<String> reasons) {
        public Join {
            reasons = List.copyOf(reasons);
        }
    }
}
