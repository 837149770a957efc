package dateline.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.reading.Sentences;
import dateline.reading.syntax.Galley;
import dateline.record.Sheet;
import dateline.record.Span;
import dateline.shelf.LexiconShelf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of the cue lexicon is found in its own example, with its speaker and content. */
class CueLexiconTest {
    private static final CueLexicon LEXICON = new CueLexicon(LexiconShelf.sheet("claim/cues.txt"));
    private static final CuedTellings FINDER = new CuedTellings(LEXICON);

    static Stream<Cue> entries() {
        return LEXICON.cues().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryIsFoundInItsExample(Cue cue) {
        Marked marked = Marked.of(cue.example());
        Galley galley = Sentences.galley(marked.text(), null);
        List<Telling> tellings = FINDER.find(galley);
        String found =
                tellings.stream().map(t -> words(t, marked.text())).toList().toString();
        assertThat(tellings).as(cue.word() + ": " + found).anySatisfy(t -> {
            assertThat(t.stance()).isEqualTo(cue.stance());
            Span content = t.content().get(0).union(t.content().get(t.content().size() - 1));
            int shared = Math.min(content.end(), marked.content().end())
                    - Math.max(content.start(), marked.content().start());
            assertThat(shared).isGreaterThanOrEqualTo(marked.content().length() * 3 / 4);
            if (marked.speaker() == null) {
                assertThat(t.speaker()).isNull();
            } else {
                assertThat(t.speaker()).isNotNull();
                assertThat(t.speaker().overlaps(marked.speaker())).isTrue();
            }
        });
    }

    static String words(Telling t, String text) {
        return (t.speaker() == null ? "-" : t.speaker().of(text)) + "/"
                + t.cue().of(text) + "/"
                + t.content().stream().map(s -> s.of(text)).toList() + "/" + t.stance();
    }

    @Test
    void aLineOfAnotherFormIsRefusedWithItsNumber() {
        Sheet sheet = new Sheet("claim/cues.txt", List.of("# cues", "verb say | say | neutral"));
        assertThatThrownBy(() -> new CueLexicon(sheet))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claim/cues.txt:2");
    }

    @Test
    void anEntryMayStandOnlyOnce() {
        String line = "verb say | say | neutral | that | {The army} said [rebels fled].";
        assertThatThrownBy(() -> new CueLexicon(new Sheet("s", List.of(line, line))))
                .hasMessageContaining("s:2");
    }

    @Test
    void sentencesWithoutCuesNeedNoParse() {
        assertThat(FINDER.mayTell(
                        Sentences.tree("The convoy reached the town at noon.").tokens()))
                .isFalse();
        assertThat(FINDER.mayTell(Sentences.tree("The convoy reached the town, the army said.")
                        .tokens()))
                .isTrue();
        assertThat(FINDER.mayTell(Sentences.tree("Rebels reportedly fled.").tokens()))
                .isTrue();
    }
}
