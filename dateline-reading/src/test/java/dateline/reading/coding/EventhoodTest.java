package dateline.reading.coding;

import static dateline.reading.coding.Coded.codes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventhoodTest {
    @Test
    void talkAmongPrivatePeopleIsNobodysPolitics() {
        assertThat(codes("The Austrian pianist met her sister in Vienna.")).isEmpty();
        assertThat(codes("Emmanuel Macron met Vladimir Putin in Vienna.")).containsExactly("040");
    }

    @Test
    void whatTheLawDoesToPrivatePeopleStays() {
        assertThat(codes("Two students were arrested on Monday.")).containsExactly("173");
        assertThat(codes("The Kenyan farmer was found guilty on Friday.")).containsExactly("116");
    }

    @Test
    void aRuleIsNoAct() {
        assertThat(codes("Only parliament may ratify the treaty.")).isEmpty();
        assertThat(codes("Under the constitution, the assembly impeaches the president."))
                .isEmpty();
        assertThat(codes("The assembly impeached the president.")).containsExactly("1121");
    }

    @Test
    void aShareOfOpinionIsNobodysAct() {
        assertThat(codes("About 60 percent of voters oppose the government.")).isEmpty();
    }

    @Test
    void anInterviewersQuestionTellsNoAct() {
        assertThat(codes("Are you worried about the arrest of the ministers?")).isEmpty();
    }

    @Test
    void aCampaignRallyIsNoProtest() {
        assertThat(codes("The candidate held a rally in Ohio.")).isEmpty();
        assertThat(codes("Students held a rally in Athens against the government."))
                .contains("1411");
    }

    @Test
    void whatSomebodyWantsIsNoActOfItsOwnIfNobodyDoesIt() {
        assertThat(codes("The opposition leader called for the nationalization of the banks."))
                .doesNotContain("1711");
    }

    @Test
    void theDeadOfAStormWereNotAttacked() {
        assertThat(codes("A hurricane hit Cuba on Monday. Officials said it killed nine people and injured twenty."))
                .isEmpty();
        assertThat(codes("Gunmen attacked a market in Mali. Officials said nine people were killed."))
                .contains("190");
    }

    @Test
    void aWarWithANameIsHistoryToThoseWhoFellInIt() {
        assertThat(codes("The minister spoke of French soldiers killed in the First World War."))
                .doesNotContain("190");
    }

    @Test
    void whatAPowerWouldAllowIsNotDone() {
        assertThat(codes("The minister defended a bill that would have allowed Austria to extradite the suspects."))
                .doesNotContain("063");
        assertThat(codes("Austria extradited the suspects to Kenya.")).containsExactly("063");
    }

    @Test
    void whatIsForbiddenIsNotDone() {
        assertThat(codes("Kenya was barred from exporting weapons to Uganda.")).doesNotContain("061", "072");
    }

    @Test
    void anyOneOfAKindIsNobody() {
        assertThat(codes("The city opened a shelter for women who have been assaulted."))
                .isEmpty();
        assertThat(codes("The man who assaulted a policeman in Graz was jailed on Friday."))
                .contains("173");
    }

    @Test
    void aHabitIsNoActInAnyTense() {
        assertThat(codes("The guards would often beat the prisoners.")).isEmpty();
        assertThat(codes("The guards beat the prisoners on Monday.")).isNotEmpty();
    }

    @Test
    void aStateVerbOfLikingTellsNoAct() {
        assertThat(codes("The general likes bombing villages.")).isEmpty();
    }

    @Test
    void anInquiryThatSomebodyPrefersIsNotHeld() {
        assertThat(codes("The deputies endorsed an audit of the ministry.")).doesNotContain("090");
    }

    @Test
    void whatSomebodyCallsACoupNeedBeNone() {
        assertThat(codes("The senator called the vote a coup.")).doesNotContain("192");
        assertThat(codes("A coup toppled the president of Mali on Monday.")).isNotEmpty();
    }

    @Test
    void theDeadOfACrashWereNotKilledByAnybody() {
        assertThat(codes("Seven people were killed when a coach crashed near Graz."))
                .isEmpty();
        assertThat(codes("A ranger was killed by his lions.")).isEmpty();
        assertThat(codes("Seven people were killed when a suicide bomber crashed a lorry into the gate."))
                .isNotEmpty();
    }

    @Test
    void aPlayersWordsForFightingTellNoFight() {
        String lead = "The striker scored twice in the cup match. The league champion won the tournament. ";

        assertThat(codes(lead + "The captain beat his rival easily.")).isEmpty();
        assertThat(codes(lead + "Police arrested nine people.")).containsExactly("173");
    }

    @Test
    void partsOfNamesAndTitlesTellNoAct() {
        assertThat(codes("The mayor spoke of the slogan Defund the Police.")).doesNotContain("162");
    }

    @Test
    void wordsUnderAPictureTellNoAct() {
        assertThat(codes("Image: Protesters march through Athens.")).isEmpty();
    }

    @Test
    void onlyTwoInAllHistoryIsACount() {
        assertThat(codes("In the history of the republic only two presidents have been impeached."))
                .isEmpty();
    }

    @Test
    void dealsAmongFirmsAreBusiness() {
        assertThat(codes("Airbus signed an agreement with Boeing.")).isEmpty();
        assertThat(codes("France signed an agreement with Germany.")).containsExactly("057");
    }

    @Test
    void whoLeavesAnOfficeUnaskedYieldsToNobody() {
        assertThat(codes("The governor resigned for health reasons in March.")).isEmpty();
        assertThat(codes("The Kenyan president was due to stand down in August."))
                .isEmpty();
        assertThat(codes("The Peruvian president resigned after weeks of protests."))
                .contains("0831");
        assertThat(codes("Protesters marched in Lima on Monday. The Peruvian president resigned."))
                .contains("0831");
    }

    @Test
    void aStepOfALifeIsNoVisit() {
        assertThat(codes("The senator finished school in Lima before returning to Kenya to attend college."))
                .isEmpty();
        assertThat(codes("The senator returned to Kenya to meet the president."))
                .isNotEmpty();
    }

    @Test
    void aCountOfTheHurtIsNoAttackOfItsOwn() {
        assertThat(codes("Forty people were injured on Monday, officials said."))
                .isEmpty();
        assertThat(codes("Forty people were injured in the attack, officials said."))
                .contains("190");
    }

    @Test
    void whatABeastDoesIsNoAttack() {
        assertThat(codes("The mayor of Denver witnessed the bear attack.")).isEmpty();
        assertThat(codes("The mayor of Denver witnessed the rebel attack.")).isNotEmpty();
    }

    @Test
    void aCountOverALongTimeIsAStatistic() {
        assertThat(codes("Over the past nine years, some 60 officers have been killed, the report said."))
                .isEmpty();
        assertThat(codes("The number of journalists kidnapped by gangs in Haiti has risen to ninety."))
                .doesNotContain("181");
        assertThat(codes("Farmers who for years have fought the rebels met the minister."))
                .doesNotContain("190");
        assertThat(codes("Many soldiers have been killed.")).isEmpty();
        assertThat(codes("Some 60 officers were killed in a raid on the barracks."))
                .contains("190");
        assertThat(codes("A number of attacks were carried out in Cali on Friday."))
                .contains("190");
    }

    @Test
    void violenceSpokenOfAtLargeIsNoAct() {
        assertThat(codes("The bishop deplored the murder of activists.")).doesNotContain("180");
        assertThat(codes("The bishop deplored the murder of three activists in Cali."))
                .containsAnyOf("180", "111");
        assertThat(codes("In those days the quarrel would have been settled with a coup."))
                .isEmpty();
        assertThat(codes("A coup toppled the government of Mali on Tuesday.")).contains("192");
    }

    @Test
    void whoWasMurderedIsKnownByTheRelativeClauseThatSaysSo() {
        assertThat(codes("He will replace Carlos Medrano Ruiz, who was murdered on 26 April."))
                .contains("180");
    }

    @Test
    void aTopicAnAimOrAMemoryIsNoAct() {
        assertThat(codes("Kenya abandoned the goal of ousting the president of Uganda."))
                .doesNotContain("0831");
        assertThat(codes("The minister focused on providing aid to Somalia.")).isEmpty();
        assertThat(codes("The king was known for mediating in disputes between Kenya and Uganda."))
                .isEmpty();
        assertThat(codes("The king mediated between Kenya and Uganda on Monday."))
                .containsExactly("045");
        assertThat(codes("Yesterday was the anniversary of the army's takeover of Mali."))
                .isEmpty();
    }

    @Test
    void aChoiceOfOnesOwnRefusesNobodyAnything() {
        assertThat(codes("The senator ultimately decided not to run for president."))
                .isEmpty();
        assertThat(codes("The government decided not to negotiate with the rebels."))
                .isNotEmpty();
    }

    @Test
    void theContentOfADealOrOfACallIsNoSecondAct() {
        assertThat(codes("Cyprus and Egypt signed a deal to export gas to Greece."))
                .containsExactly("057");
        assertThat(codes("Protesters demanded an end to police brutality.")).doesNotContain("175");
    }

    @Test
    void aCountOfTheHurtIsNoAttack() {
        assertThat(codes("Sixty people were injured on Monday, according to doctors."))
                .isEmpty();
        assertThat(codes("Sixty people were injured in a bomb attack on Monday."))
                .isNotEmpty();
        assertThat(codes("The Kenyan police chief was also injured.")).isNotEmpty();
    }

    @Test
    void whatAFirmDropsOrLosesIsNoCoercion() {
        assertThat(codes("The airline barred two girls from a flight.")).isEmpty();
        assertThat(codes("The government barred two girls from a flight.")).contains("172");
        assertThat(codes("The minister did not respond to the newspaper's request for comment."))
                .doesNotContain("020");
    }

    @Test
    void oneActAndItsMeansAreToldAsOne() {
        assertThat(codes("A student killed two tourists in Vienna by stabbing them."))
                .hasSize(1);
    }

    @Test
    void aSloganAndACaptionAreNoActs() {
        assertThat(codes("The slogan \"Defund the Police\" became popular in June."))
                .doesNotContain("162");
        assertThat(codes("Handmade poster at a protest against the government in Athens."))
                .isEmpty();
    }

    @Test
    void whatAlmostHappenedDidNot() {
        assertThat(codes("The rebel almost killed the general.")).isEmpty();
    }

    @Test
    void aRiteAtHomeIsNoVisit() {
        assertThat(codes("Three former presidents attended the funeral.")).isEmpty();
    }

    @Test
    void whatTheLawDoesToACommonManIsTold() {
        assertThat(codes("A man was released on bail in Kenya.")).containsExactly("0841");
        assertThat(codes("His sentence was commuted by the governor.")).contains("081");
    }
}
