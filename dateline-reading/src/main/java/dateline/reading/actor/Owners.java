package dateline.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around an agent noun say of it: whose it is, what it is besides, whether it once was. Not for sharing. */
final class Owners {
    /** states, in textual order; several for "French and German ministers" */
    final Set<State> states = new LinkedHashSet<>();

    /** an organisation, group, party or person that it belongs to; the nearest to the noun */
    @Nullable
    Player owner;

    /** those joined to it: Hamas in "Hamas and Hezbollah fighters" */
    final List<Player> beside = new ArrayList<>(1);

    final List<Sense.People> peoples = new ArrayList<>(1);

    /** roles of agent nouns before it ("rebel" in "rebel army") or after "of" */
    final List<AgentWord> agents = new ArrayList<>(1);

    /** the nation of an ethnic group: "ethnic Albanian rebels" */
    @Nullable
    State descent;

    boolean former;
    /** whether its words say that it is not of the land in which it stands: "foreign troops" */
    boolean foreign;

    boolean future;

    /** whether its words say that it was so at the time told of: "then-president" */
    boolean then;

    /** the body over which a "president" presides, where it is no state; null if none is told */
    @Nullable
    AgentWord body;

    /** How much is known. */
    int count() {
        return states.size() + peoples.size() + agents.size() + beside.size() + (owner == null ? 0 : 1);
    }

    boolean none() {
        return states.isEmpty() && owner == null;
    }
}
