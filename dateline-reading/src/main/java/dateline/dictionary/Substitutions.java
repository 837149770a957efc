package dateline.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets of words with a name, {@code !PERSON! = MAN, WOMAN}, and the names that come of putting them in: {@code
 * CONGRESS!PERSON!} is two. Alternatives written in place do the same: {@code {NORTH|SOUTH}_COMET_PARTY}. Not for
 * sharing.
 */
final class Substitutions {
    /** Most names that one may stand for. */
    private static final int MOST = 200;

    private final Map<String, List<String>> sets = new HashMap<>();
    private final Proof proof;

    Substitutions(Proof proof) {
        this.proof = proof;
    }

    /** Takes a line that defines a set; false if it is none. */
    boolean define(String text, int line) {
        int equals = text.indexOf('=');
        if (text.charAt(0) != '!' || equals < 0) {
            return false;
        }
        String name = text.substring(0, equals).strip();
        List<String> words = new ArrayList<>();
        for (String word : text.substring(equals + 1).split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        if (name.length() < 3 || !name.endsWith("!") || words.isEmpty()) {
            proof.reject("set", line, "A set is written !NAME! = WORD, WORD, not " + Proof.quote(text) + ".");
        } else {
            sets.put(name, words);
        }
        return true;
    }

    /** Every name that a pattern stands for, itself if it is plain; null, with a complaint, if it cannot be read. */
    @Nullable
    List<String> expand(String pattern, int line) {
        List<String> done = new ArrayList<>();
        List<String> open = List.of(pattern);
        for (int depth = 0; depth < 8 && !open.isEmpty(); depth++) {
            List<String> next = new ArrayList<>();
            for (String p : open) {
                if (!step(p, done, next, line)) {
                    return null;
                }
                if (done.size() + next.size() > MOST) {
                    return endless(pattern, line);
                }
            }
            open = next;
        }
        return open.isEmpty() ? done : endless(pattern, line);
    }

    private @Nullable List<String> endless(String pattern, int line) {
        proof.reject(
                "too-many-names",
                line,
                Proof.quote(pattern) + " stands for more than " + MOST + " names, or for itself.");
        return null;
    }

    /** Puts in the first set of a pattern. */
    private boolean step(String pattern, List<String> done, List<String> next, int line) {
        int bang = pattern.indexOf('!');
        int curly = pattern.indexOf('{');
        boolean named = bang >= 0 && (curly < 0 || bang < curly);
        int from = named ? bang : curly;
        if (from < 0) {
            done.add(pattern);
            return true;
        }
        int to = pattern.indexOf(named ? '!' : '}', from + 1);
        List<String> words = to < 0
                ? null
                : named
                        ? sets.get(pattern.substring(from, to + 1))
                        : List.of(pattern.substring(from + 1, to).split("[|,/]"));
        if (words == null) {
            String set = pattern.substring(from, to < 0 ? pattern.length() : to + 1);
            proof.reject("unknown-set", line, "No set is called " + Proof.quote(set) + "; it must be defined above.");
            return false;
        }
        for (String word : words) {
            next.add(pattern.substring(0, from) + word.strip() + pattern.substring(to + 1));
        }
        return true;
    }
}
