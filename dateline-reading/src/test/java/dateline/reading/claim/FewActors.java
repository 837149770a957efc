package dateline.reading.claim;

import dateline.reading.coding.Stage;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A stage with a handful of actors, known by one word each. */
final class FewActors implements Stage {
    private static final Map<String, String> CODES = new TreeMap<>(Map.ofEntries(
            Map.entry("rebels", "SYRREB"),
            Map.entry("Rebels", "SYRREB"),
            Map.entry("army", "SYRMIL"),
            Map.entry("troops", "SYRMIL"),
            Map.entry("Troops", "SYRMIL"),
            Map.entry("Damascus", "SYRGOV"),
            Map.entry("Russia", "RUSGOV"),
            Map.entry("Kremlin", "RUSGOV"),
            Map.entry("Peskov", "RUSGOV"),
            Map.entry("Putin", "RUSGOV"),
            Map.entry("France", "FRAGOV"),
            Map.entry("Macron", "FRAGOV"),
            Map.entry("Iran", "IRNGOV"),
            Map.entry("Israel", "ISRGOV"),
            Map.entry("Reuters", "GBRMED"),
            Map.entry("Interfax", "RUSMED"),
            Map.entry("newspaper", "RUSMED"),
            Map.entry("police", "FRACOP"),
            Map.entry("Police", "FRACOP"),
            Map.entry("protesters", "FRAOPP"),
            Map.entry("Amnesty", "NGOHRI")));

    @Override
    public List<Actor> actors(Tree tree, int token) {
        Token t = tree.token(token);
        String code = CODES.get(t.form());
        return code == null ? List.of() : List.of(new Actor(t.form(), t.span(), t.form(), code, t.form()));
    }

    @Override
    public @Nullable Place place(Tree tree, int token) {
        return null;
    }
}
