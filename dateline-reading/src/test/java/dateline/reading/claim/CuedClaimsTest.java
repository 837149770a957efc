package dateline.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.coding.CodeBook;
import dateline.reading.coding.Coder;
import dateline.reading.coding.Coding;
import dateline.reading.coding.Lexicon;
import dateline.reading.coding.WordClasses;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Link;
import dateline.record.Sheet;
import dateline.shelf.LexiconShelf;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Voice and chain: who says so, how near to the act the speaker stands, and what the cue makes of it. */
class CuedClaimsTest {
    private static final CueLexicon CUES = new CueLexicon(LexiconShelf.sheet("claim/cues.txt"));
    private static final CuedTellings FINDER = new CuedTellings(CUES);
    private static final CuedClaims CLAIMS = new CuedClaims(
            CUES,
            new SignatureLexicon(
                    List.of(LexiconShelf.sheet("claim/implicatives.txt"), LexiconShelf.sheet("claim/modality.txt"))),
            new Speakers(LexiconShelf.sheet("claim/speakers.txt")));
    private static final Coder CODER = coder();

    private static Coder coder() {
        Sheet acts = new Sheet(
                "test.lex",
                List.of(
                        "frame t.attack 190",
                        "  verb attack|shell|bomb|storm  obj:any",
                        "  noun attack|raid",
                        "  + Rebels attacked the army.",
                        "frame t.seize 192",
                        "  verb seize  obj:any",
                        "  + Rebels seized the army.",
                        "frame t.arrest 173",
                        "  verb arrest  obj:any",
                        "  + Police arrested protesters.",
                        "frame t.withdraw 0874",
                        "  verb withdraw",
                        "  noun withdrawal",
                        "  + Russia withdrew.",
                        "frame t.meet 040",
                        "  verb meet",
                        "  noun talk|negotiation",
                        "  reciprocal",
                        "  + Russia met Iran.",
                        "frame t.slam 111",
                        "  verb slam|condemn",
                        "  + France slammed Iran.",
                        "frame t.probe 090",
                        "  noun investigation",
                        "  + The investigation of police went on.",
                        "frame t.favour 030",
                        "  verb favor|back",
                        "  + Russia backs Iran."));
        CodeBook codes = new CodeBook(LexiconShelf.sheet("codes/cameo.txt"));
        return new Coder(new Lexicon(
                List.of(acts),
                new Sheet("composition.txt", List.of()),
                new WordClasses(LexiconShelf.folder("classes")),
                codes));
    }

    private static Claim claim(String text, String trigger) {
        Galley galley = Sentences.galley(text, "2021-07-18");
        List<Telling> tellings = FINDER.find(galley);
        FewActors stage = new FewActors();
        for (Tree tree : galley.sentences()) {
            for (Coding coding : CODER.code(tree, stage)) {
                if (tree.token(coding.clause().head()).form().equals(trigger)) {
                    return CLAIMS.read(coding, tellings, stage);
                }
            }
        }
        throw new AssertionError("no act \"" + trigger + "\" in: " + text);
    }

    private static String chain(Claim claim) {
        return claim.chain().stream().map(l -> l.text() + "/" + l.cue()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels attacked the army on Monday. | attacked | reported | ''
            Macron said rebels attacked the army. | attacked | attributed | Macron/said
            Rebels attacked the army, Macron said. | attacked | attributed | Macron/said
            Rebels, Macron said, attacked the army. | attacked | attributed | Macron/said
            According to Macron, rebels attacked the army. | attacked | attributed | Macron/According to
            Rebels attacked the army, according to Macron. | attacked | attributed | Macron/according to
            As Macron noted, rebels attacked the army. | attacked | attributed | Macron/noted
            “Rebels attacked the army,” said Macron. | attacked | attributed | Macron/said
            "Rebels attacked the army," Macron told reporters in Paris. | attacked | attributed | Macron/told
            Macron told parliament that rebels had attacked the army. | attacked | attributed | Macron/told
            Macron announced that rebels had attacked the army. | attacked | attributed | Macron/announced
            Macron confirmed that rebels had attacked the army. | attacked | attributed | Macron/confirmed
            Reuters reported that rebels attacked the army. | attacked | attributed | Reuters/reported
            Interfax said rebels attacked the army. | attacked | attributed | Interfax/said
            """)
    void aNamedBystanderWithANeutralCueMakesAttributed(String text, String act, String voice, String chain) {
        check(text, act, voice, chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army said it had attacked the rebels. | attacked | claimed | The army/said
            The army said rebels attacked the army. | attacked | claimed | The army/said
            Damascus said troops attacked the rebels. | attacked | claimed | Damascus/said
            Rebels said they had seized the town from troops. | seized | claimed | Rebels/said
            The rebels claimed that troops had attacked Russia. | attacked | claimed | The rebels/claimed
            Macron claimed that rebels had attacked the army. | attacked | claimed | Macron/claimed
            Macron insisted that rebels had attacked the army. | attacked | claimed | Macron/insisted
            Macron boasted that troops had attacked the rebels. | attacked | claimed | Macron/boasted
            The rebels claim to have seized the town from the army. | seized | claimed | The rebels/claim
            Police said they had arrested protesters. | arrested | claimed | Police/said
            """)
    void aPartyOrACueThatKeepsItsDistanceMakesClaimed(String text, String act, String voice, String chain) {
        check(text, act, voice, chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A source said rebels attacked the army. | attacked | alleged | A source/said
            A source familiar with the talks said rebels attacked the army. | attacked | alleged | A source familiar with the talks/said
            Two officials said rebels attacked the army. | attacked | alleged | Two officials/said
            Witnesses said rebels attacked the army. | attacked | alleged | Witnesses/said
            Macron alleged that rebels had attacked the army. | attacked | alleged | Macron/alleged
            Rebels reportedly attacked the army. | attacked | alleged | ''
            Rebels allegedly attacked the army. | attacked | alleged | ''
            It was reported that rebels attacked the army. | attacked | alleged | ''
            Rebels are said to have attacked the army. | attacked | alleged | ''
            The alleged attack by rebels killed nobody. | attack | alleged | ''
            """)
    void anUnnamedSpeakerOrAHedgeMakesAlleged(String text, String act, String voice, String chain) {
        check(text, act, voice, chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Citing a source, the newspaper said rebels attacked the army. | attacked | alleged | a source/Citing; the newspaper/said
            Rebels attacked the army, the newspaper said, citing a source. | attacked | alleged | a source/citing; the newspaper/said
            The newspaper reported that Macron had said rebels attacked the army. | attacked | attributed | Macron/said; The newspaper/reported
            Amnesty called for an investigation of police by the army. | investigation | attributed | Amnesty/called
            """)
    void chainsRunFromTheActOutwards(String text, String act, String voice, String chain) {
        check(text, act, voice, chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Macron slammed Russia on Monday. | slammed | reported | ''
            Macron condemned the attack by rebels. | condemned | reported | ''
            Macron condemned the attack by rebels. | attack | reported | ''
            “We condemn Russia,” Macron said. | condemn | reported | ''
            Macron said he favors Russia even as troops have attacked the rebels. | attacked | reported | ''
            Macron said that rebels fled. Troops attacked the rebels. | attacked | reported | ''
            """)
    void speechIsItsOwnActAndTheRestIsTheDispatchsVoice(String text, String act, String voice, String chain) {
        check(text, act, voice, chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Macron said rebels fled. “Troops attacked the rebels in the night,” he added. | attacked | attributed | he/added
            “The war goes on,” Macron said. “Troops attacked the rebels in the night.” | attacked | attributed | Macron/said
            """)
    void aSpeakerIsCarriedOverToTheNextQuotation(String text, String act, String voice, String chain) {
        check(text, act, voice, chain);
    }

    @Test
    void aSpeakerIsCarriedOverToTheNextParagraphOfQuotation() {
        Claim claim =
                claim("“The war goes on and on,” Macron said.\n“Troops attacked the rebels in the night.”", "attacked");
        assertThat(chain(claim)).isEqualTo("Macron/said");
    }

    @Test
    void everyLinkHasTheSpeakersCodeAndSpan() {
        String text = "Macron said rebels attacked the army.";
        Link link = claim(text, "attacked").chain().get(0);
        assertThat(link.code()).isEqualTo("FRAGOV");
        assertThat(link.span().of(text)).isEqualTo("Macron");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Macron is condemning Russia. | condemning | happened
            Macron may condemn Russia. | condemn | possible
            Macron has not condemned Russia. | condemned | negated
            Troops are attacking rebels. | attacking | ongoing
            Russia will withdraw. | withdraw | planned
            """)
    void speechHasHappenedByBeingSaidOnlyItsOwnWordsCount(String text, String act, String status) {
        assertThat(claim(text, act).status().label()).isEqualTo(status);
    }

    @Test
    void everyDecisionHasItsReason() {
        assertThat(claim("Macron said rebels attacked the army.", "attacked").why())
                .anyMatch(w -> w.startsWith("status:"))
                .anyMatch(w -> w.startsWith("voice:"));
    }

    private static void check(String text, String act, String voice, String chain) {
        Claim claim = claim(text, act);
        assertThat(claim.voice().label() + " " + chain(claim))
                .as("%s", claim.why())
                .isEqualTo(voice + " " + chain);
    }
}
