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
}
