package dateline.export;

import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Dateline's own table of events as delimited text with a header line; the columns are those of {@link EventRow}. */
final class TableWriter implements ExportWriter {
    private static final RecordComponent[] COLUMNS = EventRow.class.getRecordComponents();

    private final Writer out;
    private final boolean comma;

    TableWriter(Writer out, boolean comma) throws IOException {
        this.out = out;
        this.comma = comma;
        List<String> names = new ArrayList<>();
        for (RecordComponent column : COLUMNS) {
            names.add(column.getName());
        }
        line(names);
    }

    @Override
    public void write(Selected selected) throws IOException {
        UnaryOperator<@Nullable String> quote = comma ? Cells::comma : Cells::tab;
        for (EventLine told : selected.events()) {
            EventRow row = EventRow.of(told);
            List<String> cells = new ArrayList<>(COLUMNS.length);
            for (RecordComponent column : COLUMNS) {
                cells.add(cell(value(row, column), quote));
            }
            line(cells);
        }
    }

    private static String cell(@Nullable Object value, UnaryOperator<@Nullable String> quote) {
        if (value instanceof List<?> list) {
            String text = quote.apply(
                    String.join("; ", list.stream().map(String::valueOf).toList()));
            return text == null ? "" : text;
        }
        if (value instanceof String text) {
            String quoted = quote.apply(text);
            return quoted == null ? "" : quoted;
        }
        return value == null ? "" : value.toString();
    }

    private static @Nullable Object value(EventRow row, RecordComponent column) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that does not give its own column " + column.getName(), e);
        }
    }

    private void line(List<String> cells) throws IOException {
        out.write(String.join(comma ? "," : "\t", cells));
        out.write(comma ? "\r\n" : "\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
