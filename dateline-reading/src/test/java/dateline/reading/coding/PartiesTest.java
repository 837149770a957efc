package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.Stages;
import dateline.reading.syntax.Galley;
import dateline.record.Actor;
import dateline.shelf.LexiconShelf;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
    private static final Coder CODER = new Coder(new Lexicon(
            LexiconShelf.folder("coding").stream()
                    .filter(s -> s.name().endsWith(".lex"))
                    .toList(),
            LexiconShelf.sheet("coding/composition.txt"),
            new WordClasses(LexiconShelf.folder("classes")),
            new CodeBook(LexiconShelf.sheet("codes/cameo.txt"))));

    private static List<Coding> acts(String sentence) {
        Galley galley = Sentences.galley(sentence, "2021-03-14");
        Stage stage = Stages.of(galley);
        List<Coding> out = new ArrayList<>();
        galley.sentences().forEach(tree -> out.addAll(CODER.code(tree, stage)));
        return out;
    }

    /** Who does it to whom, by the texts of the act that one of the trigger's words tells. */
    private static String parties(String sentence, String trigger) {
        for (Coding c : acts(sentence)) {
            for (int i = c.trigger().nextSetBit(0); i >= 0; i = c.trigger().nextSetBit(i + 1)) {
                if (c.clause().tree().token(i).form().equals(trigger)) {
                    return texts(c.sources()) + " > " + texts(c.targets());
                }
            }
        }
        return "nothing";
    }

    private static String texts(List<Actor> actors) {
        return actors.isEmpty()
                ? "-"
                : String.join(" + ", actors.stream().map(Actor::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Two Peruvians were killed in a raid on a village by Colombian rebels. | killed | Colombian rebels > Two Peruvians
        The minister attributed the bombing to Kurdish rebels. | bombing | Kurdish rebels > -
        Turkey is opposed to French mediation in the talks. | mediation | Turkey > French
        Egypt Monday reimposed curfews in the Sinai. | reimposed | Egypt > Sinai
        Iran said it would expel the Kenyan envoys. | expel | it > the Kenyan envoys
        Miners continued their hunger strike to demand the resignation of President Evo Morales. | demand | Miners > Evo Morales
        """)
    void theDoerIsFoundWhereverItIsTold(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chad rejected Sudanese President Omar Bashir's proposal for talks. | rejected | Chad > Omar Bashir
        The EU demanded the withdrawal of Russian troops from Georgia on Monday. | demanded | EU > Russian troops
        Kenya complained to the African Union over two Ethiopian raids last week. | complained | Kenya > Ethiopian
        France has reinforced its troops in Mali after the attack. | reinforced | France > Mali
        Basques demonstrated in Bilbao on Monday calling for independence from Spain. | demonstrated | Basques > Spain
        Students blocked a road to show their anger at the United States' policies. | blocked | Students > the United States
        Hundreds protested outside the Russian embassy in Paris. | protested | Hundreds > the Russian embassy
        Hundreds protested in front of the Supreme Court in Nairobi. | protested | Hundreds > Nairobi
        Thousands rallied in Madrid in support of Pedro Sanchez. | rallied | Thousands > -
        Rebels shelled the northern town of Gao on Sunday, killing ten people, aid workers in Dakar said. | shelled | Rebels > Gao
        Russian police have opened an inquiry into alleged murders committed by Chechen fighters. | opened | Russian police > Chechen fighters
        """)
    void theTargetIsFoundWhereverItIsTold(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @Test
    void thoseWhoAgreeTogetherAgreeWithEachOther() {
        Coding agreed =
                acts("Peru and Chile have agreed to hold naval exercises.").get(0);

        assertThat(agreed.reciprocal()).isTrue();
        assertThat(texts(agreed.sources()) + " > " + texts(agreed.targets())).isEqualTo("Peru > Chile");
    }

    @Test
    void whoAgreesToHelpAnotherDoesNotAgreeWithHim() {
        Coding agreed = acts("Germany agreed to send food to Somalia.").get(0);

        assertThat(agreed.reciprocal()).isFalse();
        assertThat(agreed.targets()).extracting(Actor::code).containsExactly("SOM");
    }

    @Test
    void aProtestIsHeldByACrowdOfItsLand() {
        Coding protest = acts("Protests continued in Hong Kong on Sunday.").get(0);

        assertThat(protest.sources()).extracting(Actor::code).containsExactly("HKGOPP");
        assertThat(protest.sources()).extracting(Actor::text).containsExactly("Protests");
    }

    @Test
    void aVerbThatTakesItsNounInTellsOneAct() {
        assertThat(acts("A bombing was reported to have killed a Turkish soldier in Ankara."))
                .extracting(Coding::code)
                .containsExactly("183");
    }
}
