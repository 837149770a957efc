package dateline.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Rejection;
import dateline.record.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDictionaryTest {
    private static final List<Sheet> BUILT_IN = builtIn();
    private static final DictionaryActorFinder PLAIN = new DictionaryActorFinder(BUILT_IN);
    private static final OwnDictionary OWN = OwnDictionary.read(List.of(
            new Sheet(
                    "mine.txt",
                    List.of(
                            "# ours",
                            "Lantern Brigade | LNB | group | MLIREB ..2015-05-31; MLIPTY 2015-06-01.. | own",
                            "Harbour Union | the Dockers | organisation | NORLAB | own",
                            "Quiet Wizards | | wizard | NORCVL | own",
                            "Ada Kowal | | person | POLOPP | own",
                            "Zubronia | Zubronian | state | ZUB | own",
                            "COP | person | lampwarden")),
            new Sheet("mine-too.dict", List.of("Lantern Brigade | Wick Brigade | group | MLIREB | own"))));
    private static final DictionaryActorFinder LAID_OVER = new DictionaryActorFinder(BUILT_IN, OWN);

    private static List<Sheet> builtIn() {
        return RuleSheets.with(new Sheet(
                "actors/test.txt",
                List.of(
                        "Harbour Union | Harbour Workers | party | SWEOPP | own",
                        "Old Dockers Club | Dockers | company | GBRBUS | own",
                        "Ada Kowal | | person | POLGOV 2010.. prime minister | own",
                        "Bela Nowak | | person | POLGOV 2010.. prime minister | own")));
    }

    private static String codes(DictionaryActorFinder finder, String text, String word, String day) {
        Galley galley = Sentences.galley(text, day);
        Cast cast = finder.cast(galley, List.of(), List.of());
        Tree tree = galley.sentences().get(0);
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (tree.token(i).form().equals(word)) {
                return cast.actors(tree, i).stream()
                        .map(Actor::code)
                        .map(String::valueOf)
                        .collect(Collectors.joining("+"));
            }
        }
        throw new IllegalArgumentException(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Lantern Brigade attacked the town of Gao.      | Brigade | 2014-03-01 | MLIREB
            The Lantern Brigade joined talks in Gao.           | Brigade | 2017-03-01 | MLIPTY
            Wick Brigade attacked the town of Gao.             | Brigade | 2014-03-01 | MLIREB
            The Harbour Union criticised the new law.          | Union   | 2014-03-01 | NORLAB
            The Dockers criticised the new law.                | Dockers | 2014-03-01 | NORLAB
            Ada Kowal criticised the new law.                  | Kowal   | 2014-03-01 | POLOPP
            Zubronia criticised the new law.                   | Zubronia | 2014-03-01 | ZUB
            A Polish lampwarden arrested two men.              | lampwarden | 2014-03-01 | POLCOP
            """)
    void whatTheUserSaysHolds(String text, String word, String day, String code) {
        assertThat(codes(LAID_OVER, text, word, day)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Harbour Union criticised the new law.          | Union   | SWEOPP
            The Dockers criticised the new law.                | Dockers | GBRBUS
            Ada Kowal criticised the new law.                  | Kowal   | POLGOV
            """)
    void withoutItTheBuiltInDictionaryHolds(String text, String word, String code) {
        assertThat(codes(PLAIN, text, word, "2014-03-01")).isEqualTo(code);
    }

    @Test
    void whoWasReplacedHoldsNoOfficeAnyMore() {
        assertThat(new WhoIsWho(BUILT_IN).holder("POL", "prime minister", 20140301))
                .isNull();
        assertThat(new WhoIsWho(BUILT_IN, OWN).holder("POL", "prime minister", 20140301))
                .isNotNull()
                .extracting(Entry::name)
                .isEqualTo("Bela Nowak");
    }

    @Test
    void badLinesAreNamedAndTheRestHolds() {
        assertThat(OWN.rejections()).extracting(Rejection::origin).containsExactly("mine.txt");
        assertThat(OWN.rejections()).extracting(Rejection::line).containsExactly(4L);
        assertThat(OWN.rejections().get(0).code()).isEqualTo("dictionary-line");
        assertThat(OWN.rejections().get(0).message()).contains("wizard");
        assertThat(OWN.isEmpty()).isFalse();
        assertThat(OwnDictionary.NONE.isEmpty()).isTrue();
    }
}
