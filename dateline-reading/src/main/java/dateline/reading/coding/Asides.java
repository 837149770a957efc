package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out the phrases of a clause that only tell where, by what means, on what ground or in whose name something is
 * done, so that whom they name is no target. Keeps no state between calls.
 *
 * <p>Example: of {@code praised the report on Twitter}, {@code filed a suit in court on behalf of the senate} and {@code
 * made an arrest in connection with the raid} neither Twitter nor the court, the senate or the raid is met.
 */
final class Asides {
    private static final Set<String> TYING = Set.of("in", "on", "under", "at", "with", "for", "by", "as");
    private static final Set<String> CHANNEL = Set.of("on", "via", "through", "in", "over");
    private static final Set<String> BENCH = Set.of("in", "before", "at", "for", "through");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "inside", "outside", "across", "throughout");

    private final Stage stage;
    private final PartyReader reader;
    private final Set<String> settings;
    private final Set<String> platforms;

    Asides(Stage stage, PartyReader reader, WordClasses classes) {
        this.stage = stage;
        this.reader = reader;
        this.settings = classes.words("setting");
        this.platforms = classes.words("platform");
    }

    /** The tokens in a role without those that stand aside. */
    List<Integer> without(Arguments arguments, String role, List<Integer> tokens, String code) {
        List<Integer> out = new ArrayList<>(tokens);
        out.removeIf(t -> aside(arguments, role, t, code));
        return out;
    }

    private boolean aside(Arguments arguments, String role, int t, String code) {
        Tree tree = arguments.tree();
        if (TYING.contains(role) && settings.contains(tree.token(t).lemma())
                || BENCH.contains(role) && code.startsWith("115")
                || role.equals("in") && code.startsWith("18")) {
            return true;
        }
        if (date(tree, t)) {
            return true;
        }
        // one visits, inspects and protests somewhere; whoever rules there is met
        boolean there = Grounds.bodily(code)
                || code.startsWith("14")
                || code.startsWith("04")
                || code.startsWith("09") && role.equals("in");
        if (PLACING.contains(role) && !there && stage.place(tree, t) != null) {
            return true;
        }
        return CHANNEL.contains(role) && code.compareTo("14") < 0 && channel(tree, t);
    }

    /** "on <b>March</b> 4" is a day, whatever a march is. */
    private static boolean date(Tree tree, int t) {
        return tree.token(t).form().equals("March")
                && t + 1 < tree.size()
                && tree.token(t + 1).xpos().equals("CD");
    }

    /** Whether what a token names only carries words: Twitter in "wrote on Twitter", a paper or a station. */
    boolean channel(Tree tree, int t) {
        if (platforms.contains(tree.token(t).lemma())) {
            return true;
        }
        List<Actor> who = reader.actors(tree, List.of(t), List.of());
        return !who.isEmpty()
                && who.stream().allMatch(a -> a.code() != null && a.code().endsWith("MED"));
    }
}
