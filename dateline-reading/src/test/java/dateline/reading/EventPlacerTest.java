package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Event;
import dateline.record.Place;
import dateline.record.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlacerTest {
    @ParameterizedTest(name = "{0} | {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers attacked rebels in Homs on Monday. | attacked | Homs
            Soldiers attacked rebels in Homs on Monday. They killed six men. | killed | Homs
            The Kabul government signed the accord in Doha on Monday. | signed | Doha
            Police fired tear gas at protesters in the Georgian city of Batumi. | fired | Batumi
            Crowds rallied in the capital, Tbilisi, on Sunday. | rallied | Tbilisi
            Crowds rallied in Tbilisi on Sunday. In other parts of the city, police arrested protesters. | arrested | Tbilisi
            Militants killed a judge in Herat, Afghanistan. They attacked checkpoints across the country. | attacked | Afghanistan
            The president criticized the rebels. | criticized | none
            Police beat marchers in Lima on Tuesday. Police had arrested three ministers. | arrested | none
            Crowds gathered in Lima on Tuesday. Police arrested six protesters. | arrested | Lima
            Protesters met at Orchard Square in Tbilisi on Sunday. Police arrested six men in the square. | arrested | Orchard Square
            Crowds rallied in Lima on Sunday. The mayor spoke at the rally and urged them to vote. | urged | Lima
            Russian troops attacked soldiers along the border between Ukraine and Moldova. | attacked | Ukraine
            Students attended a rally, which took place in Lima on Monday. | attended | Lima
            """)
    void placesTheAct(String body, String word, String name) {
        Event event = Read.event(Read.of(body, "2021-04-14"), word);
        Place where = event.where();

        assertThat(where == null ? "none" : where.name())
                .as(event.why().toString())
                .isEqualTo(name);
    }

    @Test
    void aVenueLiesInTheCityThatItsSentenceNames() {
        Reading reading =
                Read.of("Thousands of people protested at Orchard Square in Tbilisi on Sunday.", "2021-04-14");
        Place where = Read.event(reading, "protested").where();

        assertThat(where).isNotNull();
        assertThat(where.name()).isEqualTo("Orchard Square");
        assertThat(where.iso()).isEqualTo("GEO");
        assertThat(where.precision()).isEqualTo("point");
        assertThat(where.geonameid()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Rebels shelled Kiev on Monday. | Kiev | Kyiv
            Rebels shelled Kharkov on Monday. Soldiers attacked rebels in Kharkiv. | Kharkov | Kharkiv
            Crowds rallied in Washington, DC on Sunday. | Washington, DC | Washington, D.C.
            Crowds rallied in Washington D.C. on Sunday. | Washington D.C. | Washington, D.C.
            KHARKOV (Wire) - Rebels shelled KHARKOV on Monday. | Kharkiv | Kharkiv
            """)
    void aTownIsCalledWhatItsDispatchFirstCallsIt(String body, String called, String known) {
        Reading reading = Read.of(body, "2021-04-14");
        Place where = reading.events().get(0).where();

        assertThat(where).isNotNull();
        assertThat(where.name()).isEqualTo(called);
        assertThat(reading.places().get(0).place().name()).isEqualTo(known);
        assertThat(where.geonameid()).isEqualTo(reading.places().get(0).place().geonameid());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            The government of Singapore agreed to add two judges to the court. | Singapore court | agreed | Singapore
            Demands of protesters have grown. The government of Singapore rejected the demands. | Singapore protests | rejected | Singapore
            The government of Kenya announced the resignation of two ministers. | Kenya ministers resign | resignation | Kenya
            The government of Kenya blamed rebels for the attack. | Kenya blames rebels | blamed | none
            The government of Kenya promised aid to Somalia. | Kenya and Somalia agree | promised | none
            """)
    void homePoliticsHappensAtHome(String body, String title, String word, String name) {
        Event event = Read.event(Read.of(body, "2021-04-14", title), word);
        Place where = event.where();

        assertThat(where == null ? "none" : where.name())
                .as(event.why().toString())
                .isEqualTo(name);
    }
}
