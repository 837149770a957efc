package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Magnitude;
import dateline.record.Place;
import dateline.shelf.LexiconShelf;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldActsTest {
    private static final Coder CODER = new Coder(new Lexicon(
            LexiconShelf.folder("coding").stream()
                    .filter(s -> s.name().endsWith(".lex"))
                    .toList(),
            LexiconShelf.sheet("coding/composition.txt"),
            new WordClasses(LexiconShelf.folder("classes")),
            new CodeBook(LexiconShelf.sheet("codes/cameo.txt"))));

    private static final Stage STAGE = new Stage() {
        private static final Set<String> AGENTS = Set.of("gunman", "soldier", "people", "president");

        @Override
        public List<Actor> actors(Tree tree, int i) {
            String lemma = tree.token(i).lemma();
            return AGENTS.contains(lemma)
                    ? List.of(new Actor(tree.token(i).form(), tree.token(i).span(), lemma, lemma, null))
                    : List.of();
        }

        @Override
        public @Nullable Place place(Tree tree, int i) {
            return null;
        }
    };

    private static List<Coding> code(String sentence) {
        return CODER.code(Sentences.tree(sentence), STAGE);
    }

    @Test
    void theDeadAndWoundedOfAnAttackBelongToTheAttack() {
        List<Coding> told = code("Gunmen attacked a checkpoint, killing three soldiers and wounding two.");

        assertThat(told).extracting(Coding::code).containsExactly("190");
        Magnitude magnitude = new TollReader().read(told.get(0));
        assertThat(magnitude.killed()).isEqualTo("3");
        assertThat(magnitude.injured()).isEqualTo("2");
        assertThat(told.get(0).targets()).extracting(Actor::text).containsExactly("soldiers");
    }

    @Test
    void aClauseOfTimeMayTellTheActThatKilled() {
        List<Coding> told = code("Three soldiers were killed when a roadside bomb exploded.");

        assertThat(told).extracting(Coding::code).containsExactly("1833");
        assertThat(new TollReader().read(told.get(0)).killed()).isEqualTo("3");
    }

    @Test
    void aNounWithoutPartiesIsAnActOnlyWhereItIsTheNews() {
        assertThat(code("An explosion rocked the market."))
                .extracting(Coding::code)
                .containsExactly("183");
        assertThat(code("Prices have doubled since the attack.")).isEmpty();
    }

    @Test
    void anIdiomIsNoActAndNeitherAreItsNouns() {
        assertThat(code("A heart attack killed the president.")).isEmpty();
    }

    @Test
    void thousandsWhoDemonstratedAreTheDoersEvenIfTheParserSeesAParticiple() {
        List<Coding> told = code("Thousands of people demonstrated in Paris on Saturday.");

        assertThat(told).extracting(Coding::code).containsExactly("141");
        assertThat(told.get(0).sources()).extracting(Actor::text).containsExactly("people");
        assertThat(new TollReader().read(told.get(0)).participants()).isEqualTo("2000/..");
    }
}
