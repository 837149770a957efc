package dateline.cli.evaluate;

import static dateline.cli.evaluate.Fields.codes;
import static dateline.cli.evaluate.Fields.countries;
import static dateline.cli.evaluate.Fields.union;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.cli.evaluate.Fields.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The events of one dispatch against those that a person coded. An event is found when its trigger overlaps the labelled
 * trigger, or lies in the labelled clause, and its code's root or PLOVER type is one that a careful coder could choose.
 */
final class EventMatch {
    private static final List<String> FIELDS = List.of(
            "code", "source", "target", "actors_full", "when", "when_near", "where", "status", "voice", "speaker");

    /** Sums over dispatches. */
    static final class Tally {
        long tp;
        long fp;
        long fn;
        long strict;
        long optional;
        final Map<String, Integer> fields = new LinkedHashMap<>();

        Tally() {
            FIELDS.forEach(f -> fields.put(f, 0));
        }
    }

    private record Pair(int gold, int event, int rank, boolean optional) {}

    private final String id;
    private final List<JsonNode> gold = new ArrayList<>();
    private final JsonNode events;
    private final List<Pair> found = new ArrayList<>();

    private EventMatch(GoldRecord record, JsonNode events) {
        this.id = record.id();
        this.events = events;
        record.labels().path("events").forEach(gold::add);
        pair(record.text());
    }

    static EventMatch of(GoldRecord record, JsonNode events) {
        return new EventMatch(record, events);
    }

    /** How many events are labelled, optional ones too. */
    int labelled() {
        return gold.size();
    }

    /** How many events were found. */
    int right() {
        return found.size();
    }

    private void pair(String text) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            JsonNode g = gold.get(i);
            String words = g.path("clause").asText();
            int at = g.path("clauseSpan").isArray() && !g.path("clauseSpan").isEmpty()
                    ? g.path("clauseSpan").get(0).asInt()
                    : text.indexOf(words);
            int triggerAt = at + words.indexOf(g.path("trigger").asText());
            Range clause = new Range(at, at + words.length());
            Range trigger =
                    new Range(triggerAt, triggerAt + g.path("trigger").asText().length());
            for (int j = 0; j < events.size(); j++) {
                Range told = Range.of(events.get(j).path("trigger"));
                boolean fits = compatible(g, events.get(j));
                int rank = trigger.overlap(told) > 0 ? fits ? 3 : 1 : fits && clause.overlap(told) > 0 ? 2 : 0;
                if (rank > 0) {
                    candidates.add(new Pair(i, j, rank, optional(g)));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Pair p) -> -p.rank())
                .thenComparing(Pair::optional)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::event));
        Set<Integer> golds = new TreeSet<>();
        Set<Integer> taken = new TreeSet<>();
        for (Pair p : candidates) {
            if (!golds.contains(p.gold()) && !taken.contains(p.event())) {
                golds.add(p.gold());
                taken.add(p.event());
                if (p.rank() >= 2) {
                    found.add(p);
                }
            }
        }
    }

    private static boolean optional(JsonNode g) {
        return g.path("optional").asBoolean();
    }

    private static boolean compatible(JsonNode g, JsonNode e) {
        Set<String> roots = new TreeSet<>();
        codesOf(g).forEach(c -> roots.add(Fields.root(c)));
        String type = Fields.text(g, "plover");
        return roots.contains(Fields.root(Fields.cameo(e))) || type != null && type.equals(Fields.plover(e));
    }

    private static Set<String> codesOf(JsonNode g) {
        Set<String> out = new TreeSet<>();
        out.add(Fields.cameo(g));
        g.path("cameoAlsoRight").forEach(c -> out.add(c.asText()));
        return out;
    }

    /** Adds this dispatch to the sums and tells its misses. */
    void tell(Tally tally, Score score) {
        Set<Integer> hit = new TreeSet<>();
        for (Pair p : found) {
            hit.add(p.gold());
            fields(gold.get(p.gold()), events.get(p.event()), tally);
        }
        tally.fp += events.size() - found.size();
        for (int i = 0; i < gold.size(); i++) {
            if (!hit.contains(i) && !optional(gold.get(i))) {
                tally.fn++;
                score.miss(id + " " + Fields.cameo(gold.get(i)) + " "
                        + Fields.start(gold.get(i).path("clause").asText(), 160));
            }
        }
    }

    private static void fields(JsonNode g, JsonNode e, Tally tally) {
        Set<String> wantSources = countries(g.path("sources"));
        Set<String> wantTargets = countries(g.path("targets"));
        Set<String> sources = countries(e.path("sources"));
        Set<String> targets = countries(e.path("targets"));
        boolean mutual = g.path("reciprocal").asBoolean();
        if (mutual || e.path("reciprocal").asBoolean()) {
            wantSources = union(wantSources, wantTargets);
            wantTargets = wantSources;
            sources = union(sources, targets);
            targets = sources;
        }
        Set<String> fullSources = codes(g.path("sources"));
        Set<String> fullTargets = codes(g.path("targets"));
        Set<String> gotSources = codes(e.path("sources"));
        Set<String> gotTargets = codes(e.path("targets"));
        boolean full = fullSources.equals(gotSources) && fullTargets.equals(gotTargets)
                || mutual && union(fullSources, fullTargets).equals(union(gotSources, gotTargets));
        boolean status = g.path("status").equals(e.path("status"));
        String when = Fields.text(e, "when");
        add(tally, "code", codesOf(g).contains(Fields.cameo(e)));
        add(tally, "source", sources.equals(wantSources));
        add(tally, "target", targets.equals(wantTargets));
        add(tally, "actors_full", full);
        add(tally, "when", Edtf.same(Fields.text(g, "when"), when));
        add(tally, "when_near", Edtf.near(Fields.text(g, "when"), when));
        add(tally, "where", where(g.path("where"), e.path("where")));
        add(tally, "status", status);
        add(tally, "voice", g.path("voice").equals(e.path("voice")));
        add(tally, "speaker", speaker(g.path("attribution"), e.path("attribution")));
        if (optional(g)) {
            tally.optional++;
        } else {
            tally.tp++;
            tally.strict += status && sources.equals(wantSources) && targets.equals(wantTargets) ? 1 : 0;
        }
    }

    private static void add(Tally tally, String field, boolean right) {
        tally.fields.merge(field, right ? 1 : 0, Integer::sum);
    }

    private static boolean where(JsonNode g, JsonNode e) {
        if (!g.isObject() || !e.isObject()) {
            return !g.isObject() && !e.isObject();
        }
        boolean country = g.path("precision").asText().equals("country")
                && e.path("precision").asText().equals("country");
        return g.path("iso").equals(e.path("iso")) && (g.path("name").equals(e.path("name")) || country);
    }

    private static boolean speaker(JsonNode g, JsonNode e) {
        if (g.isEmpty() && e.isEmpty()) {
            return true;
        }
        for (JsonNode a : g) {
            String x = a.path("speaker").asText().toLowerCase(Locale.ROOT);
            for (JsonNode b : e) {
                String y = b.path("text").asText().toLowerCase(Locale.ROOT);
                if (x.contains(y) || y.contains(x)) {
                    return true;
                }
            }
        }
        return false;
    }
}
