package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who and what stands behind the words of a dispatch; what the coder asks while it tries frames. */
public interface Stage {
    /** Actors that the noun phrase headed by a token names, its conjuncts left out; empty if it is no political actor. */
    List<Actor> actors(Tree tree, int token);

    /** Code of the country in which a sentence plays, or null where that is open. */
    default @Nullable String home(Tree tree) {
        return null;
    }

    /** Lower-case lemmas of the dispatch's title and first sentences: what it is about. */
    default Set<String> themes() {
        return Set.of();
    }

    /** The place that a token names, or null. */
    @Nullable
    Place place(Tree tree, int token);
}
