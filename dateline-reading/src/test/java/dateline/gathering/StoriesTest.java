package dateline.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.shelf.StandardTellings;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which dispatches tell one story, by their words. */
class StoriesTest {
    private final StoryReader reader = StandardTellings.storyReader();

    @Test
    void dispatchesAboutTheSameNamesAndThingsAreOneStory() {
        TreeMap<String, StoryPrint> prints = new TreeMap<>();
        prints.put(
                "a",
                reader.read("Dam bursts above Kandu", "A dam burst above Kandu, said mayor Otieno. The dam was old."));
        prints.put(
                "b",
                reader.read(
                        "Kandu flood kills nine", "Nine drowned in Kandu when the dam failed. Otieno blamed the dam."));
        prints.put(
                "c",
                reader.read("Strike at the port of Vell", "Dockers in Vell stopped work. The dockers want more pay."));

        assertThat(Stories.group(prints)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void namesWeighMoreThanOtherWordsAndCommonWordsNothing() {
        StoryPrint print = reader.read(
                null, "In Kandu, people said the dam of Kandu had failed. The dam, officials said, was old.");

        assertThat(print.words())
                .extracting(StoryPrint.Word::word)
                .contains("kandu")
                .doesNotContain("people", "~people");
        assertThat(print.top(1)).containsExactly("kandu");
    }

    @Test
    void aTextInCapitalsIsReadByItsWords() {
        StoryPrint print = reader.read(
                null, "REBELS BLEW UP A PIPELINE NEAR ARAUCA. THE PIPELINE CARRIES OIL. PIPELINE CREWS CAME.");

        assertThat(print.words()).extracting(StoryPrint.Word::word).contains("~pipeline");
    }
}
