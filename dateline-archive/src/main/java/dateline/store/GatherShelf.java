package dateline.store;

import dateline.gathering.Shelf;
import dateline.gathering.Telling;
import dateline.store.Tables.Drawer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What the archive's dispatches are gathered by, fetched when it is asked for. Remembers some that were fetched, and all of
 * a batch while it is filed; forgets them when the batch is backed out. Not for concurrent use.
 */
final class GatherShelf {
    /** So many dispatches are remembered; a few kilobytes each. */
    private static final int MOST = 4000;

    private final Map<Long, GatherCard> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, GatherCard> eldest) {
            return size() > MOST;
        }
    };

    /** What a batch brings. */
    void put(long dispatch, GatherCard card) {
        seen.put(dispatch, card);
    }

    void forget() {
        seen.clear();
    }

    /** Cards of dispatches, in the order of their keys. */
    Map<Long, GatherCard> cards(DSLContext sql, Collection<Long> dispatches) {
        Map<Long, GatherCard> out = new java.util.TreeMap<>();
        List<Long> asked = new ArrayList<>();
        for (Long key : dispatches) {
            GatherCard card = seen.get(key);
            if (card == null) {
                asked.add(key);
            } else {
                out.put(key, card);
            }
        }
        for (List<Long> some : Lineages.slices(asked)) {
            sql.select(Tables.Telling.DISPATCH, Tables.Telling.PACKED)
                    .from(Tables.Telling.T)
                    .where(Tables.Telling.DISPATCH.in(some))
                    .forEach(r -> out.put(r.value1(), GatherCard.unpacked(r.value2())));
        }
        seen.putAll(out);
        return out;
    }

    @Nullable
    GatherCard card(DSLContext sql, long dispatch) {
        return cards(sql, List.of(dispatch)).get(dispatch);
    }

    /** The drawers, as gathering asks for them. */
    Shelf drawers(DSLContext sql) {
        return keys -> {
            SortedSet<Long> dispatches = new TreeSet<>();
            for (List<Long> some : Lineages.slices(GatherCard.keys(keys))) {
                dispatches.addAll(sql.selectDistinct(Drawer.DISPATCH)
                        .from(Drawer.T)
                        .where(Drawer.DRAWER.in(some))
                        .fetch(Drawer.DISPATCH));
            }
            List<Telling> tellings = new ArrayList<>();
            cards(sql, dispatches).values().forEach(c -> tellings.addAll(c.tellings()));
            return tellings;
        };
    }
}
