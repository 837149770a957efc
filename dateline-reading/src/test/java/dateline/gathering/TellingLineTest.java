package dateline.gathering;

import static dateline.gathering.TellingBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.record.Status;
import org.junit.jupiter.api.Test;

/** What is kept of a telling comes back as it was. */
class TellingLineTest {
    @Test
    void aLineComesBackAsTheTellingThatItWasMadeFrom() {
        Telling full = event("e")
                .in("d", "Levant Wire")
                .account("f")
                .killed("40/..")
                .saidBy("the governor")
                .status(Status.PLANNED)
                .telling();
        Telling bare = event("e")
                .published(null)
                .code("010", null)
                .by()
                .against()
                .on(null)
                .at(null)
                .words("", "")
                .telling();

        for (Telling t : new Telling[] {full, bare}) {
            StoryPrint story = StoryPrint.parse(t.story().toString());
            assertThat(TellingLine.read(TellingLine.write(t), story)).isEqualTo(t);
        }
    }

    @Test
    void tabsAndLineBreaksInNamesDoNoHarm() {
        String line = TellingLine.write(event("e").by("a\tb\nc").telling());

        assertThat(line).doesNotContain("\n");
        assertThat(TellingLine.read(line, StoryPrint.NONE).sources().get(0).name())
                .isEqualTo("a b c");
    }

    @Test
    void whatIsNoLineIsRefused() {
        assertThatThrownBy(() -> TellingLine.read("nothing", StoryPrint.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
