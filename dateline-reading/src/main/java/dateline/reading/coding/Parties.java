package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does it to whom, from a predicate's arguments. */
final class Parties {
    /** Source and target actors of one act. */
    record Found(List<Actor> sources, List<Actor> targets) {}

    private static final List<String> VERB_TARGETS = List.of(
            "obj", "iobj", "against", "on", "upon", "with", "to", "at", "from", "of", "toward", "towards", "for", "into",
            "over", "in", "between", "among");
    /** Where the other side of a meeting or a deal stands; its place and its subject are no party. */
    private static final List<String> PARTNERS = List.of("obj", "iobj", "with", "to", "between", "among", "against");
    private static final List<String> NOUN_TARGETS = List.of(
            "on", "against", "upon", "of", "with", "to", "toward", "towards", "at", "from", "into", "over", "for", "in",
            "between", "among");

    private final Stage stage;
    private final Phrases phrases;
    private final ClauseReader clauses;
    private final Set<String> performing;
    private final Set<String> affecting;

    /**
     * @param performing verbs whose subject does the act that their object names ("launch an attack")
     * @param affecting verbs whose object suffers the act that their subject names ("the strike hit a base")
     */
    Parties(Stage stage, Phrases phrases, ClauseReader clauses, Set<String> performing, Set<String> affecting) {
        this.stage = stage;
        this.phrases = phrases;
        this.clauses = clauses;
        this.performing = performing;
        this.affecting = affecting;
    }

    Found find(Frame frame, Arguments arguments) {
        boolean noun = arguments.clause().kind() == Clause.Kind.NOUN;
        List<Actor> sources = frame.sources().isEmpty()
                ? defaultSources(arguments, noun)
                : named(arguments, frame.sources());
        if (sources.isEmpty() && noun) {
            sources = performer(arguments);
        }
        List<Actor> targets = List.of();
        if (!frame.targets().equals(List.of("none"))) {
            List<String> roles = !frame.targets().isEmpty() ? frame.targets()
                    : frame.reciprocal() ? PARTNERS
                    : noun ? NOUN_TARGETS : VERB_TARGETS;
            targets = targets(arguments, roles, sources, frame.code());
            if (targets.isEmpty() && noun && frame.targets().isEmpty()) {
                targets = suffered(arguments);
            }
            if (targets.isEmpty() && frame.compose() != null) {
                targets = undergoers(arguments, sources, frame.code());
            }
            if (targets.isEmpty() && !frame.reciprocal() && landed(frame.code())) {
                targets = onLand(arguments);
            }
        }
        if (frame.mutual() && targets.isEmpty() && sources.size() > 1) {
            return new Found(sources.subList(0, 1), sources.subList(1, sources.size()));
        }
        return frame.reciprocal() ? reciprocal(arguments, sources, targets) : new Found(sources, targets);
    }

    /** Acts that are done to a land and its people where nobody else is named: "lifted the curfew in Montenegro". */
    private static boolean landed(String code) {
        return LANDED.stream().anyMatch(code::startsWith);
    }

    private static final List<String> LANDED = List.of(
            "023", "0234", "0333", "0334", "054", "07", "081", "082", "085", "086", "087", "091", "092", "093", "094",
            "15", "16", "17", "19", "20");
    private static final String GROUND =
            "in|across|throughout|inside|near|outside|into|around|along|over|within|to|from|on|at|against";

    /** The state of the land that the act, or the thing it is done to, stands on. */
    private List<Actor> onLand(Arguments arguments) {
        Tree tree = arguments.tree();
        List<Integer> near = new ArrayList<>(arguments.tokens(GROUND));
        for (int t : arguments.tokens("obj|of|for")) {
            for (int c : tree.children(phrases.content(tree, t), "nmod")) {
                if (GROUND.contains(tree.caseOf(c)) || tree.caseOf(c).equals("of")) {
                    near.add(c);
                }
            }
        }
        for (int t : near) {
            Actor land = land(tree, t);
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

    private static boolean isState(Actor a) {
        return a.code() != null && a.code().length() == 3 && a.key() != null && a.key().startsWith("state:");
    }

    private List<Actor> defaultSources(Arguments arguments, boolean noun) {
        if (!noun) {
            List<Actor> subjects = first(arguments, List.of("subj"), List.of());
            if (subjects.isEmpty() && arguments.has("subj")) {
                subjects = ownersOf(arguments.tree(), arguments.tokens("subj"), List.of());
            }
            // the bracketed noun may name the doer: "came under attack by rebels", "came under Russian fire"
            return subjects.isEmpty() && arguments.own().cardinality() > 1
                    ? first(arguments, List.of("by"), List.of())
                    : subjects;
        }
        List<Actor> found = first(arguments, List.of("by", "poss", "mod"), List.of());
        if (found.isEmpty()) {
            found = performer(arguments);
        }
        return found;
    }

    /** "X launched attacks", "attacks were launched by X": the doer of the verb is the doer of the noun. */
    private List<Actor> performer(Arguments arguments) {
        Tree tree = arguments.tree();
        int h = tree.head(arguments.clause().head());
        if (h < 0 || !tree.token(h).isVerb()) {
            return List.of();
        }
        Clause verb = clauses.at(h);
        if (verb == null || !performing.contains(verb.lemma()) || !verb.args("obj").contains(arguments.clause().head())) {
            return List.of();
        }
        return actors(tree, Arguments.of(verb).tokens("subj"), List.of());
    }

    /** "the strike hit a Syrian base": the object of the verb suffers what the noun names. */
    private List<Actor> suffered(Arguments arguments) {
        Tree tree = arguments.tree();
        int h = tree.head(arguments.clause().head());
        if (h < 0 || !tree.token(h).isVerb()) {
            return List.of();
        }
        Clause verb = clauses.at(h);
        if (verb == null || !affecting.contains(verb.lemma()) || !verb.args("subj").contains(arguments.clause().head())) {
            return List.of();
        }
        List<Integer> objects = Arguments.of(verb).tokens("obj");
        List<Actor> found = actors(tree, objects, List.of());
        return found.isEmpty() ? ownersOf(tree, objects, List.of()) : found;
    }

    /** The first of the roles that names an actor or a thing that belongs to one ("Syrian <b>jets</b> struck"). */
    private List<Actor> named(Arguments arguments, List<String> roles) {
        List<Actor> found = first(arguments, roles, List.of());
        for (int i = 0; i < roles.size() && found.isEmpty(); i++) {
            found = ownersOf(arguments.tree(), arguments.tokens(roles.get(i)), List.of());
        }
        return found;
    }

    private List<Actor> first(Arguments arguments, List<String> roles, List<Actor> except) {
        for (String role : roles) {
            List<Actor> found = actors(arguments.tree(), arguments.tokens(role), except);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Actor> actors(Tree tree, List<Integer> tokens, List<Actor> except) {
        List<Actor> out = new ArrayList<>();
        for (int t : tokens) {
            List<Actor> found = stage.actors(tree, t);
            if (found.isEmpty()) {
                found = stage.actors(tree, phrases.content(tree, t));
            }
            for (Actor a : found) {
                if (!out.contains(a) && except.stream().noneMatch(e -> same(e, a))) {
                    out.add(a);
                }
            }
        }
        return out;
    }

    /** One actor told twice, by its own words or by a pronoun. */
    private static boolean same(Actor a, Actor b) {
        return a.span().equals(b.span()) || a.code() != null && a.code().equals(b.code()) && a.name().equals(b.name());
    }

    /**
     * The first role that names an actor. What is done to a thing is done to its owner: "seized the airport of Kabul",
     * "attacked a Syrian base"; and land that is fought over stands for its state.
     */
    private List<Actor> targets(Arguments arguments, List<String> roles, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        for (String role : roles) {
            if (role.equals("undergoer")) {
                List<Actor> found = undergoers(arguments, sources, code);
                if (!found.isEmpty()) {
                    return found;
                }
                continue;
            }
            List<Integer> tokens = role.equals("doer") ? doers(arguments) : arguments.tokens(role);
            List<Actor> found = actors(tree, tokens, sources);
            if (found.isEmpty()) {
                found = ownersOf(tree, tokens, sources);
            }
            if (!found.isEmpty()) {
                return found;
            }
            if (bodily(code) && !role.equals("in")) {
                for (int t : tokens) {
                    Actor land = land(tree, t);
                    if (land != null) {
                        return List.of(land);
                    }
                }
            }
        }
        for (String role : roles) {
            List<Actor> found = below(tree, arguments.tokens(role), sources);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "called for talks <b>with Iran</b>", "sought the release of a journalist <b>from Egypt</b>". */
    private List<Actor> below(Tree tree, List<Integer> tokens, List<Actor> except) {
        for (int t : tokens) {
            if (!tree.token(t).isNoun()) {
                continue;
            }
            for (int c : tree.children(t, "nmod")) {
                if (DIRECTED.contains(tree.caseOf(c))) {
                    List<Actor> found = actors(tree, tree.conjuncts(c), except);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private static final Set<String> DIRECTED =
            Set.of("with", "to", "against", "on", "between", "among", "from", "by", "for", "of", "in");

    /**
     * Who is to do, or did, what a complement clause tells: Iran in "demanded that Iran come clean", the minister in
     * "found the minister guilty". Its own role {@code doer}, asked for by the frames that want it.
     */
    private List<Integer> doers(Arguments arguments) {
        List<Integer> out = new ArrayList<>();
        List<Integer> own = arguments.tokens("subj");
        for (String role : List.of("xcomp", "ccomp")) {
            for (int t : arguments.tokens(role)) {
                Clause inner = clauses.at(t);
                if (inner != null) {
                    Arguments of = Arguments.of(inner);
                    out.addAll(of.has("subj") ? of.tokens("subj") : of.tokens("obj"));
                    out.removeAll(own);
                } else {
                    out.addAll(arguments.tree().children(t, "nsubj"));
                }
            }
        }
        return out;
    }

    /** Who is to suffer what a complement clause tells: Israel in "vowed to wipe out Israel"; its own role {@code undergoer}. */
    private List<Actor> undergoers(Arguments arguments, List<Actor> sources, String code) {
        for (String role : List.of("xcomp", "ccomp")) {
            for (int t : arguments.tokens(role)) {
                Clause inner = clauses.at(t);
                if (inner != null) {
                    List<Actor> found = targets(Arguments.of(inner), VERB_TARGETS, sources, code);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean bodily(String code) {
        return code.startsWith("19") || code.startsWith("18") || code.startsWith("20") || code.startsWith("087");
    }

    private List<Actor> ownersOf(Tree tree, List<Integer> tokens, List<Actor> except) {
        List<Actor> out = new ArrayList<>();
        for (int t : tokens) {
            int content = phrases.content(tree, t);
            for (int owner : phrases.owners(tree, content)) {
                List<Actor> found = actors(tree, List.of(owner), except);
                if (!found.isEmpty()) {
                    found.stream().filter(a -> !out.contains(a)).forEach(out::add);
                    break;
                }
            }
        }
        return out;
    }

    /** Land that is fought over stands for its state. */
    private @Nullable Actor land(Tree tree, int t) {
        int content = phrases.content(tree, t);
        List<Integer> near = new ArrayList<>();
        near.add(content);
        near.addAll(tree.children(content, "nmod"));
        near.addAll(tree.children(content, "compound"));
        for (int n : near) {
            Place place = stage.place(tree, n);
            if (place != null && place.iso() != null) {
                return new Actor(tree.token(n).form(), tree.token(n).span(), place.name(), place.iso(), null);
            }
        }
        return null;
    }

    private Found reciprocal(Arguments arguments, List<Actor> sources, List<Actor> targets) {
        List<Actor> all = new ArrayList<>(sources);
        for (String role : List.of("between", "among", "with", "obj", "of", "mod")) {
            for (Actor a : actors(arguments.tree(), arguments.tokens(role), List.of())) {
                if (role.equals("between") || role.equals("among") || targets.isEmpty()) {
                    if (!all.contains(a) && all.stream().noneMatch(x -> sameParty(x, a))) {
                        all.add(a);
                    }
                }
            }
            if (!targets.isEmpty() && role.equals("among")) {
                break;
            }
        }
        for (Actor a : targets) {
            if (all.stream().noneMatch(x -> sameParty(x, a))) {
                all.add(a);
            }
        }
        if (all.size() < 2) {
            return new Found(all, List.of());
        }
        int cut = sources.isEmpty() ? 1 : Math.min(sources.size(), all.size() - 1);
        return new Found(List.copyOf(all.subList(0, cut)), List.copyOf(all.subList(cut, all.size())));
    }

    private static boolean sameParty(Actor a, Actor b) {
        return a.span().equals(b.span()) && a.name().equals(b.name())
                || a.code() != null && a.code().equals(b.code()) && a.name().equals(b.name());
    }
}
