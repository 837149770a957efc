package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the land that an act is done on for the party it is done to, where nobody else is named: Syria in {@code shelled
 * Aleppo}, Montenegro in {@code lifted the curfew in Montenegro}. Keeps no state between calls.
 */
final class Grounds {
    private static final List<String> LANDED = List.of(
            "023", "0234", "0333", "0334", "035", "054", "07", "081", "082", "085", "086", "087", "091", "092", "093",
            "094", "15", "16", "17", "19", "20");
    /** What is done to persons: "his arrest in Moscow" is not done to Moscow. */
    private static final List<String> PERSONAL = List.of("173", "174", "181", "182", "184", "185", "186");

    private static final Set<String> GROUND = Set.of(
            "in",
            "across",
            "throughout",
            "inside",
            "near",
            "outside",
            "into",
            "around",
            "along",
            "over",
            "within",
            "to",
            "from",
            "on",
            "at",
            "against");
    private static final String ROLES =
            String.join("|", GROUND.stream().sorted().toList());
    private static final int DEEPEST = 3;

    private final Stage stage;
    private final Phrases phrases;

    Grounds(Stage stage, Phrases phrases) {
        this.stage = stage;
        this.phrases = phrases;
    }

    /** Whether an act of this code is done to a land and its people. */
    static boolean landed(String code) {
        return LANDED.stream().anyMatch(code::startsWith) && PERSONAL.stream().noneMatch(code::startsWith);
    }

    /** Whether land that such an act is done to suffers it: it is fought over, shelled, left. */
    static boolean bodily(String code) {
        return code.startsWith("19") || code.startsWith("18") || code.startsWith("20") || code.startsWith("087");
    }

    /** The state of the land that the act, or the thing it is done to, stands on. */
    List<Actor> on(Arguments arguments) {
        Tree tree = arguments.tree();
        List<Integer> near = new ArrayList<>(arguments.tokens(ROLES));
        for (int t : arguments.tokens("obj|of|for|to|on|over")) {
            below(tree, phrases.content(tree, t), near, 0);
        }
        for (int t : near) {
            Actor land = of(tree, t);
            if (land != null) {
                return List.of(land);
            }
            // "an offensive across the nation"
            List<Actor> country = stage.actors(tree, t);
            if (country.size() == 1 && isState(country.get(0))) {
                return country;
            }
        }
        return List.of();
    }

    /** The land that a phrase lies in, however deep in it that is told: Iran in "a plant in the south of Iran". */
    List<Actor> below(Tree tree, int token) {
        List<Integer> near = new ArrayList<>(List.of(token));
        below(tree, phrases.content(tree, token), near, 0);
        for (int t : near) {
            Actor land = of(tree, t);
            if (land != null) {
                return List.of(land);
            }
        }
        return List.of();
    }

    private void below(Tree tree, int noun, List<Integer> into, int depth) {
        for (int c : tree.children(noun, "nmod")) {
            if (c > noun && (GROUND.contains(tree.caseOf(c)) || tree.caseOf(c).equals("of")) && !into.contains(c)) {
                into.add(c);
            }
        }
        for (int c : tree.children(noun, "nmod")) {
            if (c > noun && depth < DEEPEST) {
                below(tree, c, into, depth + 1);
            }
        }
    }

    private static boolean isState(Actor a) {
        return a.code() != null
                && a.code().length() == 3
                && a.key() != null
                && a.key().startsWith("state:");
    }

    /** The land that the phrase headed by {@code t} names, or null. */
    @Nullable
    Actor of(Tree tree, int t) {
        int content = phrases.content(tree, t);
        List<Integer> near = new ArrayList<>();
        near.add(content);
        near.addAll(tree.children(content, "nmod"));
        near.addAll(tree.children(content, "appos"));
        near.addAll(tree.children(content, "compound"));
        near.addAll(tree.children(content, "nmod:poss"));
        for (int n : near) {
            Place place = stage.place(tree, n);
            if (place != null && place.iso() != null) {
                return named(tree, n, place, place.iso());
            }
        }
        return null;
    }

    /** Those who answer for a place, under the words that name it. */
    static Actor named(Tree tree, int n, Place place, String code) {
        int first = n;
        while (first > 0 && tree.token(first - 1).isProper() && tree.head(first - 1) == n) {
            first--;
        }
        return new Actor(
                words(tree, first, n),
                tree.token(first).span().union(tree.token(n).span()),
                place.name(),
                code,
                null);
    }

    /** "East Timor", "Gaza Strip": the name with the words before its head. */
    private static String words(Tree tree, int first, int last) {
        StringBuilder out = new StringBuilder(tree.token(first).form());
        for (int i = first + 1; i <= last; i++) {
            boolean apart =
                    tree.token(i - 1).span().end() < tree.token(i).span().start();
            out.append(apart ? " " : "").append(tree.token(i).form());
        }
        return out.toString();
    }
}
