package dateline.reading.coding;

import dateline.reading.Sentences;
import dateline.reading.Stages;
import dateline.reading.syntax.Galley;
import java.util.List;

/** What the standard coder makes of a few sentences. */
final class Coded {
    private static final Coder CODER = new Coder(LexCheck.lexicon());

    private Coded() {}

    /** The coded clauses, sentence by sentence. */
    static List<Coding> of(String text) {
        Galley galley = Sentences.galley(text, "2021-07-18");
        Stage stage = Stages.of(galley);
        return galley.sentences().stream()
                .flatMap(tree -> CODER.code(tree, stage).stream())
                .toList();
    }

    /** Their codes. */
    static List<String> codes(String text) {
        return of(text).stream().map(Coding::code).toList();
    }
}
