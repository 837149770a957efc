package dateline.gathering;

import java.util.Collection;
import java.util.SortedSet;

/** Where the tellings lie that were gathered before: an archive, or a list in memory. */
public interface Shelf {
    /** Every telling that is filed under one of these keys, each once or several times, in any order. */
    Collection<Telling> filedUnder(SortedSet<String> keys);
}
