package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dateline.reading.Compositor;
import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Span;
import dateline.record.Timex;
import dateline.shelf.LexiconShelf;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTimesTest {
    private static final TimeFinder FINDER = new LexiconTimeFinder(LexiconShelf.folder("time"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on the 45th of May 2020.",
                "They met on the 31st of February.",
                "They met on February 30, 2020.",
                "They met on 31/11/2020.",
                "They met on 2020-13-45.",
                "They met on 99/99/2020.",
                "They met on June 99.",
                "They met 99999999 years ago.",
                "They met 500000 centuries ago.",
                "They met 9999999 days later.",
                "They met in the 99th century.",
                "They will meet 900000 weeks from now.",
                "They met at 29:75 pm.",
            })
    void whatNoCalendarHasGetsNoDate(String text) {
        assertThat(FINDER.find(Sentences.galley(text, "2021-07-18"))).as(text).allSatisfy(t -> assertThat(t.value())
                .isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "1582-10-10", "2020-02-29"})
    void theEdgesOfTheCalendarBreakNothing(String published) {
        String text =
                "Last century, last year, yesterday, 20 years ago, next week, next year, the next decade, tomorrow, on Monday, in May, "
                        + "at Easter, last Ramadan, on Diwali, over the weekend, last winter, two thousand years ago, 9998 years later, in 9999 BC.";
        assertThatCode(() -> FINDER.find(Sentences.galley(text, published))).doesNotThrowAnyException();
    }

    @Test
    void aYearBeyondFourDigitsIsNoYear() {
        assertThat(FINDER.find(Sentences.galley("It will end in the year 99999.", "2021-07-18")))
                .allSatisfy(t -> assertThat(t.value()).isNull());
    }

    @Test
    void aLongSentenceTakesLittleTime() {
        String text = "of the end of the early last 5 May , ".repeat(12_000);
        long start = System.nanoTime();
        List<Timex> found = FINDER.find(
                new Compositor(Sentences.parser(), tokens -> false).set(Sentences.dispatch(text, "2021-07-18")));
        assertThat(found).isNotEmpty();
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
    }

    @RepeatedTest(20)
    void wordsInAnyOrderAreReadTwiceAlikeAndNeverOverlap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] words =
                ("the a last next of in on May March 5 5th 31 2020 480 BC - / , : . ' s week weeks year day Sunday night early mid end ago "
                                + "later before after two half several past following that same Easter Eid al Adha quarter century 1980s at noon am every per to and between")
                        .split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        var galley = new Compositor(Sentences.parser(), tokens -> false)
                .set(Sentences.dispatch(text.toString(), "2021-07-18"));
        List<Timex> found = FINDER.find(galley);
        assertThat(FINDER.find(galley)).isEqualTo(found);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .as("seed %d", repetition.getCurrentRepetition())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "a",
                "5 ",
                "(",
                "May ",
                "the ",
                "1-",
                "1,",
                "early ",
                "the end of ",
                "two and ",
                "1 year ",
                "last the "
            })
    void aMillionLettersOfOneSortAreReadInGoodTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Tree bare = new Tree(0, 0, new Span(0, text.length()), List.of(), new int[0], new String[0], false);
        Galley galley = new Galley(Sentences.dispatch(text, "2021-07-18"), text, List.of(bare.span()), List.of(bare));
        assertTimeout(Duration.ofSeconds(30), () -> FINDER.find(galley));
    }
}
