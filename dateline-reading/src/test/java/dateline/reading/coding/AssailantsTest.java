package dateline.reading.coding;

import static dateline.reading.coding.Coded.codes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssailantsTest {
    @Test
    void theWeaponOfTheLeadTellsWhatALaterAttackWas() {
        assertThat(codes("A man with a machete stabbed a guard in Lyon. A policeman was also injured."))
                .containsExactly("182", "182");
    }

    @Test
    void aWorkerWithAKnifeIsNoUnion() {
        assertThat(codes("A knife attack shook Lyon. A postal worker killed two clerks."))
                .doesNotContain("190");
    }

    @Test
    void inAWarAnAttackIsMoreThanAnAssaultByHand() {
        assertThat(codes("Rebels armed with machetes attacked Goma. Two policemen were also killed."))
                .containsExactly("190", "190");
    }

    @Test
    void aDriverWhoKillsIsNoArmy() {
        assertThat(codes("A student killed two tourists in Vienna on Friday.")).containsExactly("180");
        assertThat(codes("Soldiers killed two tourists in Kabul on Friday.")).containsExactly("190");
    }

    @Test
    void policeWhoFireAtAProtesterRepress() {
        assertThat(codes("Police in Lima clashed with students. A protester was shot in the chest."))
                .contains("175")
                .doesNotContain("193");
    }

    @Test
    void politiciansAttackOneAnotherWithWords() {
        assertThat(codes("Joe Biden attacked Donald Trump.")).containsExactly("111");
        assertThat(codes("Boris Johnson kept attacking Keir Starmer over taxes."))
                .containsExactly("111");
    }

    @Test
    void aLawIsTheActThatItDoes() {
        assertThat(codes("Angela Merkel signed a law banning the veil.")).containsExactly("172");
        assertThat(codes("The Polish parliament passed a law on pensions.")).containsExactly("0342");
    }

    @Test
    void aCommentIsWhatItSaysOfTheMatter() {
        assertThat(codes("Emmanuel Macron commented on the Libyan treaty, calling it void."))
                .containsExactly("111");
        assertThat(codes("Emmanuel Macron commented on the Libyan treaty.")).containsExactly("010");
    }
}
