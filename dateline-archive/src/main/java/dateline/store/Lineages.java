package dateline.store;

import dateline.store.Tables.Dispatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which dispatch a newcomer is. One id is one lineage; a newcomer with an id of its own joins the lineage
 * of its address. Works for one batch: what the batch brings itself is told with {@link #join}.
 */
final class Lineages {
    /** A lineage as it stands. */
    static final class Line {
        final long key;
        long latest;
        int versions;

        private Line(long key) {
            this.key = key;
        }
    }

    private static final int ASKED_AT_ONCE = 300;

    private final Map<Long, Line> lines = new HashMap<>();
    private final Map<String, Line> byId = new HashMap<>();
    private final Map<Long, Line> byUrl = new HashMap<>();
    private final Map<String, Long> held = new HashMap<>();

    /** Looks up all that a batch may meet. */
    static Lineages of(DSLContext sql, List<Cards> batch) {
        Lineages lineages = new Lineages();
        Set<String> ids = new HashSet<>();
        Set<Long> urls = new HashSet<>();
        for (Cards c : batch) {
            ids.add(c.id);
            if (c.urlKey != null) {
                urls.add(c.urlKey);
            }
        }
        Set<Long> keys = new HashSet<>();
        for (List<String> some : slices(ids)) {
            keys.addAll(sql.select(Dispatch.LINEAGE)
                    .from(Dispatch.T)
                    .where(Dispatch.ID.in(some))
                    .fetch(Dispatch.LINEAGE));
        }
        for (List<Long> some : slices(urls)) {
            keys.addAll(sql.select(Dispatch.LINEAGE)
                    .from(Dispatch.T)
                    .where(Dispatch.URL_KEY.in(some))
                    .fetch(Dispatch.LINEAGE));
        }
        for (List<Long> some : slices(keys)) {
            sql.select(Dispatch.KEY, Dispatch.ID, Dispatch.LINEAGE, Dispatch.CONTENT, Dispatch.URL_KEY)
                    .from(Dispatch.T)
                    .where(Dispatch.LINEAGE.in(some))
                    // in the order of arrival, so that what one batch tells another is what it would have known itself
                    .orderBy(Dispatch.KEY)
                    .forEach(r -> lineages.add(
                            r.value1(),
                            r.value2(),
                            lineages.lines.computeIfAbsent(r.value3(), Line::new),
                            r.value4(),
                            r.value5()));
        }
        return lineages;
    }

    /** The key of the very dispatch, if it is there. */
    @Nullable
    Long held(Cards c) {
        return held.get(print(c.id, c.content));
    }

    /** The lineage that the newcomer belongs to; null if it begins one. */
    @Nullable
    Line find(Cards c) {
        Line line = byId.get(c.id);
        return line != null || c.urlKey == null ? line : byUrl.get(c.urlKey);
    }

    /** Takes the newcomer in as the latest of its lineage. */
    Line join(Cards c, long key) {
        Line line = find(c);
        if (line == null) {
            line = new Line(key);
        }
        add(key, c.id, line, c.content, c.urlKey);
        return line;
    }

    private void add(long key, String id, Line line, byte[] content, @Nullable Long url) {
        line.latest = key;
        line.versions++;
        byId.put(id, line);
        if (url != null) {
            byUrl.putIfAbsent(url, line);
        }
        held.put(print(id, content), key);
    }

    private static String print(String id, byte[] content) {
        return HexFormat.of().formatHex(content) + id;
    }

    /** Databases take only so many values in one question. */
    static <T> List<List<T>> slices(Iterable<T> all) {
        List<List<T>> out = new ArrayList<>();
        List<T> slice = new ArrayList<>();
        for (T one : all) {
            slice.add(one);
            if (slice.size() == ASKED_AT_ONCE) {
                out.add(slice);
                slice = new ArrayList<>();
            }
        }
        if (!slice.isEmpty()) {
            out.add(slice);
        }
        return out;
    }

    /** The next free key of a table. */
    static long next(DSLContext sql, org.jooq.Table<?> table, org.jooq.Field<Long> key) {
        Long most = sql.select(DSL.max(key)).from(table).fetchOne(0, Long.class);
        return most == null ? 1 : most + 1;
    }
}
