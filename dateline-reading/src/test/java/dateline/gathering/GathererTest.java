package dateline.gathering;

import static dateline.gathering.TellingBuilder.HAMA;
import static dateline.gathering.TellingBuilder.HOMS;
import static dateline.gathering.TellingBuilder.SYRIA;
import static dateline.gathering.TellingBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Incidents out of many dispatches: the same whatever the order, and never a chain. */
class GathererTest {
    private final Gatherer gatherer = new Gatherer();

    @Test
    void sameActorsAndDayInTwoTownsAreTwoIncidentsEvenIfAThirdTellsTheCountryOnly() {
        Map<String, String> in = gatherer.assign(List.of(
                event("a").telling(),
                event("b").telling(),
                event("c").at(HAMA).telling(),
                event("d").at(HAMA).telling(),
                event("e").at(SYRIA).telling()));

        assertThat(in.get("a")).isEqualTo(in.get("b"));
        assertThat(in.get("c")).isEqualTo(in.get("d")).isNotEqualTo(in.get("a"));
        assertThat(in.get("e")).isIn(in.get("a"), in.get("c"));
    }

    @Test
    void deniedAndDoneStayInOneIncident() {
        Map<String, String> in = gatherer.assign(
                List.of(event("a").telling(), event("b").status(Status.NEGATED).telling()));

        assertThat(in.get("a")).isEqualTo(in.get("b"));
    }

    @Test
    void noChainLeadsFromDayToDay() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2021, 5, 1).plusDays(i);
            tellings.add(event("s" + i).on(day + "/" + day.plusDays(1)).telling());
        }

        Map<String, String> in = gatherer.assign(tellings);

        Map<String, List<Telling>> incidents = new TreeMap<>();
        tellings.forEach(t -> incidents
                .computeIfAbsent(in.getOrDefault(t.event(), ""), k -> new ArrayList<>())
                .add(t));
        assertThat(incidents.values())
                .allSatisfy(members -> assertThat(days(members)).isLessThanOrEqualTo(3));
    }

    @Test
    void aTellingOfTheMonthBelongsToOneActOfIt() {
        Map<String, String> in = gatherer.assign(List.of(
                event("a").on("2021-05-03").telling(),
                event("b").on("2021-05-20").published("2021-05-20").telling(),
                event("m").on("2021-05").telling()));

        assertThat(in.get("a")).isNotEqualTo(in.get("b"));
        assertThat(in.get("m")).isIn(in.get("a"), in.get("b"));
    }

    @Test
    void tellingsOfOneAccountStayTogether() {
        Map<String, String> in = gatherer.assign(List.of(
                event("a").in("d", null).account("a").telling(),
                event("b")
                        .in("d", null)
                        .account("a")
                        .at(null)
                        .by()
                        .words("dead", "Four were dead.")
                        .telling(),
                event("c").telling()));

        assertThat(in.values()).containsOnly(in.get("a"));
    }

    @Test
    void everyEventHasAnIncidentAndIdsAreMadeFromTheEventsAlone() {
        Map<String, String> in = gatherer.assign(
                List.of(event("z").telling(), event("q").on("2019").by("FRAGOV").telling()));

        assertThat(in).containsOnlyKeys("z", "q");
        assertThat(gatherer.assign(List.of(event("z").telling()))).containsEntry("z", in.get("z"));
    }

    @Test
    void anyOrderOfArrivalEndsWithTheIncidentsOfAllAtOnce() {
        for (long seed = 1; seed <= 6; seed++) {
            List<List<Telling>> dispatches = someDispatches(new Random(seed));
            List<Telling> all = flat(dispatches);
            Map<String, String> whole = gatherer.assign(all);
            Collections.shuffle(all, new Random(seed + 100));
            assertThat(gatherer.assign(all)).as("seed %d, all at once", seed).isEqualTo(whole);

            Collections.shuffle(dispatches, new Random(seed + 200));
            Drawers drawers = new Drawers();
            Map<String, String> grown = new TreeMap<>();
            for (int i = 0; i < dispatches.size(); i += 1 + i % 3) {
                List<Telling> batch = flat(dispatches.subList(i, Math.min(dispatches.size(), i + 1 + i % 3)));
                grown.putAll(gatherer.touch(batch, List.of(), drawers));
                drawers.file(batch);
            }
            assertThat(grown).as("seed %d, one after the other", seed).isEqualTo(whole);
        }
    }

    @Test
    void whatIsTakenAwayLeavesTheIncidentsOfTheRest() {
        for (long seed = 1; seed <= 6; seed++) {
            List<List<Telling>> dispatches = someDispatches(new Random(seed));
            Drawers drawers = new Drawers();
            drawers.file(flat(dispatches));
            Map<String, String> left = new TreeMap<>(gatherer.assign(flat(dispatches)));
            List<List<Telling>> gone = dispatches.subList(0, dispatches.size() / 3);
            for (List<Telling> dispatch : gone) {
                drawers.take(dispatch);
                dispatch.forEach(t -> left.remove(t.event()));
                left.putAll(gatherer.touch(List.of(), dispatch, drawers));
            }
            assertThat(left)
                    .as("seed %d", seed)
                    .isEqualTo(gatherer.assign(flat(dispatches.subList(gone.size(), dispatches.size()))));
        }
    }

    @Test
    void aThousandTellingsOfOneActAreGatheredInTimeAndTogether() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            tellings.add(event("e" + i).telling());
        }

        assertThat(gatherer.assign(tellings).values().stream().distinct()).hasSize(1);
    }

    private static long days(Collection<Telling> members) {
        long from =
                members.stream().mapToLong(t -> Days.of(t.when()).from()).min().orElse(0);
        long to = members.stream().mapToLong(t -> Days.of(t.when()).to()).max().orElse(0);
        return to - from + 1;
    }

    private static List<Telling> flat(Collection<List<Telling>> dispatches) {
        List<Telling> out = new ArrayList<>();
        dispatches.forEach(out::addAll);
        return out;
    }

    /** Sixty dispatches of one to three events in two towns and ten days, told more and less exactly. */
    private static List<List<Telling>> someDispatches(Random random) {
        List<List<Telling>> out = new ArrayList<>();
        String[] whens = {"2021-05-%02d", "2021-05-%02d", "2021-05-%02d/2021-05-12", "../2021-05-%02d", "2021-05"};
        String[] codes = {"190", "193", "183", "175"};
        String[] sources = {"SYRREB", "SYR", "SYROPP", "REB"};
        String[] sentences = {
            "Rebels shelled an army post in Homs.", "Mortar fire hit the eastern post.", "Fighting went on around Hama."
        };
        for (int d = 0; d < 60; d++) {
            String published = String.format(java.util.Locale.ROOT, "2021-05-%02d", 3 + random.nextInt(10));
            List<Telling> dispatch = new ArrayList<>();
            for (int e = random.nextInt(3); e >= 0; e--) {
                String id = Integer.toHexString(Integer.hashCode(d * 31 + e) * 0x9e3779b1);
                TellingBuilder t = event(id)
                        .in("d" + d, "outlet " + d % 7)
                        .published(d % 11 == 0 ? null : published)
                        .on(String.format(java.util.Locale.ROOT, pick(random, whens), 1 + random.nextInt(10)))
                        .code(pick(random, codes), "ASSAULT")
                        .by(pick(random, sources))
                        .words("act", pick(random, sentences));
                switch (random.nextInt(4)) {
                    case 0 -> t.at(null);
                    case 1 -> t.at(HAMA);
                    case 2 -> t.at(SYRIA);
                    default -> t.at(HOMS);
                }
                dispatch.add(t.telling());
            }
            out.add(dispatch);
        }
        return out;
    }

    private static String pick(Random random, String[] of) {
        return of[random.nextInt(of.length)];
    }

    /** Tellings in memory, by their keys. */
    private static final class Drawers implements Shelf {
        private final Map<String, List<Telling>> under = new HashMap<>();

        void file(List<Telling> tellings) {
            Map<String, BlockingKeys> keys = BlockingKeys.of(tellings);
            tellings.forEach(
                    t -> keys.get(t.event()).filed().forEach(k -> under.computeIfAbsent(k, x -> new ArrayList<>())
                            .add(t)));
        }

        void take(List<Telling> tellings) {
            under.values().forEach(l -> l.removeAll(tellings));
        }

        @Override
        public Collection<Telling> filedUnder(java.util.SortedSet<String> keys) {
            List<Telling> out = new ArrayList<>();
            keys.forEach(k -> out.addAll(under.getOrDefault(k, List.of())));
            return out;
        }
    }
}
