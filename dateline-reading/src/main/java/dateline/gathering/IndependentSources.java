package dateline.gathering;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many independent sources tell something. Dispatches of one outlet are one source, and so are copies of one text: an
 * outlet that runs another's text is not counted beside it, even if it wrote a second text of its own. Rather too few than
 * too many. Stateless.
 */
public final class IndependentSources {
    private IndependentSources() {}

    static int outlets(Collection<Telling> tellings) {
        return (int) tellings.stream()
                .map(t -> outlet(t.dispatch(), t.outlet()))
                .distinct()
                .count();
    }

    static int count(Collection<Telling> tellings, Collection<CopyLink> copies) {
        Map<String, @Nullable String> outlets = new TreeMap<>();
        tellings.forEach(t -> outlets.put(t.dispatch(), t.outlet()));
        return count(outlets, copies);
    }

    /**
     * @param outlets of each dispatch, by the dispatch's id or any other name that the links give it; null is unknown
     * @param copies which dispatches are copies of each other; links of other dispatches do not matter
     */
    public static int count(Map<String, @Nullable String> outlets, Collection<CopyLink> copies) {
        Map<String, String> parent = new TreeMap<>();
        outlets.forEach((dispatch, outlet) -> join(parent, "d " + dispatch, outlet(dispatch, outlet)));
        for (CopyLink c : copies) {
            if (parent.containsKey("d " + c.a()) && parent.containsKey("d " + c.b())) {
                join(parent, "d " + c.a(), "d " + c.b());
            }
        }
        return (int) List.copyOf(parent.keySet()).stream()
                .map(k -> root(parent, k))
                .distinct()
                .count();
    }

    /** A host without its {@code www.}, a name in small letters; a dispatch of unknown outlet has one of its own. */
    private static String outlet(String dispatch, @Nullable String outlet) {
        String name = outlet == null ? "" : outlet.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return "? " + dispatch;
        }
        return "o " + (name.startsWith("www.") ? name.substring(4) : name);
    }

    private static void join(Map<String, String> parent, String a, String b) {
        parent.putIfAbsent(a, a);
        parent.putIfAbsent(b, b);
        parent.put(root(parent, a), root(parent, b));
    }

    private static String root(Map<String, String> parent, String of) {
        String at = of;
        for (String up = parent.getOrDefault(at, at); !up.equals(at); up = parent.getOrDefault(at, at)) {
            parent.put(of, up);
            at = up;
        }
        return at;
    }
}
