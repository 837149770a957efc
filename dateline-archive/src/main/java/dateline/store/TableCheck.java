package dateline.store;

import dateline.store.Cards.ActorCard;
import dateline.store.Cards.OutletCard;
import dateline.store.Cards.PlaceCard;
import dateline.store.Tables.Actor;
import dateline.store.Tables.Band;
import dateline.store.Tables.Batch;
import dateline.store.Tables.Clipping;
import dateline.store.Tables.Comment;
import dateline.store.Tables.Copy;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Drawer;
import dateline.store.Tables.Event;
import dateline.store.Tables.EventPlace;
import dateline.store.Tables.Incident;
import dateline.store.Tables.Input;
import dateline.store.Tables.Original;
import dateline.store.Tables.Outlet;
import dateline.store.Tables.Pair;
import dateline.store.Tables.Party;
import dateline.store.Tables.Place;
import dateline.store.Tables.Rejection;
import dateline.store.Tables.Telling;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Compares what stands in tables of their own: references with what they point at, rows whose keys are worked out of their
 * fields with these, versions with each other. Row by row, whatever the archive's size.
 */
final class TableCheck {
    private static final int AT_ONCE = 500;

    private record Reference(Table<Record> from, Field<?> column, Table<Record> to, Field<?> key) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference(Dispatch.T, Dispatch.OUTLET, Outlet.T, Outlet.KEY),
            new Reference(Dispatch.T, Dispatch.ORIGINAL, Original.T, Original.SHA256),
            new Reference(Dispatch.T, Dispatch.BATCH, Batch.T, Batch.KEY),
            new Reference(Clipping.T, Clipping.DISPATCH, Dispatch.T, Dispatch.KEY),
            new Reference(Event.T, Event.DISPATCH, Dispatch.T, Dispatch.KEY),
            new Reference(Event.T, Event.PLACE, Place.T, Place.KEY),
            new Reference(Event.T, Event.INCIDENT, Incident.T, Incident.KEY),
            new Reference(Party.T, Party.EVENT, Event.T, Event.KEY),
            new Reference(Party.T, Party.ACTOR, Actor.T, Actor.KEY),
            new Reference(EventPlace.T, EventPlace.EVENT, Event.T, Event.KEY),
            new Reference(EventPlace.T, EventPlace.PLACE, Place.T, Place.KEY),
            new Reference(Pair.T, Pair.EVENT, Event.T, Event.KEY),
            new Reference(Telling.T, Telling.DISPATCH, Dispatch.T, Dispatch.KEY),
            new Reference(Band.T, Band.DISPATCH, Dispatch.T, Dispatch.KEY),
            new Reference(Drawer.T, Drawer.DISPATCH, Dispatch.T, Dispatch.KEY),
            new Reference(Copy.T, Copy.FIRST, Dispatch.T, Dispatch.KEY),
            new Reference(Copy.T, Copy.SECOND, Dispatch.T, Dispatch.KEY),
            new Reference(Rejection.T, Rejection.BATCH, Batch.T, Batch.KEY),
            new Reference(Input.T, Input.BATCH, Batch.T, Batch.KEY),
            new Reference(Comment.T, Comment.DISPATCH, Dispatch.T, Dispatch.KEY));

    private final DSLContext sql;
    private final Consumer<Fault> faults;

    TableCheck(DSLContext sql, Consumer<Fault> faults) {
        this.sql = sql;
        this.faults = faults;
    }

    void references() {
        for (Reference r : REFERENCES) {
            reference(r);
        }
    }

    private <T> void reference(Reference r) {
        @SuppressWarnings("unchecked")
        Field<T> column = (Field<T>) r.column;
        @SuppressWarnings("unchecked")
        Field<T> key = (Field<T>) r.key;
        try (var rows = sql.select(column)
                .from(r.from)
                .leftJoin(r.to)
                .on(key.eq(column))
                .where(column.isNotNull().and(key.isNull()))
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record row : rows) {
                fault(
                        "table " + r.from.getName(),
                        column.getName() + " " + Check.shown(row.get(column)) + " is not in " + r.to.getName());
            }
        }
    }

    void names(WordSums words) {
        try (var rows = sql.select(Outlet.KEY, Outlet.NAME, Outlet.HOST, Outlet.WORDS)
                .from(Outlet.T)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                OutletCard card = OutletCard.of(r.get(Outlet.NAME), r.get(Outlet.HOST));
                named(
                        "outlet " + r.get(Outlet.NAME),
                        card.key() == r.get(Outlet.KEY),
                        card.words().equals(r.get(Outlet.WORDS)));
            }
        }
        try (var rows = sql.select(
                        Place.KEY,
                        Place.NAME,
                        Place.ISO,
                        Place.ADMIN1,
                        Place.GEONAMEID,
                        Place.LAT,
                        Place.LON,
                        Place.PRECISION,
                        Place.NAME_WORDS,
                        Place.ADMIN1_WORDS)
                .from(Place.T)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                PlaceCard card = PlaceCard.of(new dateline.record.Place(
                        r.get(Place.NAME),
                        r.get(Place.ISO),
                        r.get(Place.ADMIN1),
                        r.get(Place.GEONAMEID),
                        r.get(Place.LAT),
                        r.get(Place.LON),
                        r.get(Place.PRECISION)));
                named(
                        "place " + r.get(Place.NAME),
                        card.key() == r.get(Place.KEY),
                        card.nameWords().equals(r.get(Place.NAME_WORDS))
                                && card.admin1Words().equals(r.get(Place.ADMIN1_WORDS)));
            }
        }
        try (var rows = sql.select(Actor.KEY, Actor.NAME, Actor.TEXT, Actor.CODE, Actor.ENTRY)
                .from(Actor.T)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                ActorCard card =
                        ActorCard.of(r.get(Actor.NAME), r.get(Actor.TEXT), r.get(Actor.CODE), r.get(Actor.ENTRY));
                named("actor " + r.get(Actor.NAME), card.key() == r.get(Actor.KEY), true);
                words.shouldActor(r.get(Actor.KEY), card);
            }
        }
    }

    private void named(String place, boolean key, boolean words) {
        if (!key) {
            fault(place, "its key or mark is not that of its fields");
        }
        if (!words) {
            fault(place, "its words in the index are not those of its name");
        }
    }

    /** Rows that no other table vouches for. */
    void journal() {
        try (var rows = sql.select(Rejection.KEY, Rejection.CODE, Rejection.ORIGIN, Rejection.LINE, Rejection.MESSAGE)
                .from(Rejection.T)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                long key = Filing.key(
                        r.get(Rejection.CODE),
                        r.get(Rejection.ORIGIN),
                        r.get(Rejection.LINE),
                        r.get(Rejection.MESSAGE));
                named(
                        "rejection of " + r.get(Rejection.ORIGIN) + ":" + r.get(Rejection.LINE),
                        key == r.get(Rejection.KEY),
                        true);
            }
        }
        try (var rows = sql.select(Input.KEY, Input.NAME, Input.SIZE, Input.SHA256, Input.SETTINGS)
                .from(Input.T)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                InputMark mark =
                        new InputMark(r.get(Input.NAME), r.get(Input.SIZE), r.get(Input.SHA256), r.get(Input.SETTINGS));
                named("input " + r.get(Input.NAME), mark.key() == r.get(Input.KEY), true);
            }
        }
        for (Record r : sql.select(Batch.KEY, Batch.WRITTEN_AT, Batch.DISPATCHES, Batch.MARK)
                .from(Batch.T)
                .fetch()) {
            long mark = Filing.mark(r.get(Batch.KEY), r.get(Batch.WRITTEN_AT), r.get(Batch.DISPATCHES));
            named("batch " + r.get(Batch.KEY), mark == r.get(Batch.MARK), true);
        }
        var counted = DSL.count(Dispatch.KEY);
        for (Record r : sql.select(Batch.KEY, Batch.DISPATCHES, counted)
                .from(Batch.T)
                .leftJoin(Dispatch.T)
                .on(Dispatch.BATCH.eq(Batch.KEY))
                .groupBy(Batch.KEY, Batch.DISPATCHES)
                .having(counted.ne(Batch.DISPATCHES))
                .fetch()) {
            fault(
                    "batch " + r.get(Batch.KEY),
                    "it brought " + r.get(Batch.DISPATCHES) + " dispatches and " + r.get(counted) + " are there");
        }
        for (Record r : sql.select(Original.SHA256)
                .from(Original.T)
                .leftJoin(Dispatch.T)
                .on(Dispatch.ORIGINAL.eq(Original.SHA256))
                .where(Dispatch.KEY.isNull())
                .fetch()) {
            fault("original " + HexFormat.of().formatHex(r.get(Original.SHA256)), "no dispatch was made of it");
        }
    }

    /** Compares how many independent sources incidents say they have, and forgets them. */
    private void sources(Map<Long, Record> shared) {
        IncidentSources.count(sql, shared.keySet()).forEach((incident, sources) -> {
            Record row = shared.get(incident);
            if (row != null && !row.get(Incident.SOURCES).equals(sources)) {
                fault(
                        "incident " + row.get(Incident.ID),
                        "it has " + sources + " independent sources, not what it says");
            }
        });
        shared.clear();
    }

    /** What was gathered: names of incidents and clusters, and how much is in each incident. */
    void gathered() {
        var events = DSL.count(Event.KEY);
        var dispatches = DSL.countDistinct(Event.DISPATCH);
        var outlets = DSL.countDistinct(Dispatch.OUTLET);
        Map<Long, Record> shared = new TreeMap<>();
        try (var rows = sql.select(
                        Incident.KEY,
                        Incident.ID,
                        Incident.EVENTS,
                        Incident.DISPATCHES,
                        Incident.OUTLETS,
                        Incident.SOURCES,
                        events,
                        dispatches,
                        outlets)
                .from(Incident.T)
                .leftJoin(Event.T)
                .on(Event.INCIDENT.eq(Incident.KEY))
                .leftJoin(Dispatch.T)
                .on(Dispatch.KEY.eq(Event.DISPATCH))
                .groupBy(
                        Incident.KEY,
                        Incident.ID,
                        Incident.EVENTS,
                        Incident.DISPATCHES,
                        Incident.OUTLETS,
                        Incident.SOURCES)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record r : rows) {
                String place = "incident " + r.get(Incident.ID);
                named(
                        place,
                        r.get(Incident.KEY) == new Sum().add(r.get(Incident.ID)).key(),
                        true);
                boolean right = r.get(Incident.EVENTS).equals(r.get(events))
                        && r.get(Incident.DISPATCHES).equals(r.get(dispatches))
                        && r.get(Incident.OUTLETS).equals(r.get(outlets))
                        && (r.get(dispatches) > 1 || r.get(Incident.SOURCES) == 1);
                if (!right) {
                    fault(place, "it does not hold as much as it says");
                } else if (r.get(dispatches) > 1) {
                    shared.put(r.get(Incident.KEY), r);
                }
                if (shared.size() == AT_ONCE) {
                    sources(shared);
                }
            }
        }
        sources(shared);
        var missing = DSL.count();
        for (Record r : sql.select(Dispatch.LATEST, missing)
                .from(Event.T)
                .join(Dispatch.T)
                .on(Dispatch.KEY.eq(Event.DISPATCH))
                .where(Dispatch.LATEST
                        .eq(1)
                        .and(Event.INCIDENT.isNull())
                        .or(Dispatch.LATEST.ne(1).and(Event.INCIDENT.isNotNull())))
                .groupBy(Dispatch.LATEST)
                .fetch()) {
            fault(
                    "incidents",
                    r.get(missing)
                            + (r.get(Dispatch.LATEST) == 1
                                    ? " events have none"
                                    : " events of older versions have one"));
        }
        var first = DSL.min(Dispatch.ID);
        for (Record r : sql.select(Dispatch.CLUSTER, first)
                .from(Dispatch.T)
                .where(Dispatch.CLUSTER.isNotNull())
                .groupBy(Dispatch.CLUSTER)
                .having(first.ne(Dispatch.CLUSTER)
                        .or(DSL.countDistinct(Dispatch.LINEAGE).eq(1)))
                .fetch()) {
            fault(
                    "cluster " + r.get(Dispatch.CLUSTER),
                    "it should be called by its smallest id, and hold two dispatches");
        }
        var a = Dispatch.T.as("a");
        var b = Dispatch.T.as("b");
        var idOfA = DSL.field(DSL.name("a", "id"), String.class);
        var idOfB = DSL.field(DSL.name("b", "id"), String.class);
        for (Record r : sql.select(idOfA, idOfB)
                .from(Copy.T)
                .join(a)
                .on(Copy.FIRST.eq(DSL.field(DSL.name("a", "key"), Long.class)))
                .join(b)
                .on(Copy.SECOND.eq(DSL.field(DSL.name("b", "key"), Long.class)))
                .where(DSL.field(DSL.name("a", "cluster"))
                        .isDistinctFrom(DSL.field(DSL.name("b", "cluster")))
                        .or(DSL.field(DSL.name("a", "cluster")).isNull()))
                .fetch()) {
            fault("copies", r.get(idOfA) + " and " + r.get(idOfB) + " are not in one cluster");
        }
    }

    /** Versions count from one without a gap, and the last one is the latest. */
    void versions() {
        try (var rows = sql.select(Dispatch.KEY, Dispatch.ID, Dispatch.LINEAGE, Dispatch.VERSION, Dispatch.LATEST)
                .from(Dispatch.T)
                .orderBy(Dispatch.LINEAGE, Dispatch.VERSION)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            Record before = null;
            for (Record r : rows) {
                boolean same = before != null && before.get(Dispatch.LINEAGE).equals(r.get(Dispatch.LINEAGE));
                int due = same && before != null ? before.get(Dispatch.VERSION) + 1 : 1;
                String place = "dispatch " + r.get(Dispatch.ID);
                if (r.get(Dispatch.VERSION) != due) {
                    fault(place, "there is a version " + r.get(Dispatch.VERSION) + " where " + due + " should follow");
                }
                if (due == 1 && !r.get(Dispatch.KEY).equals(r.get(Dispatch.LINEAGE))) {
                    fault(place, "it is no first version of itself");
                }
                latest(before, !same);
                before = r;
            }
            latest(before, true);
        }
    }

    private void latest(@org.jspecify.annotations.Nullable Record row, boolean should) {
        if (row != null && (row.get(Dispatch.LATEST) == 1) != should) {
            fault(
                    "dispatch " + row.get(Dispatch.ID) + ", version " + row.get(Dispatch.VERSION),
                    should ? "it is not marked as the latest" : "it is marked as the latest and is not");
        }
    }

    private void fault(String place, String what) {
        faults.accept(new Fault(place, what));
    }
}
