package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an act is done to: the first role that names an actor other than the doer; else the owner of the thing it is
 * done to ("seized the airport of Kabul"); else who is named inside that phrase ("rejected a call for its troops to leave
 * <b>Mali</b>"); else the land. Keeps no state between calls.
 */
final class TargetFinder {
    private static final List<String> VERB_ROLES = List.of(
            "obj", "iobj", "against", "on", "upon", "with", "to", "at", "from", "of", "toward", "towards", "for",
            "into", "over", "in", "between", "among");
    /** The other side of a meeting or a deal; its place and its subject are no party. */
    private static final List<String> PARTNERS =
            List.of("obj", "iobj", "with", "to", "between", "among", "against", "into");

    private static final List<String> NOUN_ROLES = List.of(
            "on", "against", "upon", "of", "with", "to", "toward", "towards", "at", "from", "into", "over", "for", "in",
            "between", "among");
    /** One complains to somebody of somebody else. */
    private static final List<String> BLAME_ROLES = List.of(
            "obj", "iobj", "against", "at", "on", "upon", "over", "of", "about", "with", "toward", "towards", "for",
            "from", "to", "in", "between", "among");
    /** One refuses whose offer it is; the talks that it is about are second. */
    private static final List<String> REFUSED_ROLES = List.of(
            "obj", "iobj", "poss", "to", "mod", "against", "on", "upon", "with", "from", "by", "at", "of", "toward",
            "towards", "for", "into", "over", "in", "between", "among");
    /** "demanded the withdrawal <b>of Russian troops</b> from Georgia": the demand is of those who are to do it. */
    private static final List<String> ASKED_ROLES = List.of(
            "obj", "iobj", "on", "upon", "to", "of", "with", "from", "against", "at", "toward", "towards", "by", "poss",
            "for", "into", "over", "in", "between", "among");
    /** One protests against somebody, or before his door, for a cause or a friend. */
    private static final List<String> PROTEST_ROLES = List.of(
            "obj", "against", "at", "over", "on", "with", "outside", "near", "from", "of", "about", "to", "in", "into");

    private static final Set<String> SUMMONS = Set.of("summon", "convoke", "call", "recall");
    private static final Set<String> BEFORE = Set.of("outside", "near", "at", "in", "on", "to", "into", "from");
    /** Houses before which one protests against those who live there. */
    private static final Set<String> SEATS = Set.of(
            "embassy",
            "consulate",
            "mission",
            "ministry",
            "headquarters",
            "office",
            "parliament",
            "palace",
            "residence",
            "base",
            "legislature",
            "protest",
            "opposition",
            "defiance");

    private static final Set<String> FAVOUR = Set.of(
            "support",
            "favour",
            "favor",
            "solidarity",
            "honour",
            "honor",
            "memory",
            "sympathy",
            "celebration",
            "defence",
            "defense");
    private static final Set<String> DIRECTED =
            Set.of("with", "to", "against", "on", "between", "among", "from", "by", "for", "of", "in");
    /** Prepositions inside a phrase that lead on to whom it is about. */
    private static final Set<String> LEADING = Set.of(
            "with", "to", "against", "on", "between", "among", "from", "by", "for", "of", "in", "over", "about", "into",
            "toward", "towards", "at", "upon");

    private static final int DEEPEST = 4;

    private final Stage stage;
    private final PartyReader reader;
    private final Grounds grounds;
    private final ClauseReader clauses;
    private final Set<String> affecting;
    private final Set<String> telling;

    TargetFinder(
            Stage stage,
            PartyReader reader,
            Grounds grounds,
            ClauseReader clauses,
            Set<String> affecting,
            Set<String> telling) {
        this.telling = telling;
        this.stage = stage;
        this.reader = reader;
        this.grounds = grounds;
        this.clauses = clauses;
        this.affecting = affecting;
    }

    /** @param taken whom the act that this one takes in meets by that act's own frame; empty if it takes in none */
    List<Actor> find(Frame frame, Arguments arguments, List<Actor> sources, List<Actor> taken) {
        if (frame.targets().equals(List.of("none"))) {
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
        List<String> roles = free ? roles(frame, noun) : ordered(frame.targets(), arguments, code);
        List<Actor> targets = byRole(arguments, roles, sources, taken, code);
        if (targets.isEmpty() && !noun && !sources.isEmpty() && arguments.own().cardinality() > 1) {
            // "rejected Iran's offer", "met the rebels' demand": the bracketed noun's owner
            targets = byRole(
                    arguments,
                    code.startsWith("12") ? List.of("poss", "mod") : List.of("poss"),
                    sources,
                    List.of(),
                    code);
        }
        boolean asks = code.startsWith("10") || code.startsWith("02");
        if (targets.isEmpty() && asks && free) {
            targets = reader.actors(arguments.tree(), doers(arguments), sources);
        }
        if (code.startsWith("03")
                && targets.stream().allMatch(t -> sources.stream().anyMatch(s -> ownBody(t, s)))) {
            targets = List.of();
        }
        if (targets.isEmpty() && noun && free) {
            targets = suffered(arguments);
        }
        if (targets.isEmpty() && frame.compose() != null) {
            targets = undergoers(arguments, sources, taken, code);
        }
        if (targets.isEmpty() && code.startsWith("14")) {
            targets = causes(arguments, sources);
        }
        return targets;
    }

    /** Whom the predicate's own roles name, acts that it takes in left aside. */
    List<Actor> direct(Frame frame, Arguments arguments, List<Actor> sources) {
        if (frame.targets().equals(List.of("none"))) {
            return List.of();
        }
        boolean noun = arguments.clause().kind() == Clause.Kind.NOUN;
        List<String> roles = new ArrayList<>(frame.targets().isEmpty() ? roles(frame, noun) : frame.targets());
        roles.remove("undergoer");
        List<Actor> found = byRole(arguments, roles, sources, List.of(), frame.code());
        return found.stream().anyMatch(TargetFinder::placed) && !reader.compatriots(found, sources) ? found : List.of();
    }

    /** Where no role names a target: who is named inside what is agreed, refused or demanded, else the land. */
    List<Actor> farther(Frame frame, Arguments arguments, List<Actor> sources, String code) {
        if (frame.reciprocal() || frame.targets().equals(List.of("none"))) {
            return List.of();
        }
        List<Actor> found = addressed(arguments, sources, code);
        boolean verbal = VERBAL.contains(code.substring(0, 2));
        boolean open = frame.targets().isEmpty() || frame.targets().contains("obj") || verbal;
        if (found.isEmpty() && open && !Grounds.bodily(code)) {
            found = within(arguments, sources, code);
        }
        if (found.isEmpty() && Grounds.landed(code)) {
            found = grounds.on(arguments);
        }
        return found.isEmpty() && verbal ? inClause(arguments, sources) : found;
    }

    /** The nouns that the predicate has taken in: "appeal" of "rejected an appeal". */
    private static List<Integer> bracketed(Arguments arguments) {
        List<Integer> out = new ArrayList<>();
        for (int i = arguments.own().nextSetBit(0); i >= 0; i = arguments.own().nextSetBit(i + 1)) {
            if (i != arguments.clause().head() && arguments.tree().token(i).isNoun()) {
                out.add(i);
            }
        }
        return out;
    }

    /** "a call for troops to be sent to <b>Mali</b>", "threatened to impose a curfew in <b>Algiers</b>": the land of the act. */
    private List<Actor> inClause(Arguments arguments, List<Actor> sources) {
        Tree tree = arguments.tree();
        List<Integer> verbs = new ArrayList<>(arguments.tokens("xcomp|ccomp"));
        List<Integer> things = arguments.tokens("obj|for|to");
        things.addAll(bracketed(arguments));
        for (int t : things) {
            verbs.addAll(tree.children(t, "acl"));
            verbs.addAll(tree.children(t, "advcl"));
        }
        for (int v : verbs) {
            Clause inner = tree.token(v).isVerb() ? clauses.at(v) : null;
            if (inner == null) {
                continue;
            }
            Arguments of = Arguments.of(inner);
            boolean meeting = of.tokens("obj").stream()
                    .anyMatch(o -> VENUES.contains(tree.token(o).lemma()));
            List<Actor> land = meeting || VENUES.contains(inner.lemma()) ? List.of() : grounds.on(of);
            if (!land.isEmpty() && others(land, sources)) {
                return land;
            }
        }
        return List.of();
    }

    private static final Set<String> VERBAL = Set.of("02", "03", "10", "12", "13");
    /** Those who meet somewhere deal with each other, not with their host. */
    private static final Set<String> VENUES = Set.of(
            "talk",
            "meeting",
            "summit",
            "negotiation",
            "conference",
            "session",
            "ceremony",
            "meet",
            "gather",
            "attend",
            "negotiate",
            "match",
            "game",
            "dialogue",
            "round");

    /** Words are meant for the object of the verb that brings them: "summoned <b>the envoy</b> to complain". */
    private List<Actor> addressed(Arguments arguments, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        int head = arguments.clause().head();
        int h = tree.head(head);
        boolean spoken =
                code.startsWith("11") || code.startsWith("10") || code.startsWith("02") || code.startsWith("13");
        if (!spoken || h < 0 || !tree.token(h).isVerb() || !tree.is(head, "advcl") && !tree.is(head, "xcomp")) {
            return List.of();
        }
        Clause above = clauses.at(h);
        return above == null || !above.args("subj").equals(arguments.clause().args("subj"))
                ? List.of()
                : reader.actors(tree, Arguments.of(above).tokens("obj"), sources);
    }

    /**
     * The roles that a frame asks for, in the order in which this clause means them: a demand for "the withdrawal of
     * troops <b>from</b> Georgia" is made of the troops, a complaint <b>to</b> the council over a raid blames the raider.
     */
    private static List<String> ordered(List<String> roles, Arguments arguments, String code) {
        List<String> out = new ArrayList<>(roles);
        if ((code.equals("1056") || code.equals("0256")) && arguments.has("of") && arguments.has("from")) {
            out.remove("of");
            out.add(0, "of");
        } else if (code.startsWith("11") && out.remove("to")) {
            out.addAll(List.of("about", "to"));
        }
        return out;
    }

    private static List<String> roles(Frame frame, boolean noun) {
        return frame.reciprocal()
                ? PARTNERS
                : frame.code().startsWith("12") && !noun
                        ? REFUSED_ROLES
                        : frame.code().startsWith("10") || frame.code().startsWith("02")
                                ? (noun ? NOUN_ROLES : ASKED_ROLES)
                                : frame.code().startsWith("14")
                                        ? PROTEST_ROLES
                                        : frame.code().startsWith("11") ? BLAME_ROLES : noun ? NOUN_ROLES : VERB_ROLES;
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

    /** A promise about a government's own council is made to nobody. */
    private static boolean ownBody(Actor target, Actor source) {
        return target.code() != null
                && target.code().equals(source.code())
                && target.code().startsWith("GOV", 3);
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
            List<Integer> tokens = role.equals("doer") ? doers(arguments) : arguments.tokens(role);
            if (code.startsWith("14")) {
                tokens = tokens.stream()
                        .filter(t -> protested(arguments, role, t, code))
                        .toList();
            }
            List<Actor> found = reader.actors(tree, tokens, sources);
            if (found.isEmpty() && (code.startsWith("11") || code.startsWith("14"))) {
                found = perpetrators(tree, tokens, sources);
            }
            if (found.isEmpty()) {
                found = reader.ownersOf(tree, tokens, sources);
            }
            if (!found.isEmpty()) {
                return found;
            }
            if (Grounds.bodily(code) && !role.equals("in")) {
                for (int t : tokens) {
                    Actor land = grounds.of(tree, t);
                    if (land != null) {
                        return List.of(land);
                    }
                }
            }
        }
        for (String role : roles) {
            if (code.startsWith("141") && BEFORE.contains(role)) {
                continue;
            }
            List<Integer> tokens = arguments.tokens(role);
            if (code.startsWith("14")) {
                tokens = tokens.stream()
                        .filter(t -> protested(arguments, role, t, code))
                        .toList();
            }
            List<Actor> found = below(tree, tokens, sources);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "protested the killing of villagers <b>by soldiers</b>": blame falls on who did it, not on who suffered it. */
    private List<Actor> perpetrators(Tree tree, List<Integer> tokens, List<Actor> sources) {
        for (int t : tokens) {
            Clause act = tree.token(t).isNoun() ? clauses.at(t) : null;
            List<Actor> found = act == null ? List.of() : reader.actors(tree, act.args("by"), sources);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean protested(Arguments arguments, String role, int t, String code) {
        Tree tree = arguments.tree();
        String lemma = tree.token(t).lemma();
        if (FAVOUR.contains(lemma)) {
            return false;
        }
        if (role.equals("of") || role.equals("with") || role.equals("for")) {
            // "rallied in support of the president", "stood in front of the court"
            for (int own = arguments.own().nextSetBit(0);
                    own >= 0;
                    own = arguments.own().nextSetBit(own + 1)) {
                String noun = tree.token(own).lemma();
                if (FAVOUR.contains(noun) || noun.equals("front") && !SEATS.contains(lemma)) {
                    return false;
                }
            }
            return true;
        }
        // one marches to a place, but shouts at a person
        boolean place = code.startsWith("141") ? BEFORE.contains(role) : role.equals("in") || role.equals("near");
        return !place || SEATS.contains(lemma);
    }

    /** "called for talks <b>with Iran</b>", "sought the release of a journalist <b>from Egypt</b>". */
    private List<Actor> below(Tree tree, List<Integer> tokens, List<Actor> except) {
        for (int t : tokens) {
            if (!tree.token(t).isNoun() || FAVOUR.contains(tree.token(t).lemma())) {
                continue;
            }
            for (int c : tree.children(t, "nmod")) {
                if (DIRECTED.contains(tree.caseOf(c))) {
                    List<Actor> found = reader.actors(tree, tree.conjuncts(c), except);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
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
                    List<Actor> found = byRole(Arguments.of(inner), VERB_ROLES, sources, List.of(), code);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** Against whom people march, by what they do it for: "marched to demand the resignation of <b>the president</b>". */
    private List<Actor> causes(Arguments arguments, List<Actor> sources) {
        Tree tree = arguments.tree();
        int act = arguments.clause().head();
        int verb = arguments.clause().kind() == Clause.Kind.NOUN ? (tree.is(act, "obj") ? tree.head(act) : -1) : act;
        if (verb < 0) {
            return List.of();
        }
        for (int c : tree.children(verb)) {
            boolean loose = tree.is(c, "advcl") || tree.is(c, "xcomp");
            if (loose && tree.token(c).isVerb() && !tree.has(c, "nsubj")) {
                Deque<Integer> start = new ArrayDeque<>(List.of(c));
                List<Actor> found = search(tree, start, sources, true);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whom the thing that is agreed, refused or demanded is about, however deep in its phrase he is named. */
    private List<Actor> within(Arguments arguments, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        boolean noun = arguments.clause().kind() == Clause.Kind.NOUN;
        List<String> roles = code.startsWith("14")
                ? List.of("obj", "against", "over", "at", "on", "in", "about", "of")
                : noun
                        ? List.of("of", "on", "against", "to", "over", "about", "with")
                        : List.of(
                                "obj", "xcomp", "to", "on", "against", "over", "of", "for", "about", "into", "with",
                                "ccomp");
        for (String role : roles) {
            List<Integer> tokens = arguments.tokens(role);
            if (role.equals("obj")) {
                tokens.addAll(bracketed(arguments));
            }
            for (int t : tokens) {
                if (code.startsWith("14") && !protested(arguments, role, t, code)) {
                    continue;
                }
                List<Actor> found = search(tree, new ArrayDeque<>(List.of(t)), sources, false);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /**
     * The nearest party below, level by level; one that has a country is believed before one that has none. The doer and
     * what is his are passed over with all that hangs on them.
     */
    private List<Actor> search(Tree tree, Deque<Integer> start, List<Actor> sources, boolean pastCrowds) {
        List<Actor> vague = List.of();
        Deque<Integer> level = start;
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            Deque<Integer> next = new ArrayDeque<>();
            for (int n : level) {
                for (int c : tree.children(n)) {
                    if (!leads(tree, c)) {
                        continue;
                    }
                    List<Actor> here = reader.actors(tree, List.of(c), List.of());
                    if (tree.token(c).xpos().startsWith("JJ") && reader.compatriots(here, sources)
                            || tree.is(c, "compound") && reader.compatriots(here, sources)) {
                        continue; // "the 2020 US elections" are no other party to Americans
                    }
                    if (here.isEmpty() || pastCrowds && here.stream().allMatch(TargetFinder::crowd)) {
                        next.add(c);
                    } else if (others(here, sources)) {
                        if (here.stream().anyMatch(TargetFinder::placed)) {
                            return here;
                        }
                        vague = vague.isEmpty() ? here : vague;
                        next.add(c);
                    }
                }
            }
            level = next;
        }
        return vague;
    }

    /** Whether the code is that of a state's own office or force, which acts for the state. */
    private static boolean organ(String code, String state) {
        return code.equals(state)
                || code.startsWith(state) && code.length() >= 6 && ORGANS.contains(code.substring(3, 6));
    }

    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    private static boolean crowd(Actor a) {
        return a.code() != null && (a.code().contains("OPP") || a.code().contains("CVL"));
    }

    private static boolean placed(Actor a) {
        return a.code() != null
                && a.code().length() >= 3
                && !ROLES.contains(a.code().substring(0, 3));
    }

    /** Roles that stand at the head of a code where no country is known. */
    private static final Set<String> ROLES = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL", "ELI", "LAB",
            "LEG", "REF", "UAF", "SET", "HLH", "AGR");

    /** Whether none of them is a source, or that source's own state or people. */
    private static boolean others(List<Actor> found, List<Actor> sources) {
        for (Actor f : found) {
            for (Actor s : sources) {
                boolean home = f.code() != null
                        && s.code() != null
                        && (s.code().equals(f.code()) || f.code().length() == 3 && organ(s.code(), f.code()));
                if (home || PartyReader.same(f, s)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean leads(Tree tree, int c) {
        return switch (tree.rel(c)) {
            case "obj", "iobj", "nmod:poss", "xcomp", "nsubj", "nsubj:pass", "obl:agent", "conj" -> true;
            case "compound", "amod" ->
                tree.token(c).isProper() || !stage.actors(tree, c).isEmpty();
            case "nmod", "obl" ->
                LEADING.contains(tree.caseOf(c)) && !tree.token(c).xpos().equals("CD");
            case "acl", "advcl", "ccomp" -> !telling.contains(tree.token(c).lemma());
            default -> false;
        };
    }
}
