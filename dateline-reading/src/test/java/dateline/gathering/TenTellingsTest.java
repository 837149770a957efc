package dateline.gathering;

import static dateline.gathering.TellingBuilder.HAMA;
import static dateline.gathering.TellingBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Incident;
import dateline.record.Incident.Stand;
import dateline.record.Incident.Witness;
import dateline.record.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ten tellings of one act from six outlets, two of which ran one text, and one of which counts other dead. */
class TenTellingsTest {
    private static final String AGENCY =
            "HOMS (Levant Wire) - Rebels shelled an army post in the east of Homs on Monday, killing at least 40"
                    + " soldiers, residents and a field doctor said. The post guards the road to the refinery. Mortar"
                    + " rounds fell for two hours before the garrison asked for a truce to collect its wounded. It was the"
                    + " heaviest loss that the army has suffered in the province since the winter, when a convoy was"
                    + " caught in the hills above the river and burned out to the last lorry.";
    private static final String COPY = "Dozens die in Homs\n" + AGENCY.substring(AGENCY.indexOf("Rebels"));

    private final List<Telling> tellings = List.of(
            event("e01").in("d1", "Levant Wire").body(AGENCY).killed("40/..").telling(),
            event("e02").in("d2", "Orontes Post").body(COPY).killed("40/..").telling(),
            event("e03")
                    .in("d3", "Daily Euphrates")
                    .killed("43")
                    .words("atta", "Insurgents attacked a garrison in Homs, killing 43.")
                    .body("Insurgents attacked a garrison in Homs, killing 43. Homs was quiet later.")
                    .telling(),
            event("e04")
                    .in("d4", "Radio Cham")
                    .killed("38")
                    .saidBy("the governor")
                    .body("The governor of Homs put the dead of the shelling at 38. Rebels had shelled the post at"
                            + " dawn.")
                    .telling(),
            event("e05")
                    .in("d5", "The Coast Mail")
                    .code("183", "ASSAULT")
                    .on("2021-05-02/2021-05-03")
                    .telling(),
            event("e06").in("d6", "www.plain.example").code("193", "ASSAULT").telling(),
            event("e07").in("d7", "Levant Wire").published("2021-05-05").telling(),
            event("e08")
                    .in("d8", "Daily Euphrates")
                    .published("2021-05-05")
                    .status(Status.NEGATED)
                    .saidBy("a rebel spokesman")
                    .telling(),
            event("e09")
                    .in("d9", "Radio Cham")
                    .published("2021-05-06")
                    .by("SYR")
                    .telling(),
            event("e10")
                    .in("d10", "plain.example")
                    .published("2021-05-06")
                    .against()
                    .telling());

    private final List<CopyLink> copies =
            NearDuplicates.links(Map.of("d1", AGENCY, "d2", COPY, "d3", "Nothing alike."));

    @Test
    void theyAreOneIncidentOfFiveIndependentSources() {
        Map<String, String> in = new Gatherer().assign(tellings);
        List<Incident> incidents = IncidentWriter.writeAll(in, tellings, copies);

        assertThat(incidents).hasSize(1);
        Incident incident = incidents.get(0);
        assertThat(incident.events()).hasSize(10).startsWith("e01");
        assertThat(incident.dispatches()).isEqualTo(10);
        assertThat(incident.outlets()).isEqualTo(6);
        assertThat(incident.sources()).isEqualTo(5);
        assertThat(incident.cameo()).isEqualTo("190");
        assertThat(incident.when()).isEqualTo("2021-05-03");
        assertThat(incident.where()).isEqualTo(TellingBuilder.HOMS);
        assertThat(incident.joins()).hasSize(9).allSatisfy(j -> assertThat(j.reasons())
                .anyMatch(r -> r.startsWith("where: same (Homs)")));
    }

    @Test
    void theTollsThatCannotAllBeTrueAreShownWithWhoSaysThem() {
        Incident incident = IncidentWriter.write("i", tellings, copies);

        assertThat(incident.disagreements()).anySatisfy(d -> {
            assertThat(d.field()).isEqualTo("killed");
            assertThat(d.stands()).extracting(Stand::value).containsExactly("40/..", "43", "38");
            assertThat(d.stands().get(2).witnesses())
                    .containsExactly(new Witness("e04", "d4", "Radio Cham", "the governor"));
        });
    }

    @Test
    void theDenialIsKeptBesideTheDeed() {
        Incident incident = IncidentWriter.write("i", tellings, copies);

        assertThat(incident.disagreements()).anySatisfy(d -> {
            assertThat(d.field()).isEqualTo("status");
            assertThat(d.stands()).extracting(Stand::value).containsExactly("happened", "negated");
            assertThat(d.stands().get(1).witnesses())
                    .containsExactly(new Witness("e08", "d8", "Daily Euphrates", "a rebel spokesman"));
        });
    }

    @Test
    void atLeastFortyAndFortyThreeAreNoDisagreement() {
        Incident incident = IncidentWriter.write("i", tellings.subList(0, 3), copies);

        assertThat(incident.disagreements()).extracting(d -> d.field()).doesNotContain("killed");
    }

    @Test
    void theyAreTheSameInAnyOrder() {
        Incident first = one(tellings);
        for (long seed = 1; seed <= 20; seed++) {
            List<Telling> shuffled = new ArrayList<>(tellings);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(one(shuffled)).as("seed %d", seed).isEqualTo(first);
        }
    }

    @Test
    void theSameActorsOnTheSameDayInAnotherTownStayApart() {
        List<Telling> all = new ArrayList<>(tellings);
        all.add(event("x01").in("d11", "Levant Wire").at(HAMA).telling());
        all.add(event("x02").in("d12", "Radio Cham").at(HAMA).telling());

        Map<String, String> in = new Gatherer().assign(all);

        assertThat(IncidentWriter.writeAll(in, all, copies))
                .extracting(i -> i.events().size())
                .containsExactlyInAnyOrder(10, 2);
    }

    private Incident one(List<Telling> of) {
        List<Incident> incidents = IncidentWriter.writeAll(new TreeMap<>(new Gatherer().assign(of)), of, copies);
        assertThat(incidents).hasSize(1);
        return incidents.get(0);
    }
}
