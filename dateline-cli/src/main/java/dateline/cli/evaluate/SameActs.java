package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.gathering.Gatherer;
import dateline.gathering.Telling;
import dateline.gathering.Tellings;
import dateline.record.Event;
import dateline.record.Reading;
import dateline.shelf.StandardTellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions, in many articles, tell one act: incidents against labelled chains of mentions, over the mentions at
 * which an event was read. Beside it the same for exact matching: same code, same actors' codes, same date.
 */
final class SameActs implements Scorer {
    /** A labelled mention at which an event was read. */
    private record Met(Telling telling, String chain, String words) {}

    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Tellings maker = StandardTellings.open();
        List<Telling> all = new ArrayList<>();
        List<Met> met = new ArrayList<>();
        long labelled = 0;
        for (int i = 0; i < gold.size(); i++) {
            Reading reading = PrintedReading.of(gold.get(i), readings.get(i));
            List<Telling> told = maker.of(reading);
            all.addAll(told);
            JsonNode mentions = gold.get(i).labels().path("event_mentions");
            for (JsonNode m : mentions) {
                labelled += m.hasNonNull("chain") ? 1 : 0;
            }
            for (int j = 0; j < told.size(); j++) {
                Event e = reading.events().get(j);
                String chain = chain(mentions, e);
                if (chain != null) {
                    met.add(new Met(told.get(j), chain, e.triggerText()));
                }
            }
        }
        Map<String, String> incidents = new Gatherer().assign(all);
        Grouping grouping = new Grouping();
        Grouping exact = new Grouping();
        for (Met m : met) {
            String incident =
                    incidents.getOrDefault(m.telling().event(), m.telling().event());
            grouping.add(incident, m.chain());
            exact.add(exact(m.telling()), m.chain());
        }
        Score score = new Score();
        score.count("n", gold.size())
                .count("mentions", labelled)
                .count("read", met.size())
                .count("incidents", new TreeSet<>(incidents.values()).size());
        grouping.tell(score, "gathered");
        exact.tell(score, "exact");
        score.share("times_exact", grouping.pairF(), exact.pairF());
        misses(met, incidents, score);
        return score;
    }

    private static @Nullable String chain(JsonNode mentions, Event e) {
        for (JsonNode m : mentions) {
            if (m.hasNonNull("chain")
                    && m.path("start").asInt() < e.trigger().end()
                    && e.trigger().start() < m.path("end").asInt()) {
                return m.path("chain").asText();
            }
        }
        return null;
    }

    /** What exact matching compares: the code, the actors' codes, the date. */
    static String exact(Telling t) {
        return t.cameo() + codes(t.sources()) + codes(t.targets()) + t.when();
    }

    private static TreeSet<String> codes(List<Telling.Party> parties) {
        TreeSet<String> out = new TreeSet<>();
        parties.forEach(p -> out.add(p.known()));
        return out;
    }

    /** Chains that lie in several incidents, and incidents that hold several chains. */
    private static void misses(List<Met> met, Map<String, String> incidents, Score score) {
        Map<String, Map<String, List<String>>> byChain = new TreeMap<>();
        Map<String, Map<String, List<String>>> byIncident = new TreeMap<>();
        for (Met m : met) {
            String incident = incidents.getOrDefault(m.telling().event(), "");
            String words = m.telling().dispatch() + " " + m.words();
            byChain.computeIfAbsent(m.chain(), k -> new TreeMap<>())
                    .computeIfAbsent(incident, k -> new ArrayList<>())
                    .add(words);
            byIncident
                    .computeIfAbsent(incident, k -> new TreeMap<>())
                    .computeIfAbsent(m.chain(), k -> new ArrayList<>())
                    .add(words);
        }
        byIncident.values().stream().filter(c -> c.size() > 1).forEach(c -> score.miss("one incident: " + c.values()));
        byChain.values().stream().filter(c -> c.size() > 1).forEach(c -> score.miss("one act: " + c.values()));
    }
}
