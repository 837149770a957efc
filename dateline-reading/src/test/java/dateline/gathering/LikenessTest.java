package dateline.gathering;

import static dateline.gathering.TellingBuilder.HAMA;
import static dateline.gathering.TellingBuilder.SYRIA;
import static dateline.gathering.TellingBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Status;
import org.junit.jupiter.api.Test;

/** When two tellings are of one act, and the reasons. */
class LikenessTest {
    private final Telling shelling = event("a").telling();

    @Test
    void theSameCodeActorsDayAndTownAreOneAct() {
        Verdict v = Likeness.of(shelling, event("b").telling());

        assertThat(v.oneAct()).isTrue();
        assertThat(v.code()).isEqualTo(Agreement.SAME);
        assertThat(v.where()).isEqualTo(Agreement.SAME);
    }

    @Test
    void twoTownsAreTwoActsWhateverElseAgrees() {
        Verdict v = Likeness.of(shelling, event("b").at(HAMA).telling());

        assertThat(v.oneAct()).isFalse();
        assertThat(v.where()).isEqualTo(Agreement.APART);
        assertThat(v.reasons()).contains("where: apart (Homs / Hama)");
    }

    @Test
    void aCountryHoldsItsTowns() {
        assertThat(Likeness.of(shelling, event("b").at(SYRIA).telling()).where())
                .isEqualTo(Agreement.NEAR);
    }

    @Test
    void twoDaysAreTwoActsAndAnIntervalHoldsItsDays() {
        assertThat(Likeness.of(shelling, event("b").on("2021-05-04").telling()).oneAct())
                .isFalse();
        assertThat(Likeness.of(shelling, event("b").on("2021-05-02/2021-05-03").telling())
                        .oneAct())
                .isTrue();
    }

    @Test
    void codesOfOneFamilyAreOneActAndOthersNot() {
        assertThat(Likeness.of(shelling, event("b").code("183", "ASSAULT").telling())
                        .oneAct())
                .isTrue();
        assertThat(Likeness.of(shelling, event("b").code("040", "CONSULT").telling())
                        .code())
                .isEqualTo(Agreement.APART);
    }

    @Test
    void whoIsPrivateIsToldInManyWaysButAStatesArmyIsNotItsGovernment() {
        Telling gunman = event("a").by("USAUAF").against("USACVL").telling();

        assertThat(Likeness.of(gunman, event("b").by("USALAB").against("USACVL").telling())
                        .sources())
                .isEqualTo(Agreement.LOOSE);
        assertThat(Likeness.of(
                                event("a").by("USAGOV").telling(),
                                event("b").by("USAMIL").telling())
                        .sources())
                .isEqualTo(Agreement.APART);
        assertThat(Likeness.of(
                                event("a").by("USA").telling(),
                                event("b").by("USAMIL").telling())
                        .sources())
                .isEqualTo(Agreement.NEAR);
    }

    @Test
    void bothSidesOfAMeetingMayBeToldInEitherOrder() {
        Telling a = event("a")
                .code("040", "CONSULT")
                .by("FRAGOV")
                .against("DEUGOV")
                .mutual()
                .telling();
        Telling b = event("b")
                .code("040", "CONSULT")
                .by("DEUGOV")
                .against("FRAGOV")
                .mutual()
                .telling();

        assertThat(Likeness.of(a, b).oneAct()).isTrue();
    }

    @Test
    void whatIsDeniedAndWhatIsToldAsDoneMayBeOneActButACallForItIsNot() {
        assertThat(Likeness.of(shelling, event("b").status(Status.NEGATED).telling())
                        .oneAct())
                .isTrue();
        assertThat(Likeness.of(shelling, event("b").status(Status.CALLED_FOR).telling())
                        .status())
                .isEqualTo(Agreement.APART);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        Telling other = event("b")
                .on("2021-05")
                .by("SYR")
                .words("fire", "Mortar fire hit Homs.")
                .telling();

        assertThat(Likeness.of(shelling, other).score())
                .isEqualTo(Likeness.of(other, shelling).score());
    }

    @Test
    void whatIsCompatibleButToldOfTwoStrangeStoriesIsNotOneAct() {
        Telling arrest = event("a")
                .code("173", "COERCE")
                .by("USACOP")
                .against()
                .at(null)
                .words("arre", "Police arrested a baker in a quarrel over bread.")
                .body("Police arrested a baker in a quarrel over bread. The quarrel over bread began early.")
                .telling();
        Telling other = event("b")
                .code("173", "COERCE")
                .by("USACOP")
                .against()
                .at(null)
                .words("held", "Two pilots were held after landing drunk.")
                .body("Two pilots were held after landing drunk. The pilots denied it.")
                .telling();

        Verdict v = Likeness.of(arrest, other);

        assertThat(v.compatible()).isTrue();
        assertThat(v.oneAct()).isFalse();
    }
}
