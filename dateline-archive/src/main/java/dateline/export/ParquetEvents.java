package dateline.export;

import com.jerolba.carpet.CarpetWriter;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.OutputStream;

/** Dateline's own table of events as Parquet, columns as in {@link EventRow}, lists as lists. */
final class ParquetEvents implements ExportWriter {
    private final CarpetWriter<EventRow> rows;

    ParquetEvents(OutputStream out) throws IOException {
        rows = new CarpetWriter<>(new Kept(out), EventRow.class);
    }

    @Override
    public void write(Selected selected) throws IOException {
        for (EventLine told : selected.events()) {
            rows.write(EventRow.of(told));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The caller's stream stays open. */
    private static final class Kept extends java.io.FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
