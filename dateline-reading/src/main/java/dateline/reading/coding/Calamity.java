package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds harm that nobody did to anybody: the dead of a storm, the damage of a fire, an explosion of gas. What a dispatch
 * is about decides, unless its lead tells of violence as well.
 */
final class Calamity {
    private final boolean calamity;

    Calamity(Tree tree, Set<String> themes, WordClasses classes) {
        Set<String> misfortunes = classes.words("calamity");
        Set<String> violence = classes.words("violence");
        this.calamity = themes.stream().anyMatch(misfortunes::contains)
                && themes.stream().noneMatch(violence::contains)
                && tree.tokens().stream().noneMatch(t -> violence.contains(t.lemma()));
    }

    /**
     * Whether the coded clause tells what the misfortune did.
     *
     * @param political whether the doer is of politics; a driver is not
     */
    boolean holds(Coding c, boolean political) {
        return calamity
                && (c.sources().isEmpty() || !political && HURT.stream().anyMatch(c.code()::startsWith))
                && (HARM.stream().anyMatch(c.code()::startsWith) || c.frame().tally());
    }

    /** Killing and wounding. */
    private static final Set<String> HURT = Set.of("18", "190", "20");

    /** Killing, wounding, exploding, destroying, rescuing. */
    private static final Set<String> HARM = Set.of("073", "1712", "18", "190", "20");
}
