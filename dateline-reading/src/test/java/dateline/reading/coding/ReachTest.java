package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lexicon's breadth: every code that news can express, and words that really fire. */
class ReachTest {
    private static final Lexicon LEXICON = LexCheck.lexicon();
    /** Every how manieth predicate is tried here; the program {@link Reach} tries them all. */
    private static final int STRIDE = 6;

    private final Reach reach = new Reach(LEXICON);

    @Test
    void nearlyEveryCodeOfThreeAndFourDigitsHasItsWords() {
        assertThat(reach.codes()).hasSizeGreaterThanOrEqualTo(290);
        assertThat(LEXICON.codes().codes()).containsAll(reach.codes());
    }

    @Test
    void theLexiconHoldsThousandsOfPredicateFramesOfEveryKind() {
        List<Reach.PredicateFrame> all = reach.all();

        assertThat(all).hasSizeGreaterThan(11_000);
        for (Frame.Kind kind : Set.of(Frame.Kind.VERB, Frame.Kind.NOUN, Frame.Kind.ADJ)) {
            assertThat(all).anyMatch(p -> p.pattern().kind() == kind);
        }
        assertThat(all.stream().filter(p -> p.word().indexOf(' ') > 0)).hasSizeGreaterThan(1_500);
        assertThat(all.stream().filter(p -> !p.pattern().brackets().isEmpty())).hasSizeGreaterThan(3_000);
    }

    @Test
    void wordsOfTheListsFireOnSentencesMadeUpForThem() {
        Map<String, Reach.PredicateFrame> predicates = new LinkedHashMap<>();
        for (Reach.PredicateFrame p : reach.all()) {
            predicates.putIfAbsent(p.frame().code() + " " + p.pattern().kind() + " " + p.word(), p);
        }
        List<Reach.PredicateFrame> tried = List.copyOf(predicates.values());
        int all = 0;
        int fired = 0;
        for (int i = 0; i < tried.size(); i += STRIDE) {
            all++;
            fired += reach.fires(tried.get(i), 1).startsWith("!") ? 0 : 1;
        }

        assertThat(fired * STRIDE).as("predicates that fire, by the sample").isGreaterThan(6_000);
        assertThat(100 * fired / all).isGreaterThanOrEqualTo(85);
    }

    @Test
    void everyFrameHasAnExampleThatItCodesAndMostHaveANearMiss() {
        List<Frame> frames = LEXICON.frames().stream().filter(f -> !f.idiom()).toList();

        assertThat(frames).allSatisfy(f -> assertThat(f.examples()).as(f.key()).anyMatch(Frame.Example::positive));
        assertThat(frames.stream().filter(f -> f.examples().stream().anyMatch(e -> !e.positive())))
                .hasSizeGreaterThan(frames.size() * 3 / 4);
    }
}
