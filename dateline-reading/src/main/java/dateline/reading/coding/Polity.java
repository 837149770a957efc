package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who acts in politics: states, offices, forces, parties, bodies, named public figures. What private people say to one
 * another, agree on and hand to each other is nobody's politics; their protest, their violence and what is done to them
 * by the law is.
 *
 * <p>Example: {@code a player met her family} is outside, {@code a player met the president} is not.
 */
final class Polity {
    /** Role codes of those who act in politics only through others, or in crowds. */
    private static final Set<String> PRIVATE =
            Set.of("CVL", "BUS", "MNC", "EDU", "HLH", "SPT", "CRM", "AGR", "SCI", "MED");

    private static final Set<String> COMMERCE = Set.of("BUS", "MNC", "SPT", "MED");

    private static final Set<String> PUBLIC = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "SPY", "IGO", "NGO", "NGM", "UAF", "ELI", "INS",
            "SEP", "IMG", "REF", "LAB", "REL", "RAD", "UIS");
    /** Words, visits, deals and gifts; from protests on, acts count whoever does them. */
    private static final String BODILY = "14";
    /** Confession, asylum, judgement, release, a strike kept up or ended: the law and the street deal with private people. */
    private static final Set<String> LEGAL = Set.of("015", "075", "082", "0841", "115", "116", "1242");

    private final Tree tree;
    private final WordClasses classes;

    Polity(Tree tree, WordClasses classes) {
        this.tree = tree;
        this.classes = classes;
    }

    /** Whether the act is words, a deal or a gift among private people alone. */
    boolean outside(Coding c) {
        String code = c.code();
        List<Actor> parties = new ArrayList<>(c.sources());
        parties.addAll(c.targets());
        if ((code.equals("040") || code.equals("041")) && interviewed(c)) {
            return true;
        }
        boolean dealing = code.compareTo("03") >= 0 && code.compareTo("07") < 0;
        if (dealing && !parties.isEmpty() && parties.stream().allMatch(Polity::commercial)) {
            return true;
        }
        boolean posture = code.startsWith("15")
                || code.startsWith("16")
                || code.equals("172") && !c.sources().isEmpty();
        if (code.compareTo(BODILY) >= 0 && !posture
                || parties.isEmpty()
                || LEGAL.contains(code)
                || parties.stream().anyMatch(this::acts)) {
            return false;
        }
        if (c.embedded() != null && c.embedded().code().startsWith(BODILY)) {
            return false; // "the drivers refused to end their strike"
        }
        return posture || !(c.sources().isEmpty() ? addressed(c) : spoken(c) || foreign(c));
    }

    /** "speaking to Reuters": what one tells a reporter is no meeting. */
    private static boolean interviewed(Coding c) {
        List<Actor> met = c.targets().isEmpty() ? c.sources() : c.targets();
        return !met.isEmpty()
                && met.stream().allMatch(a -> a.code() != null && a.code().endsWith("MED"));
    }

    /** "residents were told to leave", "charges against the man", "aid to the people of Haiti": by whom is not said. */
    private boolean addressed(Coding c) {
        String code = c.code();
        boolean many = c.targets().stream().anyMatch(this::plural);
        return c.clause().passive() && code.startsWith("02")
                || code.startsWith("112")
                        && !classes.words("suspecting").contains(c.clause().lemma())
                || code.startsWith("09") && (c.clause().passive() || c.clause().kind() == Clause.Kind.NOUN)
                || code.startsWith("07") && many && !tree.is(c.clause().head(), "acl");
    }

    /** Public words of somebody named: "Ana Ruiz, a nurse, criticised the plan". */
    private boolean spoken(Coding c) {
        String code = c.code();
        boolean public_ = code.startsWith("02") || code.compareTo("10") >= 0 && code.compareTo(BODILY) < 0;
        boolean demand = code.startsWith("10") && c.sources().stream().noneMatch(this::pronoun);
        return demand || public_ && c.sources().stream().anyMatch(this::named);
    }

    /** "Cuban doctors treated the victims in Haiti": help across a border. */
    private static boolean foreign(Coding c) {
        return c.code().startsWith("07")
                && c.sources().stream().anyMatch(s -> c.targets().stream().anyMatch(t -> !sameCountry(s, t)));
    }

    private static boolean sameCountry(Actor a, Actor b) {
        return a.code() == null
                || b.code() == null
                || a.code().substring(0, 3).equals(b.code().substring(0, 3))
                || PRIVATE.contains(a.code().substring(0, 3))
                || PRIVATE.contains(b.code().substring(0, 3));
    }

    private boolean plural(Actor actor) {
        int t = head(actor);
        return t >= 0 && tree.token(t).xpos().equals("NNS")
                || t >= 0 && tree.token(t).lemma().equals("people");
    }

    private boolean named(Actor actor) {
        int t = head(actor);
        return t >= 0
                && (tree.token(t).isProper()
                        || classes.words("outspoken").contains(tree.token(t).lemma()));
    }

    /** The token that heads an actor's words, or -1. */
    int head(Actor actor) {
        int head = tree.tokenAt(actor.span().start());
        while (head >= 0
                && tree.head(head) >= 0
                && actor.span().overlaps(tree.token(tree.head(head)).span())) {
            head = tree.head(head);
        }
        return head;
    }

    /** Whether an actor is of politics, and not only of a people, a firm or a school. */
    boolean acts(Actor actor) {
        String code = actor.code();
        if (code == null) {
            return false;
        }
        boolean everyday = false;
        for (int at = 0; at + 3 <= code.length(); at += 3) {
            String part = code.substring(at, at + 3);
            if (PUBLIC.contains(part)) {
                return true;
            }
            everyday |= PRIVATE.contains(part);
        }
        return !everyday || actor.key() != null && !speaks(actor);
    }

    /** "I", "we", "me": somebody private who talks of himself. */
    private boolean speaks(Actor actor) {
        int t = tree.tokenAt(actor.span().start());
        return t >= 0 && classes.words("first-person").contains(tree.token(t).lemma());
    }

    /** "they", "it": somebody told of by a pronoun. */
    boolean pronoun(Actor actor) {
        int t = tree.tokenAt(actor.span().start());
        return t >= 0 && tree.token(t).xpos().startsWith("PRP");
    }

    /** A firm, its owner, a club, a paper: their deals with one another are business, however well known they are. */
    private static boolean commercial(Actor actor) {
        return actor.code() != null && COMMERCE.stream().anyMatch(actor.code()::endsWith);
    }

    /** Whether one of several is of politics. */
    boolean act(List<Actor> actors) {
        return actors.stream().anyMatch(this::acts);
    }
}
