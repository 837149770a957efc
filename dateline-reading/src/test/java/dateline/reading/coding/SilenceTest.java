package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.Stages;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sport, weather, markets, science, obituaries, films and accidents tell no political act, whatever words they borrow. */
class SilenceTest {
    private final Coder coder = new Coder(LexCheck.lexicon());

    @Test
    void newsWithoutPoliticsIsLeftUncoded() throws IOException {
        List<String> sentences = lines();

        assertThat(sentences).hasSizeGreaterThan(120);
        assertThat(sentences).allSatisfy(s -> assertThat(codes(s)).as(s).isEmpty());
    }

    private List<String> codes(String sentence) {
        Galley galley = Sentences.galley(sentence, "2021-07-18");
        Stage stage = Stages.of(galley);
        return galley.sentences().stream()
                .flatMap((Tree t) -> coder.code(t, stage).stream())
                .map(c -> c.code() + " " + c.frame().key())
                .toList();
    }

    private static List<String> lines() throws IOException {
        InputStream in = Objects.requireNonNull(SilenceTest.class.getResourceAsStream("silent.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.isBlank()).toList();
        }
    }
}
