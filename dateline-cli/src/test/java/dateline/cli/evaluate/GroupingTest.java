package dateline.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Groupings held against each other, by figures that can be worked out by hand. */
class GroupingTest {
    @Test
    void groupsThatAreRightScoreOne() {
        JsonNode figures = figures("aab", "xxy");

        assertThat(figures.path("g_pairs").path("f1").asDouble()).isEqualTo(1);
        assertThat(figures.path("g_b3").path("f1").asDouble()).isEqualTo(1);
    }

    @Test
    void aGroupThatMixesTwoLabelsLosesPrecisionAndASplitLabelRecall() {
        // one pair found and right, of three found and of two right ones
        JsonNode figures = figures("aaab", "xxyy");

        assertThat(figures.path("g_pairs").path("p").asDouble()).isEqualTo(0.333);
        assertThat(figures.path("g_pairs").path("r").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("g_b3").path("p").asDouble())
                .isCloseTo((2.0 / 3 * 2 + 1.0 / 3 + 1) / 4, Offset.offset(0.001));
        assertThat(figures.path("g_b3").path("r").asDouble()).isEqualTo(0.75);
    }

    @Test
    void nothingScoresNothing() {
        assertThat(figures("", "").path("g_pairs").path("f1").asDouble()).isZero();
    }

    private static JsonNode figures(String groups, String labels) {
        Grouping grouping = new Grouping();
        for (int i = 0; i < groups.length(); i++) {
            grouping.add(groups.substring(i, i + 1), labels.substring(i, i + 1));
        }
        Score score = new Score();
        grouping.tell(score, "g");
        return score.figures();
    }
}
