package dateline.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import org.junit.jupiter.api.Test;

class CompanionTest {
    @Test
    void who_acts_along_with_the_subject_is_its_conjunct() {
        Tree tree = Sentences.tree("The mayor, along with the bishop, criticized the government.");
        assertThat(tree.conjuncts(1)).contains(6);
        Tree joint = Sentences.tree("The mayor, together with the bishop, criticized the government.");
        assertThat(joint.conjuncts(1)).contains(6);
    }

    @Test
    void what_the_subject_merely_has_is_no_conjunct() {
        Tree tree = Sentences.tree("The mayor with the beard criticized the government.");
        assertThat(tree.conjuncts(1)).containsExactly(1);
    }
}
