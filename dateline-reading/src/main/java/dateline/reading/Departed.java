package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Those whose death is the news: what they did lies before the day they died. Filled once per dispatch, then only read.
 *
 * <p>Example: after {@code Former president Kowal died on Monday} an undated {@code Kowal banned the party} is of some time
 * until Monday.
 */
final class Departed {
    private static final int LEAD = 1;
    private static final Set<String> DYING = Set.of("die", "decease", "succumb");
    private static final Set<String> BODY = Set.of("dead", "deceased");

    private final Map<String, String> days = new TreeMap<>();

    /**
     * @param log knows on which day it was told that somebody died
     * @param published ISO day
     */
    Departed(Galley galley, ActLog log, @Nullable String published) {
        for (Tree tree : galley.sentences()) {
            if (tree.paragraph() > LEAD) {
                break;
            }
            for (int n = 0; n < tree.size(); n++) {
                String lemma = tree.token(n).lemma();
                boolean passed = lemma.equals("pass")
                        && n + 1 < tree.size()
                        && tree.token(n + 1).lemma().equals("away");
                if (!passed && !DYING.contains(lemma) && !BODY.contains(lemma)) {
                    continue;
                }
                int who = tree.child(n, "nsubj");
                who = who < 0 && tree.is(n, "xcomp") ? tree.child(tree.head(n), "nsubj") : who;
                String day = log.dateOf(tree, n);
                if (who >= 0 && published != null) {
                    name(tree, who, day == null ? published : day);
                }
            }
        }
    }

    private void name(Tree tree, int who, String day) {
        int named = tree.token(who).isProper() ? who : -1;
        for (int c : tree.children(who, "appos")) {
            named = named < 0 && tree.token(c).isProper() ? c : named;
        }
        if (named >= 0) {
            days.putIfAbsent(tree.token(named).form(), day);
        }
    }

    /** The day on which the one who acts died; null if nobody did. */
    @Nullable
    String day(Coding coding) {
        if (days.isEmpty() || coding.sources().isEmpty()) {
            return null;
        }
        String name = coding.sources().get(0).name();
        for (Map.Entry<String, String> e : days.entrySet()) {
            if (name.endsWith(e.getKey())) {
                return e.getValue();
            }
        }
        return null;
    }
}
