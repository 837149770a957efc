package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Token;
import dateline.reading.syntax.Tree;
import dateline.record.Dateline;
import dateline.record.Dispatch;
import dateline.record.Original;
import dateline.record.Span;
import dateline.shelf.StandardReadingRoom;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositorTest {
    private static Galley galley(String body, int opening) {
        Dispatch d = new Dispatch(
                "t",
                null,
                null,
                null,
                null,
                "en",
                null,
                null,
                new Dateline("X", null, new Span(0, opening)),
                body,
                List.of(),
                new Original("text/plain", "", 0, "{}"),
                List.of());
        return StandardReadingRoom.compositor(Sentences.parser(), tokens -> true)
                .set(d);
    }

    @Test
    void parses_the_first_sentence_as_if_its_dateline_were_not_there() {
        String body = "KABUL, July 18 (Reuters) – The army left the town. It did.";
        Galley galley = galley(body, 27);
        assertThat(galley.sentences()).hasSize(2);
        Tree tree = galley.sentences().get(0);
        assertThat(tree.span()).isEqualTo(new Span(0, 50));
        int root = tree.tokenAt(body.indexOf("left"));
        assertThat(tree.head(root)).isEqualTo(-1);
        assertThat(tree.token(tree.child(root, "nsubj")).form()).isEqualTo("army");
        assertThat(tree.token(0).form()).isEqualTo("Kabul");
        assertThat(tree.rel(0)).isEqualTo("parataxis");
        assertThat(tree.head(0)).isEqualTo(root);
        for (Token t : tree.tokens()) {
            assertThat(tree.token(t.index())).isSameAs(t);
            assertThat(t.form()).isEqualToIgnoringCase(t.span().of(body));
        }
    }

    @Test
    void reads_capitals_in_mixed_case_with_the_offsets_of_the_body() {
        String body = "LIMA, 3 FEB 88 -- THE ARMY KILLED TWO REBELS IN AYACUCHO. IT LEFT.";
        Galley galley = galley(body, 18);
        assertThat(galley.text()).isEqualTo("Lima, 3 Feb 88 -- The army killed two rebels in Ayacucho. It left.");
        assertThat(galley.dispatch().body()).isEqualTo(body);
        Tree tree = galley.sentences().get(0);
        assertThat(tree.token(tree.tokenAt(body.indexOf("AYACUCHO"))).form()).isEqualTo("Ayacucho");
    }

    @Test
    void a_dateline_alone_is_a_sentence_like_any_other() {
        assertThat(galley("KABUL – ", 8).sentences()).hasSize(1);
    }
}
