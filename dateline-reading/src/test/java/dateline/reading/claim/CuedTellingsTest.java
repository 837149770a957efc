package dateline.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.reading.text.SentenceSplitter;
import dateline.record.Span;
import dateline.shelf.LexiconShelf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations, sources and carried speakers; and text that was made to break the finder. */
class CuedTellingsTest {
    private static final CuedTellings FINDER = new CuedTellings(new CueLexicon(LexiconShelf.sheet("claim/cues.txt")));

    private static String found(String text) {
        return FINDER.find(Sentences.galley(text, null)).stream()
                .map(t -> (t.speaker() == null ? "-" : t.speaker().of(text)) + " / "
                        + t.cue().of(text) + " / "
                        + t.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "We lost two men," the general said. | the general / said / "We lost two men,"
            “We lost two men,” the general said. | the general / said / “We lost two men,”
            ''We lost two men in the night,'' the general said. | the general / said / ''We lost two men in the night,''
            "We lost two men," said the general. | the general / said / "We lost two men,"
            The general said: "We lost two men in the night." | The general / said / "We lost two men in the night."
            The general said the men were “lost in the storm.” | The general / said / the men were “lost in the storm.”
            The bridge, the general said, was lost. | the general / said / The bridge + was lost
            "We lost two men," the general said. "Nobody will forget them." | the general / said / "We lost two men," + "Nobody will forget them."
            According to the ministry, the bridge was lost. | the ministry / According to / the bridge was lost
            The bridge was lost, according to a person familiar with the matter. | a person familiar with the matter / according to / The bridge was lost
            The mayor told reporters on Friday that the bridge was lost. | The mayor / told / that the bridge was lost
            In a statement, the ministry said the bridge was lost. | the ministry / said / the bridge was lost
            The mayor was quoted as saying that the bridge was lost. | The mayor / saying / that the bridge was lost
            It was reported that the bridge was lost. | - / reported / that the bridge was lost
            The mayor's claim that the bridge was lost is false. | The mayor's / claim / that the bridge was lost
            There are fears that the bridge was lost. | - / fears / that the bridge was lost
            """)
    void everyFormOfTellingIsFoundWithItsSpeakerAndContent(String text, String tellings) {
        assertThat(found(text)).isEqualTo(tellings);
    }

    @Test
    void aSpeakerGoesOnInTheNextParagraphIfThatIsAllQuotation() {
        String text =
                "“We lost two men in the night,” the general said.\n“Nobody in this army will forget them.”\nThe war went on.";
        assertThat(found(text))
                .isEqualTo(
                        "the general / said / “We lost two men in the night,” + “Nobody in this army will forget them.”");
    }

    @Test
    void aParagraphLeftOpenGoesOnInTheNext() {
        String text = "The general said: “We lost two men in the night.\n“Nobody in this army will forget them.”";
        assertThat(found(text)).contains("The general / said / “We lost two men in the night. + “Nobody in this army");
    }

    @Test
    void wordsInQuotationMarksAreNoQuotation() {
        assertThat(found("The so-called “people's mayor” left the town on Monday."))
                .isEmpty();
    }

    @Test
    void chainsComeAsTellingsOfTheirOwn() {
        assertThat(found("The daily reported that the mayor had said the bridge was lost."))
                .contains("The daily / reported / that the mayor had said the bridge was lost")
                .contains("the mayor / said / the bridge was lost");
    }

    @Test
    void whatIsSaidWithinAQuotationIsItsSpeakersOwn() {
        assertThat(found("“I think we know what they said about us,” the general said."))
                .isEqualTo("the general / said / “I think we know what they said about us,”");
    }

    @Test
    void tellingsAreTheSameEveryTime() {
        String text = "“We lost two men,” the general said. The mayor denied that the bridge was lost.";
        assertThat(found(text)).isEqualTo(found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "“", "”", "'", "''", "‘", "’", "„", "\"a ", "“a ”", " said ", ", \"", "\n\"", "\n“x", "( ", "«"
            })
    void unbalancedMarksBreakNothing(String piece) {
        String text = "He said \"" + piece.repeat(2_000) + " and left.";
        Galley galley = flat(text);
        assertTimeout(Duration.ofSeconds(5), () -> FINDER.find(galley));
        for (Telling t : FINDER.find(galley)) {
            assertThat(t.content()).allMatch(s -> s.end() <= text.length());
        }
    }

    @Test
    void thousandsOfQuotationsTakeLittleTime() {
        String text = "“We lost two men in the night,” the general said.\n".repeat(5_000);
        Galley galley = flat(text);
        assertTimeout(Duration.ofSeconds(5), () -> FINDER.find(galley));
    }

    @Test
    void aSpeakerCarriedOverThousandsOfTimesTakesLittleTime() {
        Galley galley = flat("The general said “we lost two men in the night.” "
                + "“We lost two men in the night.” ".repeat(20_000));
        assertTimeout(Duration.ofSeconds(5), () -> FINDER.find(galley));
    }

    @Test
    void aMegabyteWithoutABlankTakesLittleTime() {
        Galley galley = flat("a\"b“c".repeat(200_000));
        assertTimeout(Duration.ofSeconds(5), () -> FINDER.find(galley));
    }

    /** A galley whose sentences are tagged by shape only and not parsed, as overlong ones are. */
    private static Galley flat(String text) {
        SentenceSplitter splitter = new SentenceSplitter();
        List<Span> paragraphs = splitter.paragraphs(text);
        List<Tree> trees = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Token> tokens = new ArrayList<>();
            int at = paragraphs.get(p).start();
            for (String word : paragraphs.get(p).of(text).split(" ", -1)) {
                if (!word.isEmpty()) {
                    Span span = new Span(at, at + word.length());
                    tokens.add(new Token(
                            tokens.size(),
                            span,
                            word,
                            word.equals("said") ? "say" : word,
                            word.equals("said") ? "VBD" : "NN",
                            "NOUN"));
                }
                at += word.length() + 1;
            }
            int[] heads = new int[tokens.size()];
            String[] rels = new String[tokens.size()];
            Arrays.fill(heads, -1);
            Arrays.fill(rels, "dep");
            trees.add(new Tree(p, p, paragraphs.get(p), tokens, heads, rels, false));
        }
        return new Galley(Sentences.dispatch(text, null), text, paragraphs, trees);
    }
}
