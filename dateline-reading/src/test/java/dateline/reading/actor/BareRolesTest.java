package dateline.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Sheet;
import dateline.shelf.LexiconShelf;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain nouns for people and bodies, whose land and role nothing but the dispatch tells. */
class BareRolesTest {
    private static final Sheet PEOPLE = new Sheet(
            "actors/test.txt",
            List.of(
                    "Ada Kowal | Kowal | person | POLGOV 2010-01-01..2014-12-31 prime minister | own",
                    "Heather Party | | party | GBRPTY | own",
                    "Brandt Motor | Brandt | company | DEUBUS | own"));

    private static final class Held {
        static final CastCodes CODES = new CastCodes(PEOPLE, "2012-10-15");
    }

    private static String codes(String text, String word) {
        return Held.CODES.of(text, word);
    }

    @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian police arrested the accused on Monday. | accused | NORCRM",
                "In Germany, attorneys general sued the president. | attorneys | DEUGOV",
                "In Chile, at least two towns declared an emergency. | towns | CHLGOV",
                "A quake was felt in two Chilean towns. | towns | -",
                "The gunman killed a guard and wounded others in Norway. | others | NORCVL",
                "The gunman was seen among others in Norway. | others | -",
                "Norwegian police urged anyone with a tape to call. | anyone | NORCVL",
                "Norwegian police arrested three on Monday. | three | NORCVL",
                "Norwegian police found three of the tapes. | three | -",
                "The Kenyan labour minister fired an aide. | minister | KENGOV",
                "The deputy executive director of the Kenyan port authority was arrested. | director | KENGOV",
            })
    void whatIsDoneOrSaidToThemMakesPeopleOfPlainWords(String text, String word, String code) {
        assertThat(codes(text, word)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hong Gil-su, the mayor of Seoul, was arrested. | Gil | KORGOV",
                "Heather Party MP (Member of Parliament) Tom Averil criticized the British government. | Averil | GBRLEG",
                "Lena Orvik, fiancee of the Norwegian writer Jon Bakk, was arrested. Orvik is a Danish national."
                        + " | Orvik | DNKCVL",
                "Former Kenyan police commander Jon Oteno was arrested. | Oteno | KENELI",
                "The Nairobi police stopped two Kenyans, Jon Oteno and Ben Wafula, who had fled. | Wafula | KENCVL",
                "In Kenya, Lakeside Holdings praised the new law. | Holdings | KENBUS",
                "In Kenya, the Lakeside Herald praised the new law. | Herald | KENMED",
                "Brandt praised the German government. | Brandt | DEUBUS",
                "Lars Brandt praised the German government. | Brandt | null",
            })
    void whoSomebodyIsStandsBesideHisNameOrInIt(String text, String word, String code) {
        assertThat(codes(text, word)).isEqualTo(code);
    }

    @Test
    void theOneWhoHoldsAnOfficeIsMeantByItHoweverItIsWritten() {
        String text =
                "Prime Minister Ada Kowal met the prime ministers of Belgium and Spain. Kowal criticized the banks. "
                        + "Later the Prime Minister apologized.";
        assertThat(codes(text, "Minister")).isEqualTo("POLGOV");
    }

    @Test
    void aHeadlineTellsWhereItPlaysAndWhatItOnlyNames() {
        Callings callings = new Callings(LexiconShelf.sheet("actors/callings.txt"));
        Phrasebook<Sense> names = new WhoIsWho(RuleSheets.with(PEOPLE)).names();
        assertThat(code(Headline.of("Toilet stolen from palace in Norway", names, callings)
                        .place()))
                .isEqualTo("NOR");
        assertThat(code(Headline.of("Kenya accuses Norway of theft", names, callings)
                        .place()))
                .isNull();
        assertThat(code(Headline.of("Danish princess resigns", names, callings).only()))
                .isEqualTo("DNK");
        assertThat(code(Headline.of("Panama Papers name princess", names, callings)
                        .only()))
                .isNull();
    }

    private static @Nullable String code(@Nullable State state) {
        return state == null ? null : state.code();
    }
}
