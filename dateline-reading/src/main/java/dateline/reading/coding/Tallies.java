package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the clauses that only count the harm of an act to that act. In {@code Gunmen attacked a checkpoint, killing three
 * soldiers and wounding two} there is one attack; in {@code Three soldiers died when a bomb exploded} one bombing.
 */
final class Tallies {
    private static final Set<String> DOWN = Set.of("conj", "advcl", "acl", "acl:relcl", "parataxis", "dep");
    private static final int FARTHEST = 3;

    private final Tree tree;

    Tallies(Tree tree) {
        this.tree = tree;
    }

    /** The acts without those that were folded into others, in a new list. */
    List<Coding> fold(List<Coding> codings) {
        Map<Coding, List<Coding>> counted = new HashMap<>();
        List<Coding> kept = new ArrayList<>(codings);
        for (Coding c : codings) {
            if (!c.frame().tally()) {
                continue;
            }
            Coding act = actOf(c, kept);
            if (act != null) {
                kept.remove(c);
                List<Coding> mine = counted.computeIfAbsent(act, k -> new ArrayList<>());
                mine.add(c);
                mine.addAll(counted.getOrDefault(c, List.of()));
            }
        }
        List<Coding> out = new ArrayList<>();
        for (Coding c : kept) {
            out.add(counted.containsKey(c) ? c.with(counted.get(c)) : c);
        }
        return out;
    }

    private @Nullable Coding actOf(Coding tally, List<Coding> kept) {
        for (Coding k : kept) {
            if (k != tally && wounds(k) && sameDoer(tally, k) && (hangsOn(tally, k) || tells(tally, k))) {
                return k;
            }
        }
        return null;
    }

    /** "attacked a checkpoint, <b>killing</b> three", "an attack that <b>killed</b> three". */
    private boolean hangsOn(Coding tally, Coding act) {
        int n = tally.clause().head();
        for (int steps = 0; steps < FARTHEST && n >= 0 && DOWN.contains(tree.rel(n)); steps++) {
            n = tree.head(n);
            if (n >= 0 && act.trigger().get(n)) {
                return true;
            }
        }
        return false;
    }

    /** "three died when a bomb <b>exploded</b>": the clause of time tells the act. */
    private boolean tells(Coding tally, Coding act) {
        int n = act.clause().head();
        return tally.sources().isEmpty()
                && !act.frame().tally()
                && tree.is(n, "advcl")
                && tree.head(n) == tally.clause().head();
    }

    /** Whether the act may leave dead and wounded: violence, a riot, police against a crowd. */
    private static boolean wounds(Coding c) {
        return c.violent() || c.code().startsWith("145") || c.code().startsWith("175");
    }

    private static boolean sameDoer(Coding tally, Coding act) {
        for (Actor a : tally.sources()) {
            if (act.sources().stream().noneMatch(b -> b.span().equals(a.span()))) {
                return false;
            }
        }
        return true;
    }
}
