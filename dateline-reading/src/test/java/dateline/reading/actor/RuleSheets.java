package dateline.reading.actor;

import dateline.record.Sheet;
import dateline.shelf.LexiconShelf;
import java.util.ArrayList;
import java.util.List;

/** The rules of actors without the built-in persons and bodies, so that a test can bring its own. */
final class RuleSheets {
    private static final List<String> NAMES = List.of(
            "states",
            "agents",
            "peoples",
            "nominals",
            "sports",
            "verbs",
            "given",
            "hostile",
            "naming",
            "suffering",
            "callings",
            "pronouns");

    private RuleSheets() {}

    /** The rules, and a test's own sheet behind them. */
    static List<Sheet> with(Sheet own) {
        List<Sheet> sheets = new ArrayList<>();
        NAMES.forEach(name -> sheets.add(LexiconShelf.sheet("actors/" + name + ".txt")));
        sheets.add(own);
        return sheets;
    }
}
