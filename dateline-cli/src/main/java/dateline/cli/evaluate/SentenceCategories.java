package dateline.cli.evaluate;

import static dateline.cli.evaluate.Fields.countries;
import static dateline.cli.evaluate.Fields.meet;
import static dateline.cli.evaluate.Fields.union;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sentences with one labelled act each: is its PLOVER category found. Precision and what follows from it are floors,
 * since other acts of the sentence are not labelled.
 */
final class SentenceCategories implements Scorer {
    private static final Map<String, String> OLD = Map.of(
            "DEMAND",
            "REQUEST",
            "DISAPPROVE",
            "ACCUSE",
            "INVESTIGATE",
            "ACCUSE",
            "FIGHT",
            "ASSAULT",
            "YIELD",
            "CONCEDE",
            "RETREAT",
            "CONCEDE");

    private final boolean dyads;

    /** @param dyads whether labels give both countries too; else types are averaged */
    SentenceCategories(boolean dyads) {
        this.dyads = dyads;
    }

    /** How often a type was found, missed, and given where another was meant. */
    private static final class Tally {
        private int found;
        private int missed;
        private int wrong;
    }

    @Override
    public Score score(List<GoldRecord> gold, List<JsonNode> readings) {
        Score score = new Score();
        Map<String, Tally> types = new TreeMap<>();
        int n = gold.size();
        int coded = 0;
        int events = 0;
        int right = 0;
        int rightEvents = 0;
        int both = 0;
        int bothEvents = 0;
        for (int i = 0; i < n; i++) {
            GoldRecord record = gold.get(i);
            Set<String> want = new TreeSet<>();
            record.labels().path("events").forEach(e -> want.add(String.valueOf(one(Fields.text(e, "plover")))));
            List<String> got = new ArrayList<>();
            int ok = 0;
            int okBoth = 0;
            for (JsonNode e : readings.get(i).path("events")) {
                String type = String.valueOf(one(Fields.plover(e)));
                got.add(type);
                if (want.contains(type)) {
                    ok++;
                    okBoth += dyads && dyad(record, e) ? 1 : 0;
                }
            }
            coded += got.isEmpty() ? 0 : 1;
            events += got.size();
            right += ok > 0 ? 1 : 0;
            rightEvents += ok;
            both += okBoth > 0 ? 1 : 0;
            bothEvents += okBoth;
            Tally meant = types.computeIfAbsent(want.iterator().next(), k -> new Tally());
            if (ok > 0) {
                meant.found++;
            } else {
                meant.missed++;
                if (!got.isEmpty()) {
                    types.computeIfAbsent(got.get(0), k -> new Tally()).wrong++;
                }
                score.miss(record.id() + " " + want + " " + got + " " + Fields.start(record.text(), 200));
            }
        }
        double recall = n == 0 ? 0 : (double) right / n;
        double precision = (double) rightEvents / Math.max(1, events);
        score.count("n", n).share("coded", coded, n).figure("recall", recall, 3).figure("precision", precision, 3);
        score.figure("f1", Score.f(precision, recall), 3)
                .figure("events_a_sentence", n == 0 ? 0 : (double) events / n, 2);
        if (dyads) {
            score.share("dyad_recall", both, n);
            score.figure(
                    "dyad_f1", Score.f((double) bothEvents / Math.max(1, events), n == 0 ? 0 : (double) both / n), 3);
        } else {
            List<Tally> labelled =
                    types.values().stream().filter(t -> t.found + t.missed > 0).toList();
            double sum = labelled.stream()
                    .mapToDouble(t -> t.found == 0 ? 0 : 2.0 * t.found / (2 * t.found + t.wrong + t.missed))
                    .sum();
            score.figure("macro_f1", sum / Math.max(1, labelled.size()), 3);
        }
        return score;
    }

    private static @Nullable String one(@Nullable String type) {
        return type == null ? null : OLD.getOrDefault(type, type);
    }

    private static boolean dyad(GoldRecord record, JsonNode event) {
        Set<String> sources = labelled(record, "source");
        Set<String> targets = labelled(record, "target");
        if (targets.isEmpty()) {
            targets = sources;
        }
        Set<String> s = countries(event.path("sources"));
        Set<String> t = countries(event.path("targets"));
        if (event.path("reciprocal").asBoolean()) {
            s = union(s, t);
            t = s;
        }
        return meet(s, sources) && meet(t, targets);
    }

    private static Set<String> labelled(GoldRecord record, String key) {
        Set<String> out = new TreeSet<>();
        for (JsonNode e : record.labels().path("events")) {
            String code = Objects.requireNonNullElse(Fields.text(e, key), "");
            String country = code.substring(0, Math.min(3, code.length()));
            if (!country.isEmpty()) {
                out.add(country.equals("JAP") ? "JPN" : country);
            }
        }
        return out;
    }
}
