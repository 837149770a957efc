package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Event;
import dateline.record.Reading;
import org.junit.jupiter.api.Test;

/** Which tellings of a dispatch are of one act. */
class IncidentsTest {
    @Test
    void twoTellingsOfOneDayAreOneIncidentAndLendEachOtherTheirPlace() {
        Reading reading = Read.of(
                "Rebels attacked soldiers on Monday. Rebels attacked soldiers in Homs on Monday.", "2021-04-14");

        assertThat(reading.incidents()).hasSize(1);
        assertThat(reading.events()).extracting(Event::where).doesNotContainNull();
    }

    @Test
    void actsOfTwoDaysAreTwoIncidents() {
        Reading reading =
                Read.of("Rebels attacked soldiers on Monday. Rebels attacked soldiers on Tuesday.", "2021-04-14");

        assertThat(reading.events()).hasSize(2);
        assertThat(reading.incidents()).isEmpty();
    }

    @Test
    void whatOnlyWasCalledForIsNoTellingOfWhatWasDone() {
        Reading reading = Read.of(
                "Police arrested the mayor on Monday. Voters demanded that police arrest the mayor.", "2021-04-14");

        assertThat(reading.incidents()).isEmpty();
    }
}
