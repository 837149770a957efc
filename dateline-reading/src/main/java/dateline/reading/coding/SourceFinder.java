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
    private static final Set<String> BLAMING = Set.of("blame", "condemn", "denounce", "arrest", "punish", "criticize", "criticise");

    private final PartyReader reader;
    private final ClauseReader clauses;
    private final Set<String> performing;
    private final Set<String> telling;
    private final Set<String> attacks;

    SourceFinder(PartyReader reader, ClauseReader clauses, WordClasses classes) {
        this.reader = reader;
        this.clauses = clauses;
        this.performing = classes.words("performing");
        this.telling = classes.words("telling");
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
        return found;
    }

    private List<Actor> ofVerb(Arguments arguments) {
        List<Actor> subjects = first(arguments, List.of("subj"));
        if (arguments.has("subj")) {
            return subjects.isEmpty()
                    ? reader.ownersOf(arguments.tree(), arguments.tokens("subj"), List.of())
                    : antecedents(arguments, subjects);
        }
        // the bracketed noun may name the doer: "came under attack by rebels", "came under Russian fire"
        List<Actor> by = arguments.own().cardinality() > 1 ? first(arguments, List.of("by")) : List.of();
        return by.isEmpty() && arguments.clause().passive() ? inTheAct(arguments) : by;
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

    /** "<b>Iran</b> said <b>it</b> would withdraw": the name beside the verb of saying stands for the pronoun. */
    private List<Actor> antecedents(Arguments arguments, List<Actor> subjects) {
        Tree tree = arguments.tree();
        int subject = arguments.clause().arg("subj");
        if (subjects.size() != 1 || !tree.token(subject).xpos().equals("PRP")) {
            return subjects;
        }
        int n = tree.head(subject);
        for (int steps = 0; n >= 0 && steps < 4; steps++) {
            int h = tree.head(n);
            boolean content = tree.is(n, "ccomp") || tree.is(n, "xcomp") || tree.is(n, "advcl") || tree.is(n, "conj");
            if (h < 0 || !content) {
                break;
            }
            Clause above = tree.token(h).isVerb() ? clauses.at(h) : null;
            if (above != null && (telling.contains(tree.token(h).lemma()) || tree.is(n, "advcl"))) {
                for (String role : List.of("subj", "obj")) {
                    for (Actor a : reader.actors(tree, Arguments.of(above).tokens(role), List.of())) {
                        boolean one = a.code() != null && a.code().equals(subjects.get(0).code())
                                && a.name().equals(subjects.get(0).name());
                        if (one) {
                            return List.of(a);
                        }
                    }
                }
            }
            n = h;
        }
        return subjects;
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
            if (verb != null && performing.contains(verb.lemma()) && verb.args("obj").contains(noun)) {
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
