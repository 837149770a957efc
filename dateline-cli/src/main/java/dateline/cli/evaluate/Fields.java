package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What scorers ask of readings and labels. */
final class Fields {
    /** PLOVER type by CAMEO root, for events that carry no type of their own. */
    private static final Map<String, String> BY_ROOT = Map.ofEntries(
            Map.entry("02", "REQUEST"),
            Map.entry("03", "AGREE"),
            Map.entry("04", "CONSULT"),
            Map.entry("05", "SUPPORT"),
            Map.entry("06", "COOPERATE"),
            Map.entry("07", "AID"),
            Map.entry("08", "CONCEDE"),
            Map.entry("09", "ACCUSE"),
            Map.entry("10", "REQUEST"),
            Map.entry("11", "ACCUSE"),
            Map.entry("12", "REJECT"),
            Map.entry("13", "THREATEN"),
            Map.entry("14", "PROTEST"),
            Map.entry("15", "MOBILIZE"),
            Map.entry("16", "SANCTION"),
            Map.entry("17", "COERCE"),
            Map.entry("18", "ASSAULT"),
            Map.entry("19", "ASSAULT"),
            Map.entry("20", "ASSAULT"));

    private Fields() {}

    /** A span of text; {@code (-1, -1)} when there is none. */
    record Range(int start, int end) {
        static Range of(@Nullable JsonNode node) {
            return node != null && node.hasNonNull("start")
                    ? new Range(node.get("start").asInt(), node.path("end").asInt())
                    : new Range(-1, -1);
        }

        int overlap(Range other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }
    }

    /** The event whose trigger shares most with a range; null if none does. */
    static @Nullable JsonNode triggered(JsonNode events, Range by) {
        JsonNode best = null;
        int most = 0;
        for (JsonNode e : events) {
            int shared = Range.of(e.path("trigger")).overlap(by);
            if (shared > most) {
                most = shared;
                best = e;
            }
        }
        return best;
    }

    /** What was read of the very words that a label marks, under {@code marked}; null if nothing was. */
    static @Nullable JsonNode marked(JsonNode reading, Range words) {
        for (JsonNode m : reading.path("marked")) {
            if (Range.of(m).equals(words)) {
                return m;
            }
        }
        return null;
    }

    /** The words under a key; null when absent. */
    static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }

    static String cameo(JsonNode event) {
        return event.path("cameo").asText("");
    }

    /** The first two digits of an event's code, or fewer. */
    static String root(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }

    /** An event's PLOVER type: its own, else its code's; null if neither tells. */
    static @Nullable String plover(JsonNode event) {
        JsonNode own = event.path("plover");
        String type = own.isObject() ? text(own, "type") : text(event, "plover");
        return type != null && !type.isEmpty() ? type : BY_ROOT.get(root(cameo(event)));
    }

    /** The countries of some actors: what their codes begin with. */
    static Set<String> countries(JsonNode actors) {
        Set<String> out = new TreeSet<>();
        for (JsonNode a : actors) {
            String code = text(a, "code");
            if (code != null && !code.isEmpty()) {
                out.add(code.substring(0, Math.min(3, code.length())));
            }
        }
        return out;
    }

    /** The codes of some actors, {@code ""} for one without. */
    static Set<String> codes(JsonNode actors) {
        Set<String> out = new TreeSet<>();
        for (JsonNode a : actors) {
            String code = text(a, "code");
            out.add(code == null ? "" : code);
        }
        return out;
    }

    static <T> Set<T> union(Set<T> a, Set<T> b) {
        Set<T> out = new TreeSet<>(a);
        out.addAll(b);
        return out;
    }

    static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** The beginning of a text, in one line, for a list of misses. */
    static String start(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most);
    }
}
