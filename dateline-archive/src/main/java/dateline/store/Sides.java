package dateline.store;

import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Pair;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acted on whom, by the first three letters of the actors' codes: the country, or the kind of body where there is none.
 * The pairs are those of {@link Pair}; a side that is not there, or has no code, is empty.
 */
record Sides(String source, String target) {
    private static final int PART = 3;

    /** Different pairs in the order of the event's actors; at least one. */
    static Set<Sides> of(Event event) {
        return Pair.of(event).stream()
                .map(p -> new Sides(part(p.source()), part(p.target())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The event's Goldstein value in tenths, a whole number. */
    static int tenths(Event event) {
        return (int) Math.round(event.goldstein() * Tables.Pair.TENTHS);
    }

    private static String part(@Nullable Actor actor) {
        String code = actor == null ? null : actor.code();
        return code == null ? "" : Plain.text(code.substring(0, Math.min(PART, code.length())));
    }
}
