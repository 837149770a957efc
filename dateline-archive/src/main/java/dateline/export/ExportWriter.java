package dateline.export;

import dateline.store.Catalogue.Selected;
import java.io.IOException;

/**
 * Writes what a filter selected, dispatch by dispatch, as it comes: memory does not grow with the number of dispatches.
 * Not thread-safe. {@link #close} ends the document; it closes nothing that it did not open.
 */
public interface ExportWriter extends AutoCloseable {
    /** Writes one dispatch's share. */
    void write(Selected selected) throws IOException;

    /** Ends the document and flushes it. */
    @Override
    void close() throws IOException;
}
