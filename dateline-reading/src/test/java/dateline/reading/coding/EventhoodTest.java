package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.Stages;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventhoodTest {
    private static final Coder CODER = new Coder(LexCheck.lexicon());

    private static List<String> codes(String text) {
        Galley galley = Sentences.galley(text, "2021-07-18");
        Stage stage = Stages.of(galley);
        List<String> out = new ArrayList<>();
        for (Tree tree : galley.sentences()) {
            CODER.code(tree, stage).forEach(c -> out.add(c.code()));
        }
        return out;
    }

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
}
