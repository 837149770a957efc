package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Tree;
import dateline.record.Status;
import dateline.record.Timex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates acts by how long they have lasted, or by how long ago they were: {@code two weeks of protests}, {@code the
 * eleventh week of strikes}, {@code has been besieged for a month}. Stateless.
 */
final class ActLengths {
    private static final Map<String, String> UNITS = Map.of("day", "D", "week", "W", "month", "M", "year", "Y");
    private static final Set<String> FOR = Set.of("for", "over", "during", "in", "after");
    private static final int MANY = 500;

    private ActLengths() {}

    /**
     * @param end ISO day at which the length is told: the scene's, or the publish date for what still goes on
     * @return EDTF, or null where no length is told of the act
     */
    static @Nullable String date(Coding coding, Status status, List<Timex> timexes, String end) {
        Tree tree = coding.clause().tree();
        int head = coding.clause().head();
        int owner = tree.is(head, "nmod") && tree.caseOf(head).equals("of") ? tree.head(head) : -1;
        if (owner >= 0) {
            int n = ordinal(tree, owner);
            String unit = UNITS.get(tree.token(owner).lemma());
            if (n > 1 && unit != null) {
                return since(end, "P" + (n - 1) + unit);
            }
        }
        for (Timex t : timexes) {
            String length = t.timex3();
            boolean inside = tree.span().contains(t.span());
            if (!inside || !t.type().equals("DURATION") || length == null || t.value() != null) {
                continue;
            }
            int at = tree.tokenAt(t.span().start());
            int top = Tie.top(tree, at, Math.max(at, tree.tokenAt(t.span().end() - 1)));
            if (top == owner) {
                return since(end, length);
            }
            boolean goesOn = status == Status.ONGOING || ToldTense.of(tree, head) == ToldTense.PERFECT;
            boolean own = tree.head(top) == head || tree.head(top) == Tie.hostOf(tree, head);
            if (goesOn && own && status != Status.NEGATED && FOR.contains(tree.caseOf(top))) {
                return since(end, length);
            }
        }
        return null;
    }

    private static @Nullable String since(String end, String length) {
        String start = Edtf.back(end, length);
        return start == null ? null : start + "/" + end;
    }

    private static int ordinal(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            int n = c < noun ? Ordinals.of(tree.token(c).form()) : 0;
            if (n > 0 && n < MANY) {
                return n;
            }
        }
        return 0;
    }
}
