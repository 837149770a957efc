package dateline.reading.place;

import dateline.reading.syntax.Galley;
import dateline.record.PlaceMention;
import java.util.List;

/** Finds the words of a dispatch that name places and says which places. Implementations are safe for concurrent use. */
public interface PlaceFinder {
    /** Places in textual order, none overlapping another; one sense a name in a dispatch. */
    List<PlaceMention> find(Galley galley);
}
