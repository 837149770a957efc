package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.gathering.CopyLink;
import dateline.gathering.Gatherer;
import dateline.gathering.IncidentWriter;
import dateline.gathering.NearDuplicates;
import dateline.gathering.Telling;
import dateline.gathering.Tellings;
import dateline.record.Dispatch;
import dateline.record.Incident;
import dateline.record.Incident.Stand;
import dateline.record.Original;
import dateline.shelf.StandardTellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** From the words of ten dispatches to one incident. */
class GatheredDispatchesTest {
    private static final String WIRE = "Gunmen attacked a police station in the Nigerian city of Maiduguri on Monday,"
            + " killing at least 12 officers, witnesses said. The attackers came on motorcycles before dawn and fled"
            + " toward the forest when soldiers arrived. Shops in the market stayed closed for the rest of the day,"
            + " and the bus station was almost empty by noon. Nobody claimed responsibility.";

    private static final List<List<String>> DISPATCHES = List.of(
            List.of("Savanna Wire", "2021-06-07", WIRE),
            List.of(
                    "Lagos Ledger",
                    "2021-06-08",
                    "Dawn raid in the north\n" + WIRE.substring(0, WIRE.indexOf(" Nobody"))),
            List.of(
                    "Abuja Mail",
                    "2021-06-08",
                    "Gunmen attacked a police station in Maiduguri on Monday and killed 14"
                            + " officers, a hospital doctor said. The city was calm on Tuesday."),
            List.of(
                    "Niger Courier",
                    "2021-06-08",
                    "Gunmen attacked a police station in Maiduguri on Monday. Nine officers"
                            + " were killed in the attack, the governor said."),
            List.of(
                    "Coast Radio",
                    "2021-06-08",
                    "Militants attacked police in Maiduguri on Monday, killing at least 12" + " officers."),
            List.of("Kano Star", "2021-06-09", "Gunmen killed 12 police officers in Maiduguri on Monday."),
            List.of(
                    "Savanna Wire",
                    "2021-06-09",
                    "Gunmen attacked police in Maiduguri on Monday, in the third raid on" + " the city this year."),
            List.of(
                    "Abuja Mail",
                    "2021-06-09",
                    "Gunmen attacked a police station in Maiduguri on Monday, and the city"
                            + " buried its dead on Wednesday."),
            List.of(
                    "Niger Courier",
                    "2021-06-09",
                    "Gunmen attacked a police station in Maiduguri on Monday, killing 12" + " officers."),
            List.of("Kano Star", "2021-06-10", "Gunmen attacked a police station in Maiduguri on Monday."),
            List.of(
                    "Kano Star",
                    "2021-06-08",
                    "Gunmen attacked a police station in Sokoto on Monday, killing two" + " officers."));

    @Test
    void tenDispatchesOfSixOutletsAreOneIncidentOfFiveSourcesAndTheOtherTownIsAnother() {
        Tellings maker = StandardTellings.open();
        List<Telling> tellings = new ArrayList<>();
        Map<String, String> bodies = new TreeMap<>();
        for (int i = 0; i < DISPATCHES.size(); i++) {
            List<String> d = DISPATCHES.get(i);
            Dispatch dispatch = dispatch("d" + (10 + i), d.get(0), d.get(1), d.get(2));
            bodies.put(dispatch.id(), dispatch.body());
            tellings.addAll(maker.of(Read.room().read(dispatch)));
        }
        List<CopyLink> copies = NearDuplicates.links(bodies);
        List<Incident> incidents = IncidentWriter.writeAll(new Gatherer().assign(tellings), tellings, copies);

        assertThat(copies)
                .extracting(CopyLink::a, CopyLink::b)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("d10", "d11"));
        Incident raid = incidents.stream()
                .max(java.util.Comparator.comparingInt(Incident::dispatches))
                .orElseThrow();
        assertThat(raid.dispatches()).as("%s", incidents).isEqualTo(10);
        assertThat(raid.outlets()).isEqualTo(6);
        assertThat(raid.sources()).isEqualTo(5);
        assertThat(raid.when()).isEqualTo("2021-06-07");
        assertThat(raid.disagreements()).anySatisfy(d -> {
            assertThat(d.field()).isEqualTo("killed");
            assertThat(d.stands()).extracting(Stand::value).contains("12/..", "14", "9");
        });
        assertThat(incidents)
                .filteredOn(i -> i.where() != null && i.where().name().equals("Sokoto"))
                .singleElement()
                .satisfies(i -> assertThat(i.dispatches()).isEqualTo(1));
    }

    private static Dispatch dispatch(String id, String source, String published, String body) {
        Original original = new Original("text/plain", "", body.length(), "{}");
        return new Dispatch(
                id, null, published, source, null, "en", null, null, null, body, List.of(), original, List.of());
    }
}
