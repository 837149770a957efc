package dateline.reading.coding;

import dateline.reading.Sentences;
import dateline.reading.Stages;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.shelf.LexiconShelf;
import dateline.shelf.StandardReadingRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs every example of the coding lexicon. With the real cast. */
public final class LexCheck {
    private LexCheck() {}

    static Lexicon lexicon() {
        return StandardReadingRoom.lexicon(new CodeBook(LexiconShelf.sheet("codes/cameo.txt")));
    }

    /** What the coder makes of an example, acts that others took in included; its trees go to {@code trees}. */
    static List<Coding> read(Coder coder, Frame.Example e, List<Tree> trees) {
        Galley galley = Sentences.galley(e.sentence(), "2021-07-18");
        Stage stage = Stages.of(galley);
        List<Coding> got = new ArrayList<>();
        for (Tree t : galley.sentences()) {
            got.addAll(coder.code(t, stage));
            trees.add(t);
        }
        return got;
    }

    public static void main(String[] args) {
        Lexicon lexicon = lexicon();
        Coder coder = new Coder(lexicon);
        String only = args.length > 0 ? args[0] : "";
        int good = 0;
        int bad = 0;
        for (Frame frame : lexicon.frames()) {
            if (!frame.sheet().contains(only) && !frame.key().contains(only)) {
                continue;
            }
            boolean fires = frame.idiom();
            for (Frame.Example e : frame.examples()) {
                List<Tree> trees = new ArrayList<>();
                List<Coding> got = read(coder, e, trees);
                String fault = fault(frame, e, got);
                fires |= e.positive() && fires(frame, got);
                if (fault == null) {
                    good++;
                } else {
                    bad++;
                    System.out.println(frame.sheet() + ":" + e.line() + ": " + frame.key() + ": " + fault + "\n    "
                            + e.sentence());
                    if (args.length > 1) {
                        trees.forEach(System.out::println);
                    }
                }
            }
            if (!fires) {
                System.out.println(
                        frame.sheet() + ":" + frame.line() + ": " + frame.key() + " never fires on its own examples");
                bad++;
            }
        }
        System.out.println(lexicon.frames().size() + " frames, examples: " + good + " good, " + bad + " bad");
    }

    /** The codings with those that they took in. */
    private static List<Coding> all(List<Coding> got) {
        List<Coding> all = new ArrayList<>(got);
        for (int i = 0; i < all.size(); i++) {
            Coding inner = all.get(i).embedded();
            if (inner != null) {
                all.add(inner);
            }
            all.addAll(all.get(i).tallies());
        }
        return all;
    }

    static boolean fires(Frame frame, List<Coding> got) {
        return all(got).stream().anyMatch(c -> c.frame() == frame);
    }

    /** What is wrong with the reading of an example, or null. Another frame may give the code as well. */
    static @Nullable String fault(Frame frame, Frame.Example e, List<Coding> got) {
        if (frame.idiom()) {
            return got.isEmpty()
                    ? null
                    : "an idiom, but codes as "
                            + got.stream().map(c -> c.frame().key()).toList();
        }
        if (!e.positive()) {
            return got.stream().noneMatch(c -> c.frame() == frame) ? null : "fires, but must not";
        }
        List<Coding> all = all(got);
        if (all.isEmpty()) {
            return "codes nothing";
        }
        List<String> faults = new ArrayList<>();
        for (Coding c : all) {
            String f = !c.code().equals(e.code())
                    ? c.frame().key() + " gives " + c.code() + " instead of " + e.code()
                    : !named(c.sources(), e.source(), c)
                            ? "source " + names(c.sources()) + " instead of " + e.source()
                            : !named(c.targets(), e.target(), c)
                                    ? "target " + names(c.targets()) + " instead of " + e.target()
                                    : "";
            if (f.isEmpty()) {
                return null;
            }
            faults.add(f);
        }
        return String.join("; ", faults);
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::text).toList();
    }

    private static boolean named(List<Actor> actors, @Nullable String want, Coding c) {
        if (want == null) {
            return true;
        }
        String w = want.toLowerCase(Locale.ROOT);
        List<Actor> all = new ArrayList<>(actors);
        if (c.reciprocal()) {
            all.addAll(c.sources());
            all.addAll(c.targets());
        }
        return all.stream()
                .anyMatch(a -> a.text().toLowerCase(Locale.ROOT).contains(w)
                        || w.contains(a.text().toLowerCase(Locale.ROOT)));
    }
}
