package dateline.reading.actor;

import dateline.reading.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of one or more words, found in running tokens: the longest that begins at a token. Spelling is folded; a name
 * written with capitals must be so in the text, one in capitals only ("WHO") all in capitals. Filled once, then only
 * read; safe for concurrent use after that.
 *
 * @param <V> what a name stands for
 */
final class Phrasebook<V> {
    /** A name found. */
    record Hit<V>(int start, int end, List<V> values) {}

    private record Item<V>(V value, boolean shouted, boolean lower, boolean comma) {}

    private final Map<String, List<Item<V>>> items = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    void put(String name, V value) {
        put(name, Spelling.fold(name), value);
    }

    /** The same for a name already folded. */
    void put(String name, String folded, V value) {
        if (folded.isEmpty()) {
            return;
        }
        boolean lower = true;
        for (int i = 0; i < name.length() && lower; i++) {
            lower = !Character.isUpperCase(name.charAt(i));
        }
        List<Item<V>> at = items.computeIfAbsent(folded, f -> new ArrayList<>(1));
        for (Item<V> item : at) {
            if (item.value() == value || item.value().equals(value)) {
                return;
            }
        }
        at.add(new Item<>(value, Spelling.shouted(name), lower, name.indexOf(',') >= 0));
        int first = folded.indexOf(' ');
        int words = 1;
        for (int i = 0; i < folded.length(); i++) {
            words += folded.charAt(i) == ' ' ? 1 : 0;
        }
        longest.merge(first < 0 ? folded : folded.substring(0, first), words, Math::max);
    }

    /** Takes away whatever a name stands for, however it is written. */
    void forget(String name) {
        items.remove(Spelling.fold(name));
    }

    /** What a name stands for, however it is written. */
    List<V> get(String name) {
        List<Item<V>> found = items.get(Spelling.fold(name));
        return found == null ? List.of() : found.stream().map(Item::value).toList();
    }

    /**
     * The longest name that begins at a token.
     *
     * @param folds the folded forms of the tokens
     */
    @Nullable
    Hit<V> at(List<Token> tokens, String[] folds, int start) {
        String first = folds[start];
        if (first.isEmpty()) {
            return null;
        }
        int blank = first.indexOf(' ');
        Integer most = longest.get(blank < 0 ? first : first.substring(0, blank));
        if (most == null && start + 1 < folds.length && glued(tokens, start + 1)) {
            most = longest.get(first + folds[start + 1]);
        }
        if (most == null) {
            return null;
        }
        Hit<V> best = null;
        StringBuilder name = new StringBuilder();
        int limit = Math.min(folds.length, start + 2 * most + 2);
        int words = 0;
        for (int i = start; i < limit && words <= most; i++) {
            if (folds[i].isEmpty()) {
                continue;
            }
            if (!name.isEmpty() && !(glued(tokens, i) && !folds[i - 1].isEmpty())) {
                name.append(' ');
            }
            name.append(folds[i]);
            words = 1;
            for (int k = 0; k < name.length(); k++) {
                words += name.charAt(k) == ' ' ? 1 : 0;
            }
            List<Item<V>> found = words <= most ? items.get(name.toString()) : null;
            if (found != null) {
                List<V> fitting = fitting(found, tokens, start, i + 1);
                if (!fitting.isEmpty()) {
                    best = new Hit<>(start, i + 1, fitting);
                }
            }
        }
        return best;
    }

    private static boolean glued(List<Token> tokens, int i) {
        return tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    }

    /** "The National" is a paper, "The <b>National Guard</b>" is none: a short name with its article ends where it ends. */
    private static boolean goesOn(List<Token> tokens, int start, int end) {
        boolean articled = end - start == 2 && tokens.get(start).lemma().equals("the");
        return articled
                && end < tokens.size()
                && tokens.get(end).isProper()
                && Spelling.capital(tokens.get(end).form());
    }

    private static <V> List<V> fitting(List<Item<V>> found, List<Token> tokens, int start, int end) {
        boolean capital = false;
        boolean all = true;
        boolean comma = false;
        for (int i = start; i < end; i++) {
            // the capital of a sentence's first "The" makes no name of "The diplomat"
            boolean article =
                    i == start && end - start > 1 && tokens.get(i).lemma().equals("the");
            capital |= !article && Spelling.capital(tokens.get(i).form());
            comma |= tokens.get(i).form().equals(",");
            all &= Spelling.allCapitals(tokens.get(i).form());
        }
        if (goesOn(tokens, start, end)) {
            return List.of();
        }
        List<V> out = new ArrayList<>(found.size());
        for (Item<V> item : found) {
            if ((!comma || item.comma()) && (item.lower() || (item.shouted() ? all : capital))) {
                out.add(item.value());
            }
        }
        return out;
    }
}
