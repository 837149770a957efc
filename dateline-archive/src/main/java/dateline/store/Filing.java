package dateline.store;

import dateline.store.Cards.ActorCard;
import dateline.store.Cards.EventCard;
import dateline.store.Cards.OutletCard;
import dateline.store.Cards.PartyCard;
import dateline.store.Cards.PlaceCard;
import dateline.store.Tables.Actor;
import dateline.store.Tables.Batch;
import dateline.store.Tables.Clipping;
import dateline.store.Tables.Comment;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import dateline.store.Tables.EventPlace;
import dateline.store.Tables.Input;
import dateline.store.Tables.Original;
import dateline.store.Tables.Outlet;
import dateline.store.Tables.Pair;
import dateline.store.Tables.Party;
import dateline.store.Tables.Place;
import dateline.store.Tables.Rejection;
import dateline.store.Tables.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * Writes one batch after another, each within a transaction that the caller begins and ends. Not for concurrent use.
 *
 * <p>Keys go up by one in the order in which things come. Those of outlets, actors and places are worked out of their
 * fields, so that each is there once.
 */
final class Filing {
    private final DSLContext sql;
    private final Shelving shelving;
    private final Gathering gathering;
    private final KnownKeys actors;
    private final KnownKeys places;
    private final KnownKeys outlets;

    Filing(DSLContext sql, Shelving shelving, Gathering gathering) {
        this.sql = sql;
        this.shelving = shelving;
        this.gathering = gathering;
        this.actors = new KnownKeys(Actor.T, Actor.KEY);
        this.places = new KnownKeys(Place.T, Place.KEY);
        this.outlets = new KnownKeys(Outlet.T, Outlet.KEY);
    }

    Tally file(List<Incoming> batch, long now) {
        List<Cards> read = new ArrayList<>();
        List<dateline.record.Rejection> refused = new ArrayList<>();
        List<dateline.record.Dispatch> held = new ArrayList<>();
        List<InputMark> inputs = new ArrayList<>();
        for (Incoming one : batch) {
            if (one instanceof Incoming.Read r) {
                read.add(r.cards());
            } else if (one instanceof Incoming.Refused r) {
                refused.add(r.rejection());
            } else if (one instanceof Incoming.Held h) {
                held.add(h.dispatch());
            } else if (one instanceof Incoming.Finished f) {
                inputs.add(f.input());
            }
        }
        Lineages lineages = Lineages.of(sql, read);
        Map<Long, Cards> filed = new LinkedHashMap<>();
        Map<Long, Lineages.Line> lines = new LinkedHashMap<>();
        Map<Long, Integer> versions = new LinkedHashMap<>();
        Map<Long, Cards> again = new LinkedHashMap<>();
        long next = Lineages.next(sql, Dispatch.T, Dispatch.KEY);
        long alreadyThere = held.size();
        for (Cards c : read) {
            Long there = lineages.held(c);
            if (there != null) {
                alreadyThere++;
                again.put(there, c);
                continue;
            }
            Lineages.Line line = lineages.join(c, next);
            filed.put(next, c);
            lines.put(next, line);
            versions.put(next, line.versions);
            next++;
        }
        long key = Lineages.next(sql, Batch.T, Batch.KEY);
        boolean anything = !filed.isEmpty() || !refused.isEmpty() || !inputs.isEmpty();
        if (anything) {
            sql.insertInto(Batch.T, Batch.KEY, Batch.WRITTEN_AT, Batch.DISPATCHES, Batch.MARK)
                    .values(key, now, filed.size(), mark(key, now, filed.size()))
                    .execute();
        }
        int copies = filed.isEmpty() ? 0 : write(key, filed, lines, versions);
        remarks(filed, again, held);
        refusals(key, refused);
        finished(key, inputs);
        long newer = versions.values().stream().filter(v -> v > 1).count();
        long events = filed.values().stream().mapToLong(c -> c.events.size()).sum();
        return new Tally(filed.size() - newer, newer, alreadyThere, copies, refused.size(), events);
    }

    /** After the transaction: what was written may be taken as known, or must not be. */
    void ended(boolean well) {
        for (KnownKeys known : List.of(actors, places, outlets)) {
            known.ended(well);
        }
        gathering.ended(well);
    }

    private int write(long batch, Map<Long, Cards> filed, Map<Long, Lineages.Line> lines, Map<Long, Integer> versions) {
        Map<Long, ActorCard> whos = new TreeMap<>();
        Map<Long, PlaceCard> wheres = new TreeMap<>();
        Map<Long, OutletCard> froms = new TreeMap<>();
        for (Cards c : filed.values()) {
            whos.putAll(c.actors);
            wheres.putAll(c.places);
            froms.put(c.outlet.key(), c.outlet);
        }
        outlets(froms);
        actors(whos);
        places(wheres);
        originals(filed);
        dispatches(batch, filed, lines, versions);
        events(filed);
        Map<Long, List<Words>> words = new LinkedHashMap<>();
        filed.forEach((key, c) -> words.put(key, c.words));
        shelving.addWords(sql, words);
        Rows tellings = new Rows(sql, Telling.T, Telling.DISPATCH, Telling.PACKED);
        filed.forEach((key, c) -> tellings.add(key, c.gather.packed()));
        tellings.write();
        return gathering.gather(sql, filed);
    }

    private void outlets(Map<Long, OutletCard> all) {
        Rows rows = new Rows(sql, Outlet.T, Outlet.KEY, Outlet.NAME, Outlet.HOST, Outlet.WORDS);
        for (OutletCard o : outlets.unknown(sql, all).values()) {
            rows.add(o.key(), o.name(), o.host(), o.words());
        }
        rows.write();
    }

    private void actors(Map<Long, ActorCard> all) {
        Rows rows = new Rows(sql, Actor.T, Actor.KEY, Actor.NAME, Actor.TEXT, Actor.CODE, Actor.ENTRY);
        List<ActorCard> unknown = new ArrayList<>(actors.unknown(sql, all).values());
        for (ActorCard a : unknown) {
            rows.add(a.key(), a.name(), a.text(), a.code(), a.entry());
        }
        rows.write();
        if (!unknown.isEmpty()) {
            shelving.addActorWords(sql, unknown);
        }
    }

    private void places(Map<Long, PlaceCard> all) {
        Rows rows = new Rows(
                sql,
                Place.T,
                Place.KEY,
                Place.NAME,
                Place.ISO,
                Place.ADMIN1,
                Place.GEONAMEID,
                Place.LAT,
                Place.LON,
                Place.PRECISION,
                Place.NAME_WORDS,
                Place.ADMIN1_WORDS);
        for (PlaceCard p : places.unknown(sql, all).values()) {
            var place = p.place();
            rows.add(
                    p.key(),
                    Plain.text(place.name()),
                    place.iso(),
                    Plain.textOrNull(place.admin1()),
                    place.geonameid(),
                    place.lat(),
                    place.lon(),
                    place.precision(),
                    p.nameWords(),
                    p.admin1Words());
        }
        rows.write();
    }

    private void originals(Map<Long, Cards> filed) {
        Rows rows = new Rows(sql, Original.T, Original.SHA256, Original.SIZE, Original.PACKED).unlessThere();
        for (Cards c : filed.values()) {
            rows.add(c.originalSum, c.originalSize, c.originalPacked);
        }
        rows.write();
    }

    private void dispatches(
            long batch, Map<Long, Cards> filed, Map<Long, Lineages.Line> lines, Map<Long, Integer> versions) {
        List<Long> lineages = lines.values().stream()
                .filter(l -> l.versions > 1)
                .map(l -> l.key)
                .toList();
        for (List<Long> some : Lineages.slices(lineages)) {
            sql.update(Dispatch.T)
                    .set(Dispatch.LATEST, 0)
                    .where(Dispatch.LINEAGE.in(some))
                    .execute();
        }
        Rows rows = new Rows(sql, Dispatch.T, IndexRows.columns(IndexRows.DISPATCH_KEYS, IndexRows.DISPATCH));
        Rows clippings = new Rows(sql, Clipping.T, Clipping.DISPATCH, Clipping.SHA256, Clipping.PAPER);
        filed.forEach((key, c) -> {
            Lineages.Line line = Objects.requireNonNull(lines.get(key), "every dispatch has its line");
            rows.add(IndexRows.join(
                    new Object[] {key, line.key, versions.get(key), line.latest == key ? 1 : 0, batch},
                    IndexRows.dispatch(c)));
            clippings.add(key, c.paperSum, c.paperPacked);
        });
        rows.write();
        clippings.write();
    }

    private void events(Map<Long, Cards> filed) {
        Rows rows = new Rows(sql, Event.T, IndexRows.columns(IndexRows.EVENT_KEYS, IndexRows.EVENT));
        Rows parties = new Rows(sql, Party.T, IndexRows.columns(List.of(Party.EVENT), IndexRows.PARTY));
        Rows pairs = new Rows(sql, Pair.T, Pair.SOURCE, Pair.TARGET, Pair.EVENT, Pair.GOLDSTEIN);
        Rows where = new Rows(sql, EventPlace.T, EventPlace.EVENT, EventPlace.N, EventPlace.PLACE);
        long next = Lineages.next(sql, Event.T, Event.KEY);
        for (Map.Entry<Long, Cards> one : filed.entrySet()) {
            for (EventCard card : one.getValue().events) {
                long key = next++;
                rows.add(IndexRows.join(new Object[] {key, one.getKey()}, IndexRows.event(card)));
                for (PartyCard p : card.parties()) {
                    parties.add(IndexRows.join(new Object[] {key}, IndexRows.party(p)));
                }
                for (Sides sides : Sides.of(card.event())) {
                    pairs.add(sides.source(), sides.target(), key, Sides.tenths(card.event()));
                }
                for (int n = 0; n < card.places().size(); n++) {
                    Long place = card.places().get(n);
                    if (place != null) {
                        where.add(key, n, place);
                    }
                }
            }
        }
        rows.write();
        parties.write();
        pairs.write();
        where.write();
    }

    /** Remarks of newcomers, and those that a dispatch which is there already brings for the first time. */
    private void remarks(Map<Long, Cards> filed, Map<Long, Cards> again, List<dateline.record.Dispatch> held) {
        Map<Long, List<Cards.CommentCard>> brought = new LinkedHashMap<>();
        filed.forEach((key, c) -> brought.put(key, c.comments));
        again.forEach((key, c) -> brought.put(key, c.comments));
        for (dateline.record.Dispatch d : held) {
            Long key = d.comments().isEmpty()
                    ? null
                    : sql.select(Dispatch.KEY)
                            .from(Dispatch.T)
                            .where(Dispatch.ID.eq(Plain.key(d.id())).and(Dispatch.CONTENT.eq(Cards.content(d))))
                            .fetchOne(Dispatch.KEY);
            if (key != null) {
                brought.put(key, Cards.comments(d));
            }
        }
        brought.values().removeIf(List::isEmpty);
        if (brought.isEmpty()) {
            return;
        }
        Rows rows = new Rows(
                        sql,
                        Comment.T,
                        Comment.KEY,
                        Comment.DISPATCH,
                        Comment.MARK,
                        Comment.AUTHOR,
                        Comment.TIME,
                        Comment.TEXT,
                        Comment.STATE,
                        Comment.CAME)
                .unlessThere();
        long next = Lineages.next(sql, Comment.T, Comment.KEY);
        for (Map.Entry<Long, List<Cards.CommentCard>> one : brought.entrySet()) {
            for (Cards.CommentCard card : one.getValue()) {
                var c = card.comment();
                rows.add(
                        next++,
                        one.getKey(),
                        card.mark(),
                        Plain.textOrNull(c.author()),
                        Plain.textOrNull(c.time()),
                        Plain.text(c.text()),
                        c.state(),
                        "with-dispatch");
            }
        }
        rows.write();
    }

    private void refusals(long batch, List<dateline.record.Rejection> refused) {
        Rows rows = new Rows(
                        sql,
                        Rejection.T,
                        Rejection.KEY,
                        Rejection.CODE,
                        Rejection.ORIGIN,
                        Rejection.LINE,
                        Rejection.MESSAGE,
                        Rejection.BATCH)
                .unlessThere();
        for (dateline.record.Rejection r : refused) {
            String origin = Plain.text(r.origin());
            String message = Plain.text(r.message());
            rows.add(key(r.code(), origin, r.line(), message), r.code(), origin, r.line(), message, batch);
        }
        rows.write();
    }

    /** What one rejection is known by, so that it is kept once however often its input is added. */
    static long key(String code, String origin, long line, String message) {
        return new Sum()
                .add(code)
                .add(origin)
                .add(Long.toString(line))
                .add(message)
                .key();
    }

    /** By which it is seen that a batch is as it was written. */
    static long mark(long key, long writtenAt, int dispatches) {
        return new Sum()
                .add(Long.toString(key))
                .add(Long.toString(writtenAt))
                .add(Integer.toString(dispatches))
                .key();
    }

    private void finished(long batch, List<InputMark> inputs) {
        Rows rows = new Rows(sql, Input.T, Input.KEY, Input.NAME, Input.SIZE, Input.SHA256, Input.SETTINGS, Input.BATCH)
                .unlessThere();
        for (InputMark i : inputs) {
            rows.add(i.key(), i.name(), i.size(), i.sha256(), i.settings(), batch);
        }
        rows.write();
    }
}
