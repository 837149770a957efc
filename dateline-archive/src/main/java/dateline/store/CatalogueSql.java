package dateline.store;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.sum;

import dateline.form.Paper;
import dateline.record.Reading;
import dateline.store.Tables.Clipping;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import dateline.store.Tables.Incident;
import dateline.store.Tables.Outlet;
import dateline.store.Tables.Pair;
import dateline.store.Tables.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The catalogue on either database, every answer worked out by it. */
final class CatalogueSql implements Catalogue {
    private static final int AT_ONCE = 200;
    private static final Field<Long> HIT = DSL.field(name("hit", "key"), Long.class);

    private final Stacks stacks;
    private final FilterSql filters;

    CatalogueSql(Stacks stacks, Shelving shelving) {
        this.stacks = stacks;
        this.filters = new FilterSql(shelving);
    }

    @Override
    public long count(Filter filter, Things things) {
        return stacks.ask(sql -> switch (things) {
            case DISPATCHES -> (long) sql.fetchCount(Dispatch.T, latest().and(filters.ofDispatch(filter)));
            case EVENTS -> (long) sql.fetchCount(eventKeys(filter));
            case INCIDENTS -> {
                Long counted = sql.select(countDistinct(Event.INCIDENT))
                        .from(Event.T)
                        .join(Dispatch.T)
                        .on(Dispatch.KEY.eq(Event.DISPATCH))
                        .where(latest().and(filters.ofEvent(filter)))
                        .fetchOne(0, Long.class);
                yield counted == null ? 0 : counted;
            }
        });
    }

    @Override
    public List<DispatchLine> dispatches(Filter filter, Part part) {
        return stacks.ask(sql -> listed(sql, Dispatch.KEY.in(page(filter, part))));
    }

    /** One page of dispatches with their papers, latest published first. */
    List<DispatchLine> listed(DSLContext sql, Condition which) {
        List<DispatchLine> lines = new ArrayList<>();
        for (Record r : sql.select(
                        Dispatch.ID,
                        Dispatch.VERSION,
                        Dispatch.TITLE,
                        Dispatch.PUBLISHED,
                        Dispatch.URL,
                        Dispatch.LANGUAGE,
                        Dispatch.EVENTS,
                        Dispatch.CLUSTER,
                        Outlet.NAME,
                        Outlet.HOST,
                        Clipping.PAPER)
                .from(Dispatch.T)
                .join(Outlet.T)
                .on(Outlet.KEY.eq(Dispatch.OUTLET))
                .join(Clipping.T)
                .on(Clipping.DISPATCH.eq(Dispatch.KEY))
                .where(which)
                .orderBy(Dispatch.PUBLISHED_AT.desc(), Dispatch.ID, Dispatch.VERSION)
                .fetch()) {
            String cluster = r.get(Dispatch.CLUSTER);
            int copies = cluster == null
                    ? 0
                    : sql.fetchCount(Dispatch.T, Dispatch.CLUSTER.eq(cluster).and(latest())) - 1;
            lines.add(new DispatchLine(
                    r.get(Dispatch.ID),
                    r.get(Dispatch.VERSION),
                    r.get(Dispatch.TITLE),
                    r.get(Dispatch.PUBLISHED),
                    r.get(Outlet.NAME).isEmpty() ? r.get(Outlet.HOST) : r.get(Outlet.NAME),
                    r.get(Dispatch.URL),
                    r.get(Dispatch.LANGUAGE),
                    r.get(Dispatch.EVENTS),
                    copies,
                    reading(r)));
        }
        return lines;
    }

    /** Keys first, so that only one page of papers is touched. */
    private Select<Record1<Long>> page(Filter filter, Part part) {
        return select(Dispatch.KEY)
                .from(Dispatch.T)
                .where(latest().and(filters.ofDispatch(filter)))
                .orderBy(Dispatch.PUBLISHED_AT.desc(), Dispatch.ID, Dispatch.VERSION)
                .limit(part.most())
                .offset(part.from());
    }

    @Override
    public List<EventLine> events(Filter filter, Part part) {
        return stacks.ask(sql -> {
            Select<Record1<Long>> keys = select(Event.KEY)
                    .from(Event.T)
                    .join(Dispatch.T)
                    .on(Dispatch.KEY.eq(Event.DISPATCH))
                    .where(latest().and(filters.ofEvent(filter)))
                    .orderBy(Dispatch.PUBLISHED_AT.desc(), Dispatch.ID, Dispatch.VERSION, Event.N)
                    .limit(part.most())
                    .offset(part.from());
            return lines(sql, Event.KEY.in(keys), true);
        });
    }

    @Override
    public List<Act> incidents(Filter filter, Part part) {
        return stacks.ask(sql -> told(
                sql,
                sql.select(Incident.KEY)
                        .from(Incident.T)
                        .where(Incident.KEY.in(select(Event.INCIDENT)
                                .from(Event.T)
                                .join(Dispatch.T)
                                .on(Dispatch.KEY.eq(Event.DISPATCH))
                                .where(latest().and(filters.ofEvent(filter)))))
                        .orderBy(Incident.DISPATCHES.desc(), Incident.EVENTS.desc(), Incident.ID)
                        .limit(part.most())
                        .offset(part.from())
                        .fetch(Incident.KEY)));
    }

    /** Incidents by their keys, in this order. */
    List<Act> told(DSLContext sql, List<Long> keys) {
        return keys.stream()
                .map(key -> {
                    List<EventLine> lines = lines(sql, Event.INCIDENT.eq(key).and(latest()), false);
                    return new Act(IncidentFile.of(sql, key, lines), lines);
                })
                .toList();
    }

    @Override
    public @Nullable EventLine event(String id) {
        return stacks.ask(sql -> {
            List<EventLine> found = lines(sql, Event.ID.eq(Plain.key(id)), true);
            return found.isEmpty() ? null : found.get(0);
        });
    }

    /** The events of a condition with their readings; each paper is opened once. */
    List<EventLine> lines(DSLContext sql, Condition condition, boolean newestFirst) {
        List<EventLine> lines = new ArrayList<>();
        Map<Long, Reading> readings = new LinkedHashMap<>();
        for (Record r : sql.select(
                        Event.DISPATCH,
                        Event.N,
                        Dispatch.VERSION,
                        Incident.ID,
                        Incident.EVENTS,
                        Incident.DISPATCHES,
                        Incident.SOURCES)
                .from(Event.T)
                .join(Dispatch.T)
                .on(Dispatch.KEY.eq(Event.DISPATCH))
                .leftJoin(Incident.T)
                .on(Incident.KEY.eq(Event.INCIDENT))
                .where(condition)
                .orderBy(
                        newestFirst ? Dispatch.PUBLISHED_AT.desc() : Dispatch.PUBLISHED_AT.asc(),
                        Dispatch.ID.asc(),
                        newestFirst ? Dispatch.VERSION.desc() : Dispatch.VERSION.asc(),
                        Event.N.asc())
                .fetch()) {
            Reading reading = readings.computeIfAbsent(
                    r.get(Event.DISPATCH),
                    key -> reading(sql.select(Clipping.PAPER)
                            .from(Clipping.T)
                            .where(Clipping.DISPATCH.eq(key))
                            .fetchSingle()));
            lines.add(line(r, reading));
        }
        return lines;
    }

    private static EventLine line(Record r, Reading reading) {
        String incident = r.get(Incident.ID);
        return new EventLine(
                reading,
                r.get(Dispatch.VERSION),
                r.get(Event.N) + 1,
                incident,
                incident == null ? 1 : r.get(Incident.EVENTS),
                incident == null ? 1 : r.get(Incident.DISPATCHES),
                incident == null ? 1 : r.get(Incident.SOURCES));
    }

    @Override
    public List<Facet> facets(Filter filter, Things things, int most) {
        return stacks.ask(sql -> {
            boolean ofDispatches = things == Things.DISPATCHES;
            CommonTableExpression<Record1<Long>> hit =
                    name("hit").fields("key").asMaterialized(ofDispatches ? dispatchKeys(filter) : eventKeys(filter));
            List<Select<Record3<String, String, Integer>>> all = new ArrayList<>();
            if (ofDispatches) {
                all.add(ofDispatch(
                        "outlet",
                        case_().when(Outlet.NAME.eq(inline("")), Outlet.HOST).else_(Outlet.NAME)));
                all.add(ofDispatch("year", year()));
                all.add(ofDispatch("language", Dispatch.LANGUAGE));
            }
            Condition joined = ofDispatches ? Event.DISPATCH.eq(HIT) : Event.KEY.eq(HIT);
            all.add(ofEvent("plover", Event.PLOVER, joined));
            all.add(ofEvent("status", Event.STATUS, joined));
            all.add(ofEvent("voice", Event.VOICE, joined));
            all.add(select(inline("country"), coalesce(Place.ISO, inline("")), DSL.count())
                    .from(name("hit"))
                    .join(Event.T)
                    .on(joined)
                    .leftJoin(Place.T)
                    .on(Place.KEY.eq(Event.PLACE))
                    .groupBy(coalesce(Place.ISO, inline(""))));
            Select<Record3<String, String, Integer>> union = all.get(0);
            for (Select<Record3<String, String, Integer>> one : all.subList(1, all.size())) {
                union = union.unionAll(one);
            }
            Map<String, List<Count>> facets = new LinkedHashMap<>();
            for (String facet : ofDispatches
                    ? List.of("outlet", "year", "language", "plover", "status", "voice", "country")
                    : List.of("plover", "status", "voice", "country")) {
                facets.put(facet, new ArrayList<>());
            }
            for (Record r : sql.with(hit).selectFrom(union.asTable("facet", "name", "value", "many"))) {
                List<Count> counts = facets.get(r.get(0, String.class));
                if (counts != null) {
                    counts.add(new Count(r.get(1, String.class), r.get(2, Long.class)));
                }
            }
            List<Facet> out = new ArrayList<>();
            facets.forEach((facet, counts) -> {
                counts.sort(MOST_FIRST);
                out.add(new Facet(facet, counts.subList(0, Math.min(most, counts.size()))));
            });
            return out;
        });
    }

    static final java.util.Comparator<Count> MOST_FIRST =
            java.util.Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private static Select<Record3<String, String, Integer>> ofDispatch(String facet, Field<String> value) {
        return select(inline(facet), coalesce(value, inline("")), DSL.count())
                .from(name("hit"))
                .join(Dispatch.T)
                .on(Dispatch.KEY.eq(HIT))
                .join(Outlet.T)
                .on(Outlet.KEY.eq(Dispatch.OUTLET))
                .groupBy(coalesce(value, inline("")));
    }

    private static Select<Record3<String, String, Integer>> ofEvent(
            String facet, Field<String> value, Condition joined) {
        return select(inline(facet), coalesce(value, inline("")), DSL.count())
                .from(name("hit"))
                .join(Event.T)
                .on(joined)
                .groupBy(coalesce(value, inline("")));
    }

    private static Field<String> year() {
        return substring(Dispatch.PUBLISHED, inline(1), inline(4));
    }

    @Override
    public List<Bar> timeline(Filter filter, Things things, Grain grain) {
        return stacks.ask(sql -> {
            Map<String, Long> bars = new TreeMap<>();
            Field<Integer> day = things == Things.DISPATCHES
                    ? Dispatch.PUBLISHED_DAY
                    : case_().when(Event.FIRST_DAY.gt(inline(Days.OPEN_FIRST)), Event.FIRST_DAY)
                            .when(Event.LAST_DAY.lt(inline(Days.OPEN_LAST)), Event.LAST_DAY);
            Select<? extends Record> counts = things == Things.DISPATCHES
                    ? select(day, DSL.count())
                            .from(Dispatch.T)
                            .where(latest().and(filters.ofDispatch(filter)))
                            .groupBy(day)
                    : select(day, DSL.count())
                            .from(Event.T)
                            .join(Dispatch.T)
                            .on(Dispatch.KEY.eq(Event.DISPATCH))
                            .where(latest().and(filters.ofEvent(filter)))
                            .groupBy(day);
            for (Record r : sql.fetch(counts)) {
                bars.merge(period(r.get(0, Integer.class), grain), r.get(1, Long.class), Long::sum);
            }
            return bars.entrySet().stream()
                    .map(e -> new Bar(e.getKey(), e.getValue()))
                    .toList();
        });
    }

    static String period(@Nullable Integer day, Grain grain) {
        if (day == null) {
            return "";
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return switch (grain) {
            case DAY -> date.toString();
            case MONTH -> YearMonth.from(date).toString();
            case YEAR -> date.toString().substring(0, date.toString().indexOf('-', 1));
        };
    }

    @Override
    public List<Dyad> dyads(Filter filter, int most) {
        return stacks.ask(sql -> sql.select(Pair.SOURCE, Pair.TARGET, DSL.count(), sum(Pair.GOLDSTEIN))
                .from(Pair.T)
                .where(unfiltered(filter) ? DSL.noCondition() : Pair.EVENT.in(eventKeys(filter)))
                .groupBy(Pair.SOURCE, Pair.TARGET)
                .orderBy(DSL.count().desc(), Pair.SOURCE, Pair.TARGET)
                .limit(most)
                .fetch()
                .map(r ->
                        new Dyad(r.value1(), r.value2(), r.value3(), r.value4().doubleValue() / Pair.TENTHS)));
    }

    private static boolean unfiltered(Filter filter) {
        return filter.equals(Filter.EVERYTHING);
    }

    @Override
    public List<PlaceCount> places(Filter filter, int most) {
        return stacks.ask(sql -> sql.select(Place.NAME, Place.ISO, Place.ADMIN1, Place.LAT, Place.LON, DSL.count())
                .from(Event.T)
                .join(Dispatch.T)
                .on(Dispatch.KEY.eq(Event.DISPATCH))
                .join(Place.T)
                .on(Place.KEY.eq(Event.PLACE))
                .where(latest().and(filters.ofEvent(filter)))
                .groupBy(Place.KEY, Place.NAME, Place.ISO, Place.ADMIN1, Place.LAT, Place.LON)
                .orderBy(DSL.count().desc(), Place.NAME, Place.KEY)
                .limit(most)
                .fetch()
                .map(r -> new PlaceCount(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6())));
    }

    @Override
    public void each(Filter filter, Things things, boolean versions, Taker taker) throws IOException {
        stacks.alone(sql -> {
            boolean ofDispatches = things == Things.DISPATCHES;
            Condition version = versions ? DSL.noCondition() : latest();
            Condition asked = ofDispatches
                    ? filters.ofDispatch(filter)
                    : Dispatch.KEY.in(select(Event.DISPATCH)
                            .from(Event.T)
                            .join(Dispatch.T)
                            .on(Dispatch.KEY.eq(Event.DISPATCH))
                            .where(version.and(filters.ofEvent(filter))));
            try (var rows = sql.select(Dispatch.KEY, Dispatch.VERSION, Clipping.PAPER)
                    .from(Dispatch.T)
                    .join(Clipping.T)
                    .on(Clipping.DISPATCH.eq(Dispatch.KEY))
                    .where(version.and(asked))
                    .orderBy(Dispatch.PUBLISHED_AT, Dispatch.ID, Dispatch.VERSION)
                    .fetchSize(AT_ONCE)
                    .fetchLazy()) {
                for (Record r : rows) {
                    Reading reading = reading(r);
                    taker.take(new Selected(
                            reading,
                            r.get(Dispatch.VERSION),
                            selected(sql, r.get(Dispatch.KEY), reading, filter, ofDispatches)));
                }
            }
        });
    }

    private List<EventLine> selected(DSLContext sql, long dispatch, Reading reading, Filter filter, boolean all) {
        return sql.select(
                        Event.N, Dispatch.VERSION, Incident.ID, Incident.EVENTS, Incident.DISPATCHES, Incident.SOURCES)
                .from(Event.T)
                .join(Dispatch.T)
                .on(Dispatch.KEY.eq(Event.DISPATCH))
                .leftJoin(Incident.T)
                .on(Incident.KEY.eq(Event.INCIDENT))
                .where(Event.DISPATCH.eq(dispatch))
                .and(all ? DSL.noCondition() : filters.ofEvent(filter))
                .orderBy(Event.N)
                .fetch()
                .map(r -> line(r, reading));
    }

    private SelectConditionStep<Record1<Long>> dispatchKeys(Filter filter) {
        return select(Dispatch.KEY).from(Dispatch.T).where(latest().and(filters.ofDispatch(filter)));
    }

    private SelectConditionStep<Record1<Long>> eventKeys(Filter filter) {
        return select(Event.KEY)
                .from(Event.T)
                .join(Dispatch.T)
                .on(Dispatch.KEY.eq(Event.DISPATCH))
                .where(latest().and(filters.ofEvent(filter)));
    }

    private static Condition latest() {
        return Dispatch.LATEST.eq(inline(1));
    }

    private static Reading reading(Record r) {
        return Paper.kept(Packing.unpack(r.get(Clipping.PAPER))).reading();
    }
}
