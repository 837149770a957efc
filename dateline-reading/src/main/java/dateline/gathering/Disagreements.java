package dateline.gathering;

import dateline.record.Incident.Disagreement;
import dateline.record.Incident.Stand;
import dateline.record.Incident.Witness;
import dateline.record.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In what the tellings of one act differ, and who says which. Stateless. */
final class Disagreements {
    /** So many values of one field are held against each other. */
    private static final int MOST = 100;

    private Disagreements() {}

    /** @param told in the order of their publication */
    static List<Disagreement> of(List<Told> told) {
        List<Disagreement> out = new ArrayList<>();
        Set<String> counts = new LinkedHashSet<>();
        told.forEach(t -> counts.addAll(Tolls.of(t.telling.magnitude()).keySet()));
        for (String count : Tolls.ALL) {
            if (counts.contains(count)) {
                add(
                        out,
                        count,
                        told,
                        t -> Tolls.of(t.telling.magnitude()).get(count),
                        (a, b) -> Tolls.agree(value(a, count), value(b, count)));
            }
        }
        add(out, "when", told, t -> t.telling.when(), (a, b) -> a.when.overlaps(b.when));
        add(
                out,
                "where",
                told,
                Disagreements::place,
                (a, b) -> Places.compare(a.telling.where(), b.telling.where()) != Agreement.APART);
        add(out, "sources", told, t -> names(t.sources), (a, b) -> Sides.compare(a, b)
                .firmSources());
        add(out, "targets", told, t -> names(t.targets), (a, b) -> Sides.compare(a, b)
                .firmTargets());
        add(out, "status", told, t -> t.telling.status().label(), (a, b) -> a.telling.status() == b.telling.status());
        return out;
    }

    private static String value(Told t, String count) {
        return Tolls.of(t.telling.magnitude()).getOrDefault(count, "");
    }

    private static @Nullable String place(Told t) {
        Place p = t.telling.where();
        return p == null
                ? null
                : p.admin1() == null || p.admin1().equals(p.name()) ? p.name() : p.name() + ", " + p.admin1();
    }

    private static @Nullable String names(Set<String> known) {
        return known.isEmpty() ? null : String.join(", ", known);
    }

    private static void add(
            List<Disagreement> out,
            String field,
            List<Told> told,
            Function<Told, @Nullable String> value,
            BiPredicate<Told, Told> agree) {
        Map<String, List<Told>> stands = new LinkedHashMap<>();
        for (Told t : told) {
            String v = value.apply(t);
            if (v != null) {
                stands.computeIfAbsent(v, k -> new ArrayList<>()).add(t);
            }
        }
        if (stands.size() > 1
                && differ(
                        stands.values().stream().map(l -> l.get(0)).limit(MOST).toList(), agree)) {
            out.add(new Disagreement(
                    field,
                    stands.entrySet().stream()
                            .map(e -> new Stand(
                                    e.getKey(),
                                    e.getValue().stream()
                                            .map(Disagreements::witness)
                                            .toList()))
                            .toList()));
        }
    }

    private static boolean differ(List<Told> one, BiPredicate<Told, Told> agree) {
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!agree.test(one.get(i), one.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Witness witness(Told t) {
        return new Witness(t.telling.event(), t.telling.dispatch(), t.telling.outlet(), t.telling.speaker());
    }
}
