package dateline.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.gathering.CopyLink;
import dateline.gathering.Gatherer;
import dateline.gathering.NearDuplicates;
import dateline.gathering.Stories;
import dateline.gathering.StoryPrint;
import dateline.gathering.StoryReader;
import dateline.gathering.Telling;
import dateline.gathering.Tellings;
import dateline.shelf.StandardTellings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles tell one story: by what they are about, and by the incidents that they share, against labelled stories;
 * beside it by exactly matching events. Copies are counted, and how many of them are of one labelled story.
 */
final class SameStories implements Scorer {
    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        StoryReader reader = StandardTellings.storyReader();
        Tellings maker = new Tellings(reader);
        SortedMap<String, StoryPrint> prints = new TreeMap<>();
        SortedMap<String, String> bodies = new TreeMap<>();
        Map<String, String> labels = new HashMap<>();
        List<Telling> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldRecord record = gold.get(i);
            prints.put(record.id(), reader.read(Fields.text(record.dispatch(), "title"), record.text()));
            bodies.put(record.id(), record.text());
            labels.put(record.id(), record.labels().path("event_id").asText());
            all.addAll(maker.of(PrintedReading.of(record, readings.get(i))));
        }
        Map<String, String> incidents = new Gatherer().assign(all);
        Joined shared = new Joined(bodies.keySet());
        Joined exact = new Joined(bodies.keySet());
        for (Telling t : all) {
            shared.add(t.dispatch(), incidents.getOrDefault(t.event(), t.event()));
            exact.add(t.dispatch(), SameActs.exact(t));
        }
        Map<String, String> story = new HashMap<>();
        Stories.group(prints).forEach(g -> g.forEach(id -> story.put(id, g.get(0))));
        Score score = new Score();
        score.count("n", gold.size());
        double found = tell(score, "stories", story, labels);
        tell(score, "incidents", shared.groups(), labels);
        double base = tell(score, "exact", exact.groups(), labels);
        score.share("times_exact", found, base);
        List<CopyLink> links = NearDuplicates.links(bodies);
        List<CopyLink> wrong = links.stream()
                .filter(l -> !labels.getOrDefault(l.a(), "").equals(labels.get(l.b())))
                .toList();
        score.count("copies", links.size()).share("copies_of_one_story", links.size() - wrong.size(), links.size());
        wrong.forEach(l -> score.miss("copies of two stories: " + l));
        misses(story, labels, score);
        return score;
    }

    private static double tell(Score score, String name, Map<String, String> groups, Map<String, String> labels) {
        Grouping grouping = new Grouping();
        labels.forEach((id, label) -> grouping.add(groups.getOrDefault(id, id), label));
        grouping.tell(score, name);
        return grouping.pairF();
    }

    private static void misses(Map<String, String> story, Map<String, String> labels, Score score) {
        Map<String, Map<String, Integer>> byLabel = new TreeMap<>();
        Map<String, Map<String, Integer>> byStory = new TreeMap<>();
        labels.forEach((id, label) -> {
            String group = story.getOrDefault(id, id);
            byLabel.computeIfAbsent(label, k -> new TreeMap<>()).merge(group, 1, Integer::sum);
            byStory.computeIfAbsent(group, k -> new TreeMap<>()).merge(label, 1, Integer::sum);
        });
        byStory.forEach((g, l) -> {
            if (l.size() > 1) {
                score.miss("one group of " + l);
            }
        });
        byLabel.forEach((l, g) -> {
            if (g.size() > 1) {
                score.miss(l + " in " + g.size() + " groups of " + g.values());
            }
        });
    }

    /** Articles joined by what they share, whatever it is. */
    private static final class Joined {
        private final Map<String, String> parent = new HashMap<>();

        Joined(Iterable<String> ids) {
            ids.forEach(id -> parent.put(id, id));
        }

        void add(String id, String shared) {
            parent.putIfAbsent("= " + shared, "= " + shared);
            parent.put(root(id), root("= " + shared));
        }

        Map<String, String> groups() {
            Map<String, String> out = new HashMap<>();
            parent.keySet().forEach(k -> out.put(k, root(k)));
            return out;
        }

        private String root(String id) {
            String at = id;
            while (!parent.getOrDefault(at, at).equals(at)) {
                at = parent.getOrDefault(at, at);
            }
            return at;
        }
    }
}
