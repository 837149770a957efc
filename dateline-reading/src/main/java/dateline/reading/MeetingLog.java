package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last meeting that a dispatch told of, for what is told as a part of it: a proposal that the talks included was made
 * there, then, and to the other side. Made for each dispatch.
 *
 * <p>Example: after {@code The two ministers met in Oslo on Friday}, {@code the talks included an offer by Italy} is of
 * Friday, in Oslo.
 */
final class MeetingLog {
    /** Who met, when and where. */
    record Meeting(
            List<Actor> parties,
            @Nullable String when,
            @Nullable Place where) {
        /** The parties that are none of some actors. */
        List<Actor> without(List<Actor> actors) {
            List<Actor> out = new ArrayList<>();
            for (Actor p : parties) {
                if (actors.stream().noneMatch(a -> one(a, p)) && out.stream().noneMatch(a -> one(a, p))) {
                    out.add(p);
                }
            }
            return out;
        }

        /** Whether some actors are all of them parties. */
        boolean holds(List<Actor> actors) {
            return !actors.isEmpty()
                    && actors.stream().allMatch(a -> parties.stream().anyMatch(p -> one(a, p)));
        }

        private static boolean one(Actor a, Actor b) {
            return a.name().equals(b.name()) || a.code() != null && Objects.equals(a.code(), b.code());
        }
    }

    private static final Set<String> NOUNS = Set.of(
            "talk",
            "talks",
            "discussion",
            "negotiation",
            "meeting",
            "summit",
            "conference",
            "consultation",
            "conversation",
            "dialogue",
            "session",
            "gathering");
    private static final Set<String> INCLUDING =
            Set.of("include", "feature", "see", "involve", "cover", "produce", "yield", "bring", "comprise", "contain");

    private @Nullable Meeting last;

    /** Notes an act if it is a meeting that has taken place. */
    void note(Coding coding, List<Actor> parties, @Nullable String when, @Nullable Place where) {
        if (coding.code().startsWith("04") && (when != null || where != null) && parties.size() > 1) {
            last = new Meeting(List.copyOf(parties), when, where);
        }
    }

    /** The meeting that an act is told to have been a part of; null if it is told of none. */
    @Nullable
    Meeting of(Coding coding) {
        Tree tree = coding.clause().tree();
        int head = coding.clause().head();
        int verb = tree.head(head);
        boolean part = verb >= 0
                && (tree.is(head, "obj") || tree.is(head, "nsubj:pass"))
                && INCLUDING.contains(tree.token(verb).lemma());
        if (!part) {
            return null;
        }
        for (int c : tree.children(verb)) {
            if (tree.is(c, "nsubj") && NOUNS.contains(tree.token(c).lemma())) {
                return last;
            }
        }
        return null;
    }
}
