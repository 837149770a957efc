package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds what somebody is wont to do, what usually or lawfully happens, and what is counted over an age: {@code police often
 * stop us}, {@code it is common for governments to fall}, {@code over the years people have been jailed}.
 */
final class Habit {
    private final Tree tree;
    private final ClauseReader clauses;
    private final Tenses tenses;
    private final Set<String> norms;
    private final Set<String> needs;
    private final Set<String> wont;
    private final Set<String> habits;
    private final Set<String> ages;
    private final Set<String> lasting;

    Habit(Tree tree, ClauseReader clauses, Tenses tenses, WordClasses classes) {
        this.tree = tree;
        this.clauses = clauses;
        this.tenses = tenses;
        this.norms = classes.words("norm");
        this.needs = classes.words("need");
        this.wont = classes.words("wont");
        this.habits = classes.words("habit");
        this.lasting = classes.words("ever");
        this.ages = classes.words("age-noun");
    }

    /** Whether the clause tells a habit or a norm. */
    boolean holds(Coding c) {
        return habitual(c.clause()) || normal(c.clause());
    }

    /** "we mostly encourage them", "they would sometimes kill them", "they used to demand". */
    private boolean habitual(Clause clause) {
        int i = clause.head();
        boolean present = clause.tense() == Clause.Tense.PRESENT && clause.aspect() == Clause.Aspect.SIMPLE;
        boolean would = clause.modal() != null && clause.modal().equals("would");
        boolean perfect = clause.kind() == Clause.Kind.VERB
                && clause.tense() == Clause.Tense.PRESENT
                && clause.aspect() == Clause.Aspect.PERFECT;
        if (atTimes(i)) {
            return true;
        }
        if (present || would || perfect || clause.tense() == Clause.Tense.PAST && !tenses.anchored(clause)) {
            Set<String> adverbs = present ? habits : perfect ? lasting : wont;
            for (int a : tree.children(i, "advmod")) {
                if (adverbs.contains(tree.token(a).lemma()) && (present || a < i)) {
                    return true;
                }
            }
        }
        int h = tree.head(i);
        return h >= 0
                && tree.is(i, "xcomp")
                && tree.token(h).form().equals("used")
                && !tree.has(h, "aux")
                && !tree.has(h, "obj");
    }

    /** "at times there were <b>protests</b>", "from time to time". */
    private boolean atTimes(int i) {
        return tree.children(i, "obl").stream()
                .anyMatch(o -> tree.token(o).lemma().equals("time")
                        && tree.caseOf(o).equals("at")
                        && tree.token(o).xpos().equals("NNS")
                        && !tree.has(o, "amod")
                        && !tree.has(o, "det"));
    }

    /** "it is common for governments to dissolve it", "a policy of not charging presidents". */
    private boolean normal(Clause clause) {
        if (norms.contains(clause.lemma()) && clause.modal() == null && tenses.timeless(clause)) {
            return true;
        }
        int h = tree.head(clause.head());
        boolean bare =
                clause.kind() == Clause.Kind.VERB && clause.tense() == Clause.Tense.NONE && clause.modal() == null;
        if (h < 0 || !bare || tree.is(clause.head(), "conj")) {
            return false;
        }
        Clause main = clauses.at(h);
        boolean needed =
                main != null && main.passive() && needs.contains(tree.token(h).lemma());
        return needed || norms.contains(tree.token(h).lemma()) && !polite(h);
    }

    /** "I would like to urge": said, and not what one is wont to do. */
    private boolean polite(int h) {
        Clause wish = clauses.at(h);
        return wish != null && wish.modal() != null;
    }

    /** "the House impeaches the official": outside headlines an act told in the present tense is a rule or a habit. */
    boolean present(Coding c) {
        Clause clause = c.clause();
        return clause.kind() == Clause.Kind.VERB
                && clause.tense() == Clause.Tense.PRESENT
                && clause.aspect() == Clause.Aspect.SIMPLE
                && clause.modal() == null
                && !clause.passive()
                && c.embedded() == null
                && !tenses.state(clause)
                && !headline()
                && c.code().compareTo("14") >= 0;
    }

    /** A line without a full stop: "Oldland seizes tanker". */
    private boolean headline() {
        return Character.isLetterOrDigit(tree.token(tree.size() - 1).form().charAt(0));
    }

    /** "over the years, people have been sentenced": told of a long time, of no one day. */
    boolean longRun(Clause clause) {
        for (int o : tree.children(clause.head(), "obl")) {
            boolean all = tree.caseOf(o).equals("over") || tree.caseOf(o).equals("throughout");
            if (all
                    && ages.contains(tree.token(o).lemma())
                    && !tree.has(o, "nummod")
                    && !tree.has(o, "amod")
                    && !tree.has(o, "compound")) {
                return true;
            }
        }
        return false;
    }

    /** "in the history of the country the House has impeached two presidents": counted up to now. */
    boolean everSince(Clause clause) {
        boolean perfect = clause.aspect() == Clause.Aspect.PERFECT;
        return perfect
                && tree.children(clause.head(), "obl").stream()
                        .anyMatch(o -> tree.token(o).lemma().equals("history")
                                && tree.caseOf(o).equals("in"));
    }
}
