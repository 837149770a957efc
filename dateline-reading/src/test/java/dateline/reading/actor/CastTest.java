package dateline.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.reading.claim.Telling;
import dateline.reading.syntax.Galley;
import dateline.reading.syntax.Tree;
import dateline.record.Actor;
import dateline.record.Sheet;
import dateline.record.Span;
import dateline.shelf.LexiconShelf;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {
    /** A dictionary of our own, so that the tests stand when the big ones grow. */
    private static final Sheet PEOPLE = new Sheet(
            "actors/test.txt",
            List.of(
                    "Testia Front | TF; Testian Front | group | MLIREB ..2015-05-31; MLIPTY 2015-06-01.. | own",
                    "Ada Kowal | Kowal | person | POLGOV 2010-01-01..2014-12-31 prime minister; POLGOV 2016-03-01..2018-03-01 foreign minister | own",
                    "Bruno Hartfeld | | person | DEUGOV 2009-01-01..2020-12-31 president | own",
                    "Colm Ardagh | | person | IRLGOV 2009-01-01..2020-12-31 foreign minister | own",
                    "Xu Lanfen | Xu | person | CHNGOV 2009-01-01..2020-12-31 premier | own",
                    "Movement for the Dawn | MFD; Dawn Movement | party | GHAOPP | own",
                    "Union of River States | URS; U.R.S. | organisation | IGOURS | own",
                    "Radio Harbour | | media | NORMED | own",
                    "Ironclad Mining | Ironclad | company | CANBUS | own",
                    "Star Chamber House | the Star Chamber | body | GBRJUD | own"));

    private static final class Held {
        static final DictionaryActorFinder FINDER = finder();

        private static DictionaryActorFinder finder() {
            return new DictionaryActorFinder(RuleSheets.with(PEOPLE));
        }
    }

    /** Codes of the actors at the last token that is written so, in the last sentence; "-" for none. */
    private static String codes(String text, String word, String day) {
        return actors(text, word, day).stream()
                .map(a -> String.valueOf(a.code()))
                .collect(Collectors.joining("+"));
    }

    private static List<Actor> actors(String text, String word, String day) {
        Galley galley = Sentences.galley(text, day.isEmpty() ? null : day);
        Cast cast = Held.FINDER.cast(galley, List.of(), List.of());
        for (int s = galley.sentences().size() - 1; s >= 0; s--) {
            Tree tree = galley.sentences().get(s);
            for (int i = tree.size() - 1; i >= 0; i--) {
                if (tree.token(i).form().equals(word)) {
                    return cast.actors(tree, i);
                }
            }
        }
        throw new AssertionError("no word " + word + " in " + text);
    }

    @Test
    void who_held_an_office_when_he_acted_acts_as_its_holder() {
        Galley galley = Sentences.galley("Ada Kowal criticized the senate.", "2020-10-15");
        Cast cast = Held.FINDER.cast(galley, List.of(), List.of());
        Actor now = cast.actors(galley.sentences().get(0), 1).get(0);
        assertThat(now.code()).isEqualTo("POLELI");
        assertThat(cast.at(now, "2012-05").code()).isEqualTo("POLGOV");
        assertThat(cast.at(now, "2012-05-01/2012-05-20").code()).isEqualTo("POLGOV");
        assertThat(cast.at(now, "2012-05/..").code()).isEqualTo("POLGOV");
        // an office begun or ended within the stretch, or an unknown day, changes nothing
        assertThat(cast.at(now, "2018").code()).isEqualTo("POLELI");
        assertThat(cast.at(now, "2014/2016").code()).isEqualTo("POLELI");
        assertThat(cast.at(now, "../2012-05").code()).isEqualTo("POLELI");
        // before the first office a politician was out of it
        assertThat(cast.at(now, "2001").code()).isEqualTo("POLOPP");
    }

    @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
    @CsvFileSource(
            resources = "/dateline/reading/actor/composition.csv",
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void countryAndNounMakeTheCode(String text, String word, String code) {
        assertThat(codes(text, word, "2012-05-07")).isEqualTo(code.equals("-") ? "" : code);
    }

    @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
    @CsvFileSource(
            resources = "/dateline/reading/actor/reference.csv",
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void pronounsAndPointingNounsFindTheirActors(String text, String word, String names) {
        String found =
                actors(text, word, "2012-05-07").stream().map(Actor::name).collect(Collectors.joining("+"));
        assertThat(found).isEqualTo(names.equals("-") ? "" : names);
    }

    @ParameterizedTest(name = "on {2} {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Ada Kowal met the envoys.                             | Kowal | 2012-01-01 | POLGOV
            Ada Kowal met the envoys.                             | Kowal | 2015-06-01 | POLELI
            Ada Kowal met the envoys.                             | Kowal | 2017-06-01 | POLGOV
            Ada Kowal met the envoys.                             | Kowal | 2021-06-01 | POLELI
            Ada Kowal met the envoys.                             | Kowal | 2005-06-01 | POLELI
            Ada Kowal met the envoys.                             | Kowal |            | POLGOV
            The Testia Front seized the town.                     | Front | 2012-01-01 | MLIREB
            The Testia Front won the vote.                        | Front | 2016-01-01 | MLIPTY
            The TF won the vote.                                  | TF    | 2016-01-01 | MLIPTY
            The U.R.S. condemned the coup.                        | U.R.S. | 2016-01-01 | IGOURS
            The URS condemned the coup.                           | URS   | 2016-01-01 | IGOURS
            """)
    void aNameHasTheCodeOfTheDay(String text, String word, String day, String code) {
        assertThat(codes(text, word, day == null ? "" : day)).isEqualTo(code);
    }

    @Test
    void theHolderOfAnOfficeIsNamed() {
        Actor a = actors("The Polish prime minister rejected the plan.", "minister", "2012-05-07")
                .get(0);
        assertThat(a.name()).isEqualTo("Ada Kowal");
        assertThat(a.key()).isEqualTo("ada-kowal");
        assertThat(a.code()).isEqualTo("POLGOV");
        assertThat(a.text()).isEqualTo("The Polish prime minister");
    }

    @Test
    void theTextOfANameIsTheNameWithoutItsTitle() {
        Actor a = actors("German President Bruno Hartfeld visited Ghana.", "Hartfeld", "2012-05-07")
                .get(0);
        assertThat(a.text()).isEqualTo("Bruno Hartfeld");
        assertThat(a.span().start()).isEqualTo(17);
        assertThat(a.key()).isEqualTo("bruno-hartfeld");
    }

    @Test
    void heBetweenMarksOfQuotationIsNotWhoSpeaks() {
        String text = "Bruno Hartfeld met the reporters. Colm Ardagh said: \"He lied to the voters.\"";
        Galley galley = Sentences.galley(text, "2012-05-07");
        Tree tree = galley.sentences().get(1);
        Span quote = new Span(text.indexOf('"'), text.length());
        Span cue = tree.token(2).span();
        Telling said = new Telling(tree, 2, 1, tree, null, cue, List.of(quote), Telling.Stance.NEUTRAL);
        Cast cast = Held.FINDER.cast(galley, List.of(), List.of(said));
        int he = tree.tokenAt(text.indexOf("He lied"));
        assertThat(cast.actors(tree, he)).extracting(Actor::name).containsExactly("Bruno Hartfeld");
    }

    @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Ada Kowal said to Bruno Hartfeld: "I admire you greatly." | you greatly | Bruno Hartfeld
            Ada Kowal said to the crowd: "I admire you greatly."      | you greatly | -
            """)
    void youBetweenMarksOfQuotationIsWhoIsSpokenTo(String text, String words, String name) {
        Galley galley = Sentences.galley(text, "2012-05-07");
        Tree tree = galley.sentences().get(0);
        Span quote = new Span(text.indexOf('"'), text.length());
        Telling said =
                new Telling(tree, 2, 1, tree, null, tree.token(2).span(), List.of(quote), Telling.Stance.NEUTRAL);
        Cast cast = Held.FINDER.cast(galley, List.of(), List.of(said));
        assertThat(cast.actors(tree, tree.tokenAt(text.indexOf(words))))
                .extracting(Actor::name)
                .isEqualTo(name.equals("-") ? List.of() : List.of(name));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"I want, Bruno Hartfeld", "you run, Bruno Hartfeld", "I wonder, ''", "Hartfeld) I, ''"})
    void inAnInterviewTheLabelTellsWhoSpeaks(String words, String name) {
        String text = "(Reporter) Will you run again?\n(Bruno Hartfeld) I want a new vote.\n"
                + "(Reporter) I wonder why?\n(Bruno Hartfeld) The law is old.";
        Galley galley = Sentences.galley(text.replace("(", "((").replace(")", "))"), "2012-05-07");
        Cast cast = Held.FINDER.cast(galley, List.of(), List.of());
        String labelled = galley.text();
        int at = labelled.indexOf(words.replace(")", "))"));
        Tree tree = galley.sentences().stream()
                .filter(t -> t.span().start() <= at && at < t.span().end())
                .findFirst()
                .orElseThrow();
        assertThat(cast.actors(tree, tree.tokenAt(at)))
                .extracting(Actor::name)
                .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @Test
    void statesCarryTheirKey() {
        Actor a = actors("France rejected the plan.", "France", "2012-05-07").get(0);
        assertThat(a.key()).isEqualTo("state:FRA");
        assertThat(a.name()).isEqualTo("France");
        assertThat(a.code()).isEqualTo("FRA");
    }

    @Test
    void aTitleLearntLaterServesEarlierMentions() {
        assertThat(codes(
                        "Moussa Kanté said he would go. Mr Kanté, the Malian defence minister, was in Rome.",
                        "he",
                        "2012-05-07"))
                .isEqualTo("MLIGOV");
    }

    @Test
    void aShortFormMeansWhatTheDispatchSays() {
        String text = "The Ghana Forest Commission (GFC) closed two mines. The GFC accused a company of fraud.";
        assertThat(codes(text, "GFC", "2012-05-07")).isEqualTo("GHAGOV");
        assertThat(actors(text, "GFC", "2012-05-07").get(0).name()).isEqualTo("Ghana Forest Commission");
        assertThat(codes("The United Rural Service (URS) sued. The URS won.", "URS", "2012-05-07"))
                .isNotEqualTo("IGOURS");
    }

    @Test
    void theTwoSidesAreBothParties() {
        List<Actor> both = actors(
                "The Malian government and the Testia Front began talks. The two sides will meet again.",
                "sides",
                "2012-05-07");
        assertThat(both).extracting(Actor::code).containsExactlyInAnyOrder("MLIGOV", "MLIREB");
        assertThat(both).allSatisfy(a -> assertThat(a.text()).isEqualTo("The two sides"));
    }

    @Test
    void aNameThatNobodyKnowsActsWhereItDoesWhatThingsDoNot() {
        String visit = "President Bruno Hartfeld visited Leeds. Grahammer met residents there. ";
        assertThat(actors(visit + "He criticised the council.", "He", "2012-05-07"))
                .extracting(Actor::name)
                .containsExactly("Grahammer");
        assertThat(codes("The court in Warsaw heard Harbek. Harbek confessed.", "Harbek", "2012-05-07"))
                .isEqualTo("POLCVL");
        assertThat(actors("The Toronado attacked the coast.", "Toronado", "2012-05-07"))
                .isEmpty();
    }

    @Test
    void whoKillsWhenTheyAttackAreTheKillers() {
        String raid = "Malian soldiers killed nine Polish villagers ";
        assertThat(codes(raid + "when they blew themselves up.", "they", "2012-05-07"))
                .isEqualTo("MLIMIL");
    }

    @Test
    void aSentenceThatWasOnlyTaggedHasItsNamesToo() {
        Galley galley = new dateline.reading.Compositor(Sentences.parser(), tokens -> false)
                .set(Sentences.dispatch("Malian soldiers met Ada Kowal.", "2012-05-07"));
        Cast cast = Held.FINDER.cast(galley, List.of(), List.of());
        Tree tree = galley.sentences().get(0);
        assertThat(tree.parsed()).isFalse();
        assertThat(cast.actors(tree, 1)).extracting(Actor::code).containsExactly("MLIMIL");
        assertThat(cast.actors(tree, 4)).extracting(Actor::code).containsExactly("POLGOV");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "the army of ",
                "he said they and ",
                "France, Mali and the country ",
                "Ada Bo Kowal - ",
                "its two sides of both "
            })
    void hostileSentencesEndSoon(String words) {
        String body = "Rebels of " + words.repeat(60_000 / words.length()) + "Mali attacked.";
        Galley galley = new dateline.reading.Compositor(Sentences.parser(), tokens -> false)
                .set(Sentences.dispatch(body, "2012-05-07"));
        long start = System.nanoTime();
        Held.FINDER.cast(galley, List.of(), List.of());
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5000);
    }

    @Test
    void theShippedDictionariesLoad() {
        assertThat(new DictionaryActorFinder(LexiconShelf.folder("actors")).size())
                .isPositive();
    }
}
