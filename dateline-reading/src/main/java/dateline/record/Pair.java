package dateline.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source and one target of an event, for whoever counts by pairs: several parties multiply out, the parties of a
 * reciprocal act stand on both sides, a side that is empty is null.
 *
 * <p>Example: "France and Germany met Iran" gives six pairs: France–Iran, Germany–Iran, and, as meeting is mutual, their
 * reverses, France–Germany and Germany–France.
 *
 * @param number the pair's place in its event, from 1
 */
public record Pair(
        int number, @Nullable Actor source, @Nullable Actor target) {
    /** The event's pairs, in the order of its actors; always at least one. */
    public static List<Pair> of(Event event) {
        List<Pair> pairs = new ArrayList<>();
        if (event.reciprocal()) {
            List<Actor> parties = new ArrayList<>(event.sources());
            event.targets().stream().filter(t -> !parties.contains(t)).forEach(parties::add);
            for (Actor a : parties) {
                for (Actor b : parties) {
                    if (a != b) {
                        pairs.add(new Pair(pairs.size() + 1, a, b));
                    }
                }
            }
            if (!pairs.isEmpty()) {
                return pairs;
            }
        }
        for (Actor source : orNone(event.sources())) {
            for (Actor target : orNone(event.targets())) {
                pairs.add(
                        new Pair(pairs.size() + 1, source == NOBODY ? null : source, target == NOBODY ? null : target));
            }
        }
        return pairs;
    }

    private static final Actor NOBODY = new Actor("", new Span(0, 0), "", null, null);

    private static List<Actor> orNone(List<Actor> actors) {
        return actors.isEmpty() ? List.of(NOBODY) : actors;
    }
}
