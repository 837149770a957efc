package dateline.store;

import dateline.gathering.CopyLink;
import dateline.gathering.IndependentSources;
import dateline.store.Tables.Copy;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import dateline.store.Tables.Outlet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** How many independent sources tell incidents, as {@link IndependentSources} counts them. Stateless. */
final class IncidentSources {
    private IncidentSources() {}

    /** By the keys of the incidents. */
    static SortedMap<Long, Integer> count(DSLContext sql, Collection<Long> incidents) {
        SortedMap<Long, Integer> counts = new TreeMap<>();
        for (List<Long> some : Lineages.slices(incidents)) {
            Map<Long, Map<String, @Nullable String>> outlets = new TreeMap<>();
            SortedSet<Long> dispatches = new TreeSet<>();
            sql.selectDistinct(Event.INCIDENT, Dispatch.KEY, Outlet.NAME)
                    .from(Event.T)
                    .join(Dispatch.T)
                    .on(Dispatch.KEY.eq(Event.DISPATCH))
                    .join(Outlet.T)
                    .on(Outlet.KEY.eq(Dispatch.OUTLET))
                    .where(Event.INCIDENT.in(some))
                    .forEach(r -> {
                        dispatches.add(r.value2());
                        outlets.computeIfAbsent(r.value1(), k -> new TreeMap<>())
                                .put(String.valueOf(r.value2()), r.value3());
                    });
            List<CopyLink> links = links(sql, dispatches);
            outlets.forEach((incident, of) -> counts.put(incident, IndependentSources.count(of, links)));
        }
        return counts;
    }

    /** Links among these dispatches, which go by their keys. */
    static List<CopyLink> links(DSLContext sql, Set<Long> dispatches) {
        List<CopyLink> links = new ArrayList<>();
        for (List<Long> some : Lineages.slices(dispatches)) {
            sql.select(Copy.FIRST, Copy.SECOND, Copy.JACCARD, Copy.CONTAINMENT)
                    .from(Copy.T)
                    .where(Copy.FIRST.in(some))
                    .forEach(r -> links.add(new CopyLink(
                            String.valueOf(r.value1()), String.valueOf(r.value2()), r.value3(), r.value4())));
        }
        return links;
    }
}
