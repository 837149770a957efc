package dateline.reading.coding;

import dateline.record.Plover;
import dateline.record.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CAMEO's codes with their names, Goldstein values, quad classes and the crosswalk to PLOVER. Immutable.
 *
 * <p>A code without a row of its own in some column takes its parent's ({@code 1951} → {@code 195}).
 */
public final class CodeBook {
    private record Row(String name, String goldstein, String quad, String type, String mode, String context) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** @param sheet {@code codes/cameo.txt} */
    public CodeBook(Sheet sheet) {
        int line = 0;
        for (String text : sheet.lines()) {
            line++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            String[] cells = (text + " | | | | | | ").split("\\|", -1);
            String code = cells[0].strip();
            if (!code.matches("\\d{2,4}")) {
                throw new LexiconFault(sheet.name(), line, "not a CAMEO code: " + code);
            }
            rows.put(
                    code,
                    new Row(
                            cells[1].strip(),
                            cells[2].strip(),
                            cells[3].strip(),
                            cells[4].strip(),
                            cells[5].strip(),
                            cells[6].strip()));
        }
    }

    /** Whether the code is one of CAMEO's. */
    public boolean has(String code) {
        return rows.containsKey(code);
    }

    /** The code's name, for example {@code Use conventional military force, not specified below}. */
    public String name(String code) {
        Row row = rows.get(code);
        return row == null ? code : row.name();
    }

    /** Every code, in the codebook's order. */
    public List<String> codes() {
        return List.copyOf(rows.keySet());
    }

    /** Goldstein scale, -10 to 10. */
    public double goldstein(String code) {
        String value = cell(code, Row::goldstein);
        return value == null ? 0.0 : Double.parseDouble(value);
    }

    /** Quad class, 1 to 4. */
    public int quad(String code) {
        String value = cell(code, Row::quad);
        return value == null ? 1 : Integer.parseInt(value);
    }

    /** PLOVER by the crosswalk. */
    public Plover plover(String code) {
        String type = cell(code, Row::type);
        String context = ownOrParent(code, Row::context);
        return new Plover(
                type,
                ownOrParent(code, Row::mode),
                context == null ? List.of() : List.of(context.split("\\s*[;,]\\s*")));
    }

    private @Nullable String cell(String code, java.util.function.Function<Row, String> column) {
        for (int length = code.length(); length >= 2; length--) {
            Row row = rows.get(code.substring(0, length));
            if (row != null && !column.apply(row).isEmpty()) {
                return column.apply(row);
            }
        }
        return null;
    }

    /** Mode and context are told by the first row that has a PLOVER type at all, even where their own cell is empty. */
    private @Nullable String ownOrParent(String code, java.util.function.Function<Row, String> column) {
        for (int length = code.length(); length >= 2; length--) {
            Row row = rows.get(code.substring(0, length));
            if (row != null && !row.type().isEmpty()) {
                return column.apply(row).isEmpty() ? null : column.apply(row);
            }
        }
        return null;
    }
}
