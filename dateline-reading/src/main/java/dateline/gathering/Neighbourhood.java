package dateline.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The accounts around those that changed, fetched from the shelf as far as they are asked for. For one thread. */
final class Neighbourhood {
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Telling> arrived = new HashMap<>();
    private final Map<String, List<Telling>> arrivedUnder = new HashMap<>();
    private final Shelf shelf;
    private final Map<String, Set<Account>> drawers = new HashMap<>();
    private final SortedMap<Account, SortedMap<Account, Double>> edges = new TreeMap<>();

    Neighbourhood(Collection<Telling> arrived, Collection<Telling> gone, Shelf shelf) {
        this.shelf = shelf;
        gone.forEach(t -> this.gone.add(t.event()));
        for (Telling t : arrived) {
            this.arrived.put(t.event(), t);
            this.gone.remove(t.event());
        }
        for (Account a : Account.of(arrived)) {
            for (String key : a.keys().filed()) {
                a.tellings.forEach(t -> arrivedUnder
                        .computeIfAbsent(key, k -> new ArrayList<>())
                        .add(t.telling));
            }
        }
    }

    /** Those that are like some accounts that need not be there themselves. */
    SortedSet<Account> around(Collection<Account> accounts) {
        fetch(accounts);
        SortedSet<Account> out = new TreeSet<>();
        for (Account a : accounts) {
            out.addAll(like(a).keySet());
        }
        return out;
    }

    /** Works out what is like each of some accounts, with one request to the shelf. */
    void open(Collection<Account> accounts) {
        List<Account> fresh =
                accounts.stream().filter(a -> !edges.containsKey(a)).toList();
        fetch(fresh);
        fresh.forEach(a -> edges.put(a, like(a)));
    }

    /** What is like an account that was opened, with the scores. */
    SortedMap<Account, Double> edges(Account account) {
        return edges.getOrDefault(account, new TreeMap<>());
    }

    private SortedMap<Account, Double> like(Account a) {
        SortedSet<Account> near = new TreeSet<>();
        a.keys().asked().forEach(k -> near.addAll(drawers.getOrDefault(k, Set.of())));
        near.remove(a);
        SortedMap<Account, Double> out = new TreeMap<>();
        for (Account b : near) {
            Double known = edges.containsKey(b) ? edges.get(b).get(a) : null;
            double score = known != null ? known : a.score(b);
            if (score >= Likeness.BAR) {
                out.put(b, score);
            }
        }
        return out;
    }

    private void fetch(Collection<Account> accounts) {
        SortedSet<String> keys = new TreeSet<>();
        for (Account a : accounts) {
            a.keys().asked().stream().filter(k -> !drawers.containsKey(k)).forEach(keys::add);
        }
        if (keys.isEmpty()) {
            return;
        }
        Map<String, Telling> found = new TreeMap<>();
        for (Telling t : shelf.filedUnder(keys)) {
            if (!gone.contains(t.event())) {
                found.put(t.event(), t);
            }
        }
        keys.forEach(k -> arrivedUnder.getOrDefault(k, List.of()).forEach(t -> found.put(t.event(), t)));
        found.replaceAll((id, t) -> arrived.getOrDefault(id, t));
        keys.forEach(k -> drawers.put(k, new HashSet<>()));
        for (Account a : Account.of(found.values())) {
            for (String key : a.keys().filed()) {
                if (keys.contains(key)) {
                    drawers.get(key).add(a);
                }
            }
        }
    }
}
