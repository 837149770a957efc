package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

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
    @Test
    void newsWithoutPoliticsIsLeftUncoded() throws IOException {
        List<String> sentences = lines();

        assertThat(sentences).hasSizeGreaterThan(120);
        assertThat(sentences).allSatisfy(s -> assertThat(codes(s)).as(s).isEmpty());
    }

    private static List<String> codes(String sentence) {
        return Coded.of(sentence).stream()
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
