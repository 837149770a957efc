package dateline.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {
    private static Clause clause(String sentence, String predicate) {
        Tree tree = Sentences.tree(sentence);
        ClauseReader reader = new ClauseReader(tree);
        for (Token t : tree.tokens()) {
            if (t.form().equals(predicate)) {
                Clause clause = reader.at(t.index());
                if (clause != null) {
                    return clause;
                }
            }
        }
        throw new AssertionError("no clause of " + predicate + " in\n" + tree);
    }

    private static List<String> args(Clause clause) {
        List<String> out = new ArrayList<>();
        clause.args()
                .forEach(a ->
                        out.add(a.role() + "=" + clause.tree().token(a.token()).form()));
        return out;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ukrainian soldiers were attacked by Russian troops. | attacked | subj=troops obj=soldiers
        Three soldiers were killed in Donetsk. | killed | obj=soldiers in=Donetsk
        Russia denied that its troops attacked the town. | attacked | subj=troops obj=town
        Iran, which has been accused of shelling the town, denied it. | shelling | subj=Iran obj=town
        The United States called on Israel to lift the blockade. | lift | subj=Israel obj=blockade
        The army ordered the rebels to leave the city. | leave | subj=rebels obj=city
        France promised Mali to send troops. | send | subj=France obj=troops
        Police who had arrested the students released them. | arrested | subj=Police obj=students
        The town that rebels seized on Monday was retaken. | seized | subj=rebels obj=town
        Protesters stormed the embassy and burned its flag. | burned | subj=Protesters obj=flag
        Germany refused to send tanks without consulting its partners. | consulting | subj=Germany obj=partners
        The government announced plans to withdraw its troops. | withdraw | subj=government obj=troops
        Russia is ready to negotiate with Ukraine. | negotiate | subj=Russia with=Ukraine
        The attack on the village by rebels killed ten people. | attack | on=village by=rebels
        Ten were hurt in an attack on a police post by rebels near the border. | attack | on=post by=rebels
        The resumption of fighting by the militia ended hopes. | resumption | of=fighting by=militia
        The minister is opposed to the plan. | opposed | subj=minister to=plan
        Serb soldiers were engaged in fighting in Bosnia. | engaged | subj=soldiers in=fighting
        The United States pushed hard for Japan to support its plan. | support | subj=Japan obj=plan
        Miners continued their hunger strike to demand higher pay. | demand | subj=Miners obj=pay
        The union asked its members to leave the mine. | leave | subj=members obj=mine
        Biden, while campaigning in Michigan, called the plan a betrayal. | called | subj=Biden while=campaigning obj=plan xcomp=betrayal
        In mid-August, Kushner, on behalf of the White House, helped broker a deal. | broker | subj=Kushner obj=deal
        It was agreed that Sudan would leave the town. | agreed | ccomp=leave
        Egypt Monday reopened the border. | reopened | subj=Egypt obj=border
        Rebels shelled Gao, killing ten people, aid workers in Dakar said. | said | subj=workers ccomp=shelled
        """)
    void everyArgumentStandsInItsDeepPlace(String sentence, String predicate, String expected) {
        assertThat(args(clause(sentence, predicate))).contains(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Russia attacked Ukraine. | attacked | PAST SIMPLE false
        Russia did not attack Ukraine. | attack | PAST SIMPLE true
        Russia has attacked Ukraine. | attacked | PRESENT PERFECT false
        Russia is attacking Ukraine. | attacking | PRESENT PROGRESSIVE false
        Russia will attack Ukraine. | attack | FUTURE SIMPLE false
        Russia had been attacking Ukraine. | attacking | PAST PERFECT_PROGRESSIVE false
        Russia has never attacked Finland. | attacked | PRESENT PERFECT true
        Germany acted without consulting its partners. | consulting | NONE SIMPLE true
        No soldiers were killed. | killed | PAST SIMPLE true
        """)
    void tenseAspectAndNegationAreReadOffTheVerbGroup(String sentence, String predicate, String expected) {
        Clause c = clause(sentence, predicate);
        assertThat(c.tense() + " " + c.aspect() + " " + c.negated()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The rebels took over the town. | took | take over
        Russia called off the attack. | called | call off
        Police cracked down on dissent. | cracked | crack down
        """)
    void aParticleBelongsToItsVerb(String sentence, String predicate, String lemma) {
        assertThat(clause(sentence, predicate).lemma()).isEqualTo(lemma);
    }
}
