package dateline.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.syntax.Tree;
import dateline.shelf.LexiconShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tense by modality by negation by reporting, and what single constructions make of an act. */
class StatusReaderTest {
    private static final SignatureLexicon LEXICON = new SignatureLexicon(
            List.of(LexiconShelf.sheet("claim/implicatives.txt"), LexiconShelf.sheet("claim/modality.txt")));

    private static String status(String marked) {
        Marked m = Marked.of(marked);
        Tree tree = Sentences.tree(m.text());
        return new StatusReader(tree, LEXICON)
                .read(tree.tokenAt(m.content().start()))
                .label();
    }

    /** Verb groups, each by itself and below frames of reporting that must not change it. */
    static Stream<Arguments> cells() {
        String[][] groups = {
            {"[attacked] the town", "happened"},
            {"have [attacked] the town", "happened"},
            {"had [attacked] the town", "happened"},
            {"are [attacking] the town", "ongoing"},
            {"were [attacking] the town", "happened"},
            {"have been [attacking] the town", "ongoing"},
            {"will [attack] the town", "planned"},
            {"are going to [attack] the town", "planned"},
            {"are to [attack] the town", "planned"},
            {"are about to [attack] the town", "planned"},
            {"may [attack] the town", "possible"},
            {"might [attack] the town", "possible"},
            {"could [attack] the town", "possible"},
            {"may have [attacked] the town", "possible"},
            {"must [leave] the town", "called-for"},
            {"should [leave] the town", "called-for"},
            {"have to [leave] the town", "called-for"},
            {"should have [left] the town", "negated"},
            {"did not [attack] the town", "negated"},
            {"have not [attacked] the town", "negated"},
            {"have never [attacked] the town", "negated"},
            {"are not [attacking] the town", "negated"},
            {"will not [attack] the town", "negated"},
            {"could not [seize] the town", "negated"},
            {"may not [attack] the town", "possible"},
            {"no longer [attack] the town", "negated"},
        };
        String[] frames = {
            "The rebels %s.",
            "The army said the rebels %s.",
            "The rebels %s, the army said.",
            "According to the army, the rebels %s.",
            "The army confirmed that the rebels %s."
        };
        List<Arguments> out = new ArrayList<>();
        for (String[] group : groups) {
            for (String frame : frames) {
                out.add(Arguments.of(String.format(frame, group[0]), group[1]));
            }
        }
        return out.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void verbGroupsKeepTheirStatusUnderReporting(String sentence, String status) {
        assertThat(status(sentence)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rebels would [attack] if the army left. | possible
            The rebels will [attack] if the army leaves. | possible
            The rebels will [attack] unless the army leaves. | possible
            If the rebels [attack] the town, the army will flee. | possible
            The army said the rebels would [attack] the town. | planned
            The rebels would have [attacked] the town. | possible
            Officials asked whether the rebels had [attacked] the town. | possible
            Will the rebels [attack] the town? | possible
            Did the rebels [attack] the town? | possible
            [Withdraw] your troops now. | called-for
            """)
    void conditionsAndQuestionsMakeAnActPossible(String sentence, String status) {
        assertThat(status(sentence)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rebels did not manage to [seize] the town. | negated
            The rebels did not fail to [seize] the town. | happened
            The rebels never tried to [seize] the town. | negated
            The rebels tried to [seize] the town. | happened
            The rebels may manage to [seize] the town. | possible
            The rebels will try to [seize] the town. | planned
            The army was forced to [leave] the town. | happened
            The army could be forced to [leave] the town. | possible
            The army stopped [shelling] the town. | negated
            The army has not stopped [shelling] the town. | happened
            The army continues to [shell] the town. | happened
            The army is continuing to [shell] the town. | ongoing
            The rebels were prevented from [entering] the town. | negated
            The rebels refused to [leave] the town. | negated
            The rebels agreed to [leave] the town. | planned
            The rebels agreed not to [attack] the town. | negated
            The rebels did not agree to [leave] the town. | negated
            The rebels have yet to [leave] the town. | negated
            The rebels want to [attack] the town. | planned
            The army urged the rebels to [leave] the town. | called-for
            The army ordered its soldiers to [leave] the town. | called-for
            The minister denied that troops had [attacked] the town. | negated
            The minister denied [attacking] the town. | negated
            The minister did not deny that troops had [attacked] the town. | happened
            The mayor fears that rebels will [attack] the town. | possible
            The mayor hopes that rebels will [leave] the town. | possible
            The rebels pretended to [leave] the town. | negated
            The rebels left without [attacking] the town. | negated
            The rebels shelled the town instead of [entering] it. | negated
            The rebels claimed to have [seized] the town. | happened
            The rebels are claiming to have [seized] the town. | happened
            The rebels are believed to have [seized] the town. | happened
            The rebels seem to have [seized] the town. | happened
            """)
    void governingVerbsDecideByTheirSignature(String sentence, String status) {
        assertThat(status(sentence)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The country missed a deadline for a [withdrawal] of its troops. | negated
            The country set a deadline for a [withdrawal] of its troops. | planned
            The premier called off a planned [attack] on the port. | negated
            The premier announced a [withdrawal] of the troops. | planned
            The army launched an [attack] on the port. | happened
            The army is planning an [attack] on the port. | planned
            The army may launch an [attack] on the port. | possible
            The army did not launch an [attack] on the port. | negated
            The envoy called for a [withdrawal] of the troops. | called-for
            The calls for a [withdrawal] grew louder. | called-for
            The threat of an [attack] worried the mayor. | possible
            The possibility of a [strike] worried the mayor. | possible
            The plan to [attack] the port was secret. | planned
            The attempt to [storm] the palace was bloody. | happened
            The planned [attack] on the port was secret. | planned
            A possible [strike] on the port worried the mayor. | possible
            An averted [strike] was kept secret. | negated
            The mayor condemned the [attack] on the port. | happened
            The [attack] on the port killed two soldiers. | happened
            The [negotiations] took place in Geneva. | happened
            The ongoing [siege] of the town has killed hundreds. | ongoing
            No [attack] took place. | negated
            Any [attack] on the port would be a mistake. | possible
            The army prevented an [attack] on the port. | negated
            """)
    void nounsOfActsFollowTheWordsAroundThem(String sentence, String status) {
        assertThat(status(sentence)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The militants have [launched] a sweeping offensive in the north. | ongoing
            The militants [launched] a sweeping offensive on Monday. | happened
            The militants have [intensified] attacks in the north. | ongoing
            Protesters have [filled] the streets since June. | ongoing
            The rebels are [backed] by Iran. | ongoing
            The rebels were [backed] by Iran. | happened
            The army sent tanks to [attack] the town. | planned
            Soldiers [firing] at the crowd wounded a child. | happened
            The town [seized] by rebels lies in the north. | happened
            Rebels attacked the town, [killing] two soldiers. | happened
            Rebels will enter and [burn] the town. | planned
            Rebels did not enter or [burn] the town. | negated
            """)
    void timeAndPurposeAreToldByTheClauseAround(String sentence, String status) {
        assertThat(status(sentence)).isEqualTo(status);
    }
}
