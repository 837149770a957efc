package dateline.asking;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.QuestionReader.About;
import dateline.reading.coding.CodeBook;
import dateline.shelf.LexiconShelf;
import dateline.store.Filter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
    private static final QuestionReader READER = new QuestionReader(new Fields(
            new CodeBook(LexiconShelf.sheet("codes/cameo.txt")), LexiconShelf.sheet("places/countries.txt")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "taliban kabul | taliban, and kabul",
                "\"peace talks\" -qatar | “peace talks”, and not qatar",
                "ceasefire OR truce | ceasefire or truce",
                "sudan (ceasefire OR truce) | sudan, and (ceasefire or truce)",
                "protest* | protest…",
                "actor:RUS | actor code RUS… or actor rus",
                "source:Russia target:\"Ukrainian army\" | (source code RUS… or source russia), and target ukrainian army",
                "by:Lavrov voice:claimed | told by lavrov, and voice claimed",
                "code:19 quad:4 plover:assault | CAMEO 19…, and quad class 4, and PLOVER ASSAULT",
                "status:called-for | status called-for",
                "in:Afghanistan | in AFG",
                "in:\"Rio Grande do Sul\" | in rio grande do sul",
                "code:19 on:2021-07 | CAMEO 19…, and happening from 2021-07-01 to 2021-07-31",
                "after:2021-07-18 has:place | happening from 2021-07-19 on, and with place",
                "before:2021 | published up to 2020-12-31",
                "kabul on:2021-07-18 | kabul, and published on 2021-07-18",
                "kabul published:2021-05/2021-06 code:04 | kabul, and published from 2021-05-01 to 2021-06-30, and CAMEO 04…",
                "Türkiye's O'Neill | turkiye, and oneill",
                "AND taliban AND kabul | taliban, and kabul",
                "NOT taliban | not taliban",
                "`` | everything",
            })
    void tellsHowItUnderstood(String typed, String echo) {
        assertThat(READER.read(typed == null ? "" : typed, About.DISPATCHES).echo())
                .isEqualTo(echo);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "souce:Taliban | unknown-field | Did you mean source:?",
                "code:99 | unknown-value | two to four digits",
                "status:done | unknown-value | called-for, happened, negated, ongoing, planned, possible",
                "on:18/07/2021 | not-a-date | 2021-07-18",
                "on:2021-02-31 | not-a-date | 2021-07-18",
                "in: | empty-field | in:Kabul",
                "\"peace talks | unclosed-quote | taken to the end",
                "(kabul | unclosed-bracket | taken to the end",
                "kabul) | unclosed-bracket | left out",
                "kabul OR | lone-operator | one is missing",
                "!!! | no-words | holds no word",
                "-qatar | only-excludes | everything else",
            })
    void hintsAtWhatItCouldNotTake(String typed, String code, String says) {
        assertThat(READER.read(typed, About.EVENTS).hints()).anySatisfy(hint -> {
            assertThat(hint.code()).isEqualTo(code);
            assertThat(hint.message()).contains(says);
        });
    }

    @Test
    void aWordFromAnAddressIsNoField() {
        Question question = READER.read("https://example.org/a", About.DISPATCHES);
        assertThat(question.hints()).isEmpty();
        assertThat(question.filter()).isEqualTo(new Filter.Words(List.of("https", "example", "org", "a"), false));
    }

    @Test
    void theDateIsOfTheActWhenEventsAreAskedFor() {
        assertThat(READER.read("on:2021-07-18", About.EVENTS).filter()).isEqualTo(new Filter.When(18826L, 18826L));
        assertThat(READER.read("on:2021-07-18", About.DISPATCHES).filter())
                .isEqualTo(new Filter.Published(18826L, 18826L));
    }

    @Test
    void whateverIsTypedIsUnderstoodSomehow() {
        long seed = 20210718;
        Random random = new Random(seed);
        String[] scraps = {
            "(",
            ")",
            "\"",
            "-",
            "OR",
            "NOT",
            "AND",
            ":",
            "code:",
            "on:",
            "*",
            "'",
            ";",
            "DROP TABLE dispatch",
            "NEAR(",
            "\0",
            "\ud800",
            "é",
            "中文",
            "taliban",
            "2021",
            "..",
            "/",
            "%",
            "_",
            "\\",
            "{",
            "^",
            "source:RUS",
            "in:\"",
            "\n"
        };
        for (int i = 0; i < 10_000; i++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(24);
            for (int j = 0; j < length; j++) {
                typed.append(scraps[random.nextInt(scraps.length)]).append(random.nextBoolean() ? " " : "");
            }
            for (About about : About.values()) {
                Question question = READER.read(typed.toString(), about);
                assertThat(question.echo())
                        .as("seed %d, question %d: %s", seed, i, typed)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aVeryLongAndDeepQuestionIsCutWithAHint() {
        Question deep = READER.read("(".repeat(3000) + "kabul", About.DISPATCHES);
        assertThat(deep.hints()).extracting(Hint::code).contains("too-long");
        Question wide = READER.read("kabul ".repeat(5000), About.DISPATCHES);
        assertThat(wide.hints()).extracting(Hint::code).contains("too-long");
        assertThat(wide.words()).hasSize(QuestionReader.MOST);
    }
}
