package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;

/** Reads the actors that words name, or that the things they name belong to. Keeps no state between calls. */
final class PartyReader {
    private final Stage stage;
    private final Phrases phrases;

    PartyReader(Stage stage, Phrases phrases) {
        this.stage = stage;
        this.phrases = phrases;
    }

    /** Actors that the phrases headed by the tokens name; those in {@code except} left out. */
    List<Actor> actors(Tree tree, List<Integer> tokens, List<Actor> except) {
        List<Actor> out = new ArrayList<>();
        for (int t : tokens) {
            List<Actor> found = stage.actors(tree, t);
            if (found.isEmpty()) {
                found = stage.actors(tree, phrases.content(tree, t));
            }
            for (Actor a : found) {
                if (!out.contains(a) && except.stream().noneMatch(e -> same(e, a))) {
                    out.add(a);
                }
            }
        }
        return out;
    }

    /** Owners of the things that the phrases headed by the tokens name: Syria of "a Syrian base". */
    List<Actor> ownersOf(Tree tree, List<Integer> tokens, List<Actor> except) {
        List<Actor> out = new ArrayList<>();
        for (int t : tokens) {
            List<Actor> best = List.of();
            int last = -1;
            for (int owner : phrases.owners(tree, phrases.content(tree, t))) {
                List<Actor> found = actors(tree, List.of(owner), except);
                if (!found.isEmpty() && !mirrored(tree, owner, found, except)) {
                    // in "Chinese government encroachment" the adjective alone tells whose it is
                    boolean adjective = tree.is(owner, "amod") && placed(found);
                    boolean better = best.isEmpty() || adjective && (owner == last - 1 || !placed(best));
                    last = better ? owner : last;
                    best = better ? found : best;
                }
            }
            best.stream().filter(a -> !out.contains(a)).forEach(out::add);
        }
        return out;
    }

    private static boolean placed(List<Actor> actors) {
        return actors.stream().allMatch(Camp::placed);
    }

    /** Whether neither a phrase nor whose it is names an actor: "four riders", but not "six Mexican nationals". */
    boolean unknown(Tree tree, int t) {
        int content = phrases.content(tree, t);
        List<Integer> owners = new ArrayList<>(tree.children(content, "amod"));
        owners.addAll(tree.children(content, "compound"));
        return actors(tree, List.of(t), List.of()).isEmpty()
                && actors(tree, owners, List.of()).isEmpty();
    }

    /** "strengthened <b>its</b> troops": the doer's own things are no other party's. */
    static boolean mirrored(Tree tree, int owner, List<Actor> found, List<Actor> sources) {
        return tree.token(owner).xpos().equals("PRP$")
                && found.stream().anyMatch(f -> sources.stream().anyMatch(s -> compatriots(f, s)));
    }

    /** Whether one of the actors is of a source's country. */
    boolean compatriots(List<Actor> found, List<Actor> sources) {
        return found.stream().anyMatch(f -> sources.stream().anyMatch(s -> compatriots(f, s)));
    }

    private static boolean compatriots(Actor a, Actor b) {
        return a.code() != null
                && b.code() != null
                && a.code().length() >= 3
                && b.code().length() >= 3
                && a.code().substring(0, 3).equals(b.code().substring(0, 3));
    }

    /** One actor told twice, by its own words or by a pronoun. */
    static boolean same(Actor a, Actor b) {
        return a.span().equals(b.span())
                || a.code() != null && a.code().equals(b.code()) && a.name().equals(b.name());
    }
}
