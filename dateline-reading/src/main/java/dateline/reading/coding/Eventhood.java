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
    private final Naming naming;
    private final Calamity calamity;
    private final Canvass canvass;

    Eventhood(Tree tree, ClauseReader clauses, Stage stage, WordClasses classes) {
        this.polity = new Polity(tree, classes);
        NounSense nouns = new NounSense(tree, classes);
        this.genericity = new Genericity(tree, clauses, nouns, polity, classes);
        this.description = new Description(tree, nouns, polity);
        this.naming = new Naming(tree);
        this.calamity = new Calamity(tree, stage.themes(), classes);
        this.canvass = new Canvass(tree, stage.themes(), classes);
    }

    /** The coded clauses that are events. */
    List<Coding> events(List<Coding> told) {
        return told.stream().filter(c -> doubt(c, told) == null).toList();
    }

    /**
     * Why the coded clause is no event, in a word; null if it is one.
     *
     * @param told everything that was coded in the sentence
     */
    @Nullable
    String doubt(Coding coding, List<Coding> told) {
        if (naming.holds(coding)) {
            return "name";
        }
        if (polity.outside(coding)) {
            return "private";
        }
        if (description.content(coding, told)) {
            return "content";
        }
        if (calamity.holds(coding, polity.act(coding.sources()))) {
            return "calamity";
        }
        if (canvass.holds(coding)) {
            return "campaign";
        }
        String general = genericity.of(coding);
        return general != null ? general : description.of(coding);
    }
}
