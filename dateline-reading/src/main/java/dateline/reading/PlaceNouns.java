package dateline.reading;

import dateline.reading.syntax.Tree;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves nouns that stand for a place told before: {@code the city}, {@code the country}, {@code the island}: the last
 * place of that kind, or the country that the dispatch is about. Immutable.
 *
 * <p>Example: after {@code Protesters met in Tbilisi}, {@code police closed roads across the city} is in Tbilisi.
 */
final class PlaceNouns {
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("city", Set.of("city")),
            Map.entry("town", Set.of("city")),
            Map.entry("village", Set.of("city")),
            Map.entry("capital", Set.of("city")),
            Map.entry("country", Set.of("country")),
            Map.entry("nation", Set.of("country")),
            Map.entry("homeland", Set.of("country")),
            Map.entry("province", Set.of("province")),
            Map.entry("district", Set.of("district")),
            Map.entry("island", Set.of("country", "province", "region", "city")),
            Map.entry("territory", Set.of("country", "province", "city")));

    /** A paragraph or so, in UTF-16 code units: farther back, what the dispatch is about is meant. */
    private static final int NEAR = 400;

    private final List<PlaceMention> places;
    private final Focus focus;

    PlaceNouns(List<PlaceMention> places, Focus focus) {
        this.places = places;
        this.focus = focus;
    }

    /** The place that a token stands for; null if it is no such noun, or none was named before it. */
    @Nullable
    Place of(Tree tree, int token) {
        Set<String> kinds =
                tree.token(token).isNoun() ? KINDS.get(tree.token(token).lemma()) : null;
        if (!tree.token(token).isNoun()) {
            return null;
        }
        if (kinds == null) {
            return token > 0 && tree.token(token - 1).lemma().equals("the") ? venue(tree, token) : null;
        }
        if (!definite(tree, token)) {
            return null;
        }
        if (kinds.contains("country") && kinds.size() == 1 && focus.country() != null) {
            return focus.country();
        }
        int offset = tree.token(token).span().start();
        Place about = focus.place();
        Place last = about != null && kinds.contains(about.precision()) ? about : null;
        Span near = new Span(Math.max(0, offset - NEAR), offset);
        for (PlaceMention m : places) {
            if (m.span().start() >= offset) {
                break;
            }
            if (last == about && last != null && !near.contains(m.span())) {
                continue;
            }
            last = kinds.contains(m.place().precision()) ? m.place() : last;
        }
        return last;
    }

    /** {@code the park}, after a venue whose name ends in it: {@code Victoria Park}. */
    private @Nullable Place venue(Tree tree, int token) {
        int offset = tree.token(token).span().start();
        String word = tree.token(token).form();
        Place last = null;
        for (PlaceMention m : places) {
            if (m.span().start() >= offset) {
                break;
            }
            String name = m.text();
            int from = name.length() - word.length();
            boolean ends =
                    from > 0 && name.charAt(from - 1) == ' ' && name.regionMatches(true, from, word, 0, word.length());
            last = ends && m.place().precision().equals("point") ? m.place() : last;
        }
        return last;
    }

    private boolean definite(Tree tree, int token) {
        boolean the = false;
        for (int c : tree.children(token)) {
            String lemma = tree.token(c).lemma();
            the |= tree.is(c, "det") && (lemma.equals("the") || lemma.equals("this") || lemma.equals("that"));
            if (tree.is(c, "appos")
                    || tree.is(c, "compound")
                    || tree.token(c).isProper()
                    || tree.is(c, "nmod") && tree.caseOf(c).equals("of")) {
                return false;
            }
        }
        return the;
    }
}
