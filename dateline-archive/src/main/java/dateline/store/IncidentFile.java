package dateline.store;

import dateline.gathering.CopyLink;
import dateline.gathering.IncidentWriter;
import dateline.gathering.Telling;
import dateline.record.Incident;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Writes up an incident from what the stacks keep of it. Stateless. */
final class IncidentFile {
    private IncidentFile() {}

    /** @param lines all of the incident's events; at least one */
    static Incident of(DSLContext sql, long incident, List<Catalogue.EventLine> lines) {
        Set<String> events = lines.stream().map(l -> l.event().id()).collect(Collectors.toSet());
        Map<Long, String> ids = new TreeMap<>();
        List<Telling> tellings = new ArrayList<>();
        sql.select(Dispatch.KEY, Dispatch.ID, Tables.Telling.PACKED)
                .from(Dispatch.T)
                .join(Tables.Telling.T)
                .on(Tables.Telling.DISPATCH.eq(Dispatch.KEY))
                .where(Dispatch.KEY.in(DSL.select(Event.DISPATCH).from(Event.T).where(Event.INCIDENT.eq(incident))))
                .orderBy(Dispatch.KEY)
                .forEach(r -> {
                    for (Telling t : GatherCard.unpacked(r.value3()).tellings()) {
                        if (events.contains(t.event())) {
                            tellings.add(t);
                            ids.put(r.value1(), t.dispatch());
                        }
                    }
                });
        List<CopyLink> copies = new ArrayList<>();
        Set<Long> dispatches = ids.keySet();
        for (CopyLink link : IncidentSources.links(sql, dispatches)) {
            String a = ids.get(Long.valueOf(link.a()));
            String b = ids.get(Long.valueOf(link.b()));
            if (a != null && b != null) {
                copies.add(new CopyLink(a, b, link.jaccard(), link.containment()));
            }
        }
        return IncidentWriter.write(String.valueOf(lines.get(0).incident()), tellings, copies);
    }
}
