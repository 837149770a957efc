package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same dispatch is read the same, whoever reads beside it. */
class SameBytesTest {
    private static final long SEED = 20210718L;
    private static final String[] WHO = {
        "The Taliban",
        "French President Emmanuel Macron",
        "Police in Lima",
        "Rebels",
        "The Ugandan army",
        "Protesters",
        "The United Nations",
        "A spokesman for the ministry",
        "Israel",
        "He"
    };
    private static final String[] ACT = {
        "attacked",
        "met with",
        "condemned",
        "arrested",
        "said it would help",
        "threatened to expel",
        "did not attack",
        "signed an agreement with",
        "allegedly killed 12 people near",
        "urged talks with"
    };
    private static final String[] WHOM = {
        "the Afghan government",
        "protesters in Kabul",
        "Hamas",
        "Iran",
        "the opposition",
        "two journalists",
        "Germany",
        "them"
    };
    private static final String[] WHEN = {
        "on Sunday", "last week", "in May 2020", "yesterday", "two days ago", "", "tomorrow"
    };

    @Test
    void theSameBytesComeOutWithOneThreadAndEightAndInAnyOrder() {
        Random dice = new Random(SEED);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 6; s++) {
                text.append(pick(dice, WHO))
                        .append(' ')
                        .append(pick(dice, ACT))
                        .append(' ')
                        .append(pick(dice, WHOM));
                text.append(' ').append(pick(dice, WHEN)).append(s % 3 == 2 ? ", officials said.\n\n" : ". ");
            }
            lines.add(FrontDoor.line("d" + i, "2021-07-18", text.toString()));
        }
        String one = read(lines, "1");
        assertThat(one.lines()).hasSize(lines.size());
        assertThat(one).contains("\"cameo\"");
        assertThat(read(lines, "8")).as("seed " + SEED).isEqualTo(one);
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, dice);
        assertThat(read(shuffled, "8").lines().sorted().toList())
                .as("seed " + SEED)
                .isEqualTo(one.lines().sorted().toList());
    }

    private static String pick(Random dice, String[] from) {
        return from[dice.nextInt(from.length)];
    }

    private static String read(List<String> lines, String threads) {
        return FrontDoor.run(
                        String.join("\n", lines),
                        "read",
                        "--from",
                        "jsonl",
                        "--format",
                        "jsonl",
                        "--explain",
                        "--threads",
                        threads,
                        "-")
                .out();
    }
}
