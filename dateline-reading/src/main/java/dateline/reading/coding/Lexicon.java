package dateline.reading.coding;

import dateline.reading.coding.Frame.Pattern;
import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The coding lexicon: frames by the word that opens them. Immutable and safe to share.
 */
public final class Lexicon {
    /** A frame and the one of its patterns that a word may open. */
    record Entry(Frame frame, Pattern pattern) {}

    private final List<Frame> frames;
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();
    private final Map<String, List<Entry>> modals = new HashMap<>();
    private final CodeBook codes;
    private final WordClasses classes;
    private final Composition composition;

    /**
     * @param coding the sheets {@code coding/*.lex}
     * @param composition the sheet {@code coding/composition.txt}
     * @throws LexiconFault if a sheet cannot be read
     */
    public Lexicon(List<Sheet> coding, Sheet composition, WordClasses classes, CodeBook codes) {
        this.codes = codes;
        this.classes = classes;
        this.composition = new Composition(composition);
        this.frames = List.copyOf(new FrameReader(classes, codes).read(coding));
        for (Frame frame : frames) {
            for (Pattern pattern : frame.patterns()) {
                Map<String, List<Entry>> index = index(pattern.kind());
                for (String word : pattern.words()) {
                    String opener =
                            switch (pattern.kind()) {
                                case NOUN -> last(word);
                                case MODAL -> word;
                                case VERB, ADJ -> first(word);
                            };
                    index.computeIfAbsent(opener, k -> new ArrayList<>(2)).add(new Entry(frame, pattern));
                }
            }
        }
    }

    private Map<String, List<Entry>> index(Frame.Kind kind) {
        return switch (kind) {
            case VERB -> verbs;
            case NOUN -> nouns;
            case ADJ -> adjectives;
            case MODAL -> modals;
        };
    }

    private static String first(String word) {
        int blank = word.indexOf(' ');
        return blank < 0 ? word : word.substring(0, blank);
    }

    private static String last(String word) {
        return word.substring(word.lastIndexOf(' ') + 1);
    }

    /** All frames, in the lexicon's order. */
    public List<Frame> frames() {
        return frames;
    }

    public CodeBook codes() {
        return codes;
    }

    public WordClasses classes() {
        return classes;
    }

    Composition composition() {
        return composition;
    }

    List<Entry> entries(Frame.Kind kind, String lemma) {
        return index(kind).getOrDefault(lemma, List.of());
    }

    /** Whether a word of this lemma and part of speech can open a frame. */
    public boolean opens(String lemma, String upos) {
        return switch (upos) {
            case "VERB", "AUX" -> verbs.containsKey(lemma);
            case "NOUN", "PROPN" -> nouns.containsKey(lemma) || verbs.containsKey(lemma);
            case "ADJ" -> adjectives.containsKey(lemma) || verbs.containsKey(lemma);
            default -> false;
        };
    }
}
