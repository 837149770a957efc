package dateline.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.Stages;
import dateline.reading.syntax.Galley;
import dateline.record.Actor;
import dateline.shelf.LexiconShelf;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
    private static final Coder CODER = new Coder(new Lexicon(
            LexiconShelf.folder("coding").stream()
                    .filter(s -> s.name().endsWith(".lex"))
                    .toList(),
            LexiconShelf.sheet("coding/composition.txt"),
            new WordClasses(LexiconShelf.folder("classes")),
            new CodeBook(LexiconShelf.sheet("codes/cameo.txt"))));

    private static List<Coding> acts(String sentence) {
        Galley galley = Sentences.galley(sentence, "2021-03-14");
        Stage stage = Stages.of(galley);
        List<Coding> out = new ArrayList<>();
        galley.sentences().forEach(tree -> out.addAll(CODER.code(tree, stage)));
        return out;
    }

    /** Who does it to whom, by the texts of the act that one of the trigger's words tells. */
    private static String parties(String sentence, String trigger) {
        for (Coding c : acts(sentence)) {
            for (int i = c.trigger().nextSetBit(0); i >= 0; i = c.trigger().nextSetBit(i + 1)) {
                if (c.clause().tree().token(i).form().equals(trigger)) {
                    return texts(c.sources()) + " > " + texts(c.targets());
                }
            }
        }
        return "nothing";
    }

    private static String texts(List<Actor> actors) {
        return actors.isEmpty()
                ? "-"
                : String.join(" + ", actors.stream().map(Actor::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Two Peruvians were killed in a raid on a village by Colombian rebels. | killed | Colombian rebels > Two Peruvians
        The minister attributed the bombing to Kurdish rebels. | bombing | Kurdish rebels > -
        Turkey is opposed to French mediation in the talks. | mediation | Turkey > French
        Egypt Monday reimposed curfews in the Sinai. | reimposed | Egypt > Sinai
        Iran used a newspaper to accuse Iraq of spying. | accuse | Iran > Iraq
        Tunisia shortened by two hours the curfew imposed after the riots. | shortened | Tunisia > -
        The Kenyan army is preparing an attack on the town of Kismayo. | attack | Kenyan army > Kismayo
        Chile asked to use a Peruvian port. | asked | Chile > Peruvian
        Iran said it would expel the Kenyan envoys. | expel | Iran > the Kenyan envoys
        Iran said it had expelled the Kenyan envoys. | expelled | it > the Kenyan envoys
        House of Commons Speaker John Bercow criticised the plan of the Spanish government. | criticised | John Bercow > the Spanish government
        The Prosecutor for the International Criminal Court criticised Kenya. | criticised | The Prosecutor > Kenya
        Peru planned to impose a curfew in Lima. | planned | Peru > Lima
        The rebels responded with mortar attacks on the town of Goma. | attacks | The rebels > Goma
        Three students were convicted of the murder of a policeman in Lima. | murder | Three students > a policeman
        Islamic State claimed responsibility for the attack on a church in Kabul. | attack | Islamic State > a church in Kabul
        The general was jailed for his role in the massacre of 200 villagers in Guatemala. | massacre | his > 200 villagers in Guatemala
        Police in Lima arrested a man on suspicion of killing a judge. | killing | a man > a judge
        The suspect in the bombing of a mosque in Quetta was arrested on Monday. | bombing | The suspect > a mosque in Quetta
        The exit of Kenya from the African Union was announced on Sunday. | exit | Kenya > African Union
        Miners continued their hunger strike to demand the resignation of President Evo Morales. | demand | Miners > Evo Morales
        """)
    void theDoerIsFoundWhereverItIsTold(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Five people were arrested during a protest in Lima on Sunday, police said. | arrested | police > Five people
        Five people were hurt during a protest in Lima on Sunday, police said. | hurt | - > Five people
        Two bankers were charged with fraud, prosecutors in Paris said on Monday. | charged | prosecutors in Paris > Two bankers
        The governor of Kano announced on Friday that all schools would be closed. | closed | The governor of Kano > all schools
        The activist was sentenced to five years by a judge in a Minsk court. | sentenced | a judge > The activist
        The activist was sentenced to five years in a Minsk court. | sentenced | a Minsk court > The activist
        The activist was arrested in a Minsk court. | arrested | - > The activist
        Police stormed the university in Kano and twenty students were injured. | injured | Police > twenty students
        The bishop preached in Kano and twenty officers were killed. | killed | - > twenty officers
        The rebels were taken into the custody of the Kenyan army. | taken | Kenyan army > The rebels
        """)
    void theDoerOfAPassiveIsFoundElsewhereInItsSentence(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mayor of Lima received death threats from settlers. | received | settlers > The mayor of Lima
        The president of Chile drew criticism for the cuts. | drew | - > The president of Chile
        The senator won the endorsement of the Kenyan government. | won | the Kenyan government > The senator
        Hundreds marched in Lima after the journalist's murder. | murder | - > the journalist
        The protests in Lima followed the arrest of the mayor by soldiers. | arrest | soldiers > the mayor
        """)
    void whoStandsInTheDoersPlaceMaySufferTheAct(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Dutch parliament adopted a resolution condemning China for its camps. | adopted | The Dutch parliament > China
        The Dutch parliament rejected a resolution condemning China for its camps. | condemning | - > China
        """)
    void papersSpeakForThoseWhoIssueThem(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chad rejected Sudanese President Omar Bashir's proposal for talks. | rejected | Chad > Omar Bashir
        The EU demanded the withdrawal of Russian troops from Georgia on Monday. | demanded | EU > Russian troops
        Kenya complained to the African Union over two Ethiopian raids last week. | complained | Kenya > Ethiopian
        France has reinforced its troops in Mali after the attack. | reinforced | France > Mali
        Basques demonstrated in Bilbao on Monday calling for independence from Spain. | demonstrated | Basques > Spain
        Students blocked a road to show their anger at the United States' policies. | blocked | Students > the United States
        Hundreds protested outside the Russian embassy in Paris. | protested | Hundreds > the Russian embassy
        Hundreds protested in front of the Supreme Court in Nairobi. | protested | Hundreds > Nairobi
        Thousands rallied in Madrid in support of Pedro Sanchez. | rallied | Thousands > -
        Rebels shelled the northern town of Gao on Sunday, killing ten people, aid workers in Dakar said. | shelled | Rebels > Gao
        Russian police have opened an inquiry into alleged murders committed by Chechen fighters. | opened | Russian police > Chechen fighters
        """)
    void theTargetIsFoundWhereverItIsTold(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Police urged anyone with information to contact the army. | urged | Police > anyone
        The rebels fled to the hills, killing seven riders near Goma. | killing | The rebels > -
        Italy's central bank urged the OPEC countries to act. | urged | Italy's central bank > OPEC
        The Vatican condemned the arrest of Bishop Alvarez in Nicaragua. | condemned | The Vatican > -
        Democrats voiced opposition to Trump's ban on travel. | opposition | Democrats > Trump
        Lavrov praised the report on Twitter. | praised | Lavrov > -
        The speaker filed a lawsuit on behalf of the Senate in a court in California. | lawsuit | The speaker > -
        Russia denied claims that Navalny was poisoned. | denied | Russia > -
        Students marched in Paris with the miners on Sunday. | marched | Students > -
        """)
    void whoIsOnlyNamedBesideIsNoTarget(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Macron criticized the decision, arguing Johnson was sowing chaos. | criticized | Macron > Johnson
        Police dispersed the protesters in Tbilisi, using tear gas. | gas | Police > the protesters
        Norway brokered a deal to restore ties between Sudan and Chad. | brokered | Norway > Sudan + Chad
        The mayor received threats from the militia. | received | the militia > The mayor
        Peru expelled the Cuban ambassador to Lima. | expelled | Peru > the Cuban ambassador
        """)
    void whoIsNamedWithTheActIsItsTarget(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chad is expected to sign the treaty with Kenya in May. | expected | Chad > Kenya
        Chad was expected by Kenya to sign the treaty. | expected | Kenya > Chad
        The rebels paid bounties to the militia to kill Kenyan soldiers. | kill | the militia > Kenyan soldiers
        The general gave the troops orders to fire at the rebels. | fire | the troops > the rebels
        The town hall of Kano was stormed and burned by Kenyan rebels. | stormed | Kenyan rebels > The town hall of Kano
        The court in Lima convicted a minister and two aides of insulting the king. | insulting | a minister > the king
        Evidence showed the murder of a journalist in Lima by Kenyan agents. | murder | Kenyan agents > a journalist in Lima
        Attacks on Kenyan soldiers will not be tolerated, the president of Chad said. | tolerated | the president of Chad > Kenyan soldiers
        Obama broke off his holiday with a stop in Lima for talks with Angela Merkel. | talks | Obama > Angela Merkel
        """)
    void theDoerIsWhoeverIsMovedOrBoundToDoIt(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Several countries including Chad and Kenya condemned Israel. | condemned | Chad + Kenya > Israel
        The nations of Chad and Kenya recognized Israel. | recognized | Chad + Kenya > Israel
        Merkel met leaders such as Vladimir Putin. | met | Merkel > Vladimir Putin
        The Kenyan rebels, including two Chadians, attacked the army. | attacked | The Kenyan rebels > the army
        """)
    void thoseWhoAreNamedStandForAGroupThatIsNot(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Merkel wrote a letter to Vladimir Putin, giving him permission to use the port. | giving | Merkel > him
        The ambassador wrote to Angela Merkel asking for an inquiry. | asking | The ambassador > Angela Merkel
        The ambassador spoke of the sentence Michael Cohen received. | sentence | - > Michael Cohen
        Marchers carried placards asking Angela Merkel to resign and flags of Kenya. | placards | Marchers > Angela Merkel
        The mayor was arrested after the president of Chad, a former general, was attacked by rebels. \
            | attacked | rebels > the president of Chad
        It was reported on Sunday Angela Merkel was attacked by rebels. | attacked | rebels > Angela Merkel
        """)
    void theReceiverIsTheTarget(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mandela founded a party to oppose the white minority rule. | oppose | Mandela > -
        Bernie Sanders called for the prosecution of American banks. | called | Bernie Sanders > -
        Bernie Sanders called on American banks to lend. | called | Bernie Sanders > American banks
        Bernie Sanders called for the resignation of Donald Trump. | called | Bernie Sanders > Donald Trump
        Trump called Michael Cohen's sentence unjust. | called | Trump > -
        Angela Merkel did not support the plans Vladimir Putin mentioned. | support | Angela Merkel > -
        The firm introduced the restriction in Kenya on March 4. | restriction | The firm > Kenya
        """)
    void whoIsOnlySpokenOfIsNoTarget(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @Test
    void aBrokerIsNoPartyToADealBetweenOthers() {
        Coding deal = acts("The United States announced a deal between Israel and Bahrain.")
                .get(0);

        assertThat(deal.reciprocal()).isTrue();
        assertThat(texts(deal.sources()) + " > " + texts(deal.targets())).isEqualTo("Israel > Bahrain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Supreme Court of India rejected a petition lodged by Uber against the minister. | rejected | Supreme Court of India > Uber
        A motion tabled by the Scottish National Party was rejected by the British parliament. \
            | rejected | British parliament > Scottish National Party
        """)
    void whoseMotionIsRejectedIsRefused(String sentence, String trigger, String expected) {
        assertThat(parties(sentence, trigger)).isEqualTo(expected);
    }

    @Test
    void whatAStatesGovernmentDoesIsProtestedAgainstThatGovernment() {
        Coding protest = acts("Students in Tbilisi protested against Russian government meddling.")
                .get(0);

        assertThat(protest.targets()).extracting(Actor::code).containsExactly("RUSGOV");
    }

    @Test
    void chessPlayersArePeople() {
        assertThat(acts("Kenya banned several chess players from the league.")
                        .get(0)
                        .targets())
                .extracting(Actor::code)
                .containsExactly("KENCVL");
    }

    @Test
    void theLeadersOfTwoStatesAreTwoParties() {
        Coding met = acts("The prime minister of Albania met with the leaders of Serbia and Kosovo.")
                .get(0);

        assertThat(met.targets()).extracting(Actor::code).containsExactly("SRBGOV", "XKXGOV");
    }

    @Test
    void thoseWhoAgreeTogetherAgreeWithEachOther() {
        Coding agreed =
                acts("Peru and Chile have agreed to hold naval exercises.").get(0);

        assertThat(agreed.reciprocal()).isTrue();
        assertThat(texts(agreed.sources()) + " > " + texts(agreed.targets())).isEqualTo("Peru > Chile");
    }

    @Test
    void whoAgreesToHelpAnotherDoesNotAgreeWithHim() {
        Coding agreed = acts("Germany agreed to send food to Somalia.").get(0);

        assertThat(agreed.reciprocal()).isFalse();
        assertThat(agreed.targets()).extracting(Actor::code).containsExactly("SOM");
    }

    @Test
    void aProtestIsHeldByACrowdOfItsLand() {
        Coding protest = acts("Protests continued in Hong Kong on Sunday.").get(0);

        assertThat(protest.sources()).extracting(Actor::code).containsExactly("HKGOPP");
        assertThat(protest.sources()).extracting(Actor::text).containsExactly("Protests");
    }

    @Test
    void aVerbThatTakesItsNounInTellsOneAct() {
        assertThat(acts("A bombing was reported to have killed a Turkish soldier in Ankara."))
                .extracting(Coding::code)
                .containsExactly("183");
    }
}
