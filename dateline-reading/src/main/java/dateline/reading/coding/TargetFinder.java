package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an act is done to: the first role that names an actor other than the doer; else the owner of the thing it is
 * done to ("seized the airport of Kabul"); else who is named inside that phrase ("rejected a call for its troops to leave
 * <b>Mali</b>"); else the land. Keeps no state between calls.
 */
final class TargetFinder {
    private static final Set<String> SUMMONS = Set.of("summon", "convoke", "call", "recall");
    private static final Set<String> VERBAL = Set.of("02", "03", "10", "12", "13");

    private final PartyReader reader;
    private final Grounds grounds;
    private final ClauseReader clauses;
    private final DeepTargets deep;
    private final Crowds crowds;
    private final People people;
    private final Asides asides;
    private final Set<String> affecting;
    private final Blame blame;
    private final AttendantTargets attendants;
    private final Topics topics;

    TargetFinder(
            PartyReader reader,
            Grounds grounds,
            ClauseReader clauses,
            DeepTargets deep,
            Crowds crowds,
            People people,
            Asides asides,
            Topics topics,
            WordClasses classes) {
        this.reader = reader;
        this.grounds = grounds;
        this.clauses = clauses;
        this.deep = deep;
        this.crowds = crowds;
        this.people = people;
        this.asides = asides;
        this.affecting = classes.words("affecting");
        this.blame = new Blame(reader, clauses, classes);
        this.attendants = new AttendantTargets(reader, clauses, people, classes);
        this.topics = topics;
    }

    /** @param taken whom the act that this one takes in meets by that act's own frame; empty if it takes in none */
    List<Actor> find(Frame frame, Arguments arguments, List<Actor> sources, List<Actor> taken) {
        if (frame.targets().equals(List.of("none")) || unnamed(frame, arguments)) {
            return List.of();
        }
        boolean noun = arguments.clause().kind() == Clause.Kind.NOUN;
        boolean free = frame.targets().isEmpty();
        String code = frame.code();
        int above = arguments.tree().head(arguments.clause().head());
        if (above >= 0 && SUMMONS.contains(arguments.tree().token(above).lemma())) {
            List<Actor> addressed = addressed(arguments, sources, code);
            if (!addressed.isEmpty()) {
                return addressed;
            }
        }
        List<String> roles =
                free ? TargetRoles.roles(frame, noun) : TargetRoles.ordered(frame.targets(), arguments, code);
        if (!noun && !free && arguments.own().cardinality() > 1 && arguments.has("iobj") && !roles.contains("iobj")) {
            roles = new ArrayList<>(roles);
            roles.add(0, "iobj"); // "gave <b>them</b> the longest sentence", "gives <b>us</b> a kit"
        }
        List<Actor> targets = asks(code) ? spokenTo(arguments, sources) : List.of();
        targets = targets.isEmpty() ? attendants.movers(arguments, sources, code) : targets;
        targets = targets.isEmpty() ? byRole(arguments, roles, sources, taken, code) : targets;
        if (targets.isEmpty() && !noun && !sources.isEmpty() && arguments.own().cardinality() > 1) {
            // "rejected Iran's offer", "met the rebels' demand": the bracketed noun's owner
            targets = byRole(
                    arguments,
                    code.startsWith("12") ? List.of("poss", "mod") : List.of("poss"),
                    sources,
                    List.of(),
                    code);
        }
        if (targets.isEmpty() && asks(code) && free) {
            targets = reader.actors(arguments.tree(), doers(arguments), sources);
        }
        if (toItself(code, targets, sources)) {
            targets = List.of();
        }
        if (targets.isEmpty() && noun) {
            targets = code.startsWith("018") ? attendants.consoled(arguments, sources) : suffered(arguments);
        }
        if (targets.isEmpty() && frame.compose() != null) {
            targets = undergoers(arguments, sources, taken, code);
        }
        if (targets.isEmpty() && code.startsWith("14")) {
            targets = deep.causes(arguments, sources);
        }
        targets = targets.isEmpty() && noun ? attendants.backed(arguments, sources, code) : targets;
        return topics.without(arguments, targets, sources, code);
    }

    private static boolean asks(String code) {
        return code.startsWith("10") || code.startsWith("02");
    }

    /** "wrote <b>to the embassy</b> asking to waive immunity", "went to <b>the court</b>, asking for advice". */
    private List<Actor> spokenTo(Arguments arguments, List<Actor> sources) {
        Tree tree = arguments.tree();
        int head = arguments.clause().head();
        int h = tree.is(head, "advcl") ? tree.head(head) : -1;
        boolean participle = h >= 0
                && tree.token(head).xpos().equals("VBG")
                && !tree.has(head, "nsubj")
                && !arguments.has("obj|iobj|on|upon|to");
        Clause above = participle ? clauses.verbAt(h) : null;
        return above == null || above.passive()
                ? List.of()
                : reader.actors(tree, Arguments.of(above).tokens("to|before"), sources);
    }

    /** "The government agreed to widen its council": a promise that no other party is given. */
    private static boolean toItself(String code, List<Actor> targets, List<Actor> sources) {
        return code.startsWith("03")
                && targets.stream().allMatch(t -> sources.stream().anyMatch(s -> Camp.ownBody(t, s)));
    }

    /** Whom the predicate's own roles name, acts that it takes in left aside. */
    List<Actor> direct(Frame frame, Arguments arguments, List<Actor> sources) {
        if (frame.targets().equals(List.of("none"))) {
            return List.of();
        }
        boolean noun = arguments.clause().kind() == Clause.Kind.NOUN;
        List<String> roles =
                new ArrayList<>(frame.targets().isEmpty() ? TargetRoles.roles(frame, noun) : frame.targets());
        roles.remove("undergoer");
        List<Actor> found = byRole(arguments, roles, sources, List.of(), frame.code());
        return found.stream().anyMatch(Camp::placed) && !reader.compatriots(found, sources) ? found : List.of();
    }

    /** Where no role names a target: who is named inside what is agreed, refused or demanded, else the land. */
    List<Actor> farther(Frame frame, Arguments arguments, List<Actor> sources, String code) {
        if (frame.reciprocal() || frame.targets().equals(List.of("none")) || unnamed(frame, arguments)) {
            return List.of();
        }
        List<Actor> found = addressed(arguments, sources, code);
        boolean verbal = VERBAL.contains(code.substring(0, 2));
        boolean open = frame.targets().isEmpty() || frame.targets().contains("obj") || verbal;
        if (found.isEmpty() && open && !Grounds.bodily(code)) {
            found = deep.within(arguments, sources, code);
        }
        if (found.isEmpty() && !frame.targets().isEmpty()) {
            found = deep.under(arguments, frame.targets(), sources, code);
        }
        if (Grounds.landed(code) && found.stream().noneMatch(Camp::placed)) {
            List<Actor> land = grounds.on(arguments);
            found = land.isEmpty() ? found : land;
        }
        if (found.isEmpty() && verbal) {
            found = deep.inClause(arguments, sources);
        }
        if (found.isEmpty()) {
            found = code.startsWith("14")
                    ? reader.ownersOf(arguments.tree(), arguments.tokens("obj"), sources)
                    : deep.men(arguments, sources, code);
        }
        if (found.isEmpty() && code.startsWith("11")) {
            found = attendants.spokenOf(arguments, sources);
        }
        if (found.isEmpty()) {
            found = attendants.byMeans(arguments, sources, code);
        }
        return toItself(code, found, sources) ? List.of() : topics.without(arguments, found, sources, code);
    }

    /**
     * Whether the object is people of whom nobody is known: "urged <b>anyone</b> to call the police", "killing <b>four</b>
     * in Paris". Nobody else is the other side then, unless the frame asks for it first: "an attack <b>on soldiers</b> left
     * three dead".
     */
    boolean unnamed(Frame frame, Arguments arguments) {
        int place = frame.targets().indexOf("obj");
        boolean asked = frame.targets().isEmpty()
                || place >= 0 && frame.targets().stream().limit(place).noneMatch(arguments::has);
        Tree tree = arguments.tree();
        List<Integer> objects = asked
                        && arguments.clause().kind() == Clause.Kind.VERB
                        && !frame.code().startsWith("14")
                ? arguments.tokens("obj|iobj")
                : List.of();
        return !objects.isEmpty()
                && objects.stream()
                        .allMatch(t -> !tree.is(t, "obl") && people.told(tree, t) && reader.unknown(tree, t));
    }

    /** Words are meant for the object of the verb that brings them: "summoned <b>the envoy</b> to complain". */
    private List<Actor> addressed(Arguments arguments, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        int head = arguments.clause().head();
        int h = tree.head(head);
        boolean spoken =
                code.startsWith("11") || code.startsWith("10") || code.startsWith("02") || code.startsWith("13");
        boolean opposed =
                arguments.tokens("obj").stream().anyMatch(t -> tree.token(t).isNoun());
        if (!spoken
                || opposed
                || h < 0
                || !tree.token(h).isVerb()
                || !tree.is(head, "advcl") && !tree.is(head, "xcomp")) {
            return List.of();
        }
        Clause above = clauses.at(h);
        return above == null || !above.args("subj").equals(arguments.clause().args("subj"))
                ? List.of()
                : reader.actors(tree, Arguments.of(above).tokens("obj"), sources);
    }

    /** "the strike hit a Syrian base": the object of the verb suffers what the noun names. */
    private List<Actor> suffered(Arguments arguments) {
        Tree tree = arguments.tree();
        int h = tree.head(arguments.clause().head());
        if (h < 0 || !tree.token(h).isVerb()) {
            return List.of();
        }
        Clause verb = affected(h, arguments.clause().head());
        for (int x : tree.children(h, "xcomp")) {
            // "was reported to have killed"
            verb = verb == null && tree.token(x).isVerb()
                    ? affected(x, arguments.clause().head())
                    : verb;
        }
        if (verb == null) {
            return List.of();
        }
        List<Integer> objects = Arguments.of(verb).tokens("obj");
        List<Actor> found = reader.actors(tree, objects, List.of());
        return found.isEmpty() ? reader.ownersOf(tree, objects, List.of()) : found;
    }

    private @Nullable Clause affected(int v, int noun) {
        Clause verb = clauses.at(v);
        return verb != null
                        && affecting.contains(verb.lemma())
                        && verb.args("subj").contains(noun)
                ? verb
                : null;
    }

    private List<Actor> byRole(
            Arguments arguments, List<String> roles, List<Actor> sources, List<Actor> taken, String code) {
        Tree tree = arguments.tree();
        for (String role : roles) {
            if (role.equals("undergoer")) {
                List<Actor> found = undergoers(arguments, sources, taken, code);
                if (!found.isEmpty()) {
                    return found;
                }
                continue;
            }
            List<Integer> tokens = role.equals("doer")
                    ? doers(arguments)
                    : reader.bearers(tree, asides.without(arguments, role, arguments.tokens(role), code));
            if (role.equals("to") && code.startsWith("11")) {
                tokens = Blame.complainedOf(tree, tokens);
            }
            if (Blame.falls(code) && arguments.clause().kind() == Clause.Kind.VERB) {
                tokens.removeIf(t -> blame.wronged(arguments, t));
            }
            if (code.startsWith("14")) {
                tokens = ProtestAims.among(arguments, role, tokens, code);
            }
            List<Actor> found = reader.actorsAndOwners(tree, tokens, sources);
            boolean marchers = code.startsWith("14")
                    && role.equals("of")
                    && arguments.clause().kind() == Clause.Kind.NOUN;
            if (marchers && found.stream().allMatch(Camp::crowd)) {
                continue; // "marches of students"
            }
            if (found.isEmpty() && Blame.falls(code)) {
                found = blame.perpetrators(tree, tokens, sources);
            }
            if (found.isEmpty()) {
                List<Integer> owned = Blame.falls(code) ? blame.harmless(tree, tokens) : tokens;
                found = reader.ownersOf(tree, owned, sources);
                if (found.isEmpty() && Blame.falls(code)) {
                    found = blame.wrongdoers(tree, tokens, sources);
                }
            }
            if (found.isEmpty() && code.startsWith("17")) {
                found = tokens.stream()
                        .map(t -> crowds.holding(tree, t))
                        .filter(Objects::nonNull)
                        .toList();
            }
            if (!found.isEmpty()) {
                return found;
            }
            if (Grounds.bodily(code) && !role.equals("in")) {
                for (int t : tokens) {
                    Actor land = people.described(tree, t) ? null : grounds.of(tree, t);
                    if (land != null) {
                        return List.of(land);
                    }
                }
            }
        }
        for (String role : roles) {
            if (ProtestAims.places(code, role)) {
                continue;
            }
            List<Integer> tokens = asides.without(arguments, role, arguments.tokens(role), code);
            tokens.removeIf(t -> people.described(tree, t));
            if (Blame.falls(code)) {
                tokens = blame.harmless(tree, tokens);
            }
            if (code.startsWith("14")) {
                tokens = ProtestAims.among(arguments, role, tokens, code);
            }
            List<Actor> found = deep.below(tree, tokens, sources);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

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

    /** "we need to withdraw <b>our troops</b>": what is asked for is done with one's own. */
    private static boolean aboutOwn(Arguments inner) {
        Tree tree = inner.tree();
        return inner.tokens("obj").stream()
                .flatMap(o -> tree.children(o, "nmod:poss").stream())
                .anyMatch(p -> tree.token(p).lemma().equals("our")
                        || tree.token(p).lemma().equals("we"));
    }

    /** Who is to suffer what a complement clause tells: Israel in "vowed to wipe out Israel"; its own role {@code undergoer}. */
    private List<Actor> undergoers(Arguments arguments, List<Actor> sources, List<Actor> taken, String code) {
        List<Actor> others = taken.stream()
                .filter(a -> sources.stream().noneMatch(s -> PartyReader.same(s, a)))
                .toList();
        if (!others.isEmpty()) {
            return others;
        }
        for (String role : List.of("xcomp", "ccomp")) {
            for (int t : arguments.tokens(role)) {
                Clause inner = clauses.at(t);
                if (inner != null) {
                    List<Actor> found = byRole(Arguments.of(inner), TargetRoles.VERB_ROLES, sources, List.of(), code);
                    if (asks(code) && aboutOwn(Arguments.of(inner))) {
                        continue;
                    }
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }
}
