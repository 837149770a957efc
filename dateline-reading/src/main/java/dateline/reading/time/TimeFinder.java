package dateline.reading.time;

import dateline.reading.syntax.Galley;
import dateline.record.Timex;
import java.util.List;

/** Finds the time expressions of a dispatch and says what they mean. Implementations are safe for concurrent use. */
public interface TimeFinder {
    /**
     * Time expressions in textual order, none overlapping another.
     *
     * @param galley the dispatch; its publish date, where known, anchors what is relative. Without one, relative times
     *     are found but keep a null value
     */
    List<Timex> find(Galley galley);
}
