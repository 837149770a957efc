package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.record.Sheet;
import dateline.record.Status;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codes of acts that embed acts: agreeing to withdraw, demanding a release, threatening sanctions. Immutable.
 *
 * <p>Lines of the sheet: {@code TABLE INNER -> OUTER}; INNER is a code prefix or {@code *}, the longest wins; OUTER is a
 * code, or {@code =STATUS} to keep the inner code with that status.
 */
final class Composition {
    /** What the pair codes as; {@code status} is null when the outer act has happened by being said. */
    record Result(String code, @Nullable Status status) {}

    private final Map<String, Map<String, String>> tables = new HashMap<>();

    Composition(Sheet sheet) {
        int line = 0;
        for (String text : sheet.lines()) {
            line++;
            int comment = text.indexOf('#');
            String words = (comment < 0 ? text : text.substring(0, comment)).strip();
            if (words.isEmpty()) {
                continue;
            }
            String[] sides = words.split("\\s*->\\s*");
            String[] left = sides[0].split("\\s+");
            if (sides.length != 2 || left.length != 2) {
                throw new LexiconFault(sheet.name(), line, "wants TABLE INNER -> OUTER");
            }
            tables.computeIfAbsent(left[0], k -> new HashMap<>()).put(left[1], sides[1].strip());
        }
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** The pair's code; what is urged or promised <i>not</i> to be done has rows of its own ({@code appeal.not}). */
    @Nullable
    Result of(String table, Coding inner) {
        boolean not = inner.clause().negated() && inner.clause().tense() == Clause.Tense.NONE && has(table + ".not");
        return of(not ? table + ".not" : table, inner.code());
    }

    /** The pair's code, or null if the table has no row for the inner code. */
    @Nullable
    Result of(String table, String inner) {
        Map<String, String> rows = tables.getOrDefault(table, Map.of());
        for (int length = inner.length(); length >= 1; length--) {
            String outer = rows.get(inner.substring(0, length));
            if (outer != null) {
                return result(outer, inner);
            }
        }
        String outer = rows.get("*");
        return outer == null ? null : result(outer, inner);
    }

    private static Result result(String outer, String inner) {
        if (outer.startsWith("=")) {
            for (Status status : Status.values()) {
                if (status.label().equals(outer.substring(1))) {
                    return new Result(inner, status);
                }
            }
        }
        return new Result(outer, null);
    }
}
