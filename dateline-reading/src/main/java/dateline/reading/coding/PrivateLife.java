package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds acts of private life and of business: what private people say to one another, agree on and hand to each other is
 * nobody's politics; their protest, their violence and what is done to them by the law is. For one sentence; keeps no
 * state.
 *
 * <p>Examples: {@code a player met her family}, {@code the bank demanded payment from the customer} and {@code my family
 * rejected me} are private; {@code a player met the president}, {@code two students were arrested} and {@code residents
 * criticised the plan} are not.
 */
final class PrivateLife {
    private static final Set<String> COMMERCE = Set.of("BUS", "MNC", "SPT", "MED");
    private static final Set<String> TRADE = Set.of("BUS", "MNC", "SPT");
    /** Words, visits, deals and gifts; from protests on, acts count whoever does them. */
    private static final String BODILY = "14";
    /** Confession, asylum, pardon, release, judgement, a strike kept up or ended: law and street deal with private people. */
    private static final Set<String> LEGAL = Set.of("015", "075", "081", "082", "0841", "115", "116", "1242");
    /** What the law does to somebody. */
    private static final Set<String> JUDGED = Set.of("081", "0841", "115", "116");
    /** Shows of force, cuts, coercion, attacks. */
    private static final List<String> ROUGH = List.of("15", "16", "17", "190", "191", "194");
    /** Protest and violence. */
    private static final Set<String> PUBLIC = Set.of("14", "18", "19", "20");

    private final Tree tree;
    private final Polity polity;
    private final Set<String> voices;
    private final Set<String> unpolitical;
    private final Set<String> suspecting;
    private final Set<String> kin;
    private final Set<String> trifles;
    private final Set<String> publications;

    PrivateLife(Tree tree, Polity polity, WordClasses classes) {
        this.tree = tree;
        this.polity = polity;
        this.voices = classes.words("public-voice");
        this.unpolitical = classes.words("unpolitical");
        this.trifles = classes.words("trifle");
        this.publications = classes.words("publication");
        this.kin = classes.words("kin");
        this.suspecting = classes.words("suspecting");
    }

    /** Whether the words of the clause alone show it: nobody takes part but plain people, firms, clubs and artists. */
    boolean plain(Coding c) {
        List<Actor> parties = parties(c);
        if (parties.isEmpty()) {
            return false;
        }
        String root = c.code().substring(0, 2);
        boolean talk = root.compareTo(BODILY) < 0 || root.equals("16");
        if (talk && parties.stream().allMatch(this::commoner) && !judged(c)) {
            return true;
        }
        boolean suffered = c.sources().isEmpty() && c.code().compareTo(BODILY) > 0;
        if (!PUBLIC.contains(root) && !suffered && parties.stream().allMatch(this::unpolitical)) {
            return true;
        }
        boolean coded = parties.stream().anyMatch(a -> a.code() != null);
        return coded && talk && parties.stream().allMatch(PrivateLife::trading);
    }

    /** Whether the act is words, a deal or a gift among private people alone; asked once the parties are complete. */
    boolean holds(Coding c) {
        String code = c.code();
        List<Actor> parties = parties(c);
        if ((code.equals("040") || code.equals("041")) && interviewed(c)) {
            return true;
        }
        boolean dealing = code.compareTo("03") >= 0 && code.compareTo("07") < 0;
        if (dealing && !parties.isEmpty() && parties.stream().allMatch(PrivateLife::commercial)) {
            return true;
        }
        boolean asked = code.startsWith("02")
                && (c.clause().kind() == Clause.Kind.NOUN || c.clause().lemma().equals("ask"));
        if (asked && allPress(c.sources())) {
            return true; // "did not respond to the paper's request for comment"
        }
        if (code.compareTo(BODILY) < 0
                && !c.sources().isEmpty()
                && c.sources().stream().allMatch(a -> relative(a, c))) {
            return true; // "the senator's family expressed concern about him"
        }
        if (code.equals("010") && c.trigger().stream().anyMatch(this::trifling)) {
            return true;
        }
        if (code.startsWith("0841") && published(c)) {
            return true;
        }
        if (business(c) || errand(c)) {
            return true;
        }
        boolean posture = code.startsWith("15")
                || code.startsWith("16")
                || code.equals("172") && !c.sources().isEmpty();
        boolean pleads = code.equals("016") && c.clause().lemma().equals("plead");
        boolean law = pleads
                || LEGAL.contains(code) && !(code.equals("0841") && !c.sources().isEmpty());
        if (code.compareTo(BODILY) >= 0 && !posture || parties.isEmpty() || law || polity.act(parties)) {
            return false;
        }
        if (c.embedded() != null && c.embedded().code().startsWith(BODILY)) {
            return false; // "the drivers refused to end their strike"
        }
        return posture || !(c.sources().isEmpty() ? addressed(c) : spoken(c) || foreign(c));
    }

    /** What a firm looks into, closes, drops, fences off or loses is no coercion, if nobody of politics is hit. */
    private boolean business(Coding c) {
        boolean hard = c.code().startsWith("09") || ROUGH.stream().anyMatch(c.code()::startsWith);
        return hard
                && !c.sources().isEmpty()
                && c.sources().stream().allMatch(PrivateLife::firm)
                && c.targets().stream().noneMatch(polity::acts);
    }

    /** "the widow travelled to New York", "we thank them": a trip, or thanks, of those who have no part in politics. */
    private boolean errand(Coding c) {
        boolean trip = c.code().equals("042") && c.sources().stream().allMatch(PrivateLife::citizen);
        boolean thanks = c.code().equals("051") && c.sources().stream().allMatch(a -> a.code() == null);
        return (trip || thanks) && !c.sources().isEmpty();
    }

    private static boolean citizen(Actor actor) {
        return actor.code() != null && actor.code().endsWith("CVL");
    }

    /** "commented <b>on her looks</b>". */
    private boolean trifling(int verb) {
        return tree.children(verb).stream()
                .anyMatch(o -> tree.caseOf(o).equals("on")
                        && trifles.contains(tree.token(o).lemma()));
    }

    /** "a paper released them", "the release of the papers": published, and nobody set free. */
    private boolean published(Coding c) {
        return allPress(c.sources())
                || !c.targets().isEmpty()
                        && c.targets().stream()
                                .map(polity::head)
                                .allMatch(h -> h >= 0
                                        && publications.contains(
                                                tree.token(h).lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean firm(Actor actor) {
        return actor.code() != null && TRADE.stream().anyMatch(actor.code()::endsWith);
    }

    private static boolean press(Actor actor) {
        return actor.code() != null && actor.code().endsWith("MED");
    }

    /** Somebody's family or friends, who speak of him. */
    private boolean relative(Actor actor, Coding c) {
        int head = polity.head(actor);
        return head >= 0
                && !polity.acts(actor)
                && kin.contains(tree.token(head).lemma())
                && c.targets().stream().anyMatch(t -> actor.text().contains(t.text()));
    }

    private static List<Actor> parties(Coding c) {
        List<Actor> parties = new ArrayList<>(c.sources());
        parties.addAll(c.targets());
        return parties;
    }

    /** "the men were found guilty", "her sentence was commuted": by whom is not said, or by a court. */
    private boolean judged(Coding c) {
        return JUDGED.contains(c.code()) && c.sources().isEmpty() && c.clause().passive();
    }

    /** Somebody told by no office, body or cause: "my family", "people", "a suspect", but not "residents". */
    private boolean commoner(Actor actor) {
        String code = actor.code();
        boolean outlaw = code != null && code.endsWith("CRM");
        boolean civilian = code == null || code.contains("CVL");
        int head = polity.head(actor);
        if (head < 0 || !civilian && !outlaw) {
            return false;
        }
        String lemma = tree.token(head).lemma();
        // "the Haitian people", but not "people"
        boolean nation = lemma.equals("people") && (tree.has(head, "amod") || tree.has(head, "compound"));
        return (outlaw || !tree.token(head).isProper()) && !nation && !voices.contains(lemma);
    }

    /** Whether the actor is named by a noun such as "coach" or "bank" alone. */
    private boolean unpolitical(Actor actor) {
        int head = polity.head(actor);
        return head >= 0
                && actor.key() == null
                && !tree.token(head).isProper()
                && unpolitical.contains(tree.token(head).lemma());
    }

    private static boolean trading(Actor actor) {
        String code = actor.code();
        return code == null || TRADE.contains(code.substring(0, Math.min(3, code.length())));
    }

    /** "speaking to Reuters", "the paper reached out to her": what one tells a reporter is no meeting. */
    private static boolean interviewed(Coding c) {
        List<Actor> met = c.targets().isEmpty() ? c.sources() : c.targets();
        return allPress(met) || allPress(c.sources());
    }

    private static boolean allPress(List<Actor> actors) {
        return !actors.isEmpty() && actors.stream().allMatch(PrivateLife::press);
    }

    /** "residents were told to leave", "charges against the man", "aid to the people of Haiti": by whom is not said. */
    private boolean addressed(Coding c) {
        String code = c.code();
        boolean many = c.targets().stream().anyMatch(this::plural);
        return c.clause().passive() && code.startsWith("02")
                || code.startsWith("112") && !suspecting.contains(c.clause().lemma())
                || code.startsWith("09") && (c.clause().passive() || c.clause().kind() == Clause.Kind.NOUN)
                || code.startsWith("07") && many && !tree.is(c.clause().head(), "acl");
    }

    /** Public words of somebody named: "Ana Ruiz, a nurse, criticised the plan". */
    private boolean spoken(Coding c) {
        String code = c.code();
        boolean words = code.startsWith("02") || code.compareTo("10") >= 0 && code.compareTo(BODILY) < 0;
        boolean demand = code.startsWith("10") && c.sources().stream().noneMatch(polity::pronoun);
        return demand || words && c.sources().stream().anyMatch(this::named);
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
                || Polity.everyday(a.code().substring(0, 3))
                || Polity.everyday(b.code().substring(0, 3));
    }

    private boolean plural(Actor actor) {
        int t = polity.head(actor);
        return t >= 0
                && (tree.token(t).xpos().equals("NNS") || tree.token(t).lemma().equals("people"));
    }

    private boolean named(Actor actor) {
        int t = polity.head(actor);
        return t >= 0
                && (tree.token(t).isProper() || voices.contains(tree.token(t).lemma()));
    }

    /** A firm, its owner, a club, a paper: their deals with one another are business, however well known they are. */
    private static boolean commercial(Actor actor) {
        return actor.code() != null && COMMERCE.stream().anyMatch(actor.code()::endsWith);
    }
}
