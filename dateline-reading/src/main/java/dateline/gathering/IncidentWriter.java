package dateline.gathering;

import dateline.record.Incident;
import dateline.record.Incident.Join;
import dateline.record.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes up an incident from the tellings that were gathered to it: how many dispatches and independent sources tell it,
 * what they agree on, where they differ and who says which, and why each is there. Stateless.
 */
public final class IncidentWriter {
    /** So many earlier tellings are asked which of them a telling is most like. */
    private static final int ASKED = 30;

    private IncidentWriter() {}

    /**
     * @param id as {@link Gatherer} gave it
     * @param tellings all of the incident, in any order; at least one
     * @param copies which dispatches are copies of each other; links of other dispatches do not matter
     */
    public static Incident write(String id, Collection<Telling> tellings, Collection<CopyLink> copies) {
        List<Told> told = tellings.stream().map(Told::new).sorted(Told.ORDER).toList();
        List<Telling> all = told.stream().map(t -> t.telling).toList();
        String cameo = code(all);
        return new Incident(
                id,
                all.stream().map(Telling::event).toList(),
                (int) all.stream().map(Telling::dispatch).distinct().count(),
                IndependentSources.outlets(all),
                IndependentSources.count(all, copies),
                cameo,
                all.stream()
                        .filter(t -> t.cameo().equals(cameo) && t.plover() != null)
                        .map(Telling::plover)
                        .findFirst()
                        .orElse(null),
                when(told),
                where(all),
                Disagreements.of(told),
                joins(told));
    }

    /** Every incident of some tellings, in the order of their ids. */
    public static List<Incident> writeAll(
            Map<String, String> incidentOf, Collection<Telling> tellings, Collection<CopyLink> copies) {
        SortedMap<String, List<Telling>> members = new TreeMap<>();
        for (Telling t : tellings) {
            String incident = incidentOf.get(t.event());
            if (incident != null) {
                members.computeIfAbsent(incident, k -> new ArrayList<>()).add(t);
            }
        }
        Map<String, List<CopyLink>> links = new TreeMap<>();
        for (CopyLink c : copies) {
            links.computeIfAbsent(c.a(), k -> new ArrayList<>()).add(c);
        }
        return members.entrySet().stream()
                .map(e -> write(
                        e.getKey(),
                        e.getValue(),
                        e.getValue().stream()
                                .map(Telling::dispatch)
                                .distinct()
                                .flatMap(d -> links.getOrDefault(d, List.of()).stream())
                                .toList()))
                .toList();
    }

    private static String code(List<Telling> all) {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(Telling::cameo, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static @Nullable String when(List<Told> told) {
        return told.stream()
                .filter(t -> t.telling.when() != null)
                .min(Comparator.<Told, Days>comparing(t -> t.when).thenComparing(Told.ORDER))
                .map(t -> t.telling.when())
                .orElse(null);
    }

    /** The most exact, of equals what most say. */
    private static @Nullable Place where(List<Telling> all) {
        Map<Place, Integer> counts = new TreeMap<>(Account.EXACT);
        for (Telling t : all) {
            Place place = t.where();
            if (place != null) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .min(Comparator.<Map.Entry<Place, Integer>>comparingInt(e -> Places.rank(e.getKey()))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey(Account.EXACT)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<Join> joins(List<Told> told) {
        List<Join> out = new ArrayList<>();
        for (int i = 1; i < told.size(); i++) {
            Told t = told.get(i);
            Verdict best = null;
            for (Told earlier : told.subList(0, Math.min(i, ASKED))) {
                Verdict v = Likeness.of(t, earlier);
                if (best == null || rank(v) > rank(best)) {
                    best = v;
                }
            }
            if (best != null) {
                out.add(new Join(t.telling.event(), best.b().event(), reasons(best)));
            }
        }
        return out;
    }

    /** Tellings of one account stand together whatever else; what is apart from all others comes last. */
    private static double rank(Verdict v) {
        return v.compatible() ? v.score() : -1;
    }

    private static List<String> reasons(Verdict v) {
        List<String> out = new ArrayList<>();
        if (v.a().dispatch().equals(v.b().dispatch()) && v.a().account().equals(v.b().account())) {
            out.add("one dispatch tells it again");
        } else if (!v.oneAct()) {
            out.add("joined by others: alone the two would not be enough alike");
        }
        out.addAll(v.reasons());
        return out;
    }
}
