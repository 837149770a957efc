package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.ClauseReader;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says on whom blame and protest fall, where they are about something done: on who did it, never on who suffered it. Keeps
 * no state between calls.
 *
 * <p>Example: {@code condemned the killing of villagers by soldiers} blames the soldiers; {@code called Cohen's sentence
 * unjust} blames nobody named.
 */
final class Blame {
    private static final Set<String> TOPIC = Set.of("over", "about", "against");

    private final PartyReader reader;
    private final ClauseReader clauses;
    private final Set<String> harms;
    private final Set<String> undergone;

    Blame(PartyReader reader, ClauseReader clauses, WordClasses classes) {
        this.reader = reader;
        this.clauses = clauses;
        this.harms = classes.words("harm");
        this.undergone = classes.words("undergone");
    }

    /** Whether an act of this code blames somebody. */
    static boolean falls(String code) {
        return code.startsWith("11") || code.startsWith("14");
    }

    /** "condemned the killing <b>of villagers</b>": who suffers what one blames others for. */
    boolean wronged(Arguments arguments, int t) {
        Tree tree = arguments.tree();
        int h = tree.is(t, "nmod") ? tree.head(t) : -1;
        return h >= 0
                && h != arguments.clause().head()
                && harms.contains(tree.token(h).lemma())
                && !tree.caseOf(t).equals("by");
    }

    /** "protested <b>Trump's</b> ban", "<b>Russian</b> shelling": whose the harm is that is not suffered by its owner. */
    List<Actor> wrongdoers(Tree tree, List<Integer> tokens, List<Actor> sources) {
        List<Integer> owners = new ArrayList<>();
        for (int t : tokens) {
            String harm = tree.token(t).lemma();
            if (harms.contains(harm) && !undergone.contains(harm)) {
                owners.addAll(tree.children(t, "nmod:poss"));
                owners.addAll(tree.children(t, "compound"));
                owners.addAll(tree.children(t, "amod"));
            }
        }
        return reader.actors(tree, owners, sources);
    }

    /** The tokens without those that name a harm: the victim of an arrest, or of a ban, is not whom one protests against. */
    List<Integer> harmless(Tree tree, List<Integer> tokens) {
        return tokens.stream()
                .filter(t -> !harms.contains(tree.token(t).lemma()))
                .toList();
    }

    /** "complained to the council <b>over the raids</b>", where the raids were read as part of the council's phrase. */
    static List<Integer> complainedOf(Tree tree, List<Integer> addressed) {
        List<Integer> out = new ArrayList<>();
        for (int t : addressed) {
            List<Integer> names = new ArrayList<>(tree.children(t, "compound"));
            names.addAll(tree.children(t, "amod"));
            names.add(t);
            for (int n : names) {
                for (int c : tree.children(n, "nmod")) {
                    if (c > t && TOPIC.contains(tree.caseOf(c))) {
                        out.add(c);
                    }
                }
            }
        }
        return out.isEmpty() ? addressed : out;
    }

    /** "protested the killing of villagers <b>by soldiers</b>": blame falls on who did it, not on who suffered it. */
    List<Actor> perpetrators(Tree tree, List<Integer> tokens, List<Actor> sources) {
        for (int t : tokens) {
            Clause act = tree.token(t).isNoun() ? clauses.at(t) : null;
            List<Actor> found = act == null ? List.of() : reader.actors(tree, act.args("by"), sources);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
