package dateline.reading.coding;

import dateline.reading.syntax.Clause;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where the one who stands in a doer's place suffers the act: "<b>the minister</b> drew criticism", "<b>her</b>
 * arrest". Keeps no state between calls.
 *
 * <p>Example: in {@code The mayor received death threats from settlers} the settlers threaten the mayor.
 */
final class Undergoers {
    private static final Set<String> PERSONAL = Set.of("his", "her", "my", "your");

    private final PartyReader reader;
    private final Set<String> undergoing;
    private final Set<String> drawing;
    private final Set<String> receiving;
    private final Set<String> undergone;
    private final Set<String> individuals;

    Undergoers(PartyReader reader, WordClasses classes) {
        this.reader = reader;
        this.undergoing = classes.words("undergoing");
        this.drawing = classes.words("drawing");
        this.receiving = classes.words("receiving");
        this.undergone = classes.words("undergone");
        this.individuals = classes.words("individual");
    }

    /** The tokens in a doer's place that name who suffers the act; empty if the doer stands there. */
    List<Integer> of(Frame frame, Arguments arguments) {
        Clause clause = arguments.clause();
        if (clause.kind() == Clause.Kind.NOUN) {
            return undergone.contains(clause.lemma()) && !arguments.has("of") ? possessors(arguments) : List.of();
        }
        String code = frame.code();
        boolean given = undergoing.contains(clause.lemma()) && conflict(code)
                || drawing.contains(clause.lemma()) && code.startsWith("11")
                || receiving.contains(clause.lemma()) && favour(code);
        return given && frame.sources().isEmpty() && !clause.passive() && takesNoun(arguments)
                ? arguments.tokens("subj")
                : List.of();
    }

    private static boolean conflict(String code) {
        return code.startsWith("11") || code.compareTo("13") >= 0 && !code.startsWith("14") && !code.startsWith("16");
    }

    /** Praise, thanks, help and sympathy. */
    private static boolean favour(String code) {
        return code.startsWith("051")
                || code.startsWith("052")
                || code.startsWith("055")
                || code.startsWith("07") && !code.startsWith("072")
                || code.startsWith("018");
    }

    private static boolean takesNoun(Arguments arguments) {
        for (int o : arguments.clause().args("obj")) {
            if (arguments.own().get(o)) {
                return true;
            }
        }
        return false;
    }

    /** "his arrest", "the journalist's murder", "Mubarak's trial"; not "the army's arrests", "Oldland's executions". */
    private List<Integer> possessors(Arguments arguments) {
        Tree tree = arguments.tree();
        for (int t : arguments.tokens("poss")) {
            boolean person = PERSONAL.contains(tree.token(t).form().toLowerCase(Locale.ROOT));
            if (!person && tree.token(t).isProper()) {
                List<Actor> found = reader.actors(tree, List.of(t), List.of());
                person =
                        !found.isEmpty() && found.stream().noneMatch(a -> Office.armed(a) || Office.isBody(List.of(a)));
            }
            boolean judge = reader.actors(tree, List.of(t), List.of()).stream().anyMatch(Office::judges);
            if (!judge && (person || tree.token(t).xpos().equals("NN") && individual(tree, t))) {
                return List.of(t);
            }
        }
        return List.of();
    }

    private boolean individual(Tree tree, int t) {
        return individuals.contains(tree.token(t).lemma())
                && reader.actors(tree, List.of(t), List.of()).stream().noneMatch(Office::armed);
    }

    /** Who does it where the doer's place is taken: by whom, or from whom it comes. */
    List<Actor> doers(Arguments arguments) {
        for (String role : List.of("by", "from", "of")) {
            List<Actor> found = reader.actors(arguments.tree(), arguments.tokens(role), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return reader.actors(arguments.tree(), arguments.tokens("mod"), List.of()).stream()
                .filter(Office::holds)
                .toList();
    }
}
