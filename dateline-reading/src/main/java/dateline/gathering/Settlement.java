package dateline.gathering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Settles which accounts tell one act. First those of the very same date, or open from or to one week, are grouped by average likeness; then each group,
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

    private final Web web;

    Settlement(Web web) {
        this.web = web;
    }

    /** The incident of each event. */
    SortedMap<String, String> incidents() {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < web.size(); i++) {
            all.add(i);
        }
        components(all, Likeness.BAR, groups);
        List<Cluster> clusters = new ArrayList<>();
        Cluster[] home = new Cluster[web.size()];
        for (List<Integer> group : groups) {
            Cluster cluster = new Cluster(group.stream().map(web::account).toList());
            clusters.add(cluster);
            group.forEach(i -> home[i] = cluster);
        }
        clusters.sort(null);
        SortedMap<String, String> out = new TreeMap<>();
        for (Cluster c : clusters) {
            attach(c, home);
            String id = c.incident();
            c.accounts.forEach(a -> a.tellings.forEach(t -> out.put(t.telling.event(), id)));
        }
        return out;
    }

    private void attach(Cluster cluster, Cluster[] home) {
        SortedSet<Cluster> exact = new TreeSet<>();
        for (Account a : cluster.accounts) {
            for (Web.Tie t : web.from(web.number(a))) {
                Cluster other = home[t.to()];
                if (cluster.when.follows(other.when)) {
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

    /** Accounts of one date that hang together, cut up until they can be grouped. */
    private void components(List<Integer> among, double bar, List<List<Integer>> out) {
        BitSet left = new BitSet();
        among.forEach(left::set);
        for (int first = left.nextSetBit(0); first >= 0; first = left.nextSetBit(first)) {
            List<Integer> component = new ArrayList<>(List.of(first));
            left.clear(first);
            for (int i = 0; i < component.size(); i++) {
                Days slot = web.account(component.get(i)).slot;
                for (Web.Tie t : web.from(component.get(i))) {
                    if (t.score() >= bar
                            && left.get(t.to())
                            && web.account(t.to()).slot.equals(slot)) {
                        left.clear(t.to());
                        component.add(t.to());
                    }
                }
            }
            component.sort(null);
            if (component.size() > MOST && bar < TOP) {
                components(component, bar + STEP, out);
            } else {
                group(component, bar, out);
            }
        }
    }

    private void group(List<Integer> component, double bar, List<List<Integer>> out) {
        if (component.size() == 1 || component.size() > MOST) {
            out.add(component);
            return;
        }
        AverageLink.Score score = (a, b) -> web.account(component.get(a)).score(web.account(component.get(b)));
        for (List<Integer> group : AverageLink.group(component.size(), score, bar)) {
            out.add(group.stream().map(component::get).toList());
        }
    }
}
