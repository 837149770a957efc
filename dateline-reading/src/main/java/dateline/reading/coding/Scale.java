package dateline.reading.coding;

import dateline.record.Magnitude;

/** How large an act was, by the counts that its clause gives. */
public final class Scale {
    private static final TollReader TOLLS = new TollReader();

    private Scale() {}

    /** The counts that the coding's own clause gives; {@link Magnitude#NONE} if it gives none. */
    public static Magnitude magnitude(Coding coding) {
        return TOLLS.read(coding);
    }
}
