package dateline.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.shelf.LexiconShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Atlas.GAZETTEER;

    @ParameterizedTest
    @CsvSource({
        "AFG,Kabul",
        "QAT,Doha",
        "UKR,Kyiv",
        "YEM,Sanaa",
        "KAZ,Astana",
        "MMR,Naypyidaw",
        "MDA,Chisinau",
        "BOL,La Paz",
        "NGA,Abuja",
        "KOR,Seoul",
        "TCD,N'Djamena",
        "IND,New Delhi",
        "XKX,Pristina",
        "MEX,Mexico City",
        "HTI,Port-au-Prince"
    })
    void everyCountryHasItsSeatOfGovernment(String iso, String name) {
        Toponym capital = gazetteer.capital(iso);
        assertThat(capital).isNotNull();
        assertThat(NameKey.of(capital.name())).isEqualTo(NameKey.of(name));
    }

    @Test
    void nearlyEveryCountryHasACapital() {
        long without = LexiconShelf.sheet("places/countries.txt").lines().stream()
                .filter(l -> !l.startsWith("#") && !l.isBlank())
                .map(l -> l.substring(0, 3))
                .filter(iso -> gazetteer.capital(iso) == null)
                .count();
        assertThat(without).isLessThan(25);
    }

    @ParameterizedTest
    @CsvSource({"Qatari,QAT", "South Korean,KOR", "British,GBR", "Congolese,COD", "Emirati,ARE", "U.S.,USA"})
    void adjectivesTellTheirCountry(String adjective, String iso) {
        assertThat(gazetteer.countryOf(adjective)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "Sar-e Pol,sar e pol",
        "Saint Petersburg,st petersburg",
        "St. Petersburg,st petersburg",
        "Al Mawşil,al mawsil",
        "Côte d'Ivoire,cote divoire",
        "Łódź,lodz",
        "Mount Hermon,mt hermon",
        "N'Djamena,ndjamena",
        "Xankəndi,xankandi"
    })
    void keysFoldAccentsMarksAndCase(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void countriesAndDivisionsContainTheirTowns() {
        Toponym doha = gazetteer.named("Doha").get(0);
        assertThat(Gazetteer.contains(country("QAT"), doha)).isTrue();
        assertThat(Gazetteer.contains(country("AFG"), doha)).isFalse();
        Toponym ohio = gazetteer.named("Ohio").get(0);
        assertThat(gazetteer.named("Springfield")).anyMatch(t -> Gazetteer.contains(ohio, t));
    }

    @Test
    void townsCarryTheirPlaceInTheWorld() {
        Toponym doha = gazetteer.named("Doha").stream()
                .filter(t -> t.kind() == Toponym.Kind.CAPITAL)
                .findFirst()
                .orElseThrow();
        assertThat(doha.geonameid()).isEqualTo(290030);
        assertThat(doha.iso()).isEqualTo("QAT");
        assertThat(doha.lat()).isBetween(25.2, 25.4);
        assertThat(doha.lon()).isBetween(51.4, 51.6);
        assertThat(doha.population()).isGreaterThan(300_000);
    }

    @Test
    void unknownNamesAreNowhere() {
        assertThat(gazetteer.named("Qwertyuiop")).isEmpty();
        assertThat(gazetteer.named("")).isEmpty();
        assertThat(gazetteer.named("...")).isEmpty();
        assertThat(gazetteer.country("ZZZ")).isNull();
    }

    private Toponym country(String iso) {
        Toponym t = gazetteer.country(iso);
        assertThat(t).isNotNull();
        return t;
    }
}
