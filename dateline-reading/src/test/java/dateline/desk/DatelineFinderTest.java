package dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Dateline;
import dateline.shelf.LexiconShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {
    private static final DatelineFinder FINDER = new DatelineFinder(
            LexiconShelf.sheet("desk/datelines.txt"),
            LexiconShelf.sheet("desk/agencies.txt"),
            LexiconShelf.sheet("text/places.txt"),
            LexiconShelf.sheet("desk/dates.txt"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "KABUL (Dispatches) – The army left.|KABUL|Dispatches|The army",
                "KABUL, Afghanistan (AP) _ The army left.|KABUL, Afghanistan|AP|The army",
                "WASHINGTON, July 18 (Reuters) - The army left.|WASHINGTON|Reuters|The army",
                "BOGOTA, 4 JUL 89 (EFE) -- [TEXT] THE ARMY LEFT.|BOGOTA|EFE|THE ARMY",
                "PRAGUE (CZECHOSLOVAKIA), 21 MAY 88 (CTK) -- [TEXT] THE ARMY LEFT.|PRAGUE (CZECHOSLOVAKIA)|CTK|THE ARMY",
                "London, 18 July 2021 — The army left.|London|-|The army",
                "(Reuters) - The army left.|-|Reuters|The army",
                "Reuters – The army left.|-|Reuters|The army",
                "NEW DELHI: The army left.|NEW DELHI|-|The army",
                "GENEVA — The army left.|GENEVA|-|The army",
                "Geneva – The army left.|Geneva|-|The army",
                "MOSCOW/KYIV, Sept 3 (Reuters) - The army left.|MOSCOW/KYIV|Reuters|The army",
                "BEIJING, Dec. 3 (Xinhua) -- The army left.|BEIJING|Xinhua|The army",
                "PARIS, (AFP) - The army left.|PARIS|AFP|The army",
                "ABOARD AIR FORCE ONE (AP) — The army left.|ABOARD AIR FORCE ONE|AP|The army",
                "DEIR AL-BALAH, Gaza Strip (AP) — The army left.|DEIR AL-BALAH, Gaza Strip|AP|The army",
                "WASHINGTON (AP) – The army left.|WASHINGTON|AP|The army",
                "NEW YORK, May 3, 2020 /PRNewswire/ -- The firm left.|NEW YORK|PRNewswire|The firm",
                "UNITED NATIONS, Feb 11 (IPS) – The army left.|UNITED NATIONS|IPS|The army",
                "BEIRUT, Lebanon — “We left,” he said.|BEIRUT, Lebanon|-|“We left",
                "ANKARA, Monday, June 5 (Anadolu) – The army left.|ANKARA|Anadolu|The army"
            })
    void finds_the_dateline_and_where_it_ends(String body, String place, String agency, String next) {
        Dateline found = FINDER.find(body);
        assertThat(found).isNotNull();
        assertThat(found.place()).isEqualTo(place);
        assertThat(found.agency()).isEqualTo(agency);
        assertThat(found.span().start()).isZero();
        assertThat(body.substring(found.span().end())).startsWith(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Taliban – which took the city – left.",
                "BREAKING: Rebels seize the town of Goma.",
                "ANALYSIS – Why talks failed",
                "President Biden (D) said – wrongly – that it was over.",
                "Israel - which denies it - said nothing.",
                "US-led troops left Baghdad.",
                "The minister said: \"We will leave.\"",
                "Rebels seized Goma.",
                "Smith: I did not see it.",
                "Q: What did you see?",
                "On 18 July 2021 — a Sunday — the army left.",
                "LOOK: Rebels seize the town.",
                "UN: Famine looms in the north",
                "On Friday, the Central Bank of Zorbia (CBZ) – The Bank",
                "The Free Party (FP) – Nobody's friend – left.",
                "– The army left.",
                "",
                "((((((((((((((((((((((((((((",
                "Foreign Minister Mohammad Javad Zarif – The Man"
            })
    void takes_nothing_else_for_a_dateline(String body) {
        assertThat(FINDER.find(body)).isNull();
    }

    @Test
    void looks_only_at_the_opening() {
        assertThat(FINDER.find("x".repeat(500) + " KABUL (AP) – The army left."))
                .isNull();
        assertThat(FINDER.find("(".repeat(1_000_000))).isNull();
    }
}
