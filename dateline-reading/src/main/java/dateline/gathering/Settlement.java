package dateline.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Settles which accounts tell one act. First those of the very same date are grouped by average likeness; then each group,
 * the more exact dates first, follows the likest group with a more exact date that it overlaps. So all accounts of an
 * incident overlap the date of its most exact one: no chain leads from day to day, and a telling of "July" belongs to one
 * day's act at most. Depends on nothing but the accounts and their edges.
 */
final class Settlement {
    /** More accounts of one date that all hang together are first cut apart by a higher bar. */
    private static final int MOST = 400;

    private static final double STEP = 0.1;
    /** No score is higher; whatever hangs together at such a bar says the same. */
    private static final double TOP = 2.5;

    private final SortedMap<Account, SortedMap<Account, Double>> edges;

    /** @param edges for each account those that are like it, with the score; both ways */
    Settlement(SortedMap<Account, SortedMap<Account, Double>> edges) {
        this.edges = edges;
    }

    /** The incident of each event. */
    SortedMap<String, String> incidents() {
        List<Cluster> clusters = new ArrayList<>();
        components(edges.keySet(), Likeness.BAR, clusters);
        clusters.sort(null);
        Map<Account, Cluster> home = new TreeMap<>();
        clusters.forEach(c -> c.accounts.forEach(a -> home.put(a, c)));
        SortedMap<String, String> out = new TreeMap<>();
        for (Cluster c : clusters) {
            attach(c, home);
            String id = c.incident();
            c.accounts.forEach(a -> a.tellings.forEach(t -> out.put(t.telling.event(), id)));
        }
        return out;
    }

    private void attach(Cluster cluster, Map<Account, Cluster> home) {
        SortedSet<Cluster> exact = new TreeSet<>();
        for (Account a : cluster.accounts) {
            for (Account b : edges.getOrDefault(a, new TreeMap<>()).keySet()) {
                Cluster other = home.get(b);
                if (other != null && other.when.compareTo(cluster.when) < 0) {
                    exact.add(other);
                }
            }
        }
        Cluster best = null;
        double score = Likeness.BAR;
        for (Cluster other : exact) {
            double s = cluster.score(other);
            if (s > score || best == null && s >= score) {
                best = other;
                score = s;
            }
        }
        if (best != null) {
            cluster.follow(best);
        }
    }

    private void components(Collection<Account> among, double bar, List<Cluster> out) {
        SortedSet<Account> left = new TreeSet<>(among);
        while (!left.isEmpty()) {
            SortedSet<Account> component = new TreeSet<>();
            List<Account> todo = new ArrayList<>(List.of(left.first()));
            left.remove(left.first());
            while (!todo.isEmpty()) {
                Account a = todo.remove(todo.size() - 1);
                component.add(a);
                edges.getOrDefault(a, new TreeMap<>()).forEach((b, score) -> {
                    if (score >= bar && b.when.equals(a.when) && left.remove(b)) {
                        todo.add(b);
                    }
                });
            }
            if (component.size() > MOST && bar < TOP) {
                components(component, bar + STEP, out);
            } else {
                group(new ArrayList<>(component), bar, out);
            }
        }
    }

    private static void group(List<Account> component, double bar, List<Cluster> out) {
        if (component.size() == 1 || component.size() > MOST) {
            out.add(new Cluster(List.copyOf(component)));
            return;
        }
        AverageLink.Score score = (a, b) -> component.get(a).score(component.get(b));
        for (List<Integer> group : AverageLink.group(component.size(), score, bar)) {
            out.add(new Cluster(group.stream().map(component::get).toList()));
        }
    }
}
