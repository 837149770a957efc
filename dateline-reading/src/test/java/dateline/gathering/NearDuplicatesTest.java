package dateline.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Copies are found however they were dressed up, and nothing else is. */
class NearDuplicatesTest {
    private static final String STORY = words(1, 400);
    /** Changes only if every archive is to be printed anew. */
    private static final String SIGNATURE = "012328e301de71a50a0d340117b505bb";

    @Test
    void theSameTextInOtherLettersAndLinesIsACopy() {
        CopyLink link = NearDuplicates.link(
                "b", STORY, "a", STORY.toUpperCase(java.util.Locale.ROOT).replace(". ", ".\n\n"));

        assertThat(link).isEqualTo(new CopyLink("a", "b", 1, 1));
    }

    @Test
    void aCopyWithAnotherOpeningAndWithoutItsEndIsFoundByItsKeys() {
        String copy = "TRIPOLI - From our own man. " + words(2, 30) + STORY.substring(0, STORY.length() / 3);

        assertThat(NearDuplicates.links(Map.of("whole", STORY, "cut", copy)))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.jaccard()).isLessThan(0.4);
                    assertThat(l.containment()).isGreaterThan(0.7);
                });
    }

    @Test
    void aPieceInTheMiddleOfALongReportIsFound() {
        String report = words(3, 900) + STORY + words(4, 900);

        assertThat(NearDuplicates.links(Map.of("piece", STORY, "report", report)))
                .hasSize(1);
    }

    @Test
    void aNoticeThatAnOutletPrintsUnderEverythingMakesNoCopies() {
        String notice = words(5, 35);

        assertThat(NearDuplicates.links(Map.of("a", words(6, 300) + notice, "b", words(7, 60) + notice)))
                .isEmpty();
    }

    @Test
    void otherTextsAreNoCopiesAndTextsOfAFewWordsAreNeverCalledSo() {
        assertThat(NearDuplicates.links(Map.of("a", words(8, 300), "b", words(9, 300))))
                .isEmpty();
        assertThat(NearDuplicates.links(Map.of("a", "More soon.", "b", "More soon.", "c", "")))
                .isEmpty();
    }

    @Test
    void thePrintsEstimateWhatTheTextsHaveInCommon() {
        String half = STORY + words(10, 400);
        CopyPrint a = CopyPrint.of(STORY);
        CopyPrint b = CopyPrint.of(half);

        assertThat(a.jaccard(b)).isCloseTo(0.5, Offset.offset(0.12));
        assertThat(a.containment(b)).isCloseTo(1.0, Offset.offset(0.15));
        assertThat(NearDuplicates.maybe(a, b)).isTrue();
        assertThat(a.keys()).containsAnyElementsOf(b.keys());
    }

    @Test
    void printsAreTheSameOnEveryMachine() {
        CopyPrint print = CopyPrint.of("The ferry to the island was late again, and the mayor said so in a letter that"
                + " was read aloud in the square before the council met for the last time in its old hall.");

        assertThat(print.shingles()).isEqualTo(31);
        assertThat(print.signature()).hasSize(1024).startsWith(SIGNATURE);
    }

    /** Sentences of made-up words, the same for the same seed. */
    private static String words(long seed, int n) {
        Random random = new Random(seed);
        List<String> syllables = List.of("ka", "lo", "mi", "ru", "ten", "ba", "sho", "vel", "dri", "quo");
        return IntStream.range(0, n)
                        .mapToObj(i -> syllables.get(random.nextInt(10))
                                + syllables.get(random.nextInt(10))
                                + syllables.get(random.nextInt(10))
                                + (i % 12 == 11 ? "." : ""))
                        .collect(Collectors.joining(" "))
                + " ";
    }
}
