package dateline.reading.coding;

import dateline.reading.syntax.ClauseReader;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds who does it to whom, from a predicate's arguments. */
final class Parties {
    /**
     * Source and target actors of one act.
     *
     * @param mutual whether they do it to each other
     */
    record Found(List<Actor> sources, List<Actor> targets, boolean mutual) {}

    private final PartyReader reader;
    private final SourceFinder sources;
    private final TargetFinder targets;
    private final Undergoers undergoers;
    private final EachOther other;
    private final Topics topics;

    Parties(Stage stage, Phrases phrases, ClauseReader clauses, WordClasses classes) {
        this.reader = new PartyReader(stage, phrases);
        this.sources = new SourceFinder(reader, clauses, classes);
        this.undergoers = new Undergoers(reader, classes);
        this.other = new EachOther(clauses);
        this.topics = new Topics(reader, classes);
        Grounds grounds = new Grounds(stage, phrases);
        People people = new People(stage, phrases, classes);
        Asides asides = new Asides(stage, reader, classes);
        DeepTargets deep = new DeepTargets(stage, reader, grounds, clauses, people, asides, classes);
        Crowds crowds = new Crowds(stage, classes);
        this.targets = new TargetFinder(reader, grounds, clauses, deep, crowds, people, asides, topics, classes);
    }

    /** @param taken whom the act that this one takes in meets by that act's own frame; empty if it takes in none */
    Found find(Frame frame, Arguments arguments, List<Actor> taken) {
        List<Integer> suffering = undergoers.of(frame, arguments);
        if (!suffering.isEmpty()) {
            return undergone(frame, arguments, suffering, taken);
        }
        List<Actor> doers = otherThanUndergoer(frame, arguments, sources.find(frame, arguments));
        if (frame.mutual()
                && doers.size() > 1
                && targets.direct(frame, arguments, doers).isEmpty()) {
            return new Found(doers.subList(0, 1), doers.subList(1, doers.size()), true);
        }
        List<Actor> met = targets.find(frame, arguments, doers, taken);
        if (met.isEmpty() && doers.size() > 1 && other.meant(arguments)) {
            return new Found(doers.subList(0, 1), doers.subList(1, doers.size()), true);
        }
        if (frame.reciprocal()) {
            return reciprocal(arguments, doers, met);
        }
        boolean together = frame.mutual()
                && !met.isEmpty()
                && reader.actors(arguments.tree(), arguments.tokens("with"), List.of())
                        .equals(met);
        return new Found(doers, met, together);
    }

    /** "The mayor drew criticism", "his arrest": who stands where the doer stands suffers the act. */
    private Found undergone(Frame frame, Arguments arguments, List<Integer> suffering, List<Actor> taken) {
        List<Actor> doers = undergoers.doers(arguments);
        List<Actor> met =
                frame.targets().equals(List.of("none")) ? List.of() : reader.actors(arguments.tree(), suffering, doers);
        return new Found(doers, met.isEmpty() ? targets.find(frame, arguments, doers, taken) : met, false);
    }

    /** "The prisoner was stabbed in <b>his</b> cell": who suffers a passive act does not do it. */
    private List<Actor> otherThanUndergoer(Frame frame, Arguments arguments, List<Actor> doers) {
        if (!frame.sources().isEmpty() || !arguments.clause().passive() || doers.isEmpty()) {
            return doers;
        }
        List<Actor> suffering = reader.actors(arguments.tree(), arguments.tokens("obj"), List.of());
        return doers.stream()
                .filter(d -> suffering.stream().noneMatch(s -> PartyReader.same(s, d)))
                .toList();
    }

    /** Whether the other side is told, but is nobody that is known: "urged <b>anyone</b> with information to call". */
    boolean unnamed(Frame frame, Arguments arguments) {
        return targets.unnamed(frame, arguments);
    }

    /** The target where neither the predicate's roles nor an act that it takes in name one. */
    List<Actor> farther(Frame frame, Arguments arguments, List<Actor> doers, String code) {
        return targets.farther(frame, arguments, doers, code);
    }

    /** Those of the targets who are asked for what is called for, and not only told of in it. */
    List<Actor> asked(Arguments arguments, List<Actor> targets, List<Actor> doers, String code) {
        return topics.without(arguments, targets, doers, code);
    }

    private Found reciprocal(Arguments arguments, List<Actor> doers, List<Actor> met) {
        List<Actor> between = reader.actors(arguments.tree(), arguments.tokens("between"), List.of());
        boolean brokered = between.size() > 1
                && !doers.isEmpty()
                && !reader.compatriots(between, doers)
                && doers.stream().allMatch(d -> between.stream().noneMatch(b -> PartyReader.same(b, d)));
        // "announced a deal between Oldland and Newland": they made it
        List<Actor> all = new ArrayList<>(brokered ? List.of() : doers);
        for (String role : List.of("between", "among", "with", "obj", "of", "mod")) {
            for (Actor a : reader.actors(arguments.tree(), arguments.tokens(role), List.of())) {
                if (role.equals("between") || role.equals("among") || met.isEmpty()) {
                    if (!all.contains(a) && all.stream().noneMatch(x -> sameParty(x, a))) {
                        all.add(a);
                    }
                }
            }
            if (!met.isEmpty() && role.equals("among")) {
                break;
            }
        }
        for (Actor a : met) {
            if (all.stream().noneMatch(x -> sameParty(x, a))) {
                all.add(a);
            }
        }
        if (all.size() < 2) {
            return new Found(all, List.of(), true);
        }
        int cut = doers.isEmpty() || brokered ? 1 : Math.min(doers.size(), all.size() - 1);
        return new Found(List.copyOf(all.subList(0, cut)), List.copyOf(all.subList(cut, all.size())), true);
    }

    private static boolean sameParty(Actor a, Actor b) {
        // "the leaders of Serbia and Kosovo" are two parties under the same words
        return a.span().equals(b.span()) && a.name().equals(b.name()) && Objects.equals(a.code(), b.code())
                || a.code() != null && a.code().equals(b.code()) && a.name().equals(b.name());
    }
}
