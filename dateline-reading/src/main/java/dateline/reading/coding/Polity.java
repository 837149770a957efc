package dateline.reading.coding;

import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Set;

/**
 * Who acts in politics: states, offices, forces, parties, bodies, named public figures; not a people, a firm or a school.
 * For one sentence; keeps no state.
 */
final class Polity {
    /** Role codes of those who act in politics only through others, or in crowds. */
    private static final Set<String> PRIVATE =
            Set.of("CVL", "BUS", "MNC", "EDU", "HLH", "SPT", "CRM", "AGR", "SCI", "MED");

    private static final Set<String> PUBLIC = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "SPY", "IGO", "NGO", "NGM", "UAF", "ELI", "INS",
            "SEP", "IMG", "REF", "LAB", "REL", "RAD", "UIS");
    private final Tree tree;
    private final WordClasses classes;

    Polity(Tree tree, WordClasses classes) {
        this.tree = tree;
        this.classes = classes;
    }

    /** Whether a part of a code is a role of those who act in politics only through others, or in crowds. */
    static boolean everyday(String part) {
        return PRIVATE.contains(part);
    }

    /** The token that heads an actor's words, or -1. */
    int head(Actor actor) {
        int head = tree.tokenAt(actor.span().start());
        while (head >= 0
                && tree.head(head) >= 0
                && actor.span().overlaps(tree.token(tree.head(head)).span())) {
            head = tree.head(head);
        }
        return head;
    }

    /** Whether an actor is of politics, and not only of a people, a firm or a school. */
    boolean acts(Actor actor) {
        String code = actor.code();
        if (code == null) {
            return false;
        }
        boolean everyday = false;
        for (int at = 0; at + 3 <= code.length(); at += 3) {
            String part = code.substring(at, at + 3);
            if (PUBLIC.contains(part)) {
                return true;
            }
            everyday |= everyday(part);
        }
        return !everyday || actor.key() != null && !speaks(actor);
    }

    /** "I", "we", "me": somebody private who talks of himself. */
    private boolean speaks(Actor actor) {
        int t = tree.tokenAt(actor.span().start());
        return t >= 0 && classes.words("first-person").contains(tree.token(t).lemma());
    }

    /** "they", "it": somebody told of by a pronoun. */
    boolean pronoun(Actor actor) {
        int t = tree.tokenAt(actor.span().start());
        return t >= 0 && tree.token(t).xpos().startsWith("PRP");
    }

    /** Whether one of several is of politics. */
    boolean act(List<Actor> actors) {
        return actors.stream().anyMatch(this::acts);
    }
}
