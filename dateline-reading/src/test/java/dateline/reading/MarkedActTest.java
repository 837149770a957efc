package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Span;
import dateline.record.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedActTest {
    private static final String TEXT =
            "Bakers sold more bread on Monday. They will sell cakes next week, and they did not bake pies on Tuesday.";

    private static Span at(String word) {
        int start = TEXT.indexOf(word);
        return new Span(start, start + word.length());
    }

    private static List<MarkedAct> read(Span... marked) {
        return Read.room().marked(Sentences.dispatch(TEXT, "2021-07-21"), List.of(marked));
    }

    @Test
    void actsThatNoFrameCodesHaveAStatusAndADate() {
        assertThat(read(at("sold"), at("sell"), at("bake")))
                .containsExactly(
                        new MarkedAct(at("sold"), Status.HAPPENED, "2021-07-19"),
                        new MarkedAct(at("sell"), Status.PLANNED, "2021-07-26/2021-08-01"),
                        new MarkedAct(at("bake"), Status.NEGATED, "2021-07-20"));
    }

    @Test
    void wordsAreToldInTheOrderOfTheTextAndAnAuxiliaryIsItsVerb() {
        assertThat(read(at("will sell"), at("sold")))
                .extracting(MarkedAct::status)
                .containsExactly(Status.HAPPENED, Status.PLANNED);
        assertThat(read(at("will"))).extracting(MarkedAct::status).containsExactly(Status.PLANNED);
    }

    @Test
    void wordsThatHeadNoClauseHaveNeither() {
        assertThat(read(at("and"), new Span(33, 33), new Span(TEXT.length(), TEXT.length())))
                .allSatisfy(m -> assertThat(m.when()).isNull());
    }
}
