package dateline.reading;

import dateline.reading.syntax.Tree;
import dateline.record.Place;
import dateline.record.PlaceMention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Villages and towns that no gazetteer holds, known by the word for their kind: {@code the village of Kok-Tash}, {@code
 * Kok-Tash village}. They have a name and their dispatch's country, and no point. Immutable.
 */
final class UnsungTowns {
    private static final Set<String> KINDS = Set.of("village", "town", "hamlet", "settlement");

    private final List<PlaceMention> places;
    private final @Nullable String iso;

    /**
     * @param places that are known
     * @param iso the country that the dispatch comes from or is about; null if unknown
     */
    UnsungTowns(List<PlaceMention> places, @Nullable String iso) {
        this.places = places;
        this.iso = iso;
    }

    /** The unknown town that a noun for its kind names; null if it is no such noun, or the town is known. */
    @Nullable
    Place of(Tree tree, int noun) {
        if (!KINDS.contains(tree.token(noun).lemma())) {
            return null;
        }
        for (int c : tree.children(noun)) {
            boolean of = c > noun && tree.is(c, "nmod") && tree.caseOf(c).equals("of");
            boolean before = c < noun && tree.is(c, "compound");
            if ((of || before) && tree.token(c).isProper()) {
                return named(tree, c);
            }
        }
        return null;
    }

    private @Nullable Place named(Tree tree, int head) {
        int first = head;
        int last = head;
        while (first > 0 && part(tree, first - 1)) {
            first--;
        }
        while (last + 1 < tree.size() && part(tree, last + 1)) {
            last++;
        }
        var span = tree.token(first).span().union(tree.token(last).span());
        if (places.stream().anyMatch(p -> p.span().overlaps(span))) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean apart = i > first
                    && tree.token(i).span().start() > tree.token(i - 1).span().end();
            name.append(apart ? " " : "").append(tree.token(i).form());
        }
        return new Place(name.toString(), iso, null, null, null, null, "city");
    }

    private static boolean part(Tree tree, int i) {
        return tree.token(i).isProper() || tree.token(i).form().equals("-");
    }
}
