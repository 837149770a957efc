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
    private static final Set<String> MOTION = Set.of("from", "to", "into");
    private static final Set<String> SPEECH_ROOTS = Set.of("01", "02", "03", "05", "09", "10", "11", "12", "13");
    private static final int LEAD = 1;

    private final List<PlaceMention> places;
    private final @Nullable Span line;
    private final @Nullable PlaceMention datelined;
    /** "Talks between Paris and Rome", "an attack by Kabul": not where, but who. */
    private static final Set<String> PARTNER = Set.of("between", "with", "against", "by", "about", "than", "as", "like");
    private static final Set<String> FOR_SPEECH = Set.of("in", "at", "inside", "outside", "near");
    private static final List<String> FINEST = List.of("point", "city", "district", "province", "country", "region");

    private final Map<Integer, Place> scenes = new HashMap<>();
    private final @Nullable Place focus;
    private @Nullable Place latest;

    EventPlacer(@Nullable Dateline dateline, List<PlaceMention> places) {
        this.places = places;
        this.focus = focus(dateline, places);
        this.line = dateline == null ? null : dateline.span();
        this.datelined = line == null
                ? null
                : places.stream().filter(p -> line.contains(p.span())).findFirst().orElse(null);
    }

    Placed place(Coding coding, Status status, List<Actor> parties) {
        Tree tree = coding.clause().tree();
        Span own = coding.clause().span();
        boolean speech = onPaper(coding);
        List<Place> inClause = new ArrayList<>();
        List<Place> inSentence = new ArrayList<>();
        String words = "";
        for (PlaceMention p : places) {
            if (!tree.span().contains(p.span()) || line != null && line.contains(p.span())) {
                continue;
            }
            int head = seat(tree, head(tree, p.span()));
            if (head < 0 || namesAnActor(tree, head, p, parties, speech)) {
                continue;
            }
            String preposition = tree.caseOf(head);
            boolean place = speech ? FOR_SPEECH.contains(preposition) : !PARTNER.contains(preposition);
            boolean governed = place && governs(coding, tree, head);
            if (governed) {
                inClause.add(p.place());
                words = words.isEmpty() ? p.text() : words;
            } else if (!speech && !own.contains(p.span()) && stands(coding, tree, head) && !placesTheTelling(coding, tree, head)) {
                inSentence.add(p.place());
            }
        }
        if (!inClause.isEmpty()) {
            Place where = finest(inClause);
            remember(coding, where, status);
            return new Placed(where, rest(inClause, where), "where: \"" + words + "\" in the clause", true);
        }
        boolean news = datelined != null && latest == null && tree.paragraph() <= LEAD && status == Status.HAPPENED;
        if (speech) {
            return news && coding.code().startsWith("16") && outermost(tree, coding.clause().head())
                    ? new Placed(datelined.place(), List.of(), "where: the dateline, for the lead's own news")
                    : new Placed(null, List.of(), "where: not told");
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
        if (news) {
            return new Placed(datelined.place(), List.of(), "where: the dateline, for the lead's own news");
        }
        if (material(coding) && (status == Status.HAPPENED || status == Status.ONGOING)) {
            Clause.Aspect aspect = coding.clause().aspect();
            boolean summary = aspect == Clause.Aspect.PERFECT && coding.clause().tense() == Clause.Tense.PRESENT;
            if (latest != null && !summary) {
                return new Placed(latest, List.of(), "where: the scene of the dispatch");
            }
            if (focus != null) {
                return new Placed(focus, List.of(), "where: the dispatch is about it");
            }
        }
        return new Placed(null, List.of(), "where: not told");
    }

    /** What is said, signed or decreed may be so anywhere: only words at the act itself place it. */
    private static boolean onPaper(Coding coding) {
        String code = coding.code();
        return SPEECH_ROOTS.contains(code.substring(0, 2)) || code.startsWith("16") && !code.startsWith("166");
    }

    private void remember(Coding coding, Place where, Status status) {
        scenes.put(coding.clause().tree().paragraph(), where);
        if (material(coding) && (status == Status.HAPPENED || status == Status.ONGOING)) {
            latest = where;
        }
    }

    /** Acts of the body, which happen at a place; what is said or signed may be said anywhere. */
    private static boolean material(Coding coding) {
        return coding.code().compareTo("07") >= 0 && coding.code().compareTo("09") < 0 || coding.code().compareTo("14") >= 0 && !onPaper(coding);
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
            if (rank(p) < rank(best)) {
                best = p;
            }
        }
        return best;
    }

    /** A region of one country is finer than the country, one of many countries is not. */
    private static int rank(Place p) {
        boolean inner = p.precision().equals("region") && p.iso() != null;
        return FINEST.indexOf(inner ? "province" : p.precision());
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

    private static boolean namesAnActor(Tree tree, int head, PlaceMention p, List<Actor> parties, boolean speech) {
        String rel = tree.rel(head);
        if (rel.startsWith("nmod:poss") || rel.startsWith("nsubj") || rel.equals("amod") || rel.equals("compound")) {
            int h = tree.head(head);
            boolean country = p.place().precision().equals("country");
            return country || !(rel.equals("compound") && h >= 0 && PROPER_PLACE.contains(tree.token(h).lemma()));
        }
        if (ofASubject(tree, head) && (speech || p.place().precision().equals("country"))) {
            return true;
        }
        boolean party = parties.stream().anyMatch(a -> a.span().overlaps(p.span()));
        return party && !LOCATIVE.contains(tree.caseOf(head)) && !rel.equals("obj");
    }

    private static boolean outermost(Tree tree, int head) {
        return tree.head(head) < 0 || tree.is(head, "conj") && tree.head(tree.head(head)) < 0;
    }

    /** "Recalled its envoy from Tehran" does not place the act that it is joined to. */
    private static boolean stands(Coding coding, Tree tree, int place) {
        String preposition = tree.caseOf(place);
        if (!MOTION.contains(preposition)) {
            return LOCATIVE.contains(preposition);
        }
        int act = coding.clause().head();
        int verb = verbOf(tree, place);
        return verb >= 0 && !(tree.is(verb, "conj") && tree.head(verb) == act) && !(tree.is(act, "conj") && tree.head(act) == verb);
    }

    private static int verbOf(Tree tree, int i) {
        int verb = tree.head(i);
        for (int steps = 0; verb >= 0 && !tree.token(verb).isVerb() && steps < tree.size(); steps++) {
            verb = tree.head(verb);
        }
        return verb;
    }

    /** "The army had fired, he told reporters in Kyiv" was told in Kyiv. */
    private static boolean placesTheTelling(Coding coding, Tree tree, int place) {
        int verb = verbOf(tree, place);
        int i = coding.clause().head();
        for (int steps = 0; i >= 0 && steps < tree.size(); steps++) {
            if (tree.head(i) == verb) {
                return verb >= 0 && tree.is(i, "ccomp");
            }
            i = tree.head(i);
        }
        return false;
    }

    /** In "shelled a district of the town of Hama" the district, which is what stands in the clause for the place. */
    private static int seat(Tree tree, int place) {
        int i = place;
        for (int steps = 0; i >= 0 && steps < 4; steps++) {
            int owner = tree.head(i);
            if (owner < 0 || !tree.caseOf(i).equals("of") || !PROPER_PLACE.contains(tree.token(owner).lemma())) {
                return i;
            }
            i = owner;
        }
        return i;
    }

    /** "The president of Kenya", "the mission in Libya": who acts, and not where. */
    private static boolean ofASubject(Tree tree, int place) {
        int first = tree.is(place, "conj") ? tree.head(place) : place;
        int owner = tree.head(first);
        return tree.is(first, "nmod") && owner >= 0 && (tree.is(owner, "nsubj") || tree.is(owner, "nsubj:pass"));
    }

    private static final Set<String> PROPER_PLACE = Set.of(
            "province", "city", "region", "district", "town", "village", "area", "state", "airport", "border", "valley",
            "strait", "camp", "county", "island", "base", "suburb", "square", "oblast", "prison", "port", "capital", "outskirt", "centre", "center", "part",
            "north", "south", "east", "west", "quarter", "neighbourhood", "neighborhood", "mountain", "coast");

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
