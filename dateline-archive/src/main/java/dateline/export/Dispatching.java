package dateline.export;

import dateline.reading.coding.CodeBook;
import dateline.shelf.LexiconShelf;
import dateline.store.Catalogue;
import dateline.store.Filter;
import java.io.IOException;
import java.io.OutputStream;

/** Takes what a filter selects out of an archive, in a layout. */
public final class Dispatching {
    private Dispatching() {}

    /** How much went out. */
    public record Sent(long dispatches, long events) {}

    /** Names and codes of the standard sheets. */
    public static CodeTable codes() {
        return new CodeTable(LexiconShelf.sheet("export/countries.txt"), LexiconShelf.sheet("export/roles.txt"));
    }

    /**
     * Writes everything that the filter selects: never cut short, memory bounded.
     *
     * @param things whether whole dispatches are selected, or events
     * @param versions whether older versions go out too
     * @param out is flushed and stays open
     */
    public static Sent send(
            Catalogue catalogue,
            Filter filter,
            Catalogue.Things things,
            boolean versions,
            Layout layout,
            OutputStream out)
            throws IOException {
        long[] sent = new long[2];
        try (ExportWriter writer = layout.writer(out, codes(), new CodeBook(LexiconShelf.sheet("codes/cameo.txt")))) {
            catalogue.each(filter, things, versions, selected -> {
                writer.write(selected);
                sent[0]++;
                sent[1] += selected.events().size();
            });
        }
        return new Sent(sent[0], sent[1]);
    }
}
