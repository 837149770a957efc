package dateline.store;

/**
 * What became of what was handed to the archive.
 *
 * @param added dispatches that were new
 * @param versions new versions of dispatches that were there
 * @param held dispatches that were there already
 * @param copies of those added, how many are near-duplicates of others
 * @param refused items that could not become dispatches
 * @param events events in what was added
 */
public record Tally(long added, long versions, long held, long copies, long refused, long events) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally o) {
        return new Tally(
                added + o.added,
                versions + o.versions,
                held + o.held,
                copies + o.copies,
                refused + o.refused,
                events + o.events);
    }
}
