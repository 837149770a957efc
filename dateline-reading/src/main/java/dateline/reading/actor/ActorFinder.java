package dateline.reading.actor;

import dateline.reading.claim.Telling;
import dateline.reading.syntax.Galley;
import dateline.record.PlaceMention;
import java.util.List;

/** Finds the political actors of a dispatch and who they are. Implementations are safe for concurrent use. */
public interface ActorFinder {
    /**
     * Casts a whole dispatch: names, roles, bodies, pronouns and nominals resolved across its sentences, by the
     * dictionary as valid on its publish date.
     *
     * @param places its places; a place that acts ("Kabul rejected") is its government
     * @param tellings who says what; "we" in a quotation is its speaker
     */
    Cast cast(Galley galley, List<PlaceMention> places, List<Telling> tellings);
}
