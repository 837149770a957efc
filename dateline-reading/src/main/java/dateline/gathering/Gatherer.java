package dateline.gathering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gathers tellings of one act, out of many dispatches, to incidents. The incidents depend on the tellings alone, never on
 * the order in which they came: an archive that hands in dispatch after dispatch by {@link #touch} ends with the same
 * incidents and ids as {@link #assign} gives for all at once. Every event belongs to one incident, if only its own.
 * Stateless and safe for concurrent use.
 */
public final class Gatherer {
    /** The incident of each event, by the events' ids. */
    public SortedMap<String, String> assign(Collection<Telling> tellings) {
        List<Account> accounts = Account.of(tellings);
        Map<String, List<Integer>> drawers = new HashMap<>();
        Web web = new Web(accounts);
        for (int i = 0; i < accounts.size(); i++) {
            Account a = accounts.get(i);
            BitSet near = new BitSet();
            a.keys().asked().forEach(k -> drawers.getOrDefault(k, List.of()).forEach(near::set));
            for (int j = near.nextSetBit(0); j >= 0; j = near.nextSetBit(j + 1)) {
                if (a.meets(accounts.get(j))) {
                    web.tie(i, j, a.score(accounts.get(j)));
                }
            }
            for (String key : a.keys().filed()) {
                drawers.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return new Settlement(web).incidents();
    }

    /**
     * What changes when tellings come or go.
     *
     * @param arrived all tellings of the dispatches that are new, or came in a new version; on the shelf already or not
     * @param gone all tellings of the dispatches that were taken away, or of their older version; no longer on the shelf,
     *     or passed over if they are
     * @param shelf where the other tellings lie
     * @return the incident of each event that may have another than before, and of some that have not; events of
     *     {@code gone} have none
     */
    public SortedMap<String, String> touch(Collection<Telling> arrived, Collection<Telling> gone, Shelf shelf) {
        Neighbourhood near = new Neighbourhood(arrived, gone, shelf);
        SortedSet<Account> changed = new TreeSet<>(Account.of(arrived));
        changed.addAll(near.around(Account.of(gone)));
        SortedSet<Account> region = spread(changed, near, 1);
        region = spread(region, near, -1);
        Web web = new Web(List.copyOf(region));
        for (int i = 0; i < web.size(); i++) {
            for (Map.Entry<Account, Double> e : near.edges(web.account(i)).entrySet()) {
                int j = web.number(e.getKey());
                if (j > i) {
                    web.tie(i, j, e.getValue());
                }
            }
        }
        return new Settlement(web).incidents();
    }

    /**
     * Everything that hangs on some accounts by likeness.
     *
     * @param way 1 to go on to dates as exact or less, whose incidents depend on these; -1 to go on to dates as exact or
     *     more, on which these depend
     */
    private static SortedSet<Account> spread(Set<Account> from, Neighbourhood near, int way) {
        SortedSet<Account> all = new TreeSet<>(from);
        SortedSet<Account> edge = new TreeSet<>(from);
        while (!edge.isEmpty()) {
            near.open(edge);
            SortedSet<Account> next = new TreeSet<>();
            for (Account a : edge) {
                for (Account b : near.edges(a).keySet()) {
                    if (way * b.slot.compareTo(a.slot) >= 0 && all.add(b)) {
                        next.add(b);
                    }
                }
            }
            edge = next;
        }
        return all;
    }
}
