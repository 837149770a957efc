package dateline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Span;
import dateline.shelf.LexiconShelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrueCaserTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(LexiconShelf.sheet("text/abbreviations.txt"));
    private static final TrueCaser CASER = new TrueCaser(
            SPLITTER,
            LexiconShelf.sheet("text/places.txt"),
            LexiconShelf.sheet("text/peoples.txt"),
            LexiconShelf.sheet("text/calendar.txt"),
            LexiconShelf.sheet("text/organisations.txt"),
            LexiconShelf.sheet("text/acronyms.txt"),
            LexiconShelf.sheet("text/titles.txt"),
            LexiconShelf.sheet("text/first-names.txt"),
            LexiconShelf.sheet("text/common-words.txt"));

    private static String read(String body, @Nullable Span dateline) {
        return CASER.read(body, SPLITTER.paragraphs(body), dateline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THE HONDURAN ARMY SEIZED TWO TRUCKS ON TUESDAY.|The Honduran army seized two trucks on Tuesday.",
                "THE PRESIDENT MET PRESIDENT JORGE ARBENZ IN SAN JOSE.|The president met President Jorge Arbenz in San Jose.",
                "TROOPS OF THE UNITED NATIONS LEFT NORTH KOREA.|Troops of the United Nations left North Korea.",
                "THE CIA AND U.S. FORCES TOLD US THAT WHO CAME IS UNKNOWN.|The CIA and U.S. forces told us that who came is unknown.",
                "ZORBIAN FREEDOM PARTY (ZFP) LEADERS SAID ZFP MEN LEFT.|Zorbian freedom party (ZFP) leaders said ZFP men left.",
                "GENERAL LUIS DE LA FUENTE SPOKE. A GENERAL STRIKE BEGAN.|General Luis de la Fuente spoke. A general strike began.",
                "HE SAID HE MAY LEAVE IN MAY, ON MAY 5 OR 5 MARCH.|He said he may leave in May, on May 5 or 5 March.",
                "MR O'NEILL AND DR. MCKAY MET THE 12TH BRIGADE'S COMMANDER.|Mr O'Neill and Dr. McKay met the 12th brigade's commander.",
                "\"WE WILL NOT TALK,\" COLONEL J. ALVARO PEREYRA SAID.|\"We will not talk,\" Colonel J. Alvaro Pereyra said.",
                "POLICE ARRESTED 20 PEOPLE IN THE TURKISH CITY OF ANKARA|Police arrested 20 people in the Turkish city of Ankara"
            })
    void gives_capitals_back_to_names_and_takes_them_from_words(String caps, String mixed) {
        assertThat(read(caps, null)).isEqualTo(mixed);
    }

    @Test
    void begins_a_sentence_after_a_dateline_and_its_brackets() {
        String body = "TEGUCIGALPA, 3 FEB 88 (ACAN) -- [TEXT] THE ARMY LEFT THE AREA ON MONDAY.";
        assertThat(read(body, new Span(0, 39)))
                .isEqualTo("Tegucigalpa, 3 Feb 88 (ACAN) -- [text] The army left the area on Monday.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KABUL (Reuters) – The army left.|Kabul (Reuters) – The army left.",
                "SAN JOSE, Costa Rica — The army left.|San Jose, Costa Rica — The army left.",
                "THE government fell on Monday.|The government fell on Monday.",
                "NATO said it would leave.|NATO said it would leave.",
                "US forces left on Monday.|US forces left on Monday.",
                "UNIFIL troops left on Monday.|UNIFIL troops left on Monday.",
                "XYZZY rebels left on Monday.|XYZZY rebels left on Monday.",
                "Rebels Seize Town In Eastern Congo After Heavy Fighting|Rebels seize town in eastern Congo after heavy fighting",
                "Biden Meets UN Chief António Guterres At White House|Biden meets UN chief António Guterres at White House",
                "Rebels seized Goma on Monday.|Rebels seized Goma on Monday."
            })
    void lowers_only_what_is_loud_in_mixed_text(String body, String wanted) {
        assertThat(read(body, null)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "WORD ",
                "(",
                "[A] ",
                "O'",
                "İ",
                "ß",
                "ŉ",
                "U.S. ",
                "SAN ",
                "GENERAL ",
                "(AB) ",
                "1.",
                "A-",
                "Ab Cd Ef\n",
                "AB CD EF GH IJ KL\n"
            })
    void keeps_the_length_of_anything_and_is_quick(String piece) {
        String body = piece.repeat(500_000 / piece.length());
        long start = System.nanoTime();
        assertThat(read(body, new Span(0, Math.min(20, body.length())))).hasSize(body.length());
        assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
    }
}
