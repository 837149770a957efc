package dateline.reading.place;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds venues that no gazetteer holds, by a preposition before them and the kind of venue that their last word names, and
 * puts them into the city that the words place them in: the one named in the sentence, else in the paragraph, else
 * the one that the dispatch is about. A venue has its city's point and no number.
 *
 * <p>Example: {@code Crowds met at Liberty Square in Tbilisi} has {@code Liberty Square}, a point in Georgia. Stateless and
 * safe for concurrent use.
 */
public final class VenueFinder {
    private static final int WORDS = 4;
    private static final int BEFORE = 3;
    private static final Set<String> WITHIN = Set.of("in", "inside", "outside", "at");

    private final PlaceWords words;

    /** Takes the words that it finds by. */
    public VenueFinder(PlaceWords words) {
        this.words = words;
    }

    /**
     * Venues in textual order.
     *
     * @param known the dispatch's other places, in textual order; no venue overlaps one
     */
    public List<PlaceMention> find(Galley galley, List<PlaceMention> known) {
        List<PlaceMention> out = new ArrayList<>();
        Place usual = usual(known);
        for (Tree tree : galley.sentences()) {
            for (int end = 1; end < tree.size(); end++) {
                String last = tree.token(end).form();
                boolean chamber = SightingFinder.capital(last)
                        && words.isChamber(tree.token(end - 1).form() + " " + last);
                if (!SightingFinder.capital(last) || !words.isVenue(last) && !chamber) {
                    continue;
                }
                int from = end;
                while (from > 0 && end - from < WORDS && named(tree, from - 1)) {
                    from--;
                }
                if (from == end || !placed(tree, from) || chamber && !within(tree, from)) {
                    continue;
                }
                Span span = tree.token(from).span().union(tree.token(end).span());
                boolean taken = known.stream().anyMatch(k -> k.span().overlaps(span));
                Place city = taken ? null : city(galley, tree, span, known, usual);
                if (city != null) {
                    String name = span.of(galley.dispatch().body());
                    Place venue = new Place(name, city.iso(), city.admin1(), null, city.lat(), city.lon(), "point");
                    out.add(new PlaceMention(span, name, venue));
                }
            }
        }
        return out;
    }

    private boolean named(Tree tree, int i) {
        String form = tree.token(i).form();
        return Character.isUpperCase(form.charAt(0))
                && tree.token(i).isProper()
                && !words.isFunctionWord(form)
                && !words.isCalendarWord(form)
                && !words.isQualifier(form)
                && !words.isTitle(form);
    }

    /** Whether a preposition of place leads to a token. */
    private boolean placed(Tree tree, int from) {
        for (int i = from - 1; i >= 0 && i >= from - BEFORE; i--) {
            String form = tree.token(i).form();
            if (words.isLocative(form) || form.equals("from") || form.equals("to") || form.equals("on")) {
                return true;
            }
            if (!form.equals("the") && !words.isQualifier(form)) {
                return false;
            }
        }
        return false;
    }

    /** "in the National Assembly", not "a bill from the National Assembly". */
    private static boolean within(Tree tree, int from) {
        int at = from > 0 && tree.token(from - 1).form().equals("the") ? from - 2 : from - 1;
        return at >= 0 && WITHIN.contains(tree.token(at).lemma());
    }

    private static @Nullable Place city(
            Galley galley, Tree tree, Span venue, List<PlaceMention> known, @Nullable Place usual) {
        Place best = null;
        int nearest = Integer.MAX_VALUE;
        Span paragraph = galley.paragraphs().get(tree.paragraph());
        for (PlaceMention m : known) {
            if (!isCity(m.place()) || !paragraph.contains(m.span())) {
                continue;
            }
            boolean behind = m.span().start() > venue.start();
            boolean here = tree.span().contains(m.span());
            if (behind && !here) {
                continue;
            }
            int far = Math.abs(m.span().start() - venue.start()) + (here ? 0 : 100_000);
            if (far < nearest) {
                nearest = far;
                best = m.place();
            }
        }
        return best != null ? best : usual;
    }

    /** The city that a dispatch names most often; of equals the first. */
    private static @Nullable Place usual(List<PlaceMention> known) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (PlaceMention m : known) {
            if (isCity(m.place())) {
                counts.merge(m.place(), 1, Integer::sum);
            }
        }
        Place best = null;
        int most = 0;
        for (Map.Entry<Place, Integer> e : counts.entrySet()) {
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        return best;
    }

    private static boolean isCity(Place p) {
        return p.precision().equals("city");
    }
}
