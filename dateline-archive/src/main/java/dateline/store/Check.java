package dateline.store;

import dateline.form.Damaged;
import dateline.form.Paper;
import dateline.record.Reading;
import dateline.store.Cards.EventCard;
import dateline.store.Tables.Band;
import dateline.store.Tables.Clipping;
import dateline.store.Tables.Comment;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Drawer;
import dateline.store.Tables.Event;
import dateline.store.Tables.EventPlace;
import dateline.store.Tables.Original;
import dateline.store.Tables.Pair;
import dateline.store.Tables.Party;
import dateline.store.Tables.Telling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/**
 * Compares everything that is kept of dispatches with what should be: digests with bytes, spans with the body, and every row
 * of the index with the reading that it was made of. A few hundred dispatches at a time, whatever the archive's size.
 */
final class Check {
    private static final int AT_ONCE = 200;
    private static final Set<String> STATES = Set.of("pending", "approved", "rejected");
    private static final Set<String> WAYS = Set.of("with-dispatch", "by-hand");

    private final DSLContext sql;
    private final Consumer<Fault> faults;
    private final WordSums words;
    private long drawersSeen;
    private long bandsSeen;

    /** @param words is told of every word that should be in the full-text index */
    Check(DSLContext sql, Consumer<Fault> faults, WordSums words) {
        this.sql = sql;
        this.faults = faults;
        this.words = words;
    }

    /** @param progress hears how many dispatches are done */
    void dispatches(LongConsumer progress) {
        drawersSeen = 0;
        bandsSeen = 0;
        long done = 0;
        long after = Long.MIN_VALUE;
        for (Result<Record> some = next(after); !some.isEmpty(); some = next(after)) {
            long first = some.get(0).get(Dispatch.KEY);
            after = some.get(some.size() - 1).get(Dispatch.KEY);
            Map<Long, List<Record>> events = grouped(Event.DISPATCH, events(first, after));
            Map<Long, List<Record>> parties = grouped(Party.EVENT, parties(first, after));
            Map<Long, List<Record>> places = grouped(EventPlace.EVENT, places(first, after));
            Map<Long, List<Record>> pairs = grouped(Pair.EVENT, pairs(first, after));
            for (Record row : some) {
                one(row, events.getOrDefault(row.get(Dispatch.KEY), List.of()), parties, places, pairs);
                progress.accept(++done);
            }
        }
        if (sql.fetchCount(Drawer.T) != drawersSeen) {
            fault("drawers of gathering", "there are others than those of the dispatches");
        }
        if (sql.fetchCount(Band.T) != bandsSeen) {
            fault("bands of near-duplicates", "there are others than those of the dispatches");
        }
    }

    private Result<Record> next(long after) {
        return sql.select(IndexRows.columns(IndexRows.DISPATCH_KEYS, IndexRows.DISPATCH))
                .from(Dispatch.T)
                .where(Dispatch.KEY.gt(after))
                .orderBy(Dispatch.KEY)
                .limit(AT_ONCE)
                .fetch();
    }

    private Result<Record> events(long first, long last) {
        return sql.select(IndexRows.columns(IndexRows.EVENT_KEYS, IndexRows.EVENT))
                .from(Event.T)
                .where(Event.DISPATCH.between(first, last))
                .orderBy(Event.DISPATCH, Event.N)
                .fetch();
    }

    private Result<Record> parties(long first, long last) {
        return sql.select(IndexRows.columns(List.of(Party.EVENT), IndexRows.PARTY))
                .from(Party.T)
                .join(Event.T)
                .on(Event.KEY.eq(Party.EVENT))
                .where(Event.DISPATCH.between(first, last))
                .orderBy(Party.EVENT, Party.ROLE, Party.N)
                .fetch();
    }

    private Result<Record> places(long first, long last) {
        List<Field<?>> columns = List.of(EventPlace.EVENT, EventPlace.N, EventPlace.PLACE);
        return sql.select(columns)
                .from(EventPlace.T)
                .join(Event.T)
                .on(Event.KEY.eq(EventPlace.EVENT))
                .where(Event.DISPATCH.between(first, last))
                .orderBy(EventPlace.EVENT, EventPlace.N)
                .fetch();
    }

    private Result<Record> pairs(long first, long last) {
        List<Field<?>> columns = List.of(Pair.EVENT, Pair.SOURCE, Pair.TARGET, Pair.GOLDSTEIN);
        return sql.select(columns)
                .from(Pair.T)
                .join(Event.T)
                .on(Event.KEY.eq(Pair.EVENT))
                .where(Event.DISPATCH.between(first, last))
                .fetch();
    }

    private static Map<Long, List<Record>> grouped(Field<Long> key, Result<Record> rows) {
        Map<Long, List<Record>> groups = new TreeMap<>();
        for (Record r : rows) {
            groups.computeIfAbsent(r.get(key), k -> new ArrayList<>()).add(r);
        }
        return groups;
    }

    private void one(
            Record row,
            List<Record> events,
            Map<Long, List<Record>> parties,
            Map<Long, List<Record>> places,
            Map<Long, List<Record>> pairs) {
        String place = "dispatch " + row.get(Dispatch.ID) + ", version " + row.get(Dispatch.VERSION);
        byte[] original = original(place, row);
        Reading reading = reading(place, row.get(Dispatch.KEY));
        if (reading == null) {
            // its words cannot be told either
            words.unknown(row.get(Dispatch.KEY));
            return;
        }
        SpanCheck.of(reading, what -> faults.accept(new Fault(place, what)));
        var kept = reading.dispatch().original();
        if (original != null
                && !(kept.sha256().equals(HexFormat.of().formatHex(Sum.of(original)))
                        && kept.bytes() == original.length)) {
            fault(place, "the original is not the one that the reading was made of");
        }
        String origin = row.get(Dispatch.ORIGIN);
        Cards cards = Cards.again(
                reading,
                original == null ? new byte[0] : original,
                origin == null ? "" : origin,
                Objects.requireNonNullElse(row.get(Dispatch.LINE), 0L));
        @Nullable Object[] should = IndexRows.dispatch(cards);
        if (original == null) {
            should[IndexRows.DISPATCH.indexOf(Dispatch.ORIGINAL)] = row.get(Dispatch.ORIGINAL);
        }
        compare(place, IndexRows.DISPATCH, row, should);
        if (events.size() != cards.events.size()) {
            fault(place, "the index has " + events.size() + " events and the reading " + cards.events.size());
        }
        for (int i = 0; i < Math.min(events.size(), cards.events.size()); i++) {
            long key = events.get(i).get(Event.KEY);
            EventCard card = cards.events.get(i);
            String where = place + ", event " + i;
            compare(where, IndexRows.EVENT, events.get(i), IndexRows.event(card));
            parties(where, parties.getOrDefault(key, List.of()), card);
            places(where, places.getOrDefault(key, List.of()), card);
            pairs(where, pairs.getOrDefault(key, List.of()), card);
        }
        comments(place, row.get(Dispatch.KEY), cards);
        gathered(place, row, cards.gather);
        words.should(row.get(Dispatch.KEY), cards.words);
    }

    private byte @Nullable [] original(String place, Record row) {
        Record kept = sql.select(Original.SIZE, Original.PACKED)
                .from(Original.T)
                .where(Original.SHA256.eq(row.get(Dispatch.ORIGINAL)))
                .fetchOne();
        if (kept == null) {
            fault(place, "its original is missing");
            return null;
        }
        try {
            byte[] bytes = Packing.unpack(kept.get(Original.PACKED));
            if (!Arrays.equals(Sum.of(bytes), row.get(Dispatch.ORIGINAL))) {
                fault(place, "the original's digest is not that of its bytes");
            }
            if (bytes.length != kept.get(Original.SIZE)) {
                fault(place, "the original has " + bytes.length + " bytes, not " + kept.get(Original.SIZE));
            }
            return bytes;
        } catch (Damaged e) {
            fault(place, "the original is damaged: " + e.getMessage());
            return null;
        }
    }

    private @Nullable Reading reading(String place, long key) {
        Record kept = sql.select(Clipping.SHA256, Clipping.PAPER)
                .from(Clipping.T)
                .where(Clipping.DISPATCH.eq(key))
                .fetchOne();
        if (kept == null) {
            fault(place, "its reading is missing");
            return null;
        }
        try {
            byte[] bytes = Packing.unpack(kept.get(Clipping.PAPER));
            if (!Arrays.equals(Sum.of(bytes), kept.get(Clipping.SHA256))) {
                fault(place, "the reading's digest is not that of its bytes");
            }
            Reading reading = Paper.kept(bytes).reading();
            if (!Arrays.equals(Paper.of(reading).bytes(), bytes)) {
                fault(place, "the reading is not written as this Dateline writes it");
            }
            return reading;
        } catch (Damaged e) {
            fault(place, "the reading is damaged: " + e.getMessage());
            return null;
        }
    }

    private void parties(String place, List<Record> rows, EventCard card) {
        List<Cards.PartyCard> should = new ArrayList<>(card.parties());
        if (rows.size() != should.size()) {
            fault(place, "the index has " + rows.size() + " parties and the reading " + should.size());
        }
        for (int i = 0; i < Math.min(rows.size(), should.size()); i++) {
            compare(place + ", party " + i, IndexRows.PARTY, rows.get(i), IndexRows.party(should.get(i)));
        }
    }

    private void places(String place, List<Record> rows, EventCard card) {
        List<String> have = rows.stream()
                .map(r -> r.get(EventPlace.N) + ":" + r.get(EventPlace.PLACE))
                .toList();
        List<String> should = new ArrayList<>();
        for (int n = 0; n < card.places().size(); n++) {
            if (card.places().get(n) != null) {
                should.add(n + ":" + card.places().get(n));
            }
        }
        if (!have.equals(should)) {
            fault(place, "its places in the index are not those of the reading");
        }
    }

    private void pairs(String place, List<Record> rows, EventCard card) {
        SortedSet<String> have = new TreeSet<>();
        for (Record r : rows) {
            have.add(r.get(Pair.SOURCE) + ">" + r.get(Pair.TARGET) + " " + r.get(Pair.GOLDSTEIN));
        }
        SortedSet<String> should = new TreeSet<>();
        for (Sides s : Sides.of(card.event())) {
            should.add(s.source() + ">" + s.target() + " " + Sides.tenths(card.event()));
        }
        if (!have.equals(should)) {
            fault(place, "its pairs of sides in the index are not those of the reading");
        }
    }

    private void comments(String place, long key, Cards cards) {
        Map<Long, String> states = new TreeMap<>();
        for (Record r : sql.select(
                        Comment.MARK, Comment.AUTHOR, Comment.TIME, Comment.TEXT, Comment.STATE, Comment.CAME)
                .from(Comment.T)
                .where(Comment.DISPATCH.eq(key))
                .fetch()) {
            states.put(r.get(Comment.MARK), r.get(Comment.STATE));
            if (!STATES.contains(r.get(Comment.STATE)) || !WAYS.contains(r.get(Comment.CAME))) {
                fault(place, "a remark is " + r.get(Comment.STATE) + " and came " + r.get(Comment.CAME));
            }
            long mark = Cards.mark(r.get(Comment.AUTHOR), r.get(Comment.TIME), String.valueOf(r.get(Comment.TEXT)));
            if (mark != r.get(Comment.MARK)) {
                fault(
                        place,
                        "the digest of the remark \"" + SpanCheck.clipped(r.get(Comment.TEXT))
                                + "\" is not that of its words");
            }
        }
        for (Cards.CommentCard c : cards.comments) {
            String state = states.get(c.mark());
            if (!c.comment().state().equals(state)) {
                fault(
                        place,
                        "the remark \"" + SpanCheck.clipped(c.comment().text()) + "\" is "
                                + (state == null ? "missing" : state));
            }
        }
    }

    /** Every band of its print is filed, but those in which there was no room any more. */
    private void banded(String place, long key, GatherCard should) {
        SortedSet<Long> missing = new TreeSet<>(should.bands());
        for (List<Long> some : Lineages.slices(should.bands())) {
            List<Long> filed = sql.select(Band.BAND)
                    .from(Band.T)
                    .where(Band.BAND.in(some))
                    .and(Band.DISPATCH.eq(key))
                    .fetch(Band.BAND);
            missing.removeAll(filed);
            bandsSeen += filed.size();
        }
        for (Long band : missing) {
            if (sql.fetchCount(Band.T, Band.BAND.eq(band)) < CopyFinder.CROWD) {
                fault(place, "a band of its print is not filed");
            }
        }
    }

    private void gathered(String place, Record row, GatherCard should) {
        long key = row.get(Dispatch.KEY);
        byte[] packed = sql.select(Telling.PACKED)
                .from(Telling.T)
                .where(Telling.DISPATCH.eq(key))
                .fetchOne(Telling.PACKED);
        try {
            if (packed == null || !Arrays.equals(Packing.unpack(packed), Packing.unpack(should.packed()))) {
                fault(place, "its tellings are not those of the reading");
            }
        } catch (Damaged e) {
            fault(place, "its tellings are damaged: " + e.getMessage());
        }
        SortedSet<Long> drawers = row.get(Dispatch.LATEST) == 1 ? should.drawers() : new TreeSet<>();
        SortedSet<Long> filed = new TreeSet<>();
        for (List<Long> some : Lineages.slices(should.drawers())) {
            filed.addAll(sql.select(Drawer.DRAWER)
                    .from(Drawer.T)
                    .where(Drawer.DRAWER.in(some))
                    .and(Drawer.DISPATCH.eq(key))
                    .fetch(Drawer.DRAWER));
        }
        if (!filed.equals(drawers)) {
            fault(place, "it is filed in " + filed.size() + " drawers of gathering, not in " + drawers.size());
        }
        drawersSeen += filed.size();
        banded(place, key, should);
    }

    private void compare(String place, List<Field<?>> columns, Record row, @Nullable Object[] should) {
        for (int i = 0; i < columns.size(); i++) {
            Object have = row.get(columns.get(i));
            if (!same(have, should[i])) {
                fault(
                        place,
                        columns.get(i).getName() + " is " + shown(have) + " in the index and " + shown(should[i])
                                + " in the reading");
            }
        }
    }

    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof byte[] x && b instanceof byte[] y) {
            return Arrays.equals(x, y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            // databases do not keep the sign of zero
            return x.doubleValue() == y.doubleValue();
        }
        return Objects.equals(a, b);
    }

    static String shown(@Nullable Object value) {
        return value == null
                ? "nothing"
                : value instanceof byte[] b
                        ? HexFormat.of().formatHex(b)
                        : value instanceof String s ? "\"" + SpanCheck.clipped(s) + "\"" : value.toString();
    }

    private void fault(String place, String what) {
        faults.accept(new Fault(place, what));
    }
}
