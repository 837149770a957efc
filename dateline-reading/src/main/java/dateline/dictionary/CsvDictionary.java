package dateline.dictionary;

import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with a header: {@code name, aliases, code, from, to, kind} in any order; aliases and kind may be
 * missing, dates too. Cells are parted by commas, semicolons or tabs, aliases by semicolons or bars. Rows of one name
 * are one actor.
 */
final class CsvDictionary {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("actor", "name"),
            Map.entry("aliases", "aliases"),
            Map.entry("alias", "aliases"),
            Map.entry("synonyms", "aliases"),
            Map.entry("code", "code"),
            Map.entry("codes", "code"),
            Map.entry("cameo", "code"),
            Map.entry("from", "from"),
            Map.entry("start", "from"),
            Map.entry("to", "to"),
            Map.entry("end", "to"),
            Map.entry("kind", "kind"),
            Map.entry("type", "kind"));
    private static final Set<String> KINDS =
            Set.of("person", "group", "party", "organisation", "organization", "body", "media", "company", "state");

    /** Rows of one name. */
    private static final class Actor {
        final Set<String> names = new LinkedHashSet<>();
        final Set<DatedCode> codes = new LinkedHashSet<>();

        @Nullable
        String kind;

        int line;
    }

    private final Proof proof;
    private final CodeReader codes;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final KindGuess kinds;
    private final String source;
    private char parting = ',';

    CsvDictionary(KindGuess kinds, Sheet sheet, String source) {
        this.kinds = kinds;
        this.source = source;
        this.proof = new Proof(sheet.name());
        this.codes = new CodeReader(proof);
        int number = 0;
        for (String raw : sheet.lines()) {
            number++;
            String line = raw.replace("\ufeff", "").strip();
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (columns.isEmpty()) {
                if (!header(line)) {
                    proof.reject(
                            "csv-header", number, "The first line must name the columns, name and code among them.");
                    return;
                }
                parting = parting(line);
                List<String> names = cells(line, parting);
                for (int i = 0; names != null && i < names.size(); i++) {
                    columns.putIfAbsent(COLUMNS.getOrDefault(names.get(i).toLowerCase(Locale.ROOT), ""), i);
                }
            } else {
                row(line, number);
            }
        }
    }

    /** Whether a line names the columns of a table of actors. */
    static boolean header(String line) {
        List<String> cells = cells(line.replace("\ufeff", ""), parting(line));
        if (cells == null) {
            return false;
        }
        Set<String> known = new LinkedHashSet<>();
        cells.forEach(c -> known.add(COLUMNS.getOrDefault(c.toLowerCase(Locale.ROOT), "")));
        return known.contains("name") && known.contains("code");
    }

    private static char parting(String line) {
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(',') >= 0 ? ',' : ';';
    }

    Translated translated() {
        List<DictionaryLine> out = new ArrayList<>();
        for (Actor actor : actors.values()) {
            List<DatedCode> dated = new ArrayList<>(actor.codes);
            dated.sort(Comparator.comparing(DatedCode::always));
            out.add(ActorDictionary.named(List.copyOf(actor.names), dated, actor.kind, kinds, source, actor.line));
        }
        return new Translated(out, proof.rejections());
    }

    private void row(String line, int number) {
        List<String> cells = cells(line, parting);
        if (cells == null) {
            proof.reject("csv-quote", number, "A quoted cell does not end on its line.");
            return;
        }
        String name = NameWriter.plain(cell(cells, "name"));
        if (name.isEmpty()) {
            proof.reject("no-name", number, "The row names nobody.");
            return;
        }
        if (name.indexOf('|') >= 0 || name.indexOf(';') >= 0 || name.charAt(0) == '#') {
            proof.reject("name", number, Proof.quote(name) + " holds marks that no name has.");
            return;
        }
        String kind = cell(cells, "kind").toLowerCase(Locale.ROOT);
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            proof.reject(
                    "kind",
                    number,
                    "No kind of actor is called " + Proof.quote(kind)
                            + "; there are person, group, party, organisation, body, media, company, state.");
            return;
        }
        String from = cell(cells, "from");
        String to = cell(cells, "to");
        List<DatedCode> found = new ArrayList<>();
        for (String cell : cell(cells, "code").split("[;| ]+")) {
            String code = cell.replace("[", "").replace("]", "");
            DatedCode dated = codes.plain(code, number) ? codes.between(code, from, to, number) : null;
            if (dated != null) {
                found.add(dated);
            }
        }
        if (found.isEmpty()) {
            return;
        }
        Actor actor = actors.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new Actor());
        actor.line = actor.line == 0 ? number : actor.line;
        actor.kind = kind.isEmpty() ? actor.kind : kind.replace("organization", "organisation");
        actor.names.add(name);
        for (String alias : cell(cells, "aliases").split("[;|]")) {
            if (!alias.isBlank()) {
                actor.names.add(NameWriter.plain(alias));
            }
        }
        actor.codes.addAll(found);
    }

    private String cell(List<String> cells, String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    /** The cells of a line, quotes taken off; null if a quote is left open. */
    private static @Nullable List<String> cells(String line, char parting) {
        List<String> out = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == parting && !quoted) {
                out.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        out.add(cell.toString().strip());
        return quoted ? null : out;
    }
}
