package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds who does an act. For a verb its deep subject, or the owner of it ("Syrian <b>jets</b> struck"); for a noun who is
 * said to do it ({@code by}, a possessor, an adjective), or the subject of the verb that performs it ("launched an
 * attack"). Keeps no state between calls.
 */
final class SourceFinder {
    /** What brings the meeting at which, or for which, somebody does something. */
    private static final Set<String> ATTENDING =
            Set.of("for", "during", "in", "at", "after", "before", "following", "ahead of", "through");

    private final PartyReader reader;
    private final ClauseReader clauses;
    private final Performers performers;
    private final Issuers issuers;
    private final Set<String> attacks;
    private final Set<String> deeds;
    private final Set<String> judging;
    private final Set<String> charging;
    private final Set<String> persons;
    private final Set<String> keeping;
    private final Set<String> telling;

    SourceFinder(PartyReader reader, ClauseReader clauses, WordClasses classes) {
        this.reader = reader;
        this.clauses = clauses;
        this.performers = new Performers(reader, clauses, classes);
        this.issuers = new Issuers(reader, clauses, classes);
        this.attacks = classes.words("attack-noun");
        this.deeds = classes.words("deed-noun");
        this.judging = classes.words("judging");
        this.charging = classes.words("charging");
        this.persons = classes.words("person");
        this.keeping = classes.words("keeping");
        this.telling = classes.words("telling");
    }

    List<Actor> find(Frame frame, Arguments arguments) {
        boolean noun = arguments.clause().kind() == Clause.Kind.NOUN;
        List<Actor> found = frame.sources().isEmpty()
                ? (noun ? ofNoun(arguments) : ofVerb(frame, arguments))
                : named(arguments, frame.sources());
        if (found.isEmpty() && noun && !frame.sources().isEmpty() && !none(frame)) {
            found = performers.of(arguments.tree(), arguments.clause().head());
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
        if (found.isEmpty() && !none(frame)) {
            found = court(arguments);
        }
        return found;
    }

    static boolean none(Frame frame) {
        return frame.sources().equals(List.of("none"));
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
        // "broke off his holiday with a stop in Rome for talks with X"
        for (int up = 0; up < 2 && h >= 0 && tree.token(h).isNoun() && tree.is(h, "obl"); up++) {
            h = tree.head(h);
        }
        Clause verb = arguments.has("with") ? clauses.verbAt(h) : null;
        if (verb == null || verb.passive() || !ATTENDING.contains(tree.caseOf(noun))) {
            return found;
        }
        List<Actor> who = reader.actors(tree, Arguments.of(verb).tokens("subj"), List.of());
        return who.isEmpty() ? found : who;
    }

    private List<Actor> ofVerb(Frame frame, Arguments arguments) {
        Tree tree = arguments.tree();
        if (arguments.has("subj")) {
            List<Integer> subjects = reader.bearers(tree, charged(arguments, relatives(arguments)));
            List<Actor> found = reader.actors(tree, subjects, List.of());
            if (found.isEmpty()) {
                found = reader.ownersOf(tree, subjects, List.of());
            }
            return found.isEmpty() ? issuers.of(tree, subjects) : found;
        }
        // the bracketed noun may name the doer: "came under attack by rebels", "was put under police guard"
        List<Actor> found = arguments.own().cardinality() > 1 ? bracketed(arguments) : List.of();
        return found.isEmpty() && arguments.clause().passive() ? inTheAct(frame, arguments) : found;
    }

    private List<Actor> bracketed(Arguments arguments) {
        List<Actor> by = first(arguments, List.of("by"));
        if (!by.isEmpty() || !arguments.clause().passive()) {
            return by;
        }
        // "was placed under police guard", "a Senate hearing was held"; "a Senate bill was introduced" tells no doer
        boolean paper = arguments.own().stream()
                .anyMatch(i -> issuers.isDocument(arguments.tree().token(i).lemma()));
        if (paper) {
            return List.of();
        }
        List<Actor> own =
                first(arguments, List.of("mod")).stream().filter(Office::holds).toList();
        boolean kept = own.isEmpty()
                && arguments.own().stream()
                        .anyMatch(
                                i -> keeping.contains(arguments.tree().token(i).lemma()));
        return kept ? first(arguments, List.of("of", "from")) : own;
    }

    /**
     * "the founder of Amnesty, <b>who</b> criticised": a relative pronoun for people does not mean the body that the
     * nearest noun names but the person of whom that is told.
     */
    private List<Integer> relatives(Arguments arguments) {
        Tree tree = arguments.tree();
        int head = arguments.clause().head();
        int pronoun = tree.is(head, "acl:relcl") ? tree.child(head, "nsubj") : -1;
        List<Integer> subjects = arguments.tokens("subj");
        if (pronoun < 0 || !tree.token(pronoun).lemma().equals("who") || subjects.size() != 1) {
            return subjects;
        }
        int n = subjects.get(0);
        int h = tree.head(n);
        boolean body = tree.is(n, "nmod")
                && h >= 0
                && persons.contains(tree.token(h).lemma())
                && !persons.contains(tree.token(n).lemma())
                && Office.isBody(reader.actors(tree, List.of(n), List.of()));
        if (!body) {
            return subjects;
        }
        return List.of(tree.is(h, "appos") && tree.head(h) >= 0 ? tree.head(h) : h);
    }

    /** "charged <b>him</b> with a plot to bomb", "arrested <b>a man</b> on suspicion of killing": who plots is the charged. */
    private List<Integer> charged(Arguments arguments, List<Integer> subjects) {
        Tree tree = arguments.tree();
        int head = arguments.clause().head();
        int n = tree.is(head, "acl") && !tree.is(head, "acl:relcl") ? tree.head(head) : -1;
        // "convicted the minister and two aides of insulting the king": read as the minister's own
        boolean charge = n >= 0 && tree.token(head).xpos().equals("VBG") && tree.has(head, "mark");
        int h = n >= 0 && tree.token(n).isNoun() && (charge || !tree.is(n, "obj")) ? tree.head(n) : -1;
        for (int steps = 0; steps < 3 && h >= 0 && tree.token(h).isNoun(); steps++) {
            if (!tree.is(n, "nmod") && !tree.is(n, "conj")) {
                break;
            }
            n = h;
            h = tree.head(h);
        }
        if (h < 0 || !tree.token(h).isVerb() || tree.is(n, "nsubj")) {
            return subjects;
        }
        Clause verb = charging.contains(tree.token(h).lemma()) ? clauses.at(h) : null;
        if (verb == null || verb.passive() || !verb.args("subj").equals(subjects)) {
            return subjects;
        }
        List<Integer> objects = Arguments.of(verb).tokens("obj");
        return objects.isEmpty() ? subjects : objects;
    }

    /** "a bomb <b>planted by insurgents</b> killed two": who brought about what the verb has taken in. */
    private List<Actor> planters(Arguments arguments) {
        Tree tree = arguments.tree();
        for (int i = arguments.own().nextSetBit(0); i >= 0; i = arguments.own().nextSetBit(i + 1)) {
            for (Clause verb : i == arguments.clause().head() ? List.<Clause>of() : clauses.taking(i)) {
                // "the sentence he received": the clause itself is no other verb
                List<Actor> found = verb.head() == arguments.clause().head()
                        ? List.of()
                        : reader.actors(tree, Arguments.of(verb).tokens("subj"), List.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "were killed in an <b>attack by rebels</b>", "in an <b>Israeli raid</b>": the noun tells who did it. */
    private List<Actor> inTheAct(Frame frame, Arguments arguments) {
        boolean official = frame.code().startsWith("17");
        for (int t : arguments.tokens("in|during|by|under")) {
            Clause act = arguments.tree().token(t).isNoun() ? clauses.at(t) : null;
            if (act != null && !arguments.own().get(t)) {
                Arguments of = Arguments.of(act);
                boolean attack = attacks.contains(arguments.tree().token(t).lemma());
                List<Actor> found = first(of, attack ? List.of("by", "poss", "mod") : List.of("by"));
                // whom police take "during a protest by students" the students do not take
                if (!found.isEmpty() && (!official || found.stream().allMatch(Office::holds))) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Actor> ofNoun(Arguments arguments) {
        List<Actor> found = first(arguments, List.of("by", "poss"));
        found = found.isEmpty() ? reader.actors(arguments.tree(), modifiers(arguments), List.of()) : found;
        if (found.isEmpty()) {
            found = performers.of(arguments.tree(), arguments.clause().head());
        }
        // "the decision of the prime minister", "the exit of the United Kingdom from the union"
        return found.isEmpty() && deeds.contains(arguments.clause().lemma()) ? first(arguments, List.of("of")) : found;
    }

    /** Words that make one name with a noun; in "told <b>Reuters</b> arson had been used" who is told does nothing. */
    private List<Integer> modifiers(Arguments arguments) {
        Tree tree = arguments.tree();
        return arguments.tokens("mod").stream()
                .filter(m -> {
                    int before = m - 1;
                    while (before > 0 && tree.head(before) == m && tree.is(before, "compound")) {
                        before--;
                    }
                    return before < 0
                            || !tree.token(m).isProper()
                            || !tree.token(before).isVerb()
                            || !telling.contains(tree.token(before).lemma());
                })
                .toList();
    }

    /** "was sentenced in a <b>Moscow court</b>", "stands trial before <b>the Senate</b>": the place is who judges. */
    private List<Actor> court(Arguments arguments) {
        Clause clause = arguments.clause();
        boolean judged = judging.contains(clause.lemma())
                && (clause.passive()
                        || clause.kind() == Clause.Kind.NOUN
                        || arguments.own().cardinality() > 1);
        if (!judged) {
            return List.of();
        }
        List<Actor> out = new ArrayList<>();
        for (int t : arguments.tokens("in|before|at")) {
            // "in court" alone tells no more than where
            boolean bare = arguments.tree().children(t).stream()
                    .allMatch(c -> arguments.tree().is(c, "case"));
            if (!bare || arguments.tree().token(t).isProper()) {
                reader.actors(arguments.tree(), List.of(t), List.of()).stream()
                        .filter(Office::judges)
                        .forEach(out::add);
            }
        }
        return out;
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
