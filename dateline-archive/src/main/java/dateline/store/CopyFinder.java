package dateline.store;

import dateline.form.Paper;
import dateline.gathering.CopyLink;
import dateline.gathering.NearDuplicates;
import dateline.gathering.Shingles;
import dateline.store.Tables.Band;
import dateline.store.Tables.Clipping;
import dateline.store.Tables.Copy;
import dateline.store.Tables.Dispatch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record3;

/**
 * Finds the near-duplicates of newcomers. A piece of text finds the first {@value #CROWD} dispatches that held it: what more
 * have in common is nobody's. Versions of one dispatch are no copies of each other; the copies of one version are copies of
 * all, so that a cluster is made of whole lineages. It is called by the smallest id in it.
 */
final class CopyFinder {
    static final int CROWD = 500;

    private final GatherShelf shelf;

    CopyFinder(GatherShelf shelf) {
        this.shelf = shelf;
    }

    /** @return how many of the newcomers are copies of something */
    int find(DSLContext sql, Map<Long, Cards> filed) {
        Map<Long, SortedSet<Long>> bands = bands(sql, filed);
        Map<Long, Long> lineages = lineages(sql, filed.keySet());
        Rows fresh = new Rows(sql, Band.T, Band.BAND, Band.DISPATCH);
        Rows links = new Rows(sql, Copy.T, Copy.FIRST, Copy.SECOND, Copy.JACCARD, Copy.CONTAINMENT);
        Set<Long> copies = new HashSet<>();
        Map<Long, Set<Long>> joined = new HashMap<>();
        for (Map.Entry<Long, Cards> one : filed.entrySet()) {
            long key = one.getKey();
            SortedSet<Long> near = new TreeSet<>();
            for (Long band : one.getValue().gather.bands()) {
                SortedSet<Long> there = bands.computeIfAbsent(band, b -> new TreeSet<>());
                near.addAll(there);
                if (there.size() < CROWD) {
                    there.add(key);
                    fresh.add(band, key);
                }
            }
            SortedMap<Long, GatherCard> like = new TreeMap<>(shelf.cards(sql, near));
            like.values()
                    .removeIf(
                            card -> !NearDuplicates.maybe(one.getValue().gather.print(), card.print()));
            if (like.isEmpty()) {
                continue;
            }
            // its words are cut once, whoever it is held against
            var newcomer = one.getValue().reading.dispatch();
            Shingles text = Shingles.of(newcomer.body());
            lineages(sql, unknown(like.keySet(), lineages)).forEach(lineages::put);
            for (Long other : like.keySet()) {
                if (Objects.equals(lineages.get(other), lineages.get(key))) {
                    continue;
                }
                Cards beside = filed.get(other);
                var there = beside == null ? kept(sql, other) : beside.reading.dispatch();
                CopyLink link = NearDuplicates.link(newcomer.id(), text, there.id(), Shingles.of(there.body()));
                if (link != null) {
                    links.add(other, key, link.jaccard(), link.containment());
                    copies.add(key);
                    joined.computeIfAbsent(key, k -> new TreeSet<>()).add(other);
                }
            }
        }
        fresh.write();
        links.write();
        for (Long key : filed.keySet()) {
            Set<Long> others = joined.getOrDefault(key, Set.of());
            // a newer version may belong to a cluster by its older ones
            if (!others.isEmpty() || !key.equals(lineages.get(key))) {
                name(sql, key, others);
            }
        }
        return copies.size();
    }

    private Map<Long, SortedSet<Long>> bands(DSLContext sql, Map<Long, Cards> filed) {
        SortedSet<Long> asked = new TreeSet<>();
        filed.values().forEach(c -> asked.addAll(c.gather.bands()));
        Map<Long, SortedSet<Long>> bands = new HashMap<>();
        for (List<Long> some : Lineages.slices(asked)) {
            sql.select(Band.BAND, Band.DISPATCH)
                    .from(Band.T)
                    .where(Band.BAND.in(some))
                    .forEach(r -> bands.computeIfAbsent(r.value1(), b -> new TreeSet<>())
                            .add(r.value2()));
        }
        return bands;
    }

    private static Map<Long, Long> lineages(DSLContext sql, Set<Long> dispatches) {
        Map<Long, Long> out = new HashMap<>();
        for (List<Long> some : Lineages.slices(dispatches)) {
            sql.select(Dispatch.KEY, Dispatch.LINEAGE)
                    .from(Dispatch.T)
                    .where(Dispatch.KEY.in(some))
                    .forEach(r -> out.put(r.value1(), r.value2()));
        }
        return out;
    }

    private static Set<Long> unknown(Set<Long> dispatches, Map<Long, Long> lineages) {
        Set<Long> out = new TreeSet<>(dispatches);
        out.removeAll(lineages.keySet());
        return out;
    }

    private static dateline.record.Dispatch kept(DSLContext sql, long dispatch) {
        byte[] paper = sql.select(Clipping.PAPER)
                .from(Clipping.T)
                .where(Clipping.DISPATCH.eq(dispatch))
                .fetchSingle(Clipping.PAPER);
        return Paper.kept(Packing.unpack(paper)).dispatch();
    }

    /** Calls everything that hangs together with a newcomer by one name. */
    private static void name(DSLContext sql, long key, Set<Long> joined) {
        Set<Long> lineages = new TreeSet<>();
        Set<String> clusters = new TreeSet<>();
        Set<Long> dispatches = new TreeSet<>(joined);
        dispatches.add(key);
        for (Record3<Long, String, Long> r : rows(sql, Dispatch.KEY.in(dispatches))) {
            lineages.add(r.value3());
        }
        for (Record3<Long, String, Long> r : rows(sql, Dispatch.LINEAGE.in(lineages))) {
            if (r.value2() != null) {
                clusters.add(r.value2());
            }
        }
        if (joined.isEmpty() && clusters.isEmpty()) {
            return;
        }
        var all = Dispatch.LINEAGE.in(lineages).or(Dispatch.CLUSTER.in(clusters));
        String name = sql.select(org.jooq.impl.DSL.min(Dispatch.ID))
                .from(Dispatch.T)
                .where(all)
                .fetchSingle(0, String.class);
        sql.update(Dispatch.T)
                .set(Dispatch.CLUSTER, name)
                .where(all)
                .and(Dispatch.CLUSTER.isNull().or(Dispatch.CLUSTER.ne(name)))
                .execute();
    }

    private static Iterable<Record3<Long, String, Long>> rows(DSLContext sql, org.jooq.Condition which) {
        return sql.select(Dispatch.KEY, Dispatch.CLUSTER, Dispatch.LINEAGE)
                .from(Dispatch.T)
                .where(which)
                .fetch();
    }
}
