package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.record.Timex;
import dateline.shelf.LexiconShelf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one text and asks what it says of one expression. */
final class Probes {
    private static final class Held {
        static final TimeFinder FINDER = new LexiconTimeFinder(LexiconShelf.folder("time"));
    }

    private Probes() {}

    static List<Timex> read(@Nullable String published, String text) {
        return Held.FINDER.find(Sentences.galley(text, published));
    }

    /** Asserts that an expression is found, and its two values; {@code -} stands for null. */
    static void check(@Nullable String published, String text, String words, String timex3, String edtf) {
        List<Timex> found = read(published, text);
        assertThat(found).as(text).anySatisfy(t -> {
            assertThat(t.text()).isEqualTo(words);
            assertThat(t.timex3()).as("TIMEX3").isEqualTo(timex3.equals("-") ? null : timex3);
            assertThat(t.value()).as("EDTF").isEqualTo(edtf.equals("-") ? null : edtf);
            assertThat(t.span().of(text)).isEqualTo(words);
        });
    }
}
