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
    private final Shelf shelf;
    private final Set<String> gone = new HashSet<>();
    /** Every account met so far, under all of its keys. */
    private final Map<String, List<Account>> drawers = new HashMap<>();
    /** The keys whose accounts were all met. */
    private final Set<String> opened = new HashSet<>();
    /** Dispatch and account of all that were met. */
    private final Set<List<String>> met = new HashSet<>();

    private final SortedMap<Account, SortedMap<Account, Double>> edges = new TreeMap<>();

    Neighbourhood(Collection<Telling> arrived, Collection<Telling> gone, Shelf shelf) {
        this.shelf = shelf;
        gone.forEach(t -> this.gone.add(t.event()));
        arrived.forEach(t -> this.gone.remove(t.event()));
        meet(arrived);
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
        Set<Account> near = new HashSet<>();
        a.keys().asked().forEach(k -> near.addAll(drawers.getOrDefault(k, List.of())));
        near.removeIf(b -> b.equals(a) || !a.meets(b));
        SortedMap<Account, Double> out = new TreeMap<>();
        for (Account b : near) {
            SortedMap<Account, Double> other = edges.get(b);
            double score = other == null ? a.score(b) : other.getOrDefault(a, 0.0);
            if (score >= Likeness.BAR) {
                out.put(b, score);
            }
        }
        return out;
    }

    private void fetch(Collection<Account> accounts) {
        SortedSet<String> keys = new TreeSet<>();
        for (Account a : accounts) {
            a.keys().asked().stream().filter(opened::add).forEach(keys::add);
        }
        if (keys.isEmpty()) {
            return;
        }
        Map<String, Telling> found = new TreeMap<>();
        for (Telling t : shelf.filedUnder(keys)) {
            if (!gone.contains(t.event()) && !met.contains(List.of(t.dispatch(), t.account()))) {
                found.put(t.event(), t);
            }
        }
        meet(found.values());
    }

    private void meet(Collection<Telling> tellings) {
        for (Account a : Account.of(tellings)) {
            met.add(List.of(a.dispatch, a.id));
            a.keys().filed().forEach(k -> drawers.computeIfAbsent(k, x -> new ArrayList<>())
                    .add(a));
        }
    }
}
