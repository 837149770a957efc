package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the actors that words name, or that the things they name belong to. Keeps no state between calls. */
final class PartyReader {
    /** Prepositions inside the names of bodies and offices: "House of Commons", "Senator from Vermont". */
    private static final Set<String> FORMS = Set.of("of", "from", "for");

    private static final Set<String> STATES = Set.of("nation", "country", "state", "republic", "kingdom", "territory");

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
            if (found.stream().noneMatch(Camp::placed) || states(tree, t)) {
                List<Actor> members = members(tree, phrases.content(tree, t));
                found = members.isEmpty() ? found : members;
            }
            for (Actor a : found) {
                if (!out.contains(a) && except.stream().noneMatch(e -> same(e, a))) {
                    out.add(a);
                }
            }
        }
        return out;
    }

    /** "the nations <b>of Bahrain and Kosovo</b>": several under one word. */
    private static boolean states(Tree tree, int t) {
        return STATES.contains(tree.token(t).lemma())
                && tree.children(t, "nmod").stream()
                        .anyMatch(c -> tree.caseOf(c).equals("of") && tree.has(c, "conj"));
    }

    /** "several countries <b>including Oldland and Newland</b>", "leaders <b>such as X</b>": those of them who are named. */
    private List<Actor> members(Tree tree, int t) {
        List<Actor> out = new ArrayList<>();
        for (int c : tree.token(t).xpos().equals("NNS") ? tree.children(t, "nmod") : List.<Integer>of()) {
            int mark = tree.child(c, "case");
            String lead = c < t || mark < 0 ? "" : tree.caseOf(c);
            boolean among = lead.equals("include")
                    || lead.endsWith("as") && tree.token(mark - 1).lemma().equals("such")
                    || lead.equals("of") && STATES.contains(tree.token(t).lemma());
            for (int m : among ? tree.conjuncts(c) : List.<Integer>of()) {
                stage.actors(tree, m).stream()
                        .filter(a -> !out.contains(a) && Camp.placed(a))
                        .forEach(out::add);
            }
        }
        return out;
    }

    /** "House of Commons Speaker <b>John Bercow</b> said": the parser makes the name a part of the body's. */
    List<Integer> bearers(Tree tree, List<Integer> subjects) {
        if (subjects.size() != 1 || !tree.token(subjects.get(0)).isProper()) {
            return subjects;
        }
        for (int c : tree.children(subjects.get(0), "nmod")) {
            int mark = tree.child(c, "case");
            boolean name = c > subjects.get(0)
                    && FORMS.contains(tree.caseOf(c))
                    && tree.token(c).isProper()
                    && mark >= 0
                    && mark < c
                    && tree.children(c, "compound").size() > 1;
            List<Actor> found = name ? actors(tree, List.of(c), List.of()) : List.of();
            int first = mark + (mark + 1 < c && tree.token(mark + 1).xpos().equals("DT") ? 2 : 1);
            if (found.size() == 1
                    && found.get(0).text().indexOf(' ') > 0
                    && found.get(0).span().start() > tree.token(first).span().start()
                    && found.get(0).span().end() == tree.token(c).span().end()) {
                return List.of(c);
            }
        }
        return subjects;
    }

    /**
     * Actors that the phrases headed by the tokens name and, where only some of several joined phrases name one, the owners
     * of the others: "with the school and <b>Oldshire County Council</b> services".
     */
    List<Actor> actorsAndOwners(Tree tree, List<Integer> tokens, List<Actor> except) {
        List<Actor> found = actors(tree, tokens, except);
        if (found.isEmpty() || tokens.size() < 2) {
            return found;
        }
        List<Actor> out = new ArrayList<>(found);
        for (int t : tokens) {
            if (tree.token(t).isNoun() && actors(tree, List.of(t), List.of()).isEmpty()) {
                for (int c : phrases.owners(tree, t)) {
                    boolean name = tree.token(c).isProper() && (tree.is(c, "compound") || tree.is(c, "nmod:poss"));
                    for (Actor a : name ? actors(tree, List.of(c), except) : List.<Actor>of()) {
                        if (out.stream().noneMatch(o -> same(o, a))) {
                            out.add(a);
                        }
                    }
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
                    best = better ? adjective ? ruling(tree, owner, found) : found : best;
                }
            }
            best.stream().filter(a -> !out.contains(a)).forEach(out::add);
        }
        return out;
    }

    /** "<b>Newlandish government</b> encroachment": the state's adjective with the word for those who rule it. */
    private static List<Actor> ruling(Tree tree, int adjective, List<Actor> found) {
        int next = adjective + 1;
        Actor state = found.get(0);
        boolean rulers = next < tree.size()
                && tree.token(next).lemma().equals("government")
                && tree.is(next, "compound")
                && tree.head(next) == tree.head(adjective);
        return rulers
                        && found.size() == 1
                        && state.code() != null
                        && state.code().length() == 3
                ? List.of(new Actor(
                        state.text() + " " + tree.token(next).form(),
                        state.span().union(tree.token(next).span()),
                        state.name(),
                        state.code() + "GOV",
                        state.key()))
                : found;
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
                && found.stream().anyMatch(f -> sources.stream()
                        .anyMatch(
                                s -> same(f, s) || f.code() == null || f.code().equals(s.code())));
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
