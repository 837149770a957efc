package dateline.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.reading.Sentences;
import dateline.reading.syntax.Tree;
import dateline.record.Sheet;
import dateline.shelf.LexiconShelf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every signature gives the act of its own example the status told there. */
class SignatureLexiconTest {
    private static final SignatureLexicon LEXICON = new SignatureLexicon(
            List.of(LexiconShelf.sheet("claim/implicatives.txt"), LexiconShelf.sheet("claim/modality.txt")));

    static Stream<Signature> signatures() {
        return LEXICON.signatures().stream();
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void everySignatureDecidesItsExample(Signature signature) {
        String[] sides = signature.example().split(">");
        Marked marked = Marked.of(sides[0].strip());
        Tree tree = Sentences.tree(marked.text());
        StatusReader reader = new StatusReader(tree, LEXICON);
        int act = tree.tokenAt(marked.content().start());
        assertThat(reader.read(act).label())
                .as(signature.word() + " " + signature.frame() + " " + reader.why() + "\n" + tree)
                .isEqualTo(sides[1].strip());
    }

    @Test
    void aLineOfAnotherFormIsRefusedWithItsNumber() {
        Sheet sheet = new Sheet("s", List.of("", "verb fail | to | - | x"));
        assertThatThrownBy(() -> new SignatureLexicon(List.of(sheet))).hasMessageContaining("s:2");
    }

    @Test
    void aFrameMayStandOnlyOnce() {
        String line = "verb fail | to | - + | Rebels failed to [seize] it. > negated";
        assertThatThrownBy(() -> new SignatureLexicon(List.of(new Sheet("s", List.of(line, line)))))
                .hasMessageContaining("s:2");
    }
}
