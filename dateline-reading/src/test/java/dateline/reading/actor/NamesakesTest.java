package dateline.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.record.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    private static final Sheet BODIES = new Sheet(
            "actors/test.txt",
            List.of(
                    "Harvest | | media | FRAMED | own",
                    "Lantern Party | | party | LBRPTY | own",
                    "We Must | | party | ESPPTY | own",
                    "Lower Bench | The House | body | ESPLEG | own"));

    private static List<String> keys(String text) {
        Galley galley = Sentences.galley(text, "2020-10-15");
        Cast cast = new DictionaryActorFinder(RuleSheets.with(BODIES)).cast(galley, List.of(), List.of());
        List<String> out = new ArrayList<>();
        for (var tree : galley.sentences()) {
            for (int i = 0; i < tree.tokens().size(); i++) {
                cast.actors(tree, i).stream().map(a -> String.valueOf(a.key())).forEach(out::add);
            }
        }
        return out;
    }

    @Test
    void a_foreign_name_inside_a_longer_one_is_nobody_of_that_name() {
        assertThat(keys("The Party for Bread and Harvest criticized the senate. Harvest grew quickly."))
                .doesNotContain("harvest");
        assertThat(keys("The Lantern Party of America criticized the senate. The Lantern Party won no seat."))
                .doesNotContain("lantern-party");
    }

    @Test
    void a_name_whose_country_is_told_or_that_stands_alone_keeps_its_bearer() {
        assertThat(keys("The Lantern Party of America met in Liberia. The Lantern Party criticized the senate."))
                .contains("lantern-party");
        assertThat(keys("Harvest criticized the senate.")).contains("harvest");
    }

    @Test
    void a_pronoun_and_its_verb_are_no_party() {
        assertThat(keys("We must help the refugees in Spain.")).doesNotContain("we-must");
    }

    @Test
    void the_house_is_a_chamber_and_windsor_house_is_not() {
        assertThat(keys("The House criticized the senate.")).contains("lower-bench");
        assertThat(keys("The senate met in Windsor House.")).doesNotContain("lower-bench");
        assertThat(keys("They visited the House of Wisdom.")).doesNotContain("lower-bench");
    }
}
