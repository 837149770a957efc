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

/**
 * Finds whom an act is done to: the first role that names an actor other than the doer; else the owner of the thing it is
 * done to ("seized the airport of Kabul"); else who is named inside that phrase ("rejected a call for its troops to leave
 * <b>Mali</b>"); else the land. Keeps no state between calls.
 */
final class TargetFinder {
    private static final List<String> VERB_ROLES = List.of(
            "obj", "iobj", "against", "on", "upon", "with", "to", "at", "from", "of", "toward", "towards", "for", "into",
            "over", "in", "between", "among");
    /** The other side of a meeting or a deal; its place and its subject are no party. */
    private static final List<String> PARTNERS = List.of("obj", "iobj", "with", "to", "between", "among", "against");
    private static final List<String> NOUN_ROLES = List.of(
            "on", "against", "upon", "of", "with", "to", "toward", "towards", "at", "from", "into", "over", "for", "in",
            "between", "among");
    /** One complains to somebody of somebody else. */
    private static final List<String> BLAME_ROLES = List.of(
            "obj", "iobj", "against", "at", "on", "upon", "over", "of", "about", "with", "toward", "towards", "for", "from",
            "to", "in", "between", "among");
    /** One protests against somebody, or before his door, for a cause or a friend. */
    private static final List<String> PROTEST_ROLES = List.of(
            "obj", "against", "at", "over", "outside", "on", "with", "from", "of", "about", "before", "to", "in", "into", "near");
    private static final Set<String> FAVOUR = Set.of("support", "favour", "favor", "solidarity", "honour", "honor", "memory",
            "sympathy", "celebration", "defence", "defense");
    private static final Set<String> DIRECTED =
            Set.of("with", "to", "against", "on", "between", "among", "from", "by", "for", "of", "in");
    /** Prepositions inside a phrase that lead on to whom it is about. */
    private static final Set<String> LEADING = Set.of("with", "to", "against", "on", "between", "among", "from", "by", "for",
            "of", "in", "over", "about", "into", "toward", "towards", "at", "upon");
    private static final int DEEPEST = 4;

    private final Stage stage;
    private final PartyReader reader;
    private final Grounds grounds;
    private final ClauseReader clauses;
    private final Set<String> affecting;

    TargetFinder(Stage stage, PartyReader reader, Grounds grounds, ClauseReader clauses, Set<String> affecting) {
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
        List<String> roles = free ? roles(frame, noun) : frame.targets();
        List<Actor> targets = byRole(arguments, roles, sources, taken, code);
        if (targets.isEmpty() && noun && free) {
            targets = suffered(arguments);
        }
        if (targets.isEmpty() && frame.compose() != null) {
            targets = undergoers(arguments, sources, taken, code);
        }
        if (targets.isEmpty() && code.startsWith("14") && !noun) {
            targets = causes(arguments, sources);
        }
        if (targets.isEmpty() && free && !frame.reciprocal() && !Grounds.bodily(code)) {
            targets = within(arguments, sources, code);
        }
        if (targets.isEmpty() && !frame.reciprocal() && Grounds.landed(code)) {
            targets = grounds.on(arguments);
        }
        return targets;
    }

    private static List<String> roles(Frame frame, boolean noun) {
        return frame.reciprocal() ? PARTNERS
                : frame.code().startsWith("14") ? PROTEST_ROLES
                : frame.code().startsWith("11") ? BLAME_ROLES
                : noun ? NOUN_ROLES : VERB_ROLES;
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
        List<Actor> found = reader.actors(tree, objects, List.of());
        return found.isEmpty() ? reader.ownersOf(tree, objects, List.of()) : found;
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
                tokens = tokens.stream().filter(t -> !FAVOUR.contains(tree.token(t).lemma())).toList();
            }
            List<Actor> found = reader.actors(tree, tokens, sources);
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
        for (int c : tree.children(arguments.clause().head())) {
            boolean loose = tree.is(c, "advcl") || tree.is(c, "xcomp");
            if (loose && tree.token(c).isVerb() && !tree.has(c, "nsubj")) {
                Deque<Integer> start = new ArrayDeque<>(List.of(c));
                List<Actor> found = search(tree, start, sources);
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
                : noun ? List.of("of", "on", "against", "to", "over", "about", "with")
                : List.of("obj", "xcomp", "to", "on", "against", "over", "of", "for", "about", "into", "with", "ccomp");
        for (String role : roles) {
            for (int t : arguments.tokens(role)) {
                if (FAVOUR.contains(tree.token(t).lemma())) {
                    continue;
                }
                List<Actor> found = search(tree, new ArrayDeque<>(List.of(t)), sources);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The nearest actor below, level by level; the doer, his compatriots by pronoun and the times are passed over. */
    private List<Actor> search(Tree tree, Deque<Integer> level, List<Actor> sources) {
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            Deque<Integer> next = new ArrayDeque<>();
            for (int n : level) {
                for (int c : tree.children(n)) {
                    if (leads(tree, c)) {
                        List<Actor> found = reader.actors(tree, List.of(c), sources);
                        if (!found.isEmpty() && !PartyReader.mirrored(tree, c, found, sources) && !kin(found, sources)) {
                            return found;
                        }
                        next.add(c);
                    }
                }
            }
            level = next;
        }
        return List.of();
    }

    /** "its president" is no other party than the state whose president he is. */
    private static boolean kin(List<Actor> found, List<Actor> sources) {
        for (Actor f : found) {
            for (Actor s : sources) {
                if (f.code() != null && f.code().equals(s.code())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leads(Tree tree, int c) {
        return switch (tree.rel(c)) {
            case "obj", "iobj", "nmod:poss", "xcomp", "nsubj", "nsubj:pass", "obl:agent", "conj" -> true;
            case "compound", "amod" -> tree.token(c).isProper() || !stage.actors(tree, c).isEmpty();
            case "nmod", "obl" -> LEADING.contains(tree.caseOf(c)) && !tree.token(c).xpos().equals("CD");
            case "acl", "advcl", "ccomp" -> true;
            default -> false;
        };
    }
}
