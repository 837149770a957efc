package dateline.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.record.Sheet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U.S.                     | us
            Jama'at Nusrat al-Islam  | jamaat nusrat al islam
            Erdoğan                  | erdogan
            Søren Løkke              | soren lokke
            Lech Wałęsa              | lech walesa
            N’Djamena                | ndjamena
            Nguyễn                   | nguyen
            İlham Əliyev             | ilham aliyev
            Tromsø – Bodø            | tromso bodo
            """)
    void spellingsOfOneNameMeet(String name, String folded) {
        assertThat(Spelling.fold(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Mitterand,Mitterrand,true",
        "Gbago,Gbagbo,true",
        "Kowal,Kowal,true",
        "Kowal,Kobel,false",
        "Kowal,Kowalski,false"
    })
    void oneLetterApartIsNear(String a, String b, boolean near) {
        assertThat(Spelling.oneApart(a, b)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "2021,false,20210101",
        "2021,true,20211231",
        "2021-07,true,20210731",
        "2021-07-18,false,20210718",
        "2021-07-18T21:55,false,20210718",
        "July,false,-1"
    })
    void datesAreWholeDays(String iso, boolean last, int day) {
        assertThat(Term.day(iso, last)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Kowal | | person",
                "Ada Kowal | | wizard | POLGOV",
                "Ada Kowal | | person | pol",
                " | | person | POLGOV",
                "Ada Kowal | | person | POLGOV 2020..2010"
            })
    void aBadLineIsNamed(String line) {
        assertThatThrownBy(() -> new WhoIsWho(List.of(new Sheet("actors/x.txt", List.of("# head", line)))))
                .isInstanceOf(ActorFault.class)
                .hasMessageStartingWith("actors/x.txt:2: ");
    }
}
