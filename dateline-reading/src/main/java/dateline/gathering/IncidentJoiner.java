package dateline.gathering;

import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Joins the events that tell one act: compatible code family (same CAMEO root or PLOVER type), compatible actors,
 * overlapping time, compatible place. Stateless.
 */
public final class IncidentJoiner {
    /** How many events back an act is looked for; few dispatches have as many. */
    private static final int NEAR = 200;

    private static final Set<String> SPOKEN = Set.of("01", "02", "03", "05", "09", "10", "11", "12", "13");

    /** Ids of events that tell one act, in groups of two and more, in the order of their first events. */
    public List<List<String>> join(List<Event> events) {
        int n = events.size();
        int[] group = new int[n];
        for (int i = 0; i < n; i++) {
            group[i] = i;
            for (int j = Math.max(0, i - NEAR); j < i; j++) {
                if (oneAct(events.get(i), events.get(j))) {
                    group[i] = group[j];
                    break;
                }
            }
        }
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            groups.computeIfAbsent(group[i], k -> new ArrayList<>()).add(events.get(i).id());
        }
        return groups.values().stream().filter(g -> g.size() > 1).map(List::copyOf).toList();
    }

    /** Whether two events can be tellings of one act. */
    public boolean oneAct(Event a, Event b) {
        return family(a, b) && parties(a, b) && times(a, b) && places(a, b);
    }

    private static boolean family(Event a, Event b) {
        boolean root = a.cameo().substring(0, 2).equals(b.cameo().substring(0, 2));
        String type = a.plover().type();
        if (spoken(a) || spoken(b)) {
            boolean alike = (a.status() == Status.NEGATED) == (b.status() == Status.NEGATED);
            return root && alike && (general(a) || general(b) || a.cameo().startsWith(b.cameo().substring(0, 3)));
        }
        return root || type != null && type.equals(b.plover().type());
    }

    /** Acts of speech, of which one speaker makes many on one day. */
    private static boolean spoken(Event e) {
        return SPOKEN.contains(e.cameo().substring(0, 2));
    }

    private static boolean general(Event e) {
        return e.cameo().length() < 3 || e.cameo().charAt(2) == '0';
    }

    private static boolean parties(Event a, Event b) {
        Set<String> as = codes(a.sources());
        Set<String> at = codes(a.targets());
        Set<String> bs = codes(b.sources());
        Set<String> bt = codes(b.targets());
        if (a.reciprocal() || b.reciprocal()) {
            as.addAll(at);
            bs.addAll(bt);
            return as.size() > 1 && as.equals(bs) || !as.isEmpty() && !bs.isEmpty() && (as.containsAll(bs) || bs.containsAll(as)) && as.size() + bs.size() > 2;
        }
        if (spoken(a) && at.isEmpty() != bt.isEmpty()) {
            return false;
        }
        return compatible(as, bs) && compatible(at, bt) && (!as.isEmpty() && !bs.isEmpty() || !at.isEmpty() && !bt.isEmpty());
    }

    private static boolean compatible(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> out = new HashSet<>();
        for (Actor a : actors) {
            out.add(a.code() == null ? a.name() : a.code());
        }
        return out;
    }

    private static boolean times(Event a, Event b) {
        String[] x = ends(a.when());
        String[] y = ends(b.when());
        String from = x[0].compareTo(y[0]) > 0 ? x[0] : y[0];
        String to = x[1].compareTo(y[1]) < 0 ? x[1] : y[1];
        return from.compareTo(to) <= 0;
    }

    private static String[] ends(@org.jspecify.annotations.Nullable String edtf) {
        if (edtf == null) {
            return new String[] {"", "~"};
        }
        int slash = edtf.indexOf('/');
        String from = slash < 0 ? edtf : edtf.substring(0, slash);
        String to = slash < 0 ? edtf : edtf.substring(slash + 1);
        return new String[] {from.equals("..") ? "" : from, to.equals("..") ? "~" : to + "~"};
    }

    private static boolean places(Event a, Event b) {
        if (a.where() == null || b.where() == null) {
            return true;
        }
        if (!Objects.equals(a.where().iso(), b.where().iso())) {
            return false;
        }
        boolean broad = a.where().precision().equals("country") || b.where().precision().equals("country");
        return broad || a.where().name().equals(b.where().name()) || Objects.equals(a.where().admin1(), b.where().name())
                || Objects.equals(b.where().admin1(), a.where().name());
    }
}
