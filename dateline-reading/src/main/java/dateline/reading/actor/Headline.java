package dateline.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states that a dispatch's title names: {@code Arrests made in Norway} is told of Norway. */
final class Headline {
    private static final int LONGEST = 300;

    private static final Set<String> PLACING = Set.of("in", "at", "near", "across", "off", "outside");

    private final List<State> states = new ArrayList<>(2);
    private final Set<State> places = new LinkedHashSet<>();

    private Headline() {}

    /**
     * Adds two to the weight of each state: it counts like two places of the text.
     *
     * @param weights by country code
     */
    void weigh(Map<String, Integer> weights) {
        states.forEach(s -> weights.merge(s.code(), 2, Integer::sum));
    }

    /** Reads a title. */
    static Headline of(@Nullable String title, Phrasebook<Sense> names, Callings callings) {
        Headline out = new Headline();
        if (title == null) {
            return out;
        }
        List<String> words = Lines.cut(title.substring(0, Math.min(LONGEST, title.length())), ' ');
        int i = 0;
        int since = LONGEST;
        while (i < words.size()) {
            int read = 1;
            since = PLACING.contains(words.get(i)) ? 0 : since + 1;
            for (int n = Math.min(3, words.size() - i); n > 0; n--) {
                String name = String.join(" ", words.subList(i, i + n));
                State state = Spelling.capital(name) ? stateOf(bare(name), names) : null;
                if (state != null) {
                    String next = i + n < words.size() ? Spelling.fold(words.get(i + n)) : "";
                    if (!callings.is(Callings.Sort.NATIVE, next)) {
                        out.states.add(state);
                    }
                    if (since < 5) {
                        out.places.add(state);
                    }
                    read = n;
                    break;
                }
            }
            i += read;
        }
        return out;
    }

    /** The one state in which the title says that it plays: {@code Arrests made in Oslo, Norway}; null if it does not. */
    @Nullable
    State place() {
        return places.size() == 1 ? places.iterator().next() : null;
    }

    /** The one state that the title names at all, or null. */
    @Nullable
    State only() {
        Set<State> all = new LinkedHashSet<>(states);
        return all.size() == 1 ? all.iterator().next() : null;
    }

    private static String bare(String name) {
        int end = name.length();
        while (end > 0 && ",;:!?".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        String cut = name.substring(0, end);
        return cut.endsWith("'s") || cut.endsWith("’s") ? cut.substring(0, cut.length() - 2) : cut;
    }

    private static @Nullable State stateOf(String name, Phrasebook<Sense> names) {
        for (Sense s : names.get(name)) {
            if (s instanceof Sense.OfState o) {
                return name.equals("Us") ? null : o.state();
            }
        }
        return null;
    }
}
