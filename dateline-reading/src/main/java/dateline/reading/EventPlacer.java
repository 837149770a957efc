package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Dateline;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Span;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places the act: the place named in its clause, else in its sentence, else that of the paragraph's scene, else the
 * dateline where the act is the lead's own news. A place that only names an actor is not the place of the act. One is
 * made for each dispatch, and remembers its scenes.
 *
 * <p>Example: in {@code The Kabul government signed the accord in Doha} the place is Doha.
 */
final class EventPlacer {
    /** Where, where else, the words that told it, and whether its own sentence did. */
    record Placed(@Nullable Place where, List<Place> also, String why, boolean told) {
        Placed(@Nullable Place where, List<Place> also, String why) {
            this(where, also, why, false);
        }
    }

    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "across", "outside", "inside", "around", "throughout", "within", "over", "along", "off",
            "north of", "south of", "east of", "west of", "into", "through", "on", "outside of", "close to", "from", "to");
    private static final Set<String> SPEECH_ROOTS = Set.of("01", "02", "03", "05", "09", "10", "11", "12", "13");
    private static final int LEAD = 1;

    private final List<PlaceMention> places;
    private final @Nullable PlaceMention datelined;
    private static final Set<String> FOR_SPEECH = Set.of("in", "at", "inside", "outside", "near");
    private static final List<String> FINEST = List.of("point", "city", "district", "province", "country", "region");

    private final Map<Integer, Place> scenes = new HashMap<>();
    private final @Nullable Place focus;
    private @Nullable Place latest;

    EventPlacer(@Nullable Dateline dateline, List<PlaceMention> places) {
        this.places = places;
        this.focus = focus(dateline, places);
        Span line = dateline == null ? null : dateline.span();
        this.datelined = line == null
                ? null
                : places.stream().filter(p -> line.contains(p.span())).findFirst().orElse(null);
    }

    Placed place(Coding coding, Status status, List<Actor> parties) {
        Tree tree = coding.clause().tree();
        Span own = coding.clause().span();
        boolean speech = SPEECH_ROOTS.contains(coding.code().substring(0, 2));
        List<Place> inClause = new ArrayList<>();
        List<Place> inSentence = new ArrayList<>();
        String words = "";
        for (PlaceMention p : places) {
            if (!tree.span().contains(p.span()) || p == datelined) {
                continue;
            }
            int head = seat(tree, head(tree, p.span()));
            if (head < 0 || namesAnActor(tree, head, p, parties)) {
                continue;
            }
            String preposition = tree.caseOf(head);
            boolean governed = governs(coding, tree, head) && (!speech || FOR_SPEECH.contains(preposition));
            if (governed) {
                inClause.add(p.place());
                words = words.isEmpty() ? p.text() : words;
            } else if (!speech && !own.contains(p.span()) && LOCATIVE.contains(preposition)) {
                inSentence.add(p.place());
            }
        }
        if (!inClause.isEmpty()) {
            Place where = finest(inClause);
            remember(coding, where, status);
            return new Placed(where, rest(inClause, where), "where: \"" + words + "\" in the clause", true);
        }
        if (speech) {
            return new Placed(null, List.of(), "where: not told");
        }
        if (!inSentence.isEmpty()) {
            Place where = finest(inSentence);
            remember(coding, where, status);
            return new Placed(where, rest(inSentence, where), "where: the sentence names it", true);
        }
        Place scene = scenes.get(tree.paragraph());
        if (scene != null && status != Status.PLANNED) {
            return new Placed(scene, List.of(), "where: the scene of its paragraph");
        }
        if (datelined != null && tree.paragraph() <= LEAD && status == Status.HAPPENED) {
            return new Placed(datelined.place(), List.of(), "where: the dateline, for the lead's own news");
        }
        if (material(coding) && (status == Status.HAPPENED || status == Status.ONGOING)) {
            if (latest != null) {
                return new Placed(latest, List.of(), "where: the scene of the dispatch");
            }
            if (focus != null) {
                return new Placed(focus, List.of(), "where: the dispatch is about it");
            }
        }
        return new Placed(null, List.of(), "where: not told");
    }

    private void remember(Coding coding, Place where, Status status) {
        scenes.put(coding.clause().tree().paragraph(), where);
        if (material(coding) && (status == Status.HAPPENED || status == Status.ONGOING)) {
            latest = where;
        }
    }

    /** Acts of the body, which happen at a place; what is said or signed may be said anywhere. */
    private static boolean material(Coding coding) {
        return coding.code().compareTo("07") >= 0 && coding.code().compareTo("09") < 0 || coding.code().compareTo("14") >= 0;
    }

    /** The place that a dispatch names most often, if it names it at least three times and oftener than any other. */
    private static @Nullable Place focus(@Nullable Dateline dateline, List<PlaceMention> places) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (PlaceMention p : places) {
            boolean inDateline = dateline != null && dateline.span().contains(p.span());
            if (!inDateline && !p.place().precision().equals("region")) {
                counts.merge(p.place(), 1, Integer::sum);
            }
        }
        Place best = null;
        int most = 2;
        for (Map.Entry<Place, Integer> e : counts.entrySet()) {
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            } else if (e.getValue() == most) {
                best = null;
            }
        }
        return best;
    }

    /** The first of the finest: "in the Red Sea town of Mokha, Yemen" is Mokha. */
    private static Place finest(List<Place> places) {
        Place best = places.get(0);
        for (Place p : places) {
            if (FINEST.indexOf(p.precision()) < FINEST.indexOf(best.precision())) {
                best = p;
            }
        }
        return best;
    }

    private static List<Place> rest(List<Place> places, Place where) {
        return places.stream().distinct().filter(p -> !p.equals(where) && !holds(p, where)).toList();
    }

    private static boolean holds(Place wide, Place where) {
        boolean country = wide.precision().equals("country") && wide.iso() != null && wide.iso().equals(where.iso());
        return country || wide.name().equals(where.admin1());
    }

    /** The token of a mention that the rest of the mention hangs on. */
    private static int head(Tree tree, Span span) {
        int first = tree.tokenAt(span.start());
        int last = tree.tokenAt(span.end() - 1);
        for (int i = first; i >= 0 && i <= last; i++) {
            if (tree.head(i) < first || tree.head(i) > last) {
                return i;
            }
        }
        return first;
    }

    /** "in the Swiss city of Geneva": the place stands where its own kind's noun stands. */
    private static int seat(Tree tree, int head) {
        int h = head < 0 ? -1 : tree.head(head);
        boolean kind = h >= 0 && tree.is(head, "nmod") && tree.caseOf(head).equals("of")
                && PROPER_PLACE.contains(tree.token(h).lemma());
        return kind ? h : head;
    }

    private static boolean namesAnActor(Tree tree, int head, PlaceMention p, List<Actor> parties) {
        String rel = tree.rel(head);
        if (rel.startsWith("nmod:poss") || rel.startsWith("nsubj") || rel.equals("amod") || rel.equals("compound")) {
            int h = tree.head(head);
            boolean country = p.place().precision().equals("country");
            return country || !(rel.equals("compound") && h >= 0 && PROPER_PLACE.contains(tree.token(h).lemma()));
        }
        boolean party = parties.stream().anyMatch(a -> a.span().overlaps(p.span()));
        return party && !LOCATIVE.contains(tree.caseOf(head)) && !rel.equals("obj");
    }

    private static final Set<String> PROPER_PLACE = Set.of(
            "province", "city", "region", "district", "town", "village", "area", "state", "airport", "border", "valley",
            "strait", "camp", "county", "island", "base", "suburb", "square", "oblast", "prison", "port");

    /** Whether a place stands below the act's predicate without another verb between them. */
    private static boolean governs(Coding coding, Tree tree, int place) {
        int head = coding.clause().head();
        int verb = coding.clause().kind() == Clause.Kind.NOUN && tree.is(head, "nsubj") ? tree.head(head) : -1;
        int i = place;
        for (int steps = 0; i >= 0 && steps < tree.size(); steps++) {
            if (i == head || i == verb || coding.trigger().get(i)) {
                return true;
            }
            if (i != place && tree.token(i).isVerb() && !tree.is(i, "amod")) {
                return false;
            }
            i = tree.head(i);
        }
        return false;
    }
}
