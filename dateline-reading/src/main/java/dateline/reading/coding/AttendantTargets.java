package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the target of an act in the participle that comes with it, or in the clause that it comes with as a participle.
 * Keeps no state between calls.
 *
 * <p>Example: {@code criticised the move, arguing the premier was sowing chaos} criticises the premier.
 */
final class AttendantTargets {
    private final PartyReader reader;
    private final ClauseReader clauses;
    private final People people;
    private final Set<String> telling;
    private final Set<String> naming;
    private final Set<String> sympathising;
    private final Set<String> moving;

    AttendantTargets(PartyReader reader, ClauseReader clauses, People people, WordClasses classes) {
        this.reader = reader;
        this.clauses = clauses;
        this.people = people;
        this.telling = classes.words("telling");
        this.naming = classes.words("speaking-of");
        this.sympathising = classes.words("sympathising");
        this.moving = classes.words("moving");
    }

    /** "criticised the move, <b>arguing the premier lied</b>": whom the words that come with an act of speech are about. */
    List<Actor> spokenOf(Arguments arguments, List<Actor> sources) {
        Tree tree = arguments.tree();
        int head = arguments.clause().head();
        if (arguments.clause().kind() != Clause.Kind.VERB) {
            return List.of();
        }
        for (int c : tree.children(head, "advcl")) {
            Clause words =
                    c > head && tree.token(c).xpos().equals("VBG") && !tree.has(c, "nsubj") ? clauses.at(c) : null;
            if (words == null) {
                continue;
            }
            List<Integer> about = new ArrayList<>();
            if (naming.contains(words.lemma())) {
                about.addAll(Arguments.of(words).tokens("obj"));
            } else if (telling.contains(words.lemma())) {
                for (int t : words.args("ccomp")) {
                    Clause told = clauses.at(t);
                    about.addAll(told == null ? List.of() : Arguments.of(told).tokens(told.passive() ? "obj" : "subj"));
                }
            }
            List<Actor> found = reader.actors(tree, about, sources);
            if (!found.isEmpty() && found.stream().allMatch(Camp::placed) && Camp.others(found, sources)) {
                return found;
            }
        }
        return List.of();
    }

    /** "our condolences are <b>with the family</b>", "go out <b>to the victims</b>". */
    List<Actor> consoled(Arguments arguments, List<Actor> sources) {
        Tree tree = arguments.tree();
        int noun = arguments.clause().head();
        int top = tree.is(noun, "conj") ? tree.head(noun) : noun;
        int h = tree.is(top, "nsubj") ? tree.head(top) : -1;
        if (h < 0) {
            return List.of();
        }
        List<Integer> whom = new ArrayList<>();
        if (tree.has(h, "cop") && tree.caseOf(h).equals("with")) {
            whom.addAll(tree.conjuncts(h));
        } else if (sympathising.contains(tree.token(h).lemma())) {
            for (int c : tree.children(h, "obl")) {
                if (tree.caseOf(c).equals("with") || tree.caseOf(c).equals("to")) {
                    whom.addAll(tree.conjuncts(c));
                }
            }
        }
        return reader.actors(tree, whom, sources);
    }

    /** "rejected a lawsuit filed <b>by the province</b>": whose motion it is that is turned down. */
    List<Actor> movers(Arguments arguments, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        int head = arguments.clause().head();
        List<Integer> things = new ArrayList<>();
        if (code.startsWith("12") && arguments.clause().kind() == Clause.Kind.VERB) {
            things.addAll(tree.children(head, "obj"));
            things.addAll(tree.children(head, "nsubj:pass"));
        }
        List<Integer> movers = new ArrayList<>();
        for (int t : things) {
            for (int c : tree.children(t, "acl")) {
                Clause moved = moving.contains(tree.token(c).lemma()) ? clauses.verbAt(c) : null;
                movers.addAll(moved == null ? List.of() : Arguments.of(moved).tokens("by"));
            }
        }
        return reader.actors(tree, movers, sources);
    }

    /** "with the party's backing, <b>she</b> ran for office": who does something with another's help is helped. */
    List<Actor> backed(Arguments arguments, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        int noun = arguments.clause().head();
        boolean favour = code.startsWith("05") || code.startsWith("07");
        Clause verb = favour
                        && !sources.isEmpty()
                        && tree.is(noun, "obl")
                        && tree.caseOf(noun).equals("with")
                ? clauses.verbAt(tree.head(noun))
                : null;
        return verb == null || verb.passive()
                ? List.of()
                : reader.actors(tree, Arguments.of(verb).tokens("subj"), sources);
    }

    /** "cleared <b>the protesters</b>, using tear gas": who suffers what the main verb tells suffers by its means. */
    List<Actor> byMeans(Arguments arguments, List<Actor> sources, String code) {
        Tree tree = arguments.tree();
        int head = arguments.clause().head();
        int h = tree.head(head);
        boolean means = code.compareTo("17") > 0
                && arguments.tokens("obj").stream().noneMatch(t -> people.described(tree, t))
                && arguments.clause().kind() == Clause.Kind.VERB
                && tree.is(head, "advcl")
                && tree.token(head).xpos().equals("VBG")
                && !tree.has(head, "nsubj")
                && h >= 0
                && tree.token(h).isVerb();
        Clause above = means ? clauses.at(h) : null;
        return above == null || above.passive()
                ? List.of()
                : reader.actors(tree, Arguments.of(above).tokens("obj"), sources);
    }
}
