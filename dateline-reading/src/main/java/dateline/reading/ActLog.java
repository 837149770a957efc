package dateline.reading;

import dateline.reading.coding.Coding;
import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dated acts of one dispatch so far, by their words, so that {@code after the attack}, {@code since the release} and
 * {@code the day before the rally} can be dated by them. Made for each dispatch.
 */
final class ActLog {
    private static final Set<String> AFTER = Set.of("after", "since", "following", "follow", "in the wake of");
    private static final Set<String> BEFORE = Set.of("before", "until", "till", "prior to", "ahead of");
    private static final Map<String, Integer> UNITS = Map.of("day", 1, "night", 1, "week", 7);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> LENGTHS = Set.of("day", "week", "month", "year", "decade", "night");
    private static final Set<String> ABOUT = Set.of("of", "on", "against", "into");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final int STEM = 5;
    private static final int REACH = 5;

    private final Map<String, String> dates = new LinkedHashMap<>();

    /** Notes an act's date; the first told of a word stands. */
    void note(Tree tree, int head, String date) {
        dates.putIfAbsent(stem(tree.token(head).lemma()), date);
    }

    /** Date of the act that a noun or verb refers to; null if none is known. */
    @Nullable
    String dateOf(Tree tree, int token) {
        return dates.get(stem(tree.token(token).lemma()));
    }

    /** The date of the act that a definite noun means again: "the attack", "his arrest"; null where none is known. */
    @Nullable
    String toldOf(Coding coding, Tree tree, int head) {
        boolean noun = coding.clause().kind() == Clause.Kind.NOUN
                && tree.token(head).isNoun()
                && !tree.token(head).xpos().endsWith("S");
        int det = noun ? tree.child(head, "det") : -1;
        boolean definite =
                det >= 0 && DEFINITE.contains(tree.token(det).lemma()) || noun && tree.has(head, "nmod:poss");
        // "the attack on the bridge" may be another one than that of which a day was told
        boolean apart = definite && tree.children(head, "nmod").stream().anyMatch(c -> ABOUT.contains(tree.caseOf(c)));
        boolean counted = definite
                && tree.children(head).stream()
                        .anyMatch(c -> c < head && Ordinals.of(tree.token(c).form()) > 0);
        return definite && !apart && !counted ? dateOf(tree, head) : null;
    }

    /**
     * The date of an act that is told after, since or before another.
     *
     * @param until the last day that "after" can reach to
     */
    @Nullable
    String beside(Tree tree, int head, String until) {
        for (int c : tree.children(head)) {
            boolean clause = tree.is(c, "advcl");
            int mark = clause ? tree.child(c, "mark") : -1;
            String how = mark >= 0 ? tree.token(mark).lemma() : clause ? "" : tree.caseOf(c);
            // "no talks until they free the hostages": what is to come is not what was told
            boolean come = clause && ToldTense.own(tree, c) == ToldTense.PRESENT;
            boolean after = AFTER.contains(how) && !come;
            boolean before = BEFORE.contains(how) && !come;
            String date = after || before ? dateOf(tree, c) : null;
            if (date != null && after && !Edtf.before(until, Edtf.first(date))) {
                return Edtf.first(date) + "/" + until;
            }
            if (date != null && before) {
                return "../" + Edtf.last(date);
            }
        }
        return null;
    }

    /**
     * "the day before the rally", "two days after the vote".
     *
     * @param scene date of the scene, for a definite noun that is not known otherwise; null if there is none
     */
    @Nullable
    String counted(Tree tree, int head, @Nullable String scene) {
        for (int c = 0; c + 2 < tree.size(); c++) {
            Integer unit = UNITS.get(tree.token(c).lemma());
            int word = c + 1;
            if (unit == null || !below(tree, c, head)) {
                continue;
            }
            String how = tree.token(word).lemma();
            int n = number(tree, c);
            if (n == 0 || !how.equals("before") && !how.equals("after")) {
                continue;
            }
            for (int i = word + 1; i < tree.size() && i <= word + REACH; i++) {
                if (tree.token(i).isNoun()
                        && (i + 1 >= tree.size() || !tree.token(i + 1).isNoun())) {
                    String date = dateOf(tree, i);
                    date = date == null && tree.token(word + 1).lemma().equals("the") ? scene : date;
                    int days = n * unit * (how.equals("before") ? -1 : 1);
                    String day = date == null ? null : Edtf.shift(days < 0 ? Edtf.first(date) : Edtf.last(date), days);
                    return day;
                }
            }
        }
        return null;
    }

    /**
     * How many days before its main clause an act lies, and negative for after it: "this comes <b>a week after</b> he
     * met them".
     *
     * @return 0 if it is told with no such length
     */
    static int behindMain(Tree tree, int head) {
        int mark = tree.is(head, "advcl") ? tree.child(head, "mark") : -1;
        if (mark < 1) {
            return 0;
        }
        String how = tree.token(mark).lemma();
        Integer unit = UNITS.get(tree.token(mark - 1).lemma());
        if (unit == null || !how.equals("after") && !how.equals("before")) {
            return 0;
        }
        return number(tree, mark - 1) * unit * (how.equals("after") ? 1 : -1);
    }

    /** "weeks after a march", "two years before the war": whether an act is told to lie a length away from something. */
    static boolean apart(Tree tree, int head) {
        for (int c = 0; c + 1 < tree.size(); c++) {
            String how = tree.token(c + 1).lemma();
            if (LENGTHS.contains(tree.token(c).lemma()) && (how.equals("after") || how.equals("before"))) {
                int owner = tree.head(c);
                boolean clause = owner > c && tree.is(owner, "advcl") && tree.head(owner) == head;
                if (clause || below(tree, c, head)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a token hangs on an act with no other predicate between. */
    private static boolean below(Tree tree, int token, int head) {
        int n = tree.head(token);
        for (int steps = 0; n >= 0 && n != head && !Tie.isPredicate(tree, n) && steps < tree.size(); steps++) {
            n = tree.head(n);
        }
        return n == head;
    }

    private static int number(Tree tree, int unit) {
        int n = tree.child(unit, "nummod");
        if (n < 0) {
            return tree.has(unit, "det") ? 1 : 0;
        }
        String word = tree.token(n).lemma().toLowerCase(Locale.ROOT);
        int small = NUMBERS.indexOf(word) + 1;
        return small > 0 ? small : word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
    }

    private static String stem(String lemma) {
        String l = lemma.toLowerCase(Locale.ROOT);
        return l.length() <= STEM ? l : l.substring(0, STEM);
    }
}
