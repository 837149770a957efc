package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a coded clause is an event at all: an act that somebody in politics did, does, plans or is called upon
 * to do, and not a rule, a habit, private talk, a description of somebody or a part of a name. Asked once the parties are
 * known. For one sentence; keeps no state between questions.
 *
 * <p>Examples: {@code The police arrested two men} is an event; {@code people arrested for debt} is a kind of people,
 * {@code only Congress may declare war} a rule, {@code I met my family} private.
 */
final class Eventhood {
    private final Tree tree;
    private final Set<String> agreements;
    private final Polity polity;
    private final PrivateLife life;
    private final Genericity genericity;
    private final Description description;
    private final Calamity calamity;
    private final Pastime pastime;
    private final Canvass canvass;
    private final Supposition supposition;
    private final Departure departure;
    private final Lifecourse lifecourse;
    private final Casualties casualties;
    private final Topic topic;
    private final Choice choice;
    private final LongCount longCount;
    private final AtLarge atLarge;
    private final Backdrop backdrop;

    Eventhood(Tree tree, ClauseReader clauses, Stage stage, Polity polity, PrivateLife life, WordClasses classes) {
        this.tree = tree;
        this.agreements = classes.words("agreement");
        this.polity = polity;
        this.life = life;
        NounSense nouns = new NounSense(tree, classes);
        this.genericity = new Genericity(tree, clauses, nouns, polity, classes);
        this.supposition = new Supposition(tree, clauses, polity, classes);
        this.description = new Description(tree, nouns, polity, classes);
        this.calamity = new Calamity(tree, stage.themes(), classes);
        this.pastime = new Pastime(stage.themes(), classes);
        this.canvass = new Canvass(tree, stage.themes(), classes);
        this.departure = new Departure(tree, stage.themes(), classes);
        this.lifecourse = new Lifecourse(tree, classes);
        this.casualties = new Casualties(tree, polity, classes);
        this.topic = new Topic(tree, classes);
        this.choice = new Choice(tree, polity, classes);
        this.longCount = new LongCount(tree, nouns, classes);
        this.backdrop = new Backdrop(tree);
        this.atLarge = new AtLarge(tree, clauses, nouns, polity, classes);
    }

    /** The coded clauses that are events. */
    List<Coding> events(List<Coding> told) {
        return told.stream()
                .filter(c -> doubt(c) == null && told.stream().noneMatch(k -> k != c && contents(c, k)))
                .toList();
    }

    /** "signed a deal <b>to export</b> gas", "called for his <b>resignation</b>": what the deal or the call holds. */
    private boolean contents(Coding c, Coding k) {
        int i = c.clause().head();
        int h = tree.head(i);
        if (h < 0 || !k.trigger().get(h)) {
            return false;
        }
        boolean deal = tree.is(i, "acl")
                && agreements.contains(tree.token(h).lemma())
                && k.code().startsWith("05")
                && c.clause().tense() == Clause.Tense.NONE;
        boolean asked = tree.is(i, "obl")
                && tree.caseOf(i).equals("for")
                && c.targets().isEmpty()
                && tree.children(i, "nmod").stream()
                        .noneMatch(by -> tree.caseOf(by).equals("by"))
                && (k.code().startsWith("02") || k.code().startsWith("10"));
        return deal || asked;
    }

    /** Why the coded clause is no event, in a word; null if it is one. */
    @Nullable
    String doubt(Coding coding) {
        if (life.holds(coding)) {
            return "private";
        }
        if (supposition.interview() || supposition.holds(coding, genericity.specific(coding))) {
            return "supposed";
        }
        if (calamity.holds(coding, acting(coding))) {
            return "calamity";
        }
        if (pastime.holds(coding, polity.act(coding.sources()))) {
            return "pastime";
        }
        if (canvass.holds(coding)) {
            return "campaign";
        }
        if (departure.holds(coding)) {
            return "unforced";
        }
        if (lifecourse.holds(coding)) {
            return "biography";
        }
        if (casualties.holds(coding) || longCount.holds(coding)) {
            return "toll";
        }
        if (topic.holds(coding)) {
            return "topic";
        }
        if (choice.holds(coding)) {
            return "choice";
        }
        if (backdrop.holds(coding)) {
            return "backdrop";
        }
        if (atLarge.holds(coding)) {
            return "at large";
        }
        String general = genericity.of(coding);
        return general != null ? general : description.of(coding);
    }

    /** Whether a party to politics is named as doer; "it" may be the storm. */
    private boolean acting(Coding coding) {
        return polity.act(coding.sources()) && !coding.sources().stream().allMatch(polity::pronoun);
    }
}
