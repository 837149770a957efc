package dateline.reading.claim;

import dateline.reading.syntax.Galley;
import java.util.List;

/** Finds who says what in a dispatch. Implementations are safe for concurrent use. */
public interface TellingFinder {
    /** Tellings in textual order of their content; nested ones (a paper that cites a source) each on their own. */
    List<Telling> find(Galley galley);
}
