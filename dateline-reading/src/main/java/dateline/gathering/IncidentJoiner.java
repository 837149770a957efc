package dateline.gathering;

import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins the events that tell one act: compatible code family (same CAMEO root or PLOVER type), compatible actors,
 * overlapping time, compatible place. An event joins an incident only if it can be one act with every event in it.
 * Stateless.
 *
 * <p>Example: "Army shells town" of Monday and "the shelling of the town by government forces" are one incident; a second
 * shelling on Thursday is another.
 */
public final class IncidentJoiner {
    /** So many events of an incident are asked whether another belongs to them. */
    private static final int ASKED = 40;
    /** How many incidents back an act is looked for; few dispatches have as many. */
    private static final int NEAR = 200;

    private static final Set<String> SPOKEN = Set.of("01", "02", "03", "05", "09", "10", "11", "12", "13");

    /** Ids of events that tell one act, in groups of two and more, in the order of their first events. */
    public List<List<String>> join(List<Event> events) {
        List<List<Event>> groups = new ArrayList<>();
        for (Event e : events) {
            List<Event> home = null;
            for (List<Event> g : groups.subList(Math.max(0, groups.size() - NEAR), groups.size())) {
                if (home == null && g.stream().limit(ASKED).allMatch(other -> oneAct(e, other))) {
                    home = g;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(e);
        }
        return groups.stream()
                .filter(g -> g.size() > 1)
                .map(g -> g.stream().map(Event::id).toList())
                .toList();
    }

    /** Whether two events can be tellings of one act. */
    public boolean oneAct(Event a, Event b) {
        return family(a, b)
                && statuses(a, b)
                && parties(a, b)
                && Times.overlap(a.when(), b.when())
                && Places.compatible(a, b);
    }

    private static boolean family(Event a, Event b) {
        boolean root = a.cameo().substring(0, 2).equals(b.cameo().substring(0, 2));
        String type = a.plover().type();
        if (spoken(a) || spoken(b)) {
            boolean alike = (a.status() == Status.NEGATED) == (b.status() == Status.NEGATED);
            return root
                    && alike
                    && (general(a)
                            || general(b)
                            || a.cameo().startsWith(b.cameo().substring(0, 3)));
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

    /** What one telling plans or doubts another may tell as done; what is only called for is an act of its own. */
    private static boolean statuses(Event a, Event b) {
        return a.status() == b.status() || !wish(a.status()) && !wish(b.status());
    }

    private static boolean wish(Status s) {
        return s == Status.CALLED_FOR || s == Status.POSSIBLE;
    }

    private static boolean parties(Event a, Event b) {
        Set<String> as = codes(a.sources());
        Set<String> at = codes(a.targets());
        Set<String> bs = codes(b.sources());
        Set<String> bt = codes(b.targets());
        if (a.reciprocal() || b.reciprocal()) {
            as.addAll(at);
            bs.addAll(bt);
            boolean within = as.containsAll(bs) || bs.containsAll(as);
            return as.size() > 1 && as.equals(bs)
                    || !as.isEmpty() && !bs.isEmpty() && within && as.size() + bs.size() > 2;
        }
        if (spoken(a) && at.isEmpty() != bt.isEmpty()) {
            return false;
        }
        boolean told = !as.isEmpty() && !bs.isEmpty() || !at.isEmpty() && !bt.isEmpty();
        return told && compatible(as, bs) && compatible(at, bt);
    }

    /** Whether one side names the other's actor or a wider or narrower one: USA and USAMIL, but not USAGOV and USAMIL. */
    private static boolean compatible(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(x -> b.stream().anyMatch(y -> same(x, y)));
    }

    private static boolean same(String a, String b) {
        boolean codes = code(a) && code(b);
        return a.equals(b) || codes && (a.startsWith(b) || b.startsWith(a) || countryLess(a, b) || countryLess(b, a));
    }

    /** REB and SYRREB. */
    private static boolean countryLess(String role, String full) {
        return full.length() == role.length() + 3 && full.endsWith(role);
    }

    private static boolean code(String s) {
        return s.length() >= 3 && s.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> out = new TreeSet<>();
        for (Actor a : actors) {
            out.add(a.code() == null ? a.name() : a.code());
        }
        return out;
    }
}
