package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Dispatch;
import dateline.record.Place;
import dateline.record.PlaceMention;
import dateline.record.Span;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places the act: the place named in its clause, else in its sentence, else that of the paragraph's scene, else the
 * dateline where the act is the lead's own news. A place that only names an actor is not the place of the act; an act
 * before the scene is not placed by it. One is made for each dispatch, and remembers its scenes.
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

    private static final int LEAD = 1;
    /** "Talks between Paris and Rome", "an attack by Kabul": not where, but who. */
    private static final Set<String> PARTNER =
            Set.of("between", "with", "against", "by", "about", "than", "as", "like");

    private static final Set<String> OCCASION = Set.of("in", "at", "during");
    private static final Set<String> FOR_SPEECH = Set.of("in", "at", "inside", "outside", "near");
    private static final Set<String> FINE = Set.of("point", "district");
    private static final List<String> FINEST = List.of("point", "district", "city", "province", "country", "region");

    private final List<PlaceMention> places;
    private final @Nullable Span line;
    private final @Nullable PlaceMention datelined;
    private final Focus focus;
    private final PlaceNouns nouns;
    private final Settings settings;
    private final UnsungTowns towns;
    private final Map<Integer, Place> scenes = new HashMap<>();
    /** Where acts are, by the lemma that tells them. */
    private final Map<String, Place> acts = new HashMap<>();

    private @Nullable Place latest;
    private @Nullable Place town;
    /** The last place that an act was at by its own words: what "there" points to. */
    private @Nullable Place recent;

    EventPlacer(Galley galley, List<PlaceMention> places) {
        Dispatch dispatch = galley.dispatch();
        this.places = places;
        this.settings = new Settings(galley, places);
        this.focus = Focus.of(dispatch, places);
        this.nouns = new PlaceNouns(places, focus);
        this.line = dispatch.dateline() == null ? null : dispatch.dateline().span();
        PlaceMention from = places.stream().filter(this::inDateline).findFirst().orElse(null);
        this.datelined = from;
        Place about = from != null ? from.place() : focus.country();
        this.towns = new UnsungTowns(places, about == null ? null : about.iso());
    }

    private boolean inDateline(PlaceMention p) {
        return line != null && line.contains(p.span());
    }

    /** A place in the sentence of an act. */
    private record Named(Place place, String words, int seat, String preposition, boolean governed, boolean inside) {}

    Placed place(Coding coding, Status status, List<Actor> parties, EventDater.Dated dated) {
        Tree tree = coding.clause().tree();
        boolean speech = onPaper(coding);
        List<Place> inClause = new ArrayList<>();
        List<Place> inSentence = new ArrayList<>();
        String words = "";
        boolean staying = false;
        for (Named n : named(coding, tree, parties)) {
            boolean place = speech
                    ? FOR_SPEECH.contains(n.preposition()) && PlaceSeat.ownedBy(coding, tree, n.seat())
                    : !PARTNER.contains(n.preposition());
            if (n.governed() && place) {
                words = words.isEmpty() ? n.words() : words;
                staying |= inClause.isEmpty()
                        && (PlaceSeat.STAYING.contains(n.preposition())
                                || n.preposition().isEmpty());
                inClause.add(n.place());
            } else if (!speech
                    && !n.governed()
                    && !n.inside()
                    && PlaceSeat.stands(coding, tree, n.seat())
                    && !PlaceSeat.placesTheTelling(coding, tree, n.seat())) {
                inSentence.add(n.place());
            }
        }
        if (!inClause.isEmpty()) {
            Place where = finest(inClause);
            recent = where;
            if (staying && !dated.former()) {
                remember(coding, where, status);
            }
            return new Placed(where, rest(inClause, where), "where: \"" + words + "\" in the clause", true);
        }
        PlaceMention news = datelined != null
                        && latest == null
                        && tree.paragraph() <= LEAD
                        && status == Status.HAPPENED
                        && !PlaceSeat.elsewhere(tree, coding.clause().head())
                ? datelined
                : null;
        Place there = recent;
        if (there != null && PlaceSeat.saysThere(tree, coding.clause().head())) {
            return new Placed(there, List.of(), "where: \"there\"", true);
        }
        if (speech) {
            Place occasion = occasion(tree, coding.clause().head());
            if (occasion != null) {
                return new Placed(occasion, List.of(), "where: said on an occasion that is placed", true);
            }
            Place home = home(coding, status, dated);
            if (home != null) {
                return athome(home);
            }
            return news != null
                            && coding.code().startsWith("16")
                            && PlaceSeat.outermost(tree, coding.clause().head())
                    ? new Placed(news.place(), List.of(), "where: the dateline, for the lead's own news")
                    : new Placed(null, List.of(), "where: not told");
        }
        if (dated.former()) {
            return new Placed(null, List.of(), "where: not told, and before the scene");
        }
        if (!inSentence.isEmpty()) {
            Place where = dated.longer() ? wide(finest(inSentence)) : finest(inSentence);
            remember(coding, where, status);
            return new Placed(where, rest(inSentence, where), "where: the sentence names it", true);
        }
        Placed placed = byScene(coding, status, tree, dated.longer(), news);
        Place home = placed.where() == null ? home(coding, status, dated) : null;
        return home == null ? placed : athome(home);
    }

    private @Nullable Place home(Coding coding, Status status, EventDater.Dated dated) {
        Place home = focus.home();
        return home != null && !dated.former() && HomeAct.of(coding, status, home) ? home : null;
    }

    private static Placed athome(Place home) {
        return new Placed(home, List.of(), "where: home politics of what the dispatch is about");
    }

    /** "spoke in the rally and encouraged them": where the rally is; null if no placed occasion is named. */
    private @Nullable Place occasion(Tree tree, int head) {
        int other = tree.is(head, "conj") ? tree.head(head) : head;
        for (int verb : new int[] {head, other}) {
            for (int c : tree.children(verb, "obl")) {
                Place p = OCCASION.contains(tree.caseOf(c)) && tree.has(c, "det")
                        ? acts.get(tree.token(c).lemma())
                        : null;
                if (p != null) {
                    return p;
                }
            }
        }
        return null;
    }

    private Placed byScene(Coding coding, Status status, Tree tree, boolean longer, @Nullable PlaceMention news) {
        Place scene = scenes.get(tree.paragraph());
        if (scene != null && status != Status.PLANNED) {
            return new Placed(longer ? wide(scene) : scene, List.of(), "where: the scene of its paragraph");
        }
        Place setting = material(coding) && status == Status.HAPPENED ? settings.before(tree) : null;
        if (setting != null && !setting.precision().equals("country")) {
            return new Placed(longer ? wide(setting) : setting, List.of(), "where: the setting of its paragraph");
        }
        if (news != null) {
            return new Placed(news.place(), List.of(), "where: the dateline, for the lead's own news");
        }
        boolean told = status == Status.HAPPENED
                || status == Status.ONGOING
                || status == Status.NEGATED
                        && coding.code().compareTo("14") >= 0
                        && ToldTense.own(tree, coding.clause().head()) == ToldTense.PAST;
        if (material(coding)
                && told
                && !PlaceSeat.elsewhere(tree, coding.clause().head())) {
            Place last = latest;
            boolean summary = ToldTense.own(tree, coding.clause().head()) == ToldTense.PERFECT;
            if (last != null && !summary) {
                boolean venue = last.precision().equals("point");
                return new Placed(longer || venue ? wide(last) : last, List.of(), "where: the scene of the dispatch");
            }
            if (focus.place() != null) {
                return new Placed(focus.place(), List.of(), "where: the dispatch is about it");
            }
        }
        return new Placed(null, List.of(), "where: not told");
    }

    private List<Named> named(Coding coding, Tree tree, List<Actor> parties) {
        List<Named> out = new ArrayList<>();
        boolean taking = coding.code().startsWith("19");
        for (PlaceMention p : places) {
            if (!tree.span().contains(p.span()) || inDateline(p)) {
                continue;
            }
            int head = PlaceSeat.head(tree, p.span());
            int seat = PlaceSeat.of(tree, head);
            boolean taken =
                    taking && seat >= 0 && tree.caseOf(seat).equals("of") && PlaceSeat.ownedBy(coding, tree, seat);
            if (seat >= 0 && !PlaceSeat.namesAnActor(tree, seat, p, parties, taken, onPaper(coding))) {
                boolean governed = PlaceSeat.governs(coding, tree, seat);
                boolean inside = coding.clause().span().contains(p.span());
                boolean second = tree.is(seat, "conj") && tree.caseOf(seat).isEmpty();
                String preposition = tree.caseOf(second ? tree.head(seat) : seat);
                int border = PlaceSeat.border(tree, seat);
                out.add(
                        border < 0
                                ? new Named(p.place(), p.text(), seat, preposition, governed, inside)
                                : new Named(
                                        region(p.place()), p.text(), border, tree.caseOf(border), governed, inside));
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            Place unsung = towns.of(tree, i);
            Place place = unsung != null ? unsung : nouns.of(tree, i);
            int seat = place == null ? -1 : PlaceSeat.of(tree, i);
            int at = seat;
            if (place != null
                    && (unsung != null || PlaceSeat.STAYING.contains(tree.caseOf(seat)))
                    && out.stream().noneMatch(n -> n.seat() == at)) {
                boolean governed = PlaceSeat.governs(coding, tree, seat);
                boolean inside = coding.clause().span().contains(tree.token(i).span());
                String words = unsung != null ? unsung.name() : tree.token(i).form();
                out.add(new Named(place, words, seat, tree.caseOf(seat), governed, inside));
            }
        }
        return out;
    }

    /** A stretch along a border is no whole country. */
    private static Place region(Place p) {
        return new Place(p.name(), p.iso(), p.admin1(), p.geonameid(), p.lat(), p.lon(), "region");
    }

    /** What is said, signed or decreed may be so anywhere: only words at the act itself place it. */
    private static boolean onPaper(Coding coding) {
        String code = coding.code();
        return Verbal.code(code) && !code.startsWith("04")
                || code.startsWith("09")
                || code.startsWith("16") && !code.startsWith("166");
    }

    private void remember(Coding coding, Place where, Status status) {
        if (!material(coding)) {
            return;
        }
        Tree tree = coding.clause().tree();
        scenes.put(tree.paragraph(), where);
        acts.putIfAbsent(tree.token(coding.clause().head()).lemma(), where);
        coding.trigger().stream()
                .filter(i -> tree.token(i).isNoun())
                .forEach(i -> acts.putIfAbsent(tree.token(i).lemma(), where));
        if (status == Status.HAPPENED || status == Status.ONGOING) {
            latest = where;
            town = where.precision().equals("city") ? where : town;
        }
    }

    /**
     * What lasts for weeks is not at one square, nor what is told paragraphs later: the venue's town, the town of the
     * scene, or what the dispatch is about.
     */
    private Place wide(Place scene) {
        if (!FINE.contains(scene.precision())) {
            return scene;
        }
        for (PlaceMention m : places) {
            if (m.place().precision().equals("city")
                    && m.place().lat() != null
                    && m.place().lat().equals(scene.lat())) {
                return m.place();
            }
        }
        Place about = focus.place();
        for (Place p : new @Nullable Place[] {town, about}) {
            if (p != null && p.iso() != null && p.iso().equals(scene.iso()) && !FINE.contains(p.precision())) {
                return p;
            }
        }
        return scene;
    }

    /** Acts of the body, which happen at a place; what is said or signed may be said anywhere. */
    private static boolean material(Coding coding) {
        String code = coding.code();
        boolean yielding = code.compareTo("07") >= 0 && code.compareTo("09") < 0;
        return yielding || code.compareTo("14") >= 0 && !onPaper(coding);
    }

    /** The first, or what is finer within its country: "in the Red Sea town of Mokha, Yemen" is Mokha. */
    private static Place finest(List<Place> places) {
        Place best = places.get(0);
        for (Place p : places) {
            boolean within = best.iso() == null || best.iso().equals(p.iso());
            if (within && rank(p) < rank(best)) {
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
        return places.stream()
                .distinct()
                .filter(p -> !p.equals(where) && !holds(p, where))
                .toList();
    }

    private static boolean holds(Place wide, Place where) {
        boolean country = wide.precision().equals("country")
                && wide.iso() != null
                && wide.iso().equals(where.iso());
        boolean city = FINE.contains(where.precision())
                && wide.lat() != null
                && wide.lat().equals(where.lat());
        return country || city || wide.name().equals(where.admin1());
    }
}
