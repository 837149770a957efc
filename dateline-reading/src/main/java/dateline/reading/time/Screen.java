package dateline.reading.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says quickly of most words that no time begins there: because none begins with that word, or because no word that a
 * time could end with stands near enough. Lets nothing escape that the patterns would find. Immutable.
 */
final class Screen {
    private static final int LONGEST = 16;
    private static final List<String> OPENING = List.of(
            "month",
            "weekday",
            "season",
            "daypart",
            "unit",
            "cardinal",
            "ordinal",
            "decade",
            "phase",
            "approx",
            "before",
            "previous",
            "next",
            "following",
            "this",
            "same",
            "deictic",
            "ref",
            "refadjective",
            "set",
            "every",
            "per",
            "times",
            "story",
            "feasts",
            "festive",
            "era",
            "opener");
    private static final List<String> TELLING = List.of(
            "month",
            "weekday",
            "season",
            "daypart",
            "unit",
            "decade",
            "deictic",
            "ref",
            "refadjective",
            "set",
            "story",
            "feasts",
            "teller");

    private final Set<String> openers = new HashSet<>();
    private final Set<String> tellers = new HashSet<>();

    Screen(TimeLexicon words) {
        OPENING.forEach(section -> openers.addAll(words.firstWords(section)));
        TELLING.forEach(section -> tellers.addAll(words.lastWords(section)));
    }

    /** For each atom, whether an expression may begin there. */
    boolean[] open(Line line) {
        boolean[] out = new boolean[line.size()];
        int near = Integer.MAX_VALUE - LONGEST;
        for (int i = line.size() - 1; i >= 0; i--) {
            String word = line.word(i);
            if (line.digits(i) || tellers.contains(word) || word.endsWith("days")) {
                near = i;
            }
            out[i] = near - i <= LONGEST && (line.digits(i) || openers.contains(word) || word.endsWith("days"));
        }
        return out;
    }
}
