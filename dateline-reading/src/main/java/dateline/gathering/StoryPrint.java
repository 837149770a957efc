package dateline.gathering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a dispatch is about, in some sixty weighted words: its names, the words it repeats, the words of its title.
 * Two dispatches of one story share many of them. Made by {@link StoryReader}. Immutable.
 */
public final class StoryPrint {
    /** Of a dispatch that nothing is known of. */
    public static final StoryPrint NONE = new StoryPrint(List.of());

    /** A word and its weight, in hundredths. */
    public record Word(String word, int weight) {}

    private final List<Word> words;
    /** The words' hashes in their order, and the weights in the same. */
    private final long[] keys;

    private final int[] weights;
    private final double norm;

    /** @param words in any order, each once */
    StoryPrint(List<Word> words) {
        this.words = words.stream().sorted(Comparator.comparing(Word::word)).toList();
        List<Word> byHash = this.words.stream()
                .sorted(Comparator.comparingLong(w -> Shingles.hash(w.word())))
                .toList();
        this.keys = new long[byHash.size()];
        this.weights = new int[byHash.size()];
        double sum = 0;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Shingles.hash(byHash.get(i).word());
            weights[i] = byHash.get(i).weight();
            sum += (double) weights[i] * weights[i];
        }
        this.norm = Math.sqrt(sum);
    }

    /** Sorted by word. */
    public List<Word> words() {
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The {@code n} weightiest words, of equals the alphabet's first. */
    List<String> top(int n) {
        return words.stream()
                .sorted(Comparator.comparingInt(Word::weight).reversed().thenComparing(Word::word))
                .limit(n)
                .map(Word::word)
                .toList();
    }

    /** Cosine of the weights: 0 nothing in common, 1 the same. Two dispatches of one story seldom fall below 0.2. */
    public double likeness(StoryPrint other) {
        if (this == other) {
            return isEmpty() ? 0 : 1;
        }
        double dot = 0;
        int j = 0;
        for (int i = 0; i < keys.length && j < other.keys.length; i++) {
            while (j < other.keys.length && other.keys[j] < keys[i]) {
                j++;
            }
            if (j < other.keys.length && other.keys[j] == keys[i]) {
                dot += (double) weights[i] * other.weights[j];
            }
        }
        return dot == 0 ? 0 : dot / (norm * other.norm);
    }

    /** As {@link #parse} reads it: {@code homs 300 ~shell 164}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Word w : words) {
            out.append(out.isEmpty() ? "" : " ").append(w.word()).append(' ').append(w.weight());
        }
        return out.toString();
    }

    /** The print that {@link #toString} wrote. */
    public static StoryPrint parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        String[] parts = text.strip().split(" ", -1);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            words.add(new Word(parts[i], Integer.parseInt(parts[i + 1])));
        }
        return new StoryPrint(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryPrint p && words.equals(p.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
