package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills in targets that a sentence leaves to be understood: a crowd's protest meets whom its demand in the same sentence
 * meets; stones are thrown at the police who are told of beside them; who protests or demands at home, and names nobody,
 * means those who rule there. Keeps no state between calls.
 *
 * <p>Example: in {@code Nigerian students rioted in Lagos} the riot meets Nigeria's government, by the words {@code
 * Lagos}; in {@code marched to demand a vote on independence from Oldland} the march meets Oldland.
 */
final class Understood {
    /** Verbs of what is done against somebody by themselves; one may as well march or rally for somebody. */
    private static final Set<String> AGAINST = Set.of("protest", "demonstrate", "riot", "revolt", "rebel", "picket");

    private static final Set<String> STAFF = Set.of("COP", "MIL");
    private static final Set<String> CROWDS = Set.of("OPP", "CVL", "EDU", "LAB", "AGR", "CRM", "REF");

    private final Stage stage;
    private final Grounds grounds;
    private final Tree tree;
    private final Set<String> telling;

    /** @param telling verbs whose subject only tells of the act */
    Understood(Stage stage, Phrases phrases, Tree tree, Set<String> telling) {
        this.grounds = new Grounds(stage, phrases);
        this.stage = stage;
        this.tree = tree;
        this.telling = telling;
    }

    /** The acts of the sentence, those without a target completed where one is understood. */
    List<Coding> complete(List<Coding> told) {
        List<Coding> out = new ArrayList<>(told.size());
        for (Coding c : told) {
            List<Actor> met = open(c) ? understood(c, told) : List.of();
            out.add(met.isEmpty() ? c : c.with(c.sources(), met));
        }
        out.removeIf(c -> out.stream().anyMatch(k -> purpose(c, k)));
        return out;
    }

    /** "turned out <b>to protest</b>": the crowd's purpose is its act, told already. */
    private boolean purpose(Coding c, Coding k) {
        int head = c.clause().head();
        return c != k
                && c.code().startsWith("14")
                && k.code().startsWith("14")
                && tree.is(head, "advcl")
                && tree.head(head) == k.clause().head()
                && !tree.has(head, "nsubj")
                && c.sources().equals(k.sources())
                && c.targets().equals(k.targets());
    }

    private static boolean open(Coding c) {
        boolean crowd = c.code().startsWith("14")
                || c.code().startsWith("10") && c.sources().stream().allMatch(Camp::opposed);
        return c.targets().isEmpty() && crowd && !c.reciprocal();
    }

    private List<Actor> understood(Coding c, List<Coding> told) {
        if (c.sources().isEmpty() || favours(c)) {
            return List.of();
        }
        if (c.code().startsWith("14")) {
            List<Actor> aim = aim(c, told);
            if (!aim.isEmpty()) {
                return aim;
            }
        }
        if (c.code().startsWith("145")) {
            List<Actor> staff = staff(c);
            if (!staff.isEmpty()) {
                return staff;
            }
        }
        boolean verb = c.clause().kind() == Clause.Kind.VERB;
        boolean against = c.code().startsWith("145")
                || c.code().startsWith("10")
                || verb && AGAINST.contains(c.clause().lemma());
        String home = against ? home(c) : null;
        // "a riot in Lyon" tells where; nobody is met
        Actor land = home == null || !verb && c.code().startsWith("145") ? null : land(c, home);
        return land == null ? List.of() : List.of(land);
    }

    private static boolean favours(Coding c) {
        for (int i = c.trigger().nextSetBit(0); i >= 0; i = c.trigger().nextSetBit(i + 1)) {
            if (ProtestAims.favours(c.clause().tree().token(i).lemma())) {
                return true;
            }
        }
        return c.clause().args().stream()
                .anyMatch(a -> a.role().equals("for")
                        || ProtestAims.favours(
                                c.clause().tree().token(a.token()).lemma()));
    }

    /** Whom another act of the same crowd in this sentence meets: its demand, its complaint, its other protest. */
    private static List<Actor> aim(Coding c, List<Coding> told) {
        for (Coding d : told) {
            String root = d.code().substring(0, 2);
            boolean protest = root.equals("14") || root.equals("10") || root.equals("11");
            boolean same = d.sources().isEmpty() && root.equals("14")
                    || d.sources().stream().anyMatch(s -> c.sources().stream().anyMatch(o -> PartyReader.same(o, s)));
            if (d != c && protest && same && !d.targets().isEmpty() && Camp.others(d.targets(), c.sources())) {
                return d.targets();
            }
        }
        return List.of();
    }

    /** Police or soldiers whom the sentence names, unless they only tell of the riot. */
    private List<Actor> staff(Coding c) {
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.token(i).isNoun() || tree.is(i, "nsubj") && telling.contains(head(i)) || tree.is(i, "compound")) {
                continue;
            }
            List<Actor> found = stage.actors(tree, i);
            if (found.size() == 1 && staff(found.get(0)) && Camp.others(found, c.sources())) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean staff(Actor a) {
        String code = a.code();
        return code != null && (code.length() >= 6 && STAFF.contains(code.substring(3, 6)) || STAFF.contains(code));
    }

    private String head(int token) {
        return tree.head(token) < 0 ? "" : tree.token(tree.head(token)).lemma();
    }

    /** The country of the crowd, if the act is done there. */
    private @Nullable String home(Coding c) {
        String here = stage.home(tree);
        for (Clause.Arg a : c.clause().args()) {
            boolean placing = a.role().equals("in") || a.role().equals("across");
            List<Actor> land = placing ? grounds.below(tree, a.token()) : List.of();
            here = land.isEmpty() ? here : land.get(0).code();
        }
        String own = null;
        for (Actor a : c.sources()) {
            if (a.code() == null || !crowd(a.code())) {
                return null;
            }
            own = Camp.placed(a) ? a.code().substring(0, 3) : own;
        }
        boolean riot = c.code().startsWith("145");
        return own == null || here == null || own.equals(here) || riot ? (here == null ? own : here) : null;
    }

    private static boolean crowd(String code) {
        return CROWDS.stream().anyMatch(code::contains);
    }

    /** The words by which the sentence names a country: a place in it, else the country's own name or adjective. */
    private @Nullable Actor land(Coding c, String home) {
        int act = c.clause().head();
        Actor found = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < tree.size(); i++) {
            int far = Math.abs(i - act) + (i < act ? 1000 : 0);
            Place place = far < nearest ? stage.place(tree, i) : null;
            if (place != null && home.equals(place.iso())) {
                found = Grounds.named(tree, i, place, home + "GOV");
                nearest = far;
            }
        }
        for (Actor a : c.sources()) {
            boolean told = a.code() != null && a.code().startsWith(home);
            found = found == null && told ? new Actor(a.text(), a.span(), a.name(), home + "GOV", null) : found;
        }
        return found;
    }
}
