package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/**
 * Finds who does an act. For a verb its deep subject, or the owner of it ("Syrian <b>jets</b> struck"); for a noun who is
 * said to do it ({@code by}, a possessor, an adjective), or the subject of the verb that performs it ("launched an
 * attack"). Keeps no state between calls.
 */
final class SourceFinder {
    /** Verbs that say who did what their object names: "attributed the bombing to rebels", "blamed the attack on Hamas". */
    private static final Set<String> ASCRIBING = Set.of("attribute", "ascribe", "blame", "pin", "trace");

    /** What brings the meeting at which, or for which, somebody does something. */
    private static final Set<String> ATTENDING =
            Set.of("for", "during", "in", "at", "after", "before", "following", "ahead of", "through");

    private static final Set<String> BLAMING =
            Set.of("blame", "condemn", "denounce", "arrest", "punish", "criticize", "criticise");

    private final PartyReader reader;
    private final ClauseReader clauses;
    private final Set<String> performing;
    private final Set<String> attacks;

    SourceFinder(PartyReader reader, ClauseReader clauses, WordClasses classes) {
        this.reader = reader;
        this.clauses = clauses;
        this.performing = classes.words("performing");
        this.attacks = classes.words("aggression");
    }

    List<Actor> find(Frame frame, Arguments arguments) {
        boolean noun = arguments.clause().kind() == Clause.Kind.NOUN;
        List<Actor> found = frame.sources().isEmpty()
                ? (noun ? ofNoun(arguments) : ofVerb(arguments))
                : named(arguments, frame.sources());
        if (found.isEmpty() && noun && !frame.sources().isEmpty()) {
            found = performer(arguments);
        }
        if (found.isEmpty() && !noun) {
            found = planters(arguments);
        }
        if (noun && frame.reciprocal() && found.stream().allMatch(f -> partner(arguments, f))) {
            found = joined(arguments, found);
        }
        if (found.isEmpty() && noun && frame.code().startsWith("087")) {
            // "the withdrawal of French forces": those who leave; a place that is left is none
            found = first(arguments, List.of("of")).stream().filter(Camp::armed).toList();
        }
        return found;
    }

    private boolean partner(Arguments arguments, Actor found) {
        return reader.actors(arguments.tree(), arguments.tokens("with"), List.of())
                .contains(found);
    }

    /** "<b>travelled</b> for talks with X", "said after a meeting with X": who does that is the other party. */
    private List<Actor> joined(Arguments arguments, List<Actor> found) {
        Tree tree = arguments.tree();
        int noun = arguments.clause().head();
        int h = tree.head(noun);
        Clause verb = h >= 0 && tree.token(h).isVerb() && arguments.has("with") ? clauses.at(h) : null;
        if (verb == null || verb.passive() || !ATTENDING.contains(tree.caseOf(noun))) {
            return found;
        }
        List<Actor> who = reader.actors(tree, Arguments.of(verb).tokens("subj"), List.of());
        return who.isEmpty() ? found : who;
    }

    private List<Actor> ofVerb(Arguments arguments) {
        List<Actor> subjects = first(arguments, List.of("subj"));
        if (arguments.has("subj")) {
            return subjects.isEmpty()
                    ? reader.ownersOf(arguments.tree(), arguments.tokens("subj"), List.of())
                    : subjects;
        }
        // the bracketed noun may name the doer: "came under attack by rebels", "came under Russian fire"
        List<Actor> by = arguments.own().cardinality() > 1 ? first(arguments, List.of("by")) : List.of();
        return by.isEmpty() && arguments.clause().passive() ? inTheAct(arguments) : by;
    }

    /** "a bomb <b>planted by insurgents</b> killed two": who brought about what the verb has taken in. */
    private List<Actor> planters(Arguments arguments) {
        Tree tree = arguments.tree();
        for (int i = arguments.own().nextSetBit(0); i >= 0; i = arguments.own().nextSetBit(i + 1)) {
            for (int c : i == arguments.clause().head() ? List.<Integer>of() : tree.children(i, "acl")) {
                Clause verb = tree.token(c).isVerb() ? clauses.at(c) : null;
                if (verb != null && verb.args("obj").contains(i)) {
                    List<Actor> found = reader.actors(tree, Arguments.of(verb).tokens("subj"), List.of());
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** "were killed in an <b>attack by rebels</b>", "in an <b>Israeli raid</b>": the noun tells who did it. */
    private List<Actor> inTheAct(Arguments arguments) {
        for (int t : arguments.tokens("in|during|by")) {
            Clause act = arguments.tree().token(t).isNoun() ? clauses.at(t) : null;
            if (act != null && !arguments.own().get(t)) {
                Arguments of = Arguments.of(act);
                boolean attack = attacks.contains(arguments.tree().token(t).lemma());
                List<Actor> found = first(of, attack ? List.of("by", "poss", "mod") : List.of("by"));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Actor> ofNoun(Arguments arguments) {
        List<Actor> found = first(arguments, List.of("by", "poss", "mod"));
        return found.isEmpty() ? performer(arguments) : found;
    }

    /** "X launched attacks", "attacks (that were) launched by X": the doer of the verb is the doer of the noun. */
    private List<Actor> performer(Arguments arguments) {
        Tree tree = arguments.tree();
        int noun = arguments.clause().head();
        for (int c : tree.children(noun, "acl")) {
            Clause verb = tree.token(c).isVerb() ? clauses.at(c) : null;
            if (verb != null
                    && performing.contains(verb.lemma())
                    && verb.args("obj").contains(noun)) {
                List<Actor> found = reader.actors(tree, Arguments.of(verb).tokens("subj"), List.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        int h = tree.head(noun);
        if (h < 0 || !tree.token(h).isVerb()) {
            return List.of();
        }
        Clause verb = clauses.at(h);
        if (verb == null) {
            return List.of();
        }
        Arguments of = Arguments.of(verb);
        if (BLAMING.contains(verb.lemma()) && verb.args("for").contains(noun)) {
            return reader.actors(tree, of.tokens("obj"), List.of());
        }
        if (!verb.args("obj").contains(noun)) {
            return List.of();
        }
        if (ASCRIBING.contains(verb.lemma())) {
            return reader.actors(tree, of.tokens("to|on"), List.of());
        }
        return performing.contains(verb.lemma()) ? reader.actors(tree, of.tokens("subj"), List.of()) : List.of();
    }

    /** The first of the roles that names an actor or a thing that belongs to one ("Syrian <b>jets</b> struck"). */
    private List<Actor> named(Arguments arguments, List<String> roles) {
        List<Actor> found = first(arguments, roles);
        for (int i = 0; i < roles.size() && found.isEmpty(); i++) {
            found = reader.ownersOf(arguments.tree(), arguments.tokens(roles.get(i)), List.of());
        }
        return found;
    }

    private List<Actor> first(Arguments arguments, List<String> roles) {
        for (String role : roles) {
            List<Actor> found = reader.actors(arguments.tree(), arguments.tokens(role), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
