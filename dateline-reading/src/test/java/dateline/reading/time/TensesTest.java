package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Compositor;
import dateline.reading.Sentences;
import dateline.record.Timex;
import dateline.shelf.LexiconShelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tense of its own clause decides which Monday is meant, in parsed sentences and in sentences only tagged. */
class TensesTest {
    private static final TimeFinder FINDER = new LexiconTimeFinder(LexiconShelf.folder("time"));
    private static final String CASES = """
            The envoy left on Monday.                                        | 2021-07-12
            The envoy will leave on Monday.                                  | 2021-07-19
            The envoy would leave on Monday, he said.                        | 2021-07-19
            The envoy is due to leave on Monday.                             | 2021-07-19
            The envoy is to leave on Monday.                                 | 2021-07-19
            The envoy has left on Monday.                                    | 2021-07-12
            The envoy was seized on Monday.                                  | 2021-07-12
            The envoy will be received on Monday.                            | 2021-07-19
            Talks are scheduled for Monday.                                  | 2021-07-19
            Talks were held in Oslo on Monday.                               | 2021-07-12
            The two sides plan to meet on Monday.                            | 2021-07-19
            He said on Monday that the talks would go on.                    | 2021-07-12
            The strike called for Monday was put off.                        | 2021-07-12
            Iran's foreign minister will visit Iraq on Monday, it said.      | 2021-07-19
            The summit opens Monday.                                         | 2021-07-19
            Parliament is expected to vote on the law on Monday.             | 2021-07-19
            Soldiers who deserted on Monday were shot.                       | 2021-07-12
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CASES)
    void inAParsedSentence(String text, String day) {
        assertThat(FINDER.find(Sentences.galley(text, "2021-07-18")))
                .extracting(Timex::value)
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CASES)
    void inASentenceOnlyTagged(String text, String day) {
        var galley = new Compositor(Sentences.parser(), tokens -> false).set(Sentences.dispatch(text, "2021-07-18"));
        assertThat(FINDER.find(galley)).extracting(Timex::value).contains(day);
    }
}
