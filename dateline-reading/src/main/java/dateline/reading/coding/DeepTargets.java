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
 * Looks for the target inside the phrases of an act where no role names it: whom the thing that is agreed, refused or
 * demanded is about. Keeps no state between calls.
 *
 * <p>Example: in {@code rejected a call for its troops to leave Mali} the refusal meets Mali.
 */
final class DeepTargets {
    private static final Set<String> DIRECTED =
            Set.of("with", "to", "against", "on", "between", "among", "from", "by", "for", "of", "in");
    /** Prepositions inside a phrase that lead on to whom it is about. */
    private static final Set<String> LEADING = Set.of(
            "with", "to", "against", "on", "between", "among", "from", "by", "for", "of", "in", "over", "about", "into",
            "toward", "towards", "at", "upon");

    private static final List<String> OF_NOUN = List.of("of", "on", "against", "to", "over", "about", "with");
    private static final List<String> OF_VERB =
            List.of("obj", "xcomp", "to", "on", "against", "over", "of", "for", "about", "into", "with", "ccomp", "by");
    /** "brokered a deal <b>to restore ties between Sudan and Chad</b>". */
    private static final List<String> MEDIATED =
            List.of("obj", "between", "among", "with", "in", "xcomp", "purpose", "over", "of");

    private static final int DEEPEST = 4;
    /** What is said, blamed or protested somewhere is not done to that land. */
    private static final Set<String> LANDLESS = Set.of("01", "11", "14");

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

    private final Stage stage;
    private final PartyReader reader;
    private final Grounds grounds;
    private final ClauseReader clauses;
    private final People people;
    private final Asides asides;
    private final Set<String> telling;
    private final Set<String> harms;
    private final Set<String> mentioning;

    DeepTargets(
            Stage stage,
            PartyReader reader,
            Grounds grounds,
            ClauseReader clauses,
            People people,
            Asides asides,
            WordClasses classes) {
        this.stage = stage;
        this.reader = reader;
        this.grounds = grounds;
        this.clauses = clauses;
        this.people = people;
        this.asides = asides;
        this.telling = classes.words("telling");
        this.harms = classes.words("harm");
        this.mentioning = classes.words("mentioning");
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
    List<Actor> inClause(Arguments arguments, List<Actor> sources) {
        Tree tree = arguments.tree();
        List<Integer> verbs = new ArrayList<>(arguments.tokens("xcomp|ccomp"));
        List<Integer> things = arguments.tokens("obj|for|to");
        things.addAll(bracketed(arguments));
        for (int v : List.copyOf(verbs)) {
            verbs.addAll(tree.children(v, "advcl"));
        }
        for (int t : things) {
            verbs.addAll(tree.children(t, "acl"));
            verbs.addAll(tree.children(t, "advcl"));
        }
        for (int v : verbs) {
            Clause inner = clauses.verbAt(v);
            if (inner == null) {
                continue;
            }
            Arguments of = Arguments.of(inner);
            boolean meeting = of.tokens("obj").stream()
                    .anyMatch(o -> VENUES.contains(tree.token(o).lemma()));
            List<Actor> land = meeting || VENUES.contains(inner.lemma()) ? List.of() : grounds.on(of);
            if (!land.isEmpty() && Camp.others(land, sources)) {
                return land;
            }
        }
        return List.of();
    }

    /** "called for talks <b>with Iran</b>", "sought the release of a journalist <b>from Egypt</b>". */
    List<Actor> below(Tree tree, List<Integer> tokens, List<Actor> except) {
        for (int t : tokens) {
            if (!tree.token(t).isNoun() || ProtestAims.favours(tree.token(t).lemma())) {
                continue;
            }
            for (int c : tree.children(t, "nmod")) {
                if (DIRECTED.contains(tree.caseOf(c)) && !posted(tree, c)) {
                    List<Actor> found = reader.actors(tree, tree.conjuncts(c), except);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** Against whom people march, by what they do it for: "marched to demand the resignation of <b>the president</b>". */
    List<Actor> causes(Arguments arguments, List<Actor> sources) {
        Tree tree = arguments.tree();
        int act = arguments.clause().head();
        int verb = arguments.clause().kind() == Clause.Kind.NOUN ? (tree.is(act, "obj") ? tree.head(act) : -1) : act;
        if (verb < 0) {
            return List.of();
        }
        List<Integer> aims = new ArrayList<>(tree.children(verb));
        // "carried placards <b>asking the premier to go</b>"
        bracketed(arguments).forEach(noun -> aims.addAll(tree.children(noun, "acl")));
        for (int c : aims) {
            boolean loose = tree.is(c, "advcl") || tree.is(c, "xcomp") || tree.is(c, "acl") && !tree.is(c, "acl:relcl");
            if (loose && tree.token(c).isVerb() && !tree.has(c, "nsubj")) {
                Deque<Integer> start = new ArrayDeque<>(List.of(c));
                List<Actor> found = search(tree, start, sources, true, false, true);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whom the thing that is agreed, refused or demanded is about, however deep in its phrase he is named. */
    List<Actor> within(Arguments arguments, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        boolean noun = arguments.clause().kind() == Clause.Kind.NOUN;
        List<String> roles = code.startsWith("14")
                ? List.of("obj", "against", "over", "at", "on", "in", "about", "of")
                : noun ? OF_NOUN : code.startsWith("045") ? MEDIATED : OF_VERB;
        // blame falls on who is said to have done it, not on those of whom a relative clause tells
        boolean relatives = !Grounds.landed(code) && !code.startsWith("11");
        // what is denied, or claimed in court, is told of people and not done to them
        boolean clausal = !code.startsWith("01") && !code.startsWith("115");
        for (String role : roles) {
            if (!clausal && (role.equals("xcomp") || role.equals("ccomp"))) {
                continue;
            }
            List<Integer> tokens = asides.without(arguments, role, arguments.tokens(role), code);
            if (role.equals("obj")) {
                tokens.addAll(bracketed(arguments));
            }
            for (int t : tokens) {
                boolean blames = code.startsWith("11") || code.startsWith("14");
                if (code.startsWith("14") && !ProtestAims.against(arguments, role, t, code)
                        || blames && harms.contains(tree.token(t).lemma())) {
                    continue; // "condemned the arrest of X": X is whom one stands up for
                }
                List<Actor> found = search(tree, new ArrayDeque<>(List.of(t)), sources, false, relatives, clausal);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /**
     * Who is named inside the phrases that a frame itself asks for: Iran in "sent inspectors <b>to</b> a plant in the south
     * of Iran".
     */
    List<Actor> under(Arguments arguments, List<String> roles, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        for (String role : roles) {
            for (int t : asides.without(arguments, role, arguments.tokens(role), code)) {
                boolean harmed =
                        code.startsWith("11") && harms.contains(tree.token(t).lemma());
                if (harmed || code.startsWith("14") && !ProtestAims.against(arguments, role, t, code)) {
                    continue;
                }
                List<Actor> found = search(tree, new ArrayDeque<>(List.of(t)), sources, false, false, true);
                boolean venue = VENUES.contains(tree.token(t).lemma());
                if (found.isEmpty() && !venue && !LANDLESS.contains(code.substring(0, 2))) {
                    found = grounds.below(tree, t);
                }
                if (!found.isEmpty() && Camp.others(found, sources)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The men whom an act is done to that is done to others than the doer's own: "extradited <b>the banker</b>". */
    List<Actor> men(Arguments arguments, List<Actor> sources, String code) {
        boolean done = code.compareTo("16") > 0 || code.startsWith("06") || code.startsWith("08");
        return done ? reader.actors(arguments.tree(), arguments.tokens("obj"), sources) : List.of();
    }

    /**
     * The nearest party below, level by level; one that has a country is believed before one that has none. The doer and
     * what is his are passed over with all that hangs on them.
     */
    private List<Actor> search(
            Tree tree,
            Deque<Integer> start,
            List<Actor> sources,
            boolean pastCrowds,
            boolean relatives,
            boolean clausal) {
        List<Actor> vague = List.of();
        Deque<Integer> level = start;
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            Deque<Integer> next = new ArrayDeque<>();
            for (int n : level) {
                boolean somebody = people.described(tree, n)
                        && reader.actors(tree, List.of(n), List.of()).isEmpty();
                for (int child : tree.children(n)) {
                    int c = led(tree, child) ? child - 2 : child;
                    boolean clause = tree.is(c, "acl") || tree.is(c, "advcl") || tree.is(c, "ccomp");
                    // "suspected ships flying the flag of Belize"
                    boolean aside = tree.rel(c).equals("acl:relcl")
                            || tree.token(c).xpos().equals("VBG");
                    boolean beside = clause && (somebody || !clausal || aside && !relatives);
                    if (c == child && !leads(tree, c) || beside) {
                        continue;
                    }
                    List<Actor> here = together(tree, c, sources);
                    if (tree.token(c).xpos().startsWith("JJ") && reader.compatriots(here, sources)
                            || tree.is(c, "compound") && reader.compatriots(here, sources)) {
                        continue; // "the 2020 US elections" are no other party to Americans
                    }
                    if (here.isEmpty() || pastCrowds && here.stream().allMatch(Camp::crowd)) {
                        next.add(c);
                    } else if (Camp.others(here, sources)) {
                        if (here.stream().anyMatch(Camp::placed)) {
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

    /** The actors of a phrase with those joined to it: "between <b>Israel and Egypt</b>". */
    private List<Actor> together(Tree tree, int c, List<Actor> sources) {
        List<Actor> out = new ArrayList<>(reader.actors(tree, List.of(c), List.of()));
        for (int other : out.isEmpty() ? List.<Integer>of() : tree.children(c, "conj")) {
            List<Actor> more = reader.actors(tree, List.of(other), List.of());
            if (!out.containsAll(more) && Camp.others(more, sources)) {
                out.addAll(more);
            }
        }
        return out;
    }

    /** "the <b>US-led</b> war" is the Americans'. */
    private static boolean led(Tree tree, int c) {
        return c > 1
                && tree.token(c).lemma().equals("lead")
                && tree.token(c - 1).form().equals("-")
                && tree.head(c - 2) == c;
    }

    /** "the report <b>on Twitter</b>"; but "the ban on Twitter" is Twitter's. */
    private boolean posted(Tree tree, int c) {
        return tree.caseOf(c).equals("on")
                && asides.channel(tree, c)
                && !harms.contains(tree.token(tree.head(c)).lemma());
    }

    private boolean leads(Tree tree, int c) {
        return switch (tree.rel(c)) {
            case "obj", "iobj", "nmod:poss", "xcomp", "nsubj", "nsubj:pass", "obl:agent", "conj" -> true;
            case "compound", "amod" ->
                tree.token(c).isProper() || !stage.actors(tree, c).isEmpty();
            case "nmod", "obl" ->
                LEADING.contains(tree.caseOf(c))
                        && !posted(tree, c)
                        && !tree.token(c).xpos().equals("CD")
                        && !tree.token(c).lemma().equals("front");
            case "acl", "acl:relcl", "advcl", "ccomp" ->
                !telling.contains(tree.token(c).lemma())
                        && !mentioning.contains(tree.token(c).lemma());
            default -> false;
        };
    }
}
