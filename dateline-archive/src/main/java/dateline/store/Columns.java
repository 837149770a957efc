package dateline.store;

import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import dateline.store.Tables.Incident;
import dateline.store.Tables.Outlet;
import dateline.store.Tables.Pair;
import dateline.store.Tables.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, column by column in memory: some forty bytes an event, so that counting half a million of them takes
 * milliseconds. Latest versions only. A dispatch is known by its place in the order in which dispatches are listed, latest
 * published first; an event by its place in the order of events; an incident likewise. Immutable by convention.
 */
final class Columns {
    /** Larger archives are counted by the database, so that memory stays bounded: about 200 MB at most. */
    static final int MOST_EVENTS = 4_000_000;

    static final int NONE = Integer.MIN_VALUE;

    private static final int ROWS_AT_ONCE = 10_000;

    /** Texts by number; '' is number 0. */
    static final class Labels {
        final List<String> texts = new ArrayList<>(List.of(""));
        private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

        int number(@Nullable String text) {
            if (text == null) {
                return 0;
            }
            Integer there = numbers.putIfAbsent(text, texts.size());
            if (there != null) {
                return there;
            }
            texts.add(text);
            return texts.size() - 1;
        }
    }

    /** Who acted on whom. */
    record Sides(String source, String target) {}

    final int dispatches;
    final long[] dispatchKey;
    final int[] publishedDay;
    final int[] outlet;
    final int[] year;
    final int[] language;
    /** Where the events of a dispatch begin; one more than there are dispatches. */
    final int[] firstEvent;

    final Labels outlets = new Labels();
    final Labels years = new Labels();
    final Labels languages = new Labels();

    final int events;
    final long[] eventKey;
    final int[] dispatchOf;
    final int[] cameo;
    final int[] plover;
    final int[] status;
    final int[] voice;
    final byte[] quad;
    final boolean[] toll;
    final boolean[] attributed;
    final int[] firstDay;
    final int[] lastDay;
    /** Number of the place, or {@link #NONE}. */
    final int[] place;
    /** Number of the incident, or {@link #NONE}. */
    final int[] incident;

    final Labels cameos = new Labels();
    final Labels plovers = new Labels();
    final Labels statuses = new Labels();
    final Labels voices = new Labels();

    final List<Catalogue.PlaceCount> places = new ArrayList<>();

    final long[] incidentKey;
    final int[] incidentDispatches;

    final List<Sides> sides = new ArrayList<>();
    final int[] pairEvent;
    final int[] pairSides;
    final int[] pairGoldstein;

    private final int[] dispatchAt;
    private final int[] eventAt;

    private Columns(DSLContext sql) throws SQLException {
        this.dispatches = sql.fetchCount(Dispatch.T, Dispatch.LATEST.eq(1));
        dispatchKey = new long[dispatches];
        publishedDay = new int[dispatches];
        outlet = new int[dispatches];
        year = new int[dispatches];
        language = new int[dispatches];
        firstEvent = new int[dispatches + 1];
        dispatchAt = keys(sql, Dispatch.T, Dispatch.KEY);
        readDispatches(sql);
        events = firstEvent[dispatches];
        eventKey = new long[events];
        dispatchOf = new int[events];
        cameo = new int[events];
        plover = new int[events];
        status = new int[events];
        voice = new int[events];
        quad = new byte[events];
        toll = new boolean[events];
        attributed = new boolean[events];
        firstDay = new int[events];
        lastDay = new int[events];
        place = new int[events];
        incident = new int[events];
        eventAt = keys(sql, Event.T, Event.KEY);
        int many = sql.fetchCount(Incident.T);
        incidentKey = new long[many];
        incidentDispatches = new int[many];
        readEvents(sql, readPlaces(sql), readIncidents(sql));
        int pairs = sql.fetchCount(Pair.T);
        int[] of = new int[pairs];
        int[] between = new int[pairs];
        int[] goldstein = new int[pairs];
        int kept = readPairs(sql, of, between, goldstein);
        pairEvent = Arrays.copyOf(of, kept);
        pairSides = Arrays.copyOf(between, kept);
        pairGoldstein = Arrays.copyOf(goldstein, kept);
    }

    /** @return null if there is more than is to be held in memory */
    static @Nullable Columns read(DSLContext sql) throws SQLException {
        Long lastEvent = sql.select(DSL.max(Event.KEY)).from(Event.T).fetchOne(0, Long.class);
        Long lastDispatch = sql.select(DSL.max(Dispatch.KEY)).from(Dispatch.T).fetchOne(0, Long.class);
        boolean few =
                lastEvent != null && lastDispatch != null && lastEvent < MOST_EVENTS && lastDispatch < MOST_EVENTS;
        return few ? new Columns(sql) : null;
    }

    private static int[] keys(DSLContext sql, org.jooq.Table<?> table, Field<Long> key) {
        Long last = sql.select(DSL.max(key)).from(table).fetchOne(0, Long.class);
        int[] at = new int[last == null ? 1 : Math.toIntExact(last) + 1];
        Arrays.fill(at, NONE);
        return at;
    }

    /** Place of a dispatch; {@link #NONE} if it is not among the latest versions. */
    int dispatch(long key) {
        return key < dispatchAt.length ? dispatchAt[(int) key] : NONE;
    }

    /** Place of an event; {@link #NONE} if its dispatch is not among the latest versions. */
    int event(long key) {
        return key < eventAt.length ? eventAt[(int) key] : NONE;
    }

    /** Takes a row. */
    interface Row {
        void read(ResultSet r) throws SQLException;
    }

    /** Row by row without making objects of them. */
    static void rows(ResultQuery<?> query, Row row) throws SQLException {
        try (ResultSet found = query.fetchSize(ROWS_AT_ONCE).fetchResultSet()) {
            while (found.next()) {
                row.read(found);
            }
        }
    }

    private static int whole(ResultSet r, int column) throws SQLException {
        int value = r.getInt(column);
        return value == 0 && r.wasNull() ? NONE : value;
    }

    private void readDispatches(DSLContext sql) throws SQLException {
        Map<Long, Integer> names = new HashMap<>();
        sql.select(Outlet.KEY, Outlet.NAME, Outlet.HOST)
                .from(Outlet.T)
                .forEach(r -> names.put(r.value1(), outlets.number(r.value2().isEmpty() ? r.value3() : r.value2())));
        int[] at = {0};
        rows(
                sql.select(
                                Dispatch.KEY,
                                Dispatch.PUBLISHED_DAY,
                                Dispatch.OUTLET,
                                DSL.substring(Dispatch.PUBLISHED, DSL.inline(1), DSL.inline(4)),
                                Dispatch.LANGUAGE,
                                Dispatch.EVENTS)
                        .from(Dispatch.T)
                        .where(Dispatch.LATEST.eq(DSL.inline(1)))
                        .orderBy(Dispatch.PUBLISHED_AT.desc(), Dispatch.ID, Dispatch.VERSION),
                r -> {
                    int i = at[0]++;
                    dispatchKey[i] = r.getLong(1);
                    dispatchAt[(int) dispatchKey[i]] = i;
                    publishedDay[i] = whole(r, 2);
                    outlet[i] = names.getOrDefault(r.getLong(3), 0);
                    year[i] = years.number(r.getString(4));
                    language[i] = languages.number(r.getString(5));
                    firstEvent[i + 1] = firstEvent[i] + r.getInt(6);
                });
    }

    private Map<Long, Integer> readPlaces(DSLContext sql) {
        Map<Long, Integer> numbers = new HashMap<>();
        sql.select(Place.NAME, Place.ISO, Place.ADMIN1, Place.LAT, Place.LON, Place.KEY)
                .from(Place.T)
                .orderBy(Place.NAME, Place.KEY)
                .forEach(r -> {
                    numbers.put(r.value6(), places.size());
                    places.add(new Catalogue.PlaceCount(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), 0));
                });
        return numbers;
    }

    private Map<Long, Integer> readIncidents(DSLContext sql) throws SQLException {
        Map<Long, Integer> numbers = new HashMap<>();
        rows(
                sql.select(Incident.KEY, Incident.DISPATCHES)
                        .from(Incident.T)
                        .orderBy(Incident.DISPATCHES.desc(), Incident.EVENTS.desc(), Incident.ID),
                r -> {
                    int i = numbers.size();
                    incidentKey[i] = r.getLong(1);
                    incidentDispatches[i] = r.getInt(2);
                    numbers.put(incidentKey[i], i);
                });
        return numbers;
    }

    private void readEvents(DSLContext sql, Map<Long, Integer> where, Map<Long, Integer> told) throws SQLException {
        rows(
                sql.select(
                                Event.KEY,
                                Event.DISPATCH,
                                Event.N,
                                Event.CAMEO,
                                Event.PLOVER,
                                Event.STATUS,
                                Event.VOICE,
                                Event.QUAD,
                                Event.TOLL,
                                Event.ATTRIBUTED,
                                Event.FIRST_DAY,
                                Event.LAST_DAY,
                                Event.PLACE,
                                Event.INCIDENT)
                        .from(Event.T),
                r -> {
                    int dispatch = dispatch(r.getLong(2));
                    if (dispatch == NONE) {
                        return;
                    }
                    int i = firstEvent[dispatch] + r.getInt(3);
                    eventKey[i] = r.getLong(1);
                    eventAt[(int) eventKey[i]] = i;
                    dispatchOf[i] = dispatch;
                    cameo[i] = cameos.number(r.getString(4));
                    plover[i] = plovers.number(r.getString(5));
                    status[i] = statuses.number(r.getString(6));
                    voice[i] = voices.number(r.getString(7));
                    quad[i] = (byte) r.getInt(8);
                    toll[i] = r.getInt(9) == 1;
                    attributed[i] = r.getInt(10) == 1;
                    firstDay[i] = whole(r, 11);
                    lastDay[i] = whole(r, 12);
                    Integer there = where.get(r.getLong(13));
                    place[i] = there == null || r.wasNull() ? NONE : there;
                    Integer act = told.get(r.getLong(14));
                    incident[i] = act == null || r.wasNull() ? NONE : act;
                });
    }

    private int readPairs(DSLContext sql, int[] of, int[] between, int[] goldstein) throws SQLException {
        Map<String, Map<String, Integer>> numbers = new HashMap<>();
        int[] kept = {0};
        rows(sql.select(Pair.EVENT, Pair.SOURCE, Pair.TARGET, Pair.GOLDSTEIN).from(Pair.T), r -> {
            int event = event(r.getLong(1));
            if (event == NONE) {
                return;
            }
            String source = r.getString(2);
            String target = r.getString(3);
            of[kept[0]] = event;
            between[kept[0]] = numbers.computeIfAbsent(source, k -> new HashMap<>())
                    .computeIfAbsent(target, k -> {
                        sides.add(new Sides(source, target));
                        return sides.size() - 1;
                    });
            goldstein[kept[0]++] = r.getInt(4);
        });
        return kept[0];
    }
}
