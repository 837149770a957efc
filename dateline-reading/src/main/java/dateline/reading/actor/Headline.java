package dateline.reading.actor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states that a dispatch's title names: {@code Arrests made in Norway} is told of Norway. */
final class Headline {
    private static final int LONGEST = 300;

    private Headline() {}

    /**
     * Adds two to the weight of each state: it counts like two places of the text.
     *
     * @param weights by country code
     */
    static void weigh(@Nullable String title, Phrasebook<Sense> names, Map<String, Integer> weights) {
        if (title == null) {
            return;
        }
        List<String> words = Lines.cut(title.substring(0, Math.min(LONGEST, title.length())), ' ');
        int i = 0;
        while (i < words.size()) {
            int read = 1;
            for (int n = Math.min(3, words.size() - i); n > 0; n--) {
                String name = String.join(" ", words.subList(i, i + n));
                State state = Spelling.capital(name) ? stateOf(bare(name), names) : null;
                if (state != null) {
                    weights.merge(state.code(), 2, Integer::sum);
                    read = n;
                    break;
                }
            }
            i += read;
        }
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
