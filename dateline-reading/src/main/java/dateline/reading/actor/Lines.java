package dateline.reading.actor;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of a sheet whose cells stand between bars. */
final class Lines {
    private Lines() {}

    /** One line that is neither blank nor a comment. */
    record Line(String sheet, int number, List<String> cells) {
        String cell(int i) {
            return i < cells.size() ? cells.get(i) : "";
        }

        /** What the first cell names of a sort of words. */
        <E extends Enum<E>> E sort(Class<E> sorts) {
            try {
                return Enum.valueOf(sorts, cell(0).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw fault("unknown sort: " + cell(0));
            }
        }

        ActorFault fault(String what) {
            return new ActorFault(sheet, number, what);
        }
    }

    static List<Line> of(Sheet sheet, int least) {
        List<Line> out = new ArrayList<>(sheet.lines().size());
        int number = 0;
        for (String raw : sheet.lines()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            Line cells = new Line(sheet.name(), number, cut(line, '|'));
            if (cells.cells().size() < least) {
                throw cells.fault("needs at least " + least + " cells: " + line);
            }
            out.add(cells);
        }
        return out;
    }

    /** The parts between separators, trimmed; empty ones kept. */
    static List<String> cut(String text, char at) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == at) {
                out.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        return out;
    }

    /** The parts between semicolons, trimmed; empty ones dropped. */
    static List<String> list(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> out = cut(cell, ';');
        out.removeIf(String::isEmpty);
        return out;
    }
}
