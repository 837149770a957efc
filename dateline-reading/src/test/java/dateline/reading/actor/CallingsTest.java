package dateline.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callings, kin and crowds are by the words beside them, and when somebody was what he is called. */
class CallingsTest {
    private static final Sheet PEOPLE = new Sheet(
            "actors/test.txt",
            List.of(
                    "Ada Kowal | Kowal | person | POLGOV 2010-01-01..2014-12-31 president | own",
                    "Jon Marten Kell | Kell | person | USALEG 2024-01-03.. senator | own",
                    "Heather Party | | party | GBRPTY | own"));

    private static final class Held {
        static final CastCodes CODES = new CastCodes(PEOPLE, "2020-10-15");
    }

    private static String codes(String text, String word) {
        return Held.CODES.of(text, word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Olaf Brenn, the president of the Polish chess federation, banned two players. | Brenn | POLCVL",
                "The Polish president criticized the parliament. | president | POLGOV",
                "Tea company president Lena Orvik praised the Kenyan government. | Orvik | BUS",
                "Senate President Rosa Almar criticized the Chilean government. | Almar | CHLLEG",
            })
    void whoPresidesOverAClubOrACompanyIsNoHeadOfState(String text, String word, String code) {
        assertThat(codes(text, word)).isEqualTo(code);
    }

    @Test
    void kinTakeNothingOfTheRoleOfThoseWhoseTheyAre() {
        assertThat(codes("French police arrested the gunman's wife in Lyon.", "wife"))
                .doesNotContain("UAF");
        assertThat(codes("French police arrested the gunman in Lyon.", "gunman"))
                .contains("UAF");
    }

    @Test
    void whoIsCalledThenSomethingIsItInThatMentionOnly() {
        String text = "Polish troops followed then-President Ada Kowal in 2012. Kowal criticized the new government.";
        assertThat(codes("Polish troops followed then-President Ada Kowal in 2012.", "Kowal"))
                .isEqualTo("POLGOV");
        assertThat(codes(text, "Kowal")).isEqualTo("POLELI");
    }

    @Test
    void whoIsNowhereCalledFormerActsAsHolderOfTheHighOfficeOfHisTitle() {
        assertThat(codes("In 2012 President Ada Kowal signed a treaty with Norway.", "Kowal"))
                .isEqualTo("POLGOV");
        assertThat(codes("Former President Ada Kowal criticized the treaty with Norway.", "Kowal"))
                .isEqualTo("POLELI");
    }

    @Test
    void aMinisterBesideAMinisterIsOfTheSameLand() {
        assertThat(codes(
                        "The talks were attended by Greek prime minister Nikos Valas and energy minister Petros Lenis.",
                        "Lenis"))
                .isEqualTo("GRCGOV");
    }

    @Test
    void aCandidateOfAPartyIsNotYetWhatThePartyIs() {
        assertThat(codes("Heather Party candidate Tom Averil criticized the British government.", "Averil"))
                .isEqualTo("GBROPP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crowds gathered in Athens. | Crowds | GRCCVL",
                "Crowds demanded elections in Athens. | Crowds | GRCOPP",
                "World leaders condemned the attack in Athens. | leaders | GOV",
                "Schools were closed in Samoa. | Schools | WSMEDU",
                "A mosque was attacked in Denmark. | mosque | DNKREL",
                "The Danish general obtained immunity from prosecution. | prosecution | -",
                "The ministers supported social justice in Denmark. | justice | -",
            })
    void bareNounsBelongToTheirSceneUnlessTheyAreMatters(String text, String word, String code) {
        assertThat(codes(text, word)).isEqualTo(code);
    }

    @Test
    void aPeoplesNameBehindAGivenNameIsASurname() {
        assertThat(codes("Pakistani police arrested Sadiq Baloch in Multan.", "Baloch"))
                .doesNotContain("BAL");
        assertThat(codes("Pakistani police arrested Baloch rebels in Multan.", "rebels"))
                .contains("BAL");
    }

    @Test
    void aLoneSurnameOfSomebodyWhoComesToOfficeLaterIsNotHis() {
        assertThat(codes("The American court sued Kell.", "Kell")).isNotEqualTo("USALEG");
        assertThat(codes("Senator Jon Marten Kell sued the American court. The court sued Kell.", "Kell"))
                .startsWith("USA");
    }

    @Test
    void aThingCalledAfterAPersonIsNotThatPerson() {
        assertThat(codes("A bomb killed two soldiers at Kowal Airport.", "Kowal"))
                .isEqualTo("-");
    }
}
