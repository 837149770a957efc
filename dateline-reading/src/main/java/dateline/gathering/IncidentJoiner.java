package dateline.gathering;

import dateline.record.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the events of one dispatch that tell one act: compatible code family (same CAMEO root or PLOVER type), compatible
 * actors, overlapping time, compatible place, as {@link Likeness} compares them. An event joins an incident only if it can
 * be one act with every event in it. Stateless.
 *
 * <p>Example: "Army shells town" of Monday and "the shelling of the town by government forces" are one incident; a second
 * shelling on Thursday is another.
 */
public final class IncidentJoiner {
    /** So many events of an incident are asked whether another belongs to them. */
    private static final int ASKED = 40;
    /** How many incidents back an act is looked for; few dispatches have as many. */
    private static final int NEAR = 200;

    /** Ids of events that tell one act, in groups of two and more, in the order of their first events. */
    public List<List<String>> join(List<Event> events) {
        List<List<Told>> groups = new ArrayList<>();
        for (Event event : events) {
            Told e = new Told(Tellings.inside(event));
            List<Told> home = null;
            for (List<Told> g : groups.subList(Math.max(0, groups.size() - NEAR), groups.size())) {
                if (home == null && g.stream().limit(ASKED).allMatch(other -> Likeness.within(e, other))) {
                    home = g;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(e);
        }
        return groups.stream()
                .filter(g -> g.size() > 1)
                .map(g -> g.stream().map(t -> t.telling.event()).toList())
                .toList();
    }

    /** Whether two events of one dispatch can be tellings of one act. */
    public boolean oneAct(Event a, Event b) {
        return Likeness.within(a, b);
    }
}
