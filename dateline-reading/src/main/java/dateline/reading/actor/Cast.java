package dateline.reading.actor;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The political actors of one dispatch, by the noun phrase that names them. Immutable. */
public interface Cast {
    /**
     * Actors that the noun phrase headed by a token names, its conjuncts left out; several for a collective ("the two
     * sides"); empty if it is no political actor.
     */
    List<Actor> actors(Tree tree, int token);

    /**
     * The same actor with the code of a day other than the dispatch's: whoever holds an office now was a deputy then. As
     * it is, unless the dictionary dates the actor's codes and the dispatch's own words have not changed them.
     *
     * @param when a day, month or year, or a stretch of such from one to another, EDTF
     */
    default Actor at(Actor actor, String when) {
        return actor;
    }

    /** Code of the country in which a sentence plays, or null where the dispatch leaves that open. */
    @Nullable
    String home(Tree tree);
}
