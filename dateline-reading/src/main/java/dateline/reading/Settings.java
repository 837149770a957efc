package dateline.reading;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Place;
import dateline.record.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the sentences of a paragraph are set by their main clauses, whether they tell an act or not: after {@code Crowds
 * gathered in Lagos on Monday}, {@code police arrested dozens} is in Lagos. Immutable.
 */
final class Settings {
    private static final Set<String> STAYING = Set.of("in", "at", "near", "outside", "across", "inside");

    /** By sentence: where the last sentence before it in its paragraph was set. */
    private final List<@Nullable Place> before = new ArrayList<>();

    /** @param places of the dispatch, in textual order */
    Settings(Galley galley, List<PlaceMention> places) {
        Quotes quotes = new Quotes(galley.text());
        int next = 0;
        int paragraph = -1;
        Place last = null;
        for (Tree tree : galley.sentences()) {
            last = tree.paragraph() == paragraph ? last : null;
            paragraph = tree.paragraph();
            before.add(last);
            while (next < places.size()
                    && places.get(next).span().start() < tree.span().end()) {
                PlaceMention m = places.get(next++);
                if (tree.span().contains(m.span()) && !quotes.holds(m.span().start()) && sets(tree, m)) {
                    last = m.place();
                }
            }
        }
    }

    @Nullable
    Place before(Tree tree) {
        return tree.number() < before.size() ? before.get(tree.number()) : null;
    }

    private static boolean sets(Tree tree, PlaceMention m) {
        int head = PlaceSeat.head(tree, m.span());
        int seat = head < 0 ? -1 : PlaceSeat.of(tree, head);
        int verb = seat < 0 ? -1 : tree.head(seat);
        return verb >= 0
                && tree.is(seat, "obl")
                && STAYING.contains(tree.caseOf(seat))
                && PlaceSeat.outermost(tree, verb)
                && ToldTense.own(tree, verb) == ToldTense.PAST;
    }
}
