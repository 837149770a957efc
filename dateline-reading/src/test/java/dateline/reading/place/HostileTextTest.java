package dateline.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    /** A galley made without the tokenizer: every word a proper noun of one endless sentence. */
    private static Galley endless(String word, String mark, int times) {
        StringBuilder body = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String w : new String[] {word, mark}) {
                if (!w.isEmpty()) {
                    Span span = new Span(body.length(), body.length() + w.length());
                    tokens.add(new Token(tokens.size(), span, w, w, w.equals(mark) ? "," : "NNP", "PROPN"));
                    body.append(w).append(' ');
                }
            }
        }
        int[] heads = new int[tokens.size()];
        String[] rels = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(rels, "dep");
        String text = body.toString();
        Span all = new Span(0, text.length());
        Tree tree = new Tree(0, 0, all, tokens, heads, rels, false);
        return new Galley(Sentences.dispatch(text, null), text, List.of(all), List.of(tree));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Springfield", "San", "Saint", "Abu", "U.S.", "Al"})
    void anEndlessSentenceOfNamesEndsSoon(String word) {
        Galley galley = endless(word, ",", 50_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Atlas.FINDER.find(galley));
    }

    @Test
    void aMegabyteWithoutABlankIsNoPlace() {
        Galley galley = endless("A".repeat(1_000_000), "", 1);
        assertThat(Atlas.FINDER.find(galley)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "((((((((((",
                "\u0000",
                "Ａ",
                "\uD83D\uDE00 \uD83D",
                "’s",
                "-",
                "al-",
                "St.",
                ", Ill."
            })
    void oddTextsThrowNothing(String text) {
        assertThatCode(() -> Atlas.read(text)).doesNotThrowAnyException();
    }

    @Test
    void theSameTextGivesTheSamePlaces() {
        String text =
                "Clashes in Springfield, Columbus, Athens, Paris, Richmond and Lebanon spread to Jordan and Georgia.";
        assertThat(Atlas.read(text)).isEqualTo(Atlas.read(text));
    }
}
