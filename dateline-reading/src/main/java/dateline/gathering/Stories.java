package dateline.gathering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * Groups dispatches that tell one story, by what they are about, whether they hold events or not. For what was found by a
 * search or came in on one day; what tells one act over a whole archive is the {@link Gatherer}'s. Stateless.
 */
public final class Stories {
    /** Two groups of dispatches are one story from this likeness on; measured on labelled news. */
    public static final double BAR = 0.16;

    /** At most so many dispatches can be grouped at once. */
    public static final int MOST = 3_000;

    private Stories() {}

    /**
     * The dispatches' ids in groups, every dispatch in one of them, the groups by their first ids.
     *
     * @throws IllegalArgumentException for more than {@link #MOST} dispatches
     */
    public static List<List<String>> group(SortedMap<String, StoryPrint> dispatches) {
        if (dispatches.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " dispatches: " + dispatches.size());
        }
        List<String> ids = List.copyOf(dispatches.keySet());
        List<StoryPrint> prints = List.copyOf(dispatches.values());
        List<List<String>> out = new ArrayList<>();
        for (List<Integer> group :
                AverageLink.group(ids.size(), (a, b) -> prints.get(a).likeness(prints.get(b)), BAR)) {
            out.add(group.stream().map(ids::get).toList());
        }
        out.sort(Comparator.comparing(g -> g.get(0)));
        return out;
    }
}
