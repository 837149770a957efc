package dateline.reading.coding;

import dateline.reading.Sentences;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import dateline.shelf.LexiconShelf;
import dateline.shelf.StandardReadingRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs every example of the coding lexicon. Stopgap actors: proper nouns, nationalities, common agents. */
public final class LexCheck {
    private LexCheck() {}

    private static final Set<String> AGENTS = new java.util.HashSet<>(List.of(("police officer army soldier troop rebel militant protester demonstrator"
            + " government minister president opposition parliament court gunman insurgent guerrilla militia force official"
            + " authority student worker union lawmaker senator judge prosecutor diplomat envoy ambassador leader premier"
            + " ministry military navy general crowd marcher fighter terrorist separatist faction party group resident"
            + " villager civilian refugee migrant journalist activist dissident prisoner hostage detainee suspect king"
            + " peacekeeper mediator negotiator side congress council commission cabinet police rioter hacker company"
            + " people man woman farmer miner teacher trucker doctor nurse jihadist extremist junta cartel gang spokesman"
            + " spokeswoman chancellor embassy delegation mission inspector observer monitor ally neighbour neighbor")
            .split(" ")));

    private static final Stage STUB = new Stage() {
        @Override
        public List<Actor> actors(Tree tree, int i) {
            var t = tree.token(i);
            boolean nationality = t.xpos().startsWith("JJ") && Character.isUpperCase(t.form().charAt(0)) && i > 0;
            if (t.form().endsWith("day") || t.form().matches("January|February|March|April|June|July|August|September|October|November|December|Friday")) {
                return List.of();
            }
            if (t.isProper() || nationality || AGENTS.contains(t.lemma()) || t.xpos().equals("PRP") && !t.lemma().equals("it")
                    || t.xpos().equals("PRP$") && !t.lemma().equals("its")) {
                String p = tree.caseOf(i);
                if (t.isProper() && (p.equals("in") || p.equals("at") || p.equals("near"))) {
                    return List.of();
                }
                String text = tree.spanOf(tree.subtree(i)).of(BODY.get());
                return List.of(new Actor(text, t.span(), t.form(), t.form().toUpperCase(Locale.ROOT), null));
            }
            return List.of();
        }

        @Override
        public Place place(Tree tree, int i) {
            var t = tree.token(i);
            return t.isProper() ? new Place(t.form(), "XXX", null, null, null, null, "city") : null;
        }
    };
    private static final ThreadLocal<String> BODY = new ThreadLocal<>();

    static Lexicon lexicon() {
        return StandardReadingRoom.lexicon(new CodeBook(LexiconShelf.sheet("codes/cameo.txt")));
    }

    /** What is wrong with an example, or null; the tree goes to {@code trees} if it is not null. */
    static @Nullable String check(Coder coder, Frame frame, Frame.Example e, @Nullable List<Tree> trees) {
        BODY.set(e.sentence());
        List<Coding> got = new ArrayList<>();
        for (Tree t : Sentences.galley(e.sentence(), "2021-07-18").sentences()) {
            got.addAll(coder.code(t, STUB));
            if (trees != null) {
                trees.add(t);
            }
        }
        return fault(frame, e, got);
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
            for (Frame.Example e : frame.examples()) {
                List<Tree> trees = new ArrayList<>();
                String fault = check(coder, frame, e, trees);
                if (fault == null) {
                    good++;
                } else {
                    bad++;
                    System.out.println(frame.sheet() + ":" + e.line() + ": " + frame.key() + ": " + fault + "\n    " + e.sentence());
                    if (args.length > 1) {
                        trees.forEach(System.out::println);
                    }
                }
            }
        }
        System.out.println(lexicon.frames().size() + " frames, examples: " + good + " good, " + bad + " bad");
    }

    static String fault(Frame frame, Frame.Example e, List<Coding> got) {
        List<Coding> all = new ArrayList<>(got);
        for (int i = 0; i < all.size(); i++) {
            Coding inner = all.get(i).embedded();
            if (inner != null) {
                all.add(inner);
            }
        }
        List<Coding> mine = all.stream().filter(c -> c.frame() == frame).toList();
        if (frame.idiom()) {
            return got.isEmpty() ? null : "an idiom, but codes as " + got.stream().map(c -> c.frame().key()).toList();
        }
        if (!e.positive()) {
            return mine.isEmpty() ? null : "fires, but must not";
        }
        if (mine.isEmpty()) {
            return "does not fire; instead " + got.stream().map(c -> c.frame().key() + " " + c.code()).toList();
        }
        List<String> faults = new ArrayList<>();
        for (Coding c : mine) {
            String f = !c.code().equals(e.code()) ? "code " + c.code() + " instead of " + e.code()
                    : !named(c.sources(), e.source(), c) ? "source " + names(c.sources()) + " instead of " + e.source()
                    : !named(c.targets(), e.target(), c) ? "target " + names(c.targets()) + " instead of " + e.target()
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

    private static boolean named(List<Actor> actors, String want, Coding c) {
        if (want == null) {
            return true;
        }
        String w = want.toLowerCase(Locale.ROOT);
        List<Actor> all = new ArrayList<>(actors);
        if (c.reciprocal()) {
            all.addAll(c.sources());
            all.addAll(c.targets());
        }
        return all.stream().anyMatch(a -> a.text().toLowerCase(Locale.ROOT).contains(w) || w.contains(a.text().toLowerCase(Locale.ROOT)));
    }
}
