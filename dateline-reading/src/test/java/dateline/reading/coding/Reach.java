package dateline.reading.coding;

import dateline.reading.Sentences;
import dateline.reading.Stages;
import dateline.reading.coding.Frame.Kind;
import dateline.reading.coding.Frame.Pattern;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts the predicate frames of the lexicon and tries every one: a predicate frame is one predicate (a verb, a phrasal
 * verb, a verb with the noun that it carries, a noun, an adjective) with one pattern of arguments and the code that they
 * give. Each is shown to fire by an example of the lexicon or by a sentence that is made up for it.
 */
final class Reach {
    /** A predicate with its arguments and its code. */
    record PredicateFrame(Frame frame, Pattern pattern, String word) {
        @Override
        public String toString() {
            return frame.sheet() + " " + frame.key() + " " + frame.code() + " " + pattern.kind() + " " + word;
        }
    }

    private final Lexicon lexicon;
    private final Coder coder;

    Reach(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.coder = new Coder(lexicon);
    }

    /** Every predicate frame that can be said by itself; modals and idioms are none. */
    List<PredicateFrame> all() {
        List<PredicateFrame> out = new ArrayList<>();
        for (Frame frame : lexicon.frames()) {
            for (Pattern pattern : frame.patterns()) {
                if (frame.idiom() || pattern.kind() == Kind.MODAL) {
                    continue;
                }
                for (String word : pattern.words()) {
                    if (!word.contains(" - ")) {
                        out.add(new PredicateFrame(frame, pattern, word));
                    }
                }
            }
        }
        return out;
    }

    /** The codes of three and four digits that some frame gives, by itself or with the act that it takes in. */
    Set<String> codes() {
        Set<String> out = new TreeSet<>();
        for (Frame frame : lexicon.frames()) {
            out.add(frame.code());
            frame.examples().stream().filter(Frame.Example::positive).forEach(e -> out.add(String.valueOf(e.code())));
        }
        out.removeIf(c -> c.length() < 3 || c.equals(Frame.IDIOM));
        return out;
    }

    /** Frames' keys with the opening words that fire on one of the lexicon's own examples. */
    Set<String> shown() {
        Set<String> out = new LinkedHashSet<>();
        for (Frame frame : lexicon.frames()) {
            for (Frame.Example e : frame.examples()) {
                if (e.positive()) {
                    for (Coding c : coded(e.sentence())) {
                        out.add(c.frame().key() + " " + c.clause().lemma() + " "
                                + c.clause().tree().token(c.clause().head()).lemma());
                    }
                }
            }
        }
        return out;
    }

    /** What fires on a sentence, acts that others took in included. */
    List<Coding> coded(String sentence) {
        Galley galley = Sentences.galley(sentence, "2021-07-18");
        List<Coding> got = new ArrayList<>();
        for (Tree t : galley.sentences()) {
            got.addAll(coder.code(t, Stages.of(galley)));
        }
        for (int i = 0; i < got.size(); i++) {
            Coding inner = got.get(i).embedded();
            if (inner != null) {
                got.add(inner);
            }
            got.addAll(got.get(i).tallies());
        }
        return got;
    }

    /** Whether a made sentence makes the frame, or another of its code, fire on the word. */
    String fires(PredicateFrame p, int most) {
        List<String> tried = MadeSentences.of(p.pattern(), p.word(), most);
        for (String sentence : tried) {
            for (Coding c : coded(sentence)) {
                if (c.frame() == p.frame()
                        || c.frame().code().equals(p.frame().code())
                        || c.code().equals(p.frame().code())) {
                    return sentence;
                }
            }
        }
        return tried.isEmpty() ? "! nothing to try" : "! " + tried.get(0);
    }

    public static void main(String[] args) {
        Reach reach = new Reach(LexCheck.lexicon());
        Map<String, Boolean> predicates = new LinkedHashMap<>();
        List<PredicateFrame> all = reach.all();
        int fired = 0;
        for (PredicateFrame p : all) {
            if (args.length > 0 && !p.toString().contains(args[0])) {
                continue;
            }
            String sentence = reach.fires(p, args.length > 1 ? Integer.parseInt(args[1]) : 1);
            boolean ok = !sentence.startsWith("!");
            fired += ok ? 1 : 0;
            predicates.merge(p.frame().code() + p.pattern().kind() + p.word(), ok, Boolean::logicalOr);
            System.out.println((ok ? "ok " : "NO ") + p + " | " + sentence);
        }
        System.out.println(all.size() + " predicate frames, " + fired + " fired; " + predicates.size()
                + " predicates with a code, fired "
                + predicates.values().stream().filter(b -> b).count() + "; codes of three and four digits: "
                + reach.codes().size());
    }
}
