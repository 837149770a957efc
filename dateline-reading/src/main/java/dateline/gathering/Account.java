package dateline.gathering;

import dateline.record.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that one dispatch tells of one act: one telling or several, which stay together. Its date and place are those of
 * its most exact telling. Immutable.
 */
final class Account implements Comparable<Account> {
    /** The more exact place first. */
    static final Comparator<@Nullable Place> EXACT =
            Comparator.<@Nullable Place>comparingInt(Places::rank).thenComparing(String::valueOf);

    private static final int COUNTRIES = 5;
    private static final int NAMES = 3;
    /** So many tellings of an account stand for all of them. */
    private static final int ASKED = 30;

    final String dispatch;
    final String id;
    final List<Told> tellings;
    final Days when;
    /** What it is grouped by: accounts of one slot with each other. */
    final Days slot;

    final @Nullable Place where;
    private @Nullable BlockingKeys keys;

    private Account(String dispatch, String id, List<Told> tellings) {
        this.dispatch = dispatch;
        this.id = id;
        this.tellings = tellings;
        this.when = tellings.stream()
                .map(t -> t.when)
                .min(Comparator.naturalOrder())
                .orElse(Days.ALL);
        this.slot = when.slot();
        @Nullable Place best = null;
        for (Told t : tellings) {
            if (EXACT.compare(t.telling.where(), best) < 0) {
                best = t.telling.where();
            }
        }
        this.where = best;
    }

    /** The accounts of some tellings, in the order of their ids whatever the order of the tellings. */
    static List<Account> of(Collection<Telling> tellings) {
        Map<List<String>, Map<String, Told>> groups = new TreeMap<>(
                Comparator.<List<String>, String>comparing(l -> l.get(0)).thenComparing(l -> l.get(1)));
        for (Telling t : tellings) {
            groups.computeIfAbsent(List.of(t.account(), t.dispatch()), k -> new TreeMap<>())
                    .put(t.event(), new Told(t));
        }
        List<Account> out = new ArrayList<>();
        groups.forEach((k, v) -> out.add(new Account(k.get(1), k.get(0), List.copyOf(v.values()))));
        return out;
    }

    /** How much speaks for two accounts telling one act: as much as for those two tellings that are most alike. */
    double score(Account other) {
        if (Places.compare(where, other.where) == Agreement.APART || !when.overlaps(other.when)) {
            return AverageLink.NEVER;
        }
        double most = 0;
        for (Told a : tellings.subList(0, Math.min(ASKED, tellings.size()))) {
            for (Told b : other.tellings.subList(0, Math.min(ASKED, other.tellings.size()))) {
                if (Families.compare(a, b) != Agreement.APART && a.when.overlaps(b.when)) {
                    most = Math.max(most, Likeness.of(a, b).score());
                }
            }
        }
        return most;
    }

    /** Whether the two can be grouped, or one can follow the other, by their dates alone. */
    boolean meets(Account other) {
        return slot.equals(other.slot) || slot.follows(other.slot) || other.slot.follows(slot);
    }

    BlockingKeys keys() {
        BlockingKeys made = keys;
        if (made == null) {
            made = BlockingKeys.of(this);
            keys = made;
        }
        return made;
    }

    Set<String> families() {
        Set<String> out = new TreeSet<>();
        tellings.forEach(t -> out.addAll(Families.groups(t.telling.cameo(), t.telling.plover())));
        return out;
    }

    /** Countries of actors and place, and what the dispatch is most about: tellings of one act share one of these. */
    Set<String> subjects() {
        Set<String> out = new TreeSet<>();
        for (Told t : tellings) {
            Place place = t.telling.where();
            if (place != null && place.iso() != null) {
                out.add(place.iso());
            }
            for (String actor : t.both()) {
                if (!Countries.of(actor).isEmpty()) {
                    out.add(Countries.of(actor));
                }
            }
        }
        while (out.size() > COUNTRIES) {
            out.remove(((TreeSet<String>) out).last());
        }
        out.addAll(tellings.get(0).telling.story().top(NAMES));
        return out;
    }

    /** First day and event of those that tell it: what an incident is called by. */
    Told first() {
        return tellings.stream().min(Told.ORDER).orElseThrow();
    }

    @Override
    public int compareTo(Account other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : dispatch.compareTo(other.dispatch);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account a && a.id.equals(id) && a.dispatch.equals(dispatch);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
