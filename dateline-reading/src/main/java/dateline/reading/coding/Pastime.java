package dateline.reading.coding;

import java.util.List;
import java.util.Set;

/**
 * Finds dispatches on sport, shows and science, whose words for beating, launching and firing tell no politics: {@code the
 * captain beat his rival}, {@code the company launched a rocket}. Several such words in title and lead decide, if few
 * or none beside them tell of the public's affairs.
 */
final class Pastime {
    /** So many words make a theme, and so many more for each word of the public's affairs: "rugby union". */
    private static final int ENOUGH = 3;
    /** What the street and the law do to players counts as ever. */
    private static final List<String> PUBLIC = List.of("14", "115", "116", "173", "175");
    /** Arms that are tested, bombs that go off: rockets of science are neither. */
    private static final List<String> ARMS = List.of("05", "06", "15", "18", "19");

    private final boolean play;
    private final boolean science;

    Pastime(Set<String> themes, WordClasses classes) {
        Set<String> affairs = classes.words("public-affairs");
        long needed = ENOUGH * (1 + count(themes, affairs));
        this.play = count(themes, classes.words("play")) >= needed;
        this.science = count(themes, classes.words("science")) >= needed;
    }

    private static long count(Set<String> themes, Set<String> words) {
        return themes.stream().filter(words::contains).count();
    }

    /** @param political whether the doer is of politics; in a dispatch on sport a captain or a Prince is not */
    boolean holds(Coding c, boolean political) {
        return play && PUBLIC.stream().noneMatch(c.code()::startsWith)
                || science && !political && ARMS.stream().anyMatch(c.code()::startsWith);
    }
}
