package dateline.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Rejection;
import dateline.record.Sheet;
import dateline.shelf.LexiconShelf;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTranslatorTest {
    private static final DictionaryTranslator TRANSLATOR = new DictionaryTranslator(
            LexiconShelf.sheet("dictionary/kinds.txt"),
            LexiconShelf.sheet("actors/given.txt"),
            LexiconShelf.sheet("actors/agents.txt"));

    private static final String PETRARCH = """
            # Actors of a made-up country
            <!-- a comment
            over lines [AFG] -->
            ZUBRONIA_ [ZUB] ; own
            +ZUBRONIAN_
            +OLD_ZUBRONIA_   <!-- old name -->

            ADA_KOWAL_  # own
            +KOWAL_
            \t[ZUBOPP <19990630]
            \t[ZUBGOV 19990701-070131]
            \t[ZUBELI >20070201]

            FRONT_OF_THE_RED_COMET_ [ZUBREB]
            +FRC_
            +RED_COMET_FRONT_\\n
            """;

    private static final String TABARI = """
            RED_COMET_PARTY (COMET_PARTY, REDCOMETS) [ZUBPTY] ;ak 3/9/98
            IVO_DRASK [ZUBGOV 910101-951231] [ZUBELI >960101] ;ak
            WORLD_LAMP_COUNCIL [IGOWLC]
            """;

    private static final String AGENTS = """
            !HEAD! = CHIEF, BOSS
            LIGHTHOUSE_KEEPER_ {LIGHTHOUSE_KEEPERS_} [~GOV] # own
            FISH_POLICE {} [~COP]
            POLICE_!HEAD! [~COP]
            WHALE_CHARITY_ [NGO~]
            """;

    private static final String TABLE = """
            name,aliases,code,from,to,kind
            "Drask, Ivo",Ivo Drask;I. Drask,ZUBGOV,2001-05,2004,person
            "Drask, Ivo",,ZUBELI,2005,,
            Radio Lantern,,ZUBMED,,,media
            """;

    private static List<String> lines(String text, DictionaryFormat format) {
        return translate(text, format).lines().stream()
                .map(DictionaryLine::text)
                .toList();
    }

    private static Translated translate(String text, DictionaryFormat format) {
        return TRANSLATOR.translate(new Sheet("their.txt", text.lines().toList()), format);
    }

    @Test
    void blocksOfPetrarchBecomeLines() {
        assertThat(lines(PETRARCH, DictionaryFormat.PETRARCH))
                .containsExactly(
                        "Zubronia | Zubronian; Old Zubronia | state | ZUB | petrarch",
                        "Ada Kowal | Kowal | person | ZUBOPP ..1999-06-30; ZUBGOV 1999-07-01..2007-01-31; ZUBELI 2007-02-01.. | petrarch",
                        "Front of the Red Comet | FRC; Red Comet Front | group | ZUBREB | petrarch");
    }

    @Test
    void linesOfTabariBecomeLines() {
        assertThat(lines(TABARI, DictionaryFormat.TABARI))
                .containsExactly(
                        "Red Comet Party | Comet Party; Redcomets | party | ZUBPTY | tabari",
                        "Ivo Drask | | person | ZUBGOV 1991-01-01..1995-12-31; ZUBELI 1996-01-01.. | tabari",
                        "World Lamp Council | | organisation | IGOWLC | tabari");
    }

    @Test
    void agentsAreGatheredByRoleAndType() {
        assertThat(lines(AGENTS, DictionaryFormat.AGENTS))
                .containsExactly(
                        "GOV | person | lighthouse keeper; lighthouse keepers",
                        "COP | body | fish police",
                        "COP | person | police chief; police boss",
                        "NGO | body | whale charity");
    }

    @Test
    void rowsOfOneNameAreOneActor() {
        assertThat(lines(TABLE, DictionaryFormat.CSV))
                .containsExactly(
                        "Drask, Ivo | Ivo Drask; I. Drask | person | ZUBGOV 2001-05..2004; ZUBELI 2005.. | table",
                        "Radio Lantern | | media | ZUBMED | table");
    }

    @Test
    void theFormatShowsInTheLines() {
        assertThat(List.of(PETRARCH, TABARI, AGENTS, TABLE))
                .map(t -> DictionaryFormat.of(t.lines().toList()))
                .containsExactly(
                        DictionaryFormat.PETRARCH,
                        DictionaryFormat.TABARI,
                        DictionaryFormat.AGENTS,
                        DictionaryFormat.CSV);
        assertThat(lines(TABLE, DictionaryFormat.AUTO)).isEqualTo(lines(TABLE, DictionaryFormat.CSV));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            LANTERN_CLUB_                            ~ no-code         ~ 2
            LANTERN_CLUB_ [ZUBCVL                    ~ bracket-open    ~ 2
            LANTERN_CLUB_ [zubcvl]                   ~ code            ~ 2
            LANTERN_CLUB_ [---]                      ~ null-code       ~ 2
            LANTERN_CLUB_ [ZUB/KRM]                  ~ several-codes   ~ 2
            LANTERN_CLUB_ [ZUBCVL 19980231-19990101] ~ date            ~ 2
            LANTERN_CLUB_ [ZUBCVL 19990101-19980101] ~ dates-backwards ~ 2
            LANTERN_!CLUBS! [ZUBCVL]                 ~ unknown-set     ~ 2
            LANTERN (CLUB [ZUBCVL]                   ~ bracket-open    ~ 2
            _ [ZUBCVL]                               ~ no-name         ~ 2
            """)
    void aBadLineIsNamedAndTheRestGoesOn(String bad, String code, int line) {
        Translated got =
                translate("LAMP_GUILD_ [ZUBLAB]\n" + bad + "\nRADIO_WICK_ [ZUBMED]", DictionaryFormat.PETRARCH);

        assertThat(got.rejections()).extracting(Rejection::code).containsExactly(code);
        assertThat(got.rejections()).extracting(Rejection::line).containsExactly((long) line);
        assertThat(got.lines())
                .map(DictionaryLine::text)
                .containsExactly(
                        "Lamp Guild | | organisation | ZUBLAB | petrarch", "Radio Wick | | media | ZUBMED | petrarch");
    }

    @Test
    void aSynonymWithoutANameIsStray() {
        Translated got = translate("+LAMP_\n\t[ZUBGOV]\nWICK_ [ZUBMED]", DictionaryFormat.PETRARCH);

        assertThat(got.rejections()).extracting(Rejection::code).containsExactly("stray-line", "stray-line");
        assertThat(got.lines()).hasSize(1);
    }

    @Test
    void aBadDateCostsOnlyItsCode() {
        Translated got = translate("ADA_KOWAL_\n\t[ZUBOPP <19991301]\n\t[ZUBGOV >20010101]", DictionaryFormat.PETRARCH);

        assertThat(got.rejections()).extracting(Rejection::line).containsExactly(2L);
        assertThat(got.lines())
                .map(DictionaryLine::text)
                .containsExactly("Ada Kowal | | person | ZUBGOV 2001-01-01.. | petrarch");
    }

    @Test
    void badRowsAndRolesAreNamed() {
        assertThat(translate("name,code,kind\nLamp,ZUBGOV,wizard\n,ZUBGOV,\n\"Lamp,ZUBGOV,", DictionaryFormat.CSV)
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly("kind", "no-name", "csv-quote");
        assertThat(translate("name;rank\nLamp;1", DictionaryFormat.CSV).rejections())
                .extracting(Rejection::code)
                .containsExactly("csv-header");
        assertThat(translate("KEEPER\nKEEPER [GOV]\nKEEPER [~]\nKEEPER [~GOV]", DictionaryFormat.AGENTS)
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly("no-code", "agent-code", "agent-code");
    }

    @Test
    void setsThatGrowWithoutEndAreRefused() {
        String deep = "!A! = !A!!A!, B\n!A!_CLUB [ZUBCVL]\n" + "{".repeat(10000) + " [ZUBCVL]\nLAMP [ZUBGOV]";

        Translated got = translate(deep, DictionaryFormat.TABARI);

        assertThat(got.rejections()).extracting(Rejection::code).contains("too-many-names");
        assertThat(got.lines()).map(DictionaryLine::text).contains("Lamp | | body | ZUBGOV | tabari");
    }

    @Test
    void hostileLinesEndSoon() {
        String brackets = "[".repeat(100_000);
        String long1 = "A_".repeat(500_000);
        Translated got =
                translate(String.join("\n", brackets, long1, "(" + brackets, "<!--", "X [ZUB]"), DictionaryFormat.AUTO);

        assertThat(got.lines()).isEmpty();
        assertThat(translate(String.join("\n", Collections.nCopies(50_000, "LAMP [ZUBGOV]")), DictionaryFormat.AUTO)
                        .lines())
                .hasSize(50_000);
    }
}
