package dateline.store;

import dateline.record.Actor;
import dateline.record.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acted on whom, by the first three letters of the actors' codes: the country, or the kind of body where there is none.
 * Several parties multiply out; who take part in a mutual act stand on both sides; a side that is not there is empty.
 */
record Sides(String source, String target) {
    private static final int PART = 3;

    /** Different pairs in the order of the event's actors; at least one. */
    static Set<Sides> of(Event event) {
        Set<Sides> pairs = new LinkedHashSet<>();
        if (event.reciprocal()) {
            List<Actor> all = new ArrayList<>(event.sources());
            event.targets().stream().filter(t -> !all.contains(t)).forEach(all::add);
            for (Actor a : all) {
                for (Actor b : all) {
                    if (a != b) {
                        pairs.add(new Sides(part(a), part(b)));
                    }
                }
            }
        }
        if (pairs.isEmpty()) {
            for (String source : parts(event.sources())) {
                for (String target : parts(event.targets())) {
                    pairs.add(new Sides(source, target));
                }
            }
        }
        return pairs;
    }

    /** The event's Goldstein value in tenths, a whole number. */
    static int tenths(Event event) {
        return (int) Math.round(event.goldstein() * Tables.Pair.TENTHS);
    }

    private static List<String> parts(List<Actor> actors) {
        return actors.isEmpty() ? List.of("") : actors.stream().map(Sides::part).toList();
    }

    private static String part(@Nullable Actor actor) {
        String code = actor == null ? null : actor.code();
        return code == null ? "" : Plain.text(code.substring(0, Math.min(PART, code.length())));
    }
}
