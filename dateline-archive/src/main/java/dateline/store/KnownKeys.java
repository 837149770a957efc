package dateline.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Keys of one table that are known to be there, so that names which recur are not asked for again and again. What a
 * transaction adds counts once it has ended well. Bounded; not for concurrent use.
 */
final class KnownKeys {
    private static final int MOST = 200_000;

    private final Table<Record> table;
    private final Field<Long> key;
    private final Set<Long> known = new HashSet<>();
    private final Set<Long> pending = new HashSet<>();

    KnownKeys(Table<Record> table, Field<Long> key) {
        this.table = table;
        this.key = key;
    }

    /** Those of the cards that are not in the table, in the order of their keys; the caller adds them. */
    <C> Map<Long, C> unknown(DSLContext sql, Map<Long, C> cards) {
        List<Long> asked = new ArrayList<>();
        for (Long one : cards.keySet()) {
            if (!known.contains(one)) {
                asked.add(one);
            }
        }
        Map<Long, C> unknown = new TreeMap<>();
        for (Long one : asked) {
            unknown.put(one, cards.get(one));
        }
        for (List<Long> some : Lineages.slices(asked)) {
            unknown.keySet()
                    .removeAll(sql.select(key).from(table).where(key.in(some)).fetch(key));
        }
        pending.addAll(asked);
        return unknown;
    }

    void ended(boolean well) {
        if (well) {
            if (known.size() + pending.size() > MOST) {
                known.clear();
            }
            known.addAll(pending);
        }
        pending.clear();
    }
}
