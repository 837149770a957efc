package dateline.store;

import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Which dispatches or events of {@link Columns} a filter lets through: the same ones as {@link FilterSql} says. Leaves that
 * the columns know are looked up there; words, actors and places are asked of the database, each leaf by itself. Remembers
 * the last few. Not for concurrent use.
 */
final class Sieve {
    private static final int REMEMBERED = 64;

    private record Asked(Filter filter, boolean ofEvents) {}

    final Columns columns;
    private final FilterSql filters;
    private final Shelving shelving;
    private final Map<Asked, BitSet> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, BitSet> eldest) {
            return size() > REMEMBERED;
        }
    };

    Sieve(Columns columns, FilterSql filters, Shelving shelving) {
        this.columns = columns;
        this.filters = filters;
        this.shelving = shelving;
    }

    /** Events by their places; not to be changed. */
    BitSet events(DSLContext sql, Filter filter) throws SQLException {
        return remembered(sql, filter, true);
    }

    /** Dispatches by their places; not to be changed. */
    BitSet dispatches(DSLContext sql, Filter filter) throws SQLException {
        return remembered(sql, filter, false);
    }

    private BitSet remembered(DSLContext sql, Filter filter, boolean ofEvents) throws SQLException {
        Asked asked = new Asked(filter, ofEvents);
        // remarks and copies may change without a batch
        boolean stays = !(filter instanceof Filter.Has has && has.thing() == Filter.Thing.COMMENTS) && isLeaf(filter);
        BitSet there = stays ? known.get(asked) : null;
        if (there == null) {
            there = ofEvents ? ofEvents(sql, filter) : ofDispatches(sql, filter);
            if (stays) {
                known.put(asked, there);
            }
        }
        return there;
    }

    private static boolean isLeaf(Filter filter) {
        return !(filter instanceof Filter.All || filter instanceof Filter.Any || filter instanceof Filter.Not);
    }

    private BitSet ofEvents(DSLContext sql, Filter filter) throws SQLException {
        if (filter instanceof Filter.All all) {
            BitSet out = all(columns.events);
            for (Filter part : all.parts()) {
                out.and(events(sql, part));
            }
            return out;
        }
        if (filter instanceof Filter.Any any) {
            BitSet out = new BitSet(columns.events);
            for (Filter part : any.parts()) {
                out.or(events(sql, part));
            }
            return out;
        }
        if (filter instanceof Filter.Not not) {
            BitSet out = all(columns.events);
            out.andNot(events(sql, not.part()));
            return out;
        }
        if (!FilterSql.speaksOfEvents(filter)) {
            BitSet out = new BitSet(columns.events);
            BitSet of = dispatches(sql, filter);
            for (int d = of.nextSetBit(0); d >= 0; d = of.nextSetBit(d + 1)) {
                out.set(columns.firstEvent[d], columns.firstEvent[d + 1]);
            }
            return out;
        }
        IntPredicate known = known(filter);
        return known == null ? asked(sql, filters.ofEvent(filter)) : some(columns.events, known);
    }

    private BitSet ofDispatches(DSLContext sql, Filter filter) throws SQLException {
        if (filter instanceof Filter.All all) {
            List<Filter> ofEvents =
                    all.parts().stream().filter(FilterSql::speaksOfEvents).toList();
            boolean positive = ofEvents.stream().anyMatch(p -> !(p instanceof Filter.Not));
            BitSet out = all(columns.dispatches);
            for (Filter part : all.parts()) {
                if (!positive || !FilterSql.speaksOfEvents(part)) {
                    out.and(dispatches(sql, part));
                }
            }
            if (positive) {
                out.and(holders(ofEvents(sql, new Filter.All(ofEvents))));
            }
            return out;
        }
        if (filter instanceof Filter.Any any) {
            BitSet out = new BitSet(columns.dispatches);
            for (Filter part : any.parts()) {
                out.or(dispatches(sql, part));
            }
            return out;
        }
        if (filter instanceof Filter.Not not) {
            BitSet out = all(columns.dispatches);
            out.andNot(dispatches(sql, not.part()));
            return out;
        }
        if (FilterSql.speaksOfEvents(filter)) {
            return holders(events(sql, filter));
        }
        if (filter instanceof Filter.Published p) {
            return some(columns.dispatches, d -> within(columns.publishedDay[d], p.first(), p.last()));
        }
        if (filter instanceof Filter.Has has && has.thing() == Filter.Thing.EVENTS) {
            return some(columns.dispatches, d -> columns.firstEvent[d + 1] > columns.firstEvent[d]);
        }
        BitSet out = new BitSet(columns.dispatches);
        var keys = filter instanceof Filter.Words words
                ? shelving.withWords(sql, words.tokens(), words.prefix())
                : sql.select(Dispatch.KEY).from(Dispatch.T).where(filters.ofDispatch(filter));
        Columns.rows(keys, r -> {
            int at = columns.dispatch(r.getLong(1));
            if (at >= 0) {
                out.set(at);
            }
        });
        return out;
    }

    private BitSet asked(DSLContext sql, Condition condition) throws SQLException {
        BitSet out = new BitSet(columns.events);
        Columns.rows(sql.select(Event.KEY).from(Event.T).where(condition), r -> {
            int at = columns.event(r.getLong(1));
            if (at >= 0) {
                out.set(at);
            }
        });
        return out;
    }

    /** What the columns know of an event; null if the database is to be asked. */
    private @Nullable IntPredicate known(Filter filter) {
        Columns c = columns;
        if (filter instanceof Filter.Code code) {
            return labelled(c.cameo, c.cameos, t -> t.startsWith(code.prefix()));
        }
        if (filter instanceof Filter.PloverType type) {
            return labelled(c.plover, c.plovers, t -> !t.isEmpty() && t.equals(type.type()));
        }
        if (filter instanceof Filter.OfStatus status) {
            return labelled(c.status, c.statuses, t -> t.equals(status.status().label()));
        }
        if (filter instanceof Filter.OfVoice voice) {
            return labelled(c.voice, c.voices, t -> t.equals(voice.voice().label()));
        }
        if (filter instanceof Filter.Quad quad) {
            return e -> c.quad[e] == quad.quad();
        }
        if (filter instanceof Filter.When when) {
            return e -> c.firstDay[e] != Columns.NONE
                    && (when.last() == null || c.firstDay[e] <= FilterSql.clipped(when.last()))
                    && (when.first() == null || c.lastDay[e] >= FilterSql.clipped(when.first()));
        }
        if (filter instanceof Filter.Has has) {
            return switch (has.thing()) {
                case PLACE -> e -> c.place[e] != Columns.NONE;
                case DATE -> e -> c.firstDay[e] != Columns.NONE;
                case TOLL -> e -> c.toll[e];
                case ATTRIBUTION -> e -> c.attributed[e];
                case INCIDENT -> e -> c.incident[e] != Columns.NONE && c.incidentDispatches[c.incident[e]] > 1;
                default -> null;
            };
        }
        return null;
    }

    private static IntPredicate labelled(
            int[] numbers, Columns.Labels labels, java.util.function.Predicate<String> wanted) {
        BitSet which = some(labels.texts.size(), i -> wanted.test(labels.texts.get(i)));
        return e -> which.get(numbers[e]);
    }

    private static boolean within(int day, @Nullable Long first, @Nullable Long last) {
        return day != Columns.NONE
                && (first == null || day >= FilterSql.clipped(first))
                && (last == null || day <= FilterSql.clipped(last));
    }

    private BitSet holders(BitSet events) {
        BitSet out = new BitSet(columns.dispatches);
        for (int e = events.nextSetBit(0); e >= 0; ) {
            int d = columns.dispatchOf[e];
            out.set(d);
            e = events.nextSetBit(columns.firstEvent[d + 1]);
        }
        return out;
    }

    /** The events of dispatches. */
    BitSet eventsOf(BitSet dispatches) {
        BitSet out = new BitSet(columns.events);
        for (int d = dispatches.nextSetBit(0); d >= 0; d = dispatches.nextSetBit(d + 1)) {
            out.set(columns.firstEvent[d], columns.firstEvent[d + 1]);
        }
        return out;
    }

    private static BitSet all(int many) {
        BitSet out = new BitSet(many);
        out.set(0, many);
        return out;
    }

    private static BitSet some(int many, IntPredicate which) {
        BitSet out = new BitSet(many);
        for (int i = 0; i < many; i++) {
            if (which.test(i)) {
                out.set(i);
            }
        }
        return out;
    }
}
