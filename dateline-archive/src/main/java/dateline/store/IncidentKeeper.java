package dateline.store;

import static org.jooq.impl.DSL.countDistinct;

import dateline.gathering.Gatherer;
import dateline.gathering.Telling;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Drawer;
import dateline.store.Tables.Event;
import dateline.store.Tables.Incident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Keeps the incident of each event of each latest version. Newcomers come in, older versions go, and only what is near them
 * is gathered anew; the outcome is the same as if all had been gathered at once.
 */
final class IncidentKeeper {
    private final GatherShelf shelf;
    private final Gatherer gatherer = new Gatherer();

    IncidentKeeper(GatherShelf shelf) {
        this.shelf = shelf;
    }

    void gather(DSLContext sql, Map<Long, Cards> filed) {
        SortedMap<Long, GatherCard> arrived = new TreeMap<>();
        SortedSet<Long> lineages = new TreeSet<>();
        for (List<Long> some : Lineages.slices(filed.keySet())) {
            sql.select(Dispatch.KEY, Dispatch.LATEST, Dispatch.VERSION, Dispatch.LINEAGE)
                    .from(Dispatch.T)
                    .where(Dispatch.KEY.in(some))
                    .forEach(r -> {
                        Cards card = filed.get(r.value1());
                        if (r.value2() == 1 && card != null) {
                            arrived.put(r.value1(), card.gather);
                        }
                        if (r.value3() > 1) {
                            lineages.add(r.value4());
                        }
                    });
        }
        SortedSet<Long> touched = new TreeSet<>();
        List<Telling> gone = withdraw(sql, lineages, touched);
        Rows drawers = new Rows(sql, Drawer.T, Drawer.DRAWER, Drawer.DISPATCH);
        List<Telling> come = new ArrayList<>();
        arrived.forEach((key, card) -> {
            come.addAll(card.tellings());
            card.drawers().forEach(drawer -> drawers.add(drawer, key));
        });
        drawers.write();
        if (!come.isEmpty() || !gone.isEmpty()) {
            assign(sql, gatherer.touch(come, gone, shelf.drawers(sql)), touched);
            recount(sql, touched);
        }
    }

    /** Takes older versions out of the drawers and out of their incidents. */
    private List<Telling> withdraw(DSLContext sql, SortedSet<Long> lineages, SortedSet<Long> touched) {
        SortedSet<Long> old = new TreeSet<>();
        for (List<Long> some : Lineages.slices(lineages)) {
            sql.selectDistinct(Dispatch.KEY, Event.INCIDENT)
                    .from(Dispatch.T)
                    .join(Event.T)
                    .on(Event.DISPATCH.eq(Dispatch.KEY))
                    .where(Dispatch.LINEAGE.in(some))
                    .and(Dispatch.LATEST.eq(0))
                    .and(Event.INCIDENT.isNotNull())
                    .forEach(r -> {
                        old.add(r.value1());
                        touched.add(r.value2());
                    });
        }
        List<Telling> gone = new ArrayList<>();
        shelf.cards(sql, old).forEach((key, card) -> {
            gone.addAll(card.tellings());
            for (List<Long> some : Lineages.slices(card.drawers())) {
                sql.deleteFrom(Drawer.T)
                        .where(Drawer.DRAWER.in(some))
                        .and(Drawer.DISPATCH.eq(key))
                        .execute();
            }
        });
        for (List<Long> some : Lineages.slices(old)) {
            sql.update(Event.T)
                    .setNull(Event.INCIDENT)
                    .where(Event.DISPATCH.in(some))
                    .execute();
        }
        return gone;
    }

    private static void assign(DSLContext sql, SortedMap<String, String> incidents, SortedSet<Long> touched) {
        Map<Long, String> ids = new TreeMap<>();
        Map<Long, Long> changed = new TreeMap<>();
        Map<String, String> plain = new HashMap<>();
        incidents.forEach((event, incident) -> plain.put(Plain.key(event), Plain.key(incident)));
        for (List<String> some : Lineages.slices(plain.keySet())) {
            sql.select(Event.KEY, Event.ID, Event.INCIDENT)
                    .from(Event.T)
                    .join(Dispatch.T)
                    .on(Dispatch.KEY.eq(Event.DISPATCH))
                    .where(Event.ID.in(some))
                    .and(Dispatch.LATEST.eq(1))
                    .forEach(r -> {
                        String id = plain.getOrDefault(r.value2(), r.value2());
                        long incident = new Sum().add(id).key();
                        if (r.value3() == null || r.value3() != incident) {
                            ids.put(incident, id);
                            changed.put(r.value1(), incident);
                            touched.add(incident);
                            if (r.value3() != null) {
                                touched.add(r.value3());
                            }
                        }
                    });
        }
        Rows fresh = new Rows(
                        sql,
                        Incident.T,
                        Incident.KEY,
                        Incident.ID,
                        Incident.EVENTS,
                        Incident.DISPATCHES,
                        Incident.OUTLETS,
                        Incident.SOURCES)
                .unlessThere();
        ids.forEach((key, id) -> fresh.add(key, id, 0, 0, 0, 0));
        fresh.write();
        if (!changed.isEmpty()) {
            BatchBindStep batch = sql.batch(
                    sql.update(Event.T).set(Event.INCIDENT, (Long) null).where(Event.KEY.eq((Long) null)));
            for (Map.Entry<Long, Long> one : changed.entrySet()) {
                batch = batch.bind(one.getValue(), one.getKey());
            }
            batch.execute();
        }
    }

    private static void recount(DSLContext sql, SortedSet<Long> touched) {
        SortedSet<Long> empty = new TreeSet<>(touched);
        List<Object[]> counts = new ArrayList<>();
        SortedSet<Long> shared = new TreeSet<>();
        for (List<Long> some : Lineages.slices(touched)) {
            sql.select(Event.INCIDENT, DSL.count(), countDistinct(Event.DISPATCH), countDistinct(Dispatch.OUTLET))
                    .from(Event.T)
                    .join(Dispatch.T)
                    .on(Dispatch.KEY.eq(Event.DISPATCH))
                    .where(Event.INCIDENT.in(some))
                    .groupBy(Event.INCIDENT)
                    .forEach(r -> {
                        empty.remove(r.value1());
                        // one dispatch is one source; of others it depends on who copied whom
                        counts.add(new Object[] {r.value2(), r.value3(), r.value4(), 1, r.value1()});
                        if (r.value3() > 1) {
                            shared.add(r.value1());
                        }
                    });
        }
        Map<Long, Integer> sources = IncidentSources.count(sql, shared);
        counts.forEach(one -> one[3] = sources.getOrDefault(one[4], 1));
        if (!counts.isEmpty()) {
            BatchBindStep batch = sql.batch(sql.update(Incident.T)
                    .set(Incident.EVENTS, (Integer) null)
                    .set(Incident.DISPATCHES, (Integer) null)
                    .set(Incident.OUTLETS, (Integer) null)
                    .set(Incident.SOURCES, (Integer) null)
                    .where(Incident.KEY.eq((Long) null)));
            for (Object[] one : counts) {
                batch = batch.bind(one);
            }
            batch.execute();
        }
        for (List<Long> some : Lineages.slices(empty)) {
            sql.deleteFrom(Incident.T).where(Incident.KEY.in(some)).execute();
        }
    }
}
