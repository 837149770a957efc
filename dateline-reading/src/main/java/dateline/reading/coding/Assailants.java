package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/**
 * Tells the violence of private people from fighting, and police fire at a crowd from a shooting. A bare verb ("attacked",
 * "killed") does not say which it is; who does it, and the weapon that the dispatch's title and lead tell, do.
 *
 * <p>Examples: after a lead about a stabbing, {@code the man attacked two others} is an assault (182) and {@code three
 * people were killed} a killing by hand (1823); {@code a driver killed one} is unconventional violence (180); {@code a
 * protester was shot}, where police are the theme, repression (175). For one sentence; keeps no state between questions.
 */
final class Assailants {
    private static final String FIGHTING = "190";
    private static final String GUNFIRE = "193";

    private final Tree tree;
    private final Polity polity;
    private final WordClasses classes;
    private final Set<String> themes;

    Assailants(Tree tree, Polity polity, Set<String> themes, WordClasses classes) {
        this.tree = tree;
        this.polity = polity;
        this.classes = classes;
        this.themes = themes;
    }

    /** Whether the dispatch's title and lead have a word of a class. */
    private boolean theme(String words) {
        return themes.stream().anyMatch(classes.words(words)::contains);
    }

    /**
     * The same act, with the code that its doer, its victims and the dispatch's weapon give it; a repression that names no
     * doer is that of the police who act beside it in the sentence.
     *
     * @param beside all acts of the sentence
     */
    Coding recoded(Coding c, List<Coding> beside) {
        Coding out = recoded(c);
        if (!out.code().equals("175") || !out.sources().isEmpty()) {
            return out;
        }
        return beside.stream()
                .map(Coding::sources)
                .filter(Assailants::police)
                .findFirst()
                .map(police -> out.with(police, out.targets()))
                .orElse(out);
    }

    private static boolean police(List<Actor> doers) {
        return !doers.isEmpty()
                && doers.stream().allMatch(a -> a.code() != null && a.code().endsWith("COP"));
    }

    private Coding recoded(Coding c) {
        if (c.code().equals(FIGHTING) && hurts(c) && !theme("warfare")) {
            String lemma = c.clause().lemma();
            boolean byHand = theme("by-hand") && !theme("gunfire");
            if (byHand && c.sources().stream().allMatch(a -> isPrivate(a) || masked(a))) {
                return c.with(classes.words("killing").contains(lemma) ? "1823" : "182");
            }
            if (!c.sources().isEmpty() && c.sources().stream().allMatch(this::loner)) {
                return c.with("180");
            }
        }
        if ((c.code().equals(GUNFIRE) || c.code().equals(FIGHTING)) && repressed(c)) {
            return c.with("175");
        }
        return c;
    }

    private boolean hurts(Coding c) {
        Set<String> hurting = classes.words("hurting");
        return hurting.contains(c.clause().lemma())
                || c.trigger().stream()
                        .anyMatch(i -> hurting.contains(tree.token(i).lemma()));
    }

    private boolean isPrivate(Actor actor) {
        return actor.code() != null && (!polity.acts(actor) || actor.code().endsWith("LAB"));
    }

    /** "the attacker", "gunmen": armed, and no more is known. */
    private static boolean masked(Actor actor) {
        return actor.code() != null && actor.code().endsWith("UAF");
    }

    /** Of the people or the opposition, and of no armed body. */
    private static boolean bystander(Actor actor) {
        String code = actor.code();
        return code != null && (code.endsWith("CVL") || code.endsWith("OPP"));
    }

    /** One private person, or a few. */
    private boolean loner(Actor actor) {
        int head = polity.head(actor);
        return isPrivate(actor)
                && head >= 0
                && (!tree.token(head).xpos().endsWith("S")
                        || classes.words("loner").contains(tree.token(head).lemma()));
    }

    /** Whether police fire at somebody who protests, or at anybody at a protest. */
    private boolean repressed(Coding c) {
        List<Actor> doers = c.sources();
        boolean forces = doers.isEmpty() ? theme("police-unit") : police(doers);
        if (!doers.isEmpty() && forces && !c.targets().isEmpty() && theme("demonstration") && theme("marcher")) {
            return c.targets().stream().allMatch(Assailants::bystander);
        }
        return forces
                && c.targets().stream()
                        .map(polity::head)
                        .anyMatch(h -> h >= 0
                                && classes.words("marcher")
                                        .contains(tree.token(h).lemma()));
    }
}
