package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import java.util.Set;

/**
 * Finds gatherings of a campaign, which are no protests: {@code a Biden rally}, {@code attended the senator's rally}, in a
 * dispatch on an election.
 */
final class Canvass {
    private final Tree tree;
    private final boolean election;
    private final Set<String> meetings;

    Canvass(Tree tree, Set<String> themes, WordClasses classes) {
        this.tree = tree;
        this.meetings = classes.words("campaign-meeting");
        Set<String> contest = classes.words("canvass");
        this.election = themes.stream().anyMatch(contest::contains)
                || tree.tokens().stream().anyMatch(t -> contest.contains(t.lemma()));
    }

    /** Whether a protest is coded where supporters only met their candidate. */
    boolean holds(Coding c) {
        if (!c.code().startsWith("141")) {
            return false;
        }
        if (!c.targets().isEmpty()) {
            return c.trigger().stream()
                    .anyMatch(i -> meetings.contains(tree.token(i).lemma()) && ofTarget(c, i));
        }
        for (int i = c.trigger().nextSetBit(0); i >= 0; i = c.trigger().nextSetBit(i + 1)) {
            if (meetings.contains(tree.token(i).lemma()) && tree.token(i).isNoun() && (election || hosted(i))) {
                return true;
            }
        }
        return false;
    }

    /** "attended the <b>senator's</b> rally": read as if it were against him. */
    private boolean ofTarget(Coding c, int i) {
        return tree.children(i, "nmod:poss").stream().anyMatch(h -> c.targets().stream()
                .anyMatch(t -> t.span().overlaps(tree.token(h).span())));
    }

    /** "Trump's rally", "a Biden rally", "the campaign rally". */
    private boolean hosted(int i) {
        return tree.children(i, "compound").stream().anyMatch(h -> tree.token(h).isProper())
                || tree.children(i, "nmod:poss").stream()
                        .anyMatch(h -> tree.token(h).isProper());
    }
}
