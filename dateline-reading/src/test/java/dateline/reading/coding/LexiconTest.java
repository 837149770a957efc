package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lexicon's own examples are its tests. */
class LexiconTest {
    private static final Lexicon LEXICON = LexCheck.lexicon();
    private static final Coder CODER = new Coder(LEXICON);

    @TestFactory
    Stream<DynamicTest> everyFrameCodesItsExamplesAndNothingElse() {
        return LEXICON.frames().stream()
                .map(frame -> DynamicTest.dynamicTest(frame.key(), () -> {
                    List<String> faults = new ArrayList<>();
                    boolean fires = frame.idiom();
                    for (Frame.Example e : frame.examples()) {
                        List<Coding> got = LexCheck.read(CODER, e, new ArrayList<>());
                        String fault = LexCheck.fault(frame, e, got);
                        fires |= e.positive() && LexCheck.fires(frame, got);
                        if (fault != null) {
                            faults.add(frame.sheet() + ":" + e.line() + ": " + e.sentence() + ": " + fault);
                        }
                    }
                    if (!fires) {
                        faults.add(frame.key() + " fires on none of its own examples");
                    }
                    assertThat(faults).isEmpty();
                }));
    }

    @Test
    void everyRootOfCameoIsCovered() {
        Set<String> roots = new TreeSet<>();
        LEXICON.frames().stream()
                .filter(f -> !f.idiom())
                .forEach(f -> roots.add(f.code().substring(0, 2)));
        List<String> all = new ArrayList<>();
        for (int r = 1; r <= 20; r++) {
            all.add(r < 10 ? "0" + r : Integer.toString(r));
        }
        assertThat(roots).containsExactlyElementsOf(all);
    }

    @Test
    void noSentenceIsAnExampleOfTwoDifferentCodesForOneFrame() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Frame frame : LEXICON.frames()) {
            for (Frame.Example e : frame.examples()) {
                String reading = e.code() + " " + e.source() + " " + e.target();
                String before = seen.put(frame.key() + " " + e.sentence(), reading);
                if (before != null && !before.equals(reading)) {
                    twice.add(frame.key() + ": " + e.sentence());
                }
            }
        }
        assertThat(twice).isEmpty();
    }
}
