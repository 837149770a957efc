package dateline.gathering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds dispatches that are copies of each other: the same text under another headline, with another opening, cut short
 * or built into a longer one. Copies are linked, never dropped. A link depends on the two texts alone. Stateless.
 */
public final class NearDuplicates {
    /** Texts with fewer shingles are too short to be called copies. */
    public static final int LEAST = 20;

    /** Copies share at least so much of the shorter text. */
    private static final double SHARE = 0.5;
    /** A notice that an outlet prints under everything is shorter. */
    private static final int RUN = 40;
    /** Short texts must be nearly the same. */
    private static final double SHORT_SHARE = 0.8;
    /** What many dispatches have in common is no text of theirs. */
    private static final int CROWD = 500;

    private NearDuplicates() {}

    /** Whether, by their prints, two dispatches may be copies, so that their bodies are worth comparing. */
    public static boolean maybe(CopyPrint a, CopyPrint b) {
        return Math.min(a.shingles(), b.shingles()) >= LEAST && a.containment(b) >= SHARE / 2;
    }

    /** The link between two bodies; null if they are no copies. */
    public static @Nullable CopyLink link(String idA, CharSequence bodyA, String idB, CharSequence bodyB) {
        return link(idA, Shingles.of(bodyA), idB, Shingles.of(bodyB));
    }

    /** The same for bodies that are cut already, as one that is held against many. */
    public static @Nullable CopyLink link(String idA, Shingles a, String idB, Shingles b) {
        int shorter = Math.min(a.size(), b.size());
        if (shorter < LEAST) {
            return null;
        }
        int common = a.common(b);
        double containment = (double) common / shorter;
        boolean copy = common >= RUN ? containment >= SHARE : containment >= SHORT_SHARE && bothShort(a, b);
        if (!copy) {
            return null;
        }
        double jaccard = (double) common / (a.size() + b.size() - common);
        boolean order = idA.compareTo(idB) <= 0;
        return new CopyLink(order ? idA : idB, order ? idB : idA, jaccard, containment);
    }

    private static boolean bothShort(Shingles a, Shingles b) {
        return Math.max(a.size(), b.size()) <= 2 * RUN;
    }

    /** All links among some bodies, by their ids, in the order of the ids. */
    public static List<CopyLink> links(Map<String, String> bodies) {
        SortedMap<String, Shingles> texts = new TreeMap<>();
        bodies.forEach((id, body) -> texts.put(id, Shingles.of(body)));
        Map<String, List<String>> drawers = new HashMap<>();
        List<CopyLink> out = new ArrayList<>();
        texts.forEach((id, text) -> {
            CopyPrint print = CopyPrint.of(text);
            SortedSet<String> near = new TreeSet<>();
            for (String key : print.keys()) {
                List<String> drawer = drawers.computeIfAbsent(key, k -> new ArrayList<>());
                if (drawer.size() <= CROWD) {
                    near.addAll(drawer);
                    drawer.add(id);
                }
            }
            for (String other : near) {
                Shingles there = texts.get(other);
                CopyLink link = there == null ? null : link(other, there, id, text);
                if (link != null) {
                    out.add(link);
                }
            }
        });
        out.sort(Comparator.comparing(CopyLink::a).thenComparing(CopyLink::b));
        return out;
    }
}
