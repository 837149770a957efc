package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.Stages;
import dateline.reading.syntax.Galley;
import dateline.record.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is news among what frames match. */
class NewsSenseTest {
    private final Coder coder = new Coder(LexCheck.lexicon());

    private List<Coding> code(String sentence) {
        Galley galley = Sentences.galley(sentence, "2021-07-18");
        Stage stage = Stages.of(galley);
        return galley.sentences().stream()
                .flatMap(t -> coder.code(t, stage).stream())
                .toList();
    }

    @Test
    void peopleWithoutOfficeOrCauseAmongThemselvesMakeNoNews() {
        assertThat(code("People demand more.")).isEmpty();
        assertThat(code("Activists criticised the new law.")).isNotEmpty();
    }

    @Test
    void whoIsAccusedInPassingIsNotAccusedToday() {
        assertThat(code("A man who had been accused of fraud lives in Leeds.")).isEmpty();
    }

    @Test
    void whatIsUrgedNotToBeDoneIsHoldingBack() {
        assertThat(code("Germany urged Israel not to attack Iran."))
                .extracting(Coding::code)
                .containsExactly("0256");
    }

    @Test
    void aMarchAndItsAimAreOneAct() {
        List<Coding> told = code("Thousands of people marched through Paris to protest against the law.");

        assertThat(told).extracting(Coding::code).hasSize(1).allMatch(c -> c.startsWith("141"));
    }

    @Test
    void aCleftSentenceNamesTheDoer() {
        List<Coding> told = code("It was Hamas that attacked the village.");

        assertThat(told).extracting(Coding::code).containsExactly("190");
        assertThat(told.get(0).sources()).extracting(Actor::text).containsExactly("Hamas");
    }

    @Test
    void aBareNumberMayBeAllThatIsToldOfTheArrested() {
        List<Coding> told = code("Police said 22 were arrested.");

        assertThat(told).extracting(Coding::code).containsExactly("173");
        assertThat(Scale.magnitude(told.get(0)).arrested()).isEqualTo("22");
    }

    @Test
    void roundsFiredAreNoDead() {
        List<Coding> told = code("The gunman fired 40 rounds.");

        assertThat(told).extracting(Coding::code).containsExactly("193");
        assertThat(Scale.magnitude(told.get(0)).killed()).isNull();
    }

    @Test
    void whatIsTriedIsToldOnce() {
        assertThat(code("Gunmen tried to kill the president of Haiti."))
                .extracting(Coding::code)
                .containsExactly("185");
    }

    @Test
    void anObjectBehindAParticleIsAnObject() {
        assertThat(code("The rebels handed in their weapons."))
                .extracting(Coding::code)
                .containsExactly("0873");
    }

    @Test
    void oneActInTwoWordsIsToldOnce() {
        assertThat(code("The president did not concede or admit defeat in the election."))
                .hasSize(1);
    }
}
