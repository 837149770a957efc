package dateline.reading.coding;

import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import java.util.List;
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
    private final Polity polity;
    private final Genericity genericity;
    private final Description description;
    private final Calamity calamity;
    private final Pastime pastime;
    private final Canvass canvass;
    private final Supposition supposition;
    private final Departure departure;
    private final Lifecourse lifecourse;
    private final Casualties casualties;

    Eventhood(Tree tree, ClauseReader clauses, Stage stage, WordClasses classes) {
        this.polity = new Polity(tree, classes);
        NounSense nouns = new NounSense(tree, classes);
        this.genericity = new Genericity(tree, clauses, nouns, polity, classes);
        this.supposition = new Supposition(tree, clauses, polity, classes);
        this.description = new Description(tree, nouns, polity);
        this.calamity = new Calamity(tree, stage.themes(), classes);
        this.pastime = new Pastime(stage.themes(), classes);
        this.canvass = new Canvass(tree, stage.themes(), classes);
        this.departure = new Departure(tree, stage.themes(), classes);
        this.lifecourse = new Lifecourse(tree, classes);
        this.casualties = new Casualties(tree, classes);
    }

    /** The coded clauses that are events. */
    List<Coding> events(List<Coding> told) {
        return told.stream().filter(c -> doubt(c) == null).toList();
    }

    /** Why the coded clause is no event, in a word; null if it is one. */
    @Nullable
    String doubt(Coding coding) {
        if (polity.outside(coding)) {
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
        if (casualties.holds(coding)) {
            return "toll";
        }
        String general = genericity.of(coding);
        return general != null ? general : description.of(coding);
    }

    /** Whether a party to politics is named as doer; "it" may be the storm. */
    private boolean acting(Coding coding) {
        return polity.act(coding.sources()) && !coding.sources().stream().allMatch(polity::pronoun);
    }
}
