package dateline.reading.coding;

import static dateline.reading.coding.Coded.codes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackdropTest {
    @Test
    void aPurposeIsNoArming() {
        assertThat(codes("To modernize its navy, Peru hired engineers in 2017."))
                .doesNotContain("150");
        assertThat(codes("Peru modernized its navy in 2017.")).containsExactly("150");
    }

    @Test
    void whatParliamentCannotDoIsNoLaw() {
        assertThat(codes("During the recess, parliament cannot pass laws.")).isEmpty();
        assertThat(codes("Parliament passed a law on pensions.")).containsExactly("0342");
    }

    @Test
    void whatNobodyTriedWasNotPlanned() {
        assertThat(codes("No soldier tried to attack the rebels.")).isEmpty();
    }

    @Test
    void aStanceOfManyYearsIsNoCriticism() {
        assertThat(codes("Angela Merkel has been critical of Russia for many years."))
                .isEmpty();
        assertThat(codes("Angela Merkel was critical of Russia on Monday.")).containsExactly("111");
    }

    @Test
    void aWishAgainstTheFactsIsNoVisit() {
        assertThat(codes("The governor said he would have preferred that Emmanuel Macron had visited Italy."))
                .doesNotContain("042");
    }
}
