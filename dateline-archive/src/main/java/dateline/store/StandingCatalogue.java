package dateline.store;

import dateline.store.Tables.Batch;
import dateline.store.Tables.Dispatch;
import dateline.store.Tables.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Has the first questions answered by the database; who goes on asking an archive that does not change is answered by
 * {@link Columns} in memory, until something is filed. The answers are the same.
 */
final class StandingCatalogue implements Catalogue {
    private final Stacks stacks;
    private final Shelving shelving;
    private final CatalogueSql database;
    private final int patience;
    private long lastBatch = -1;
    private int asked;
    private boolean tooMuch;
    private @Nullable Sieve sieve;

    /** @param patience so many questions are answered by the database before the columns are read */
    StandingCatalogue(Stacks stacks, Shelving shelving, int patience) {
        this.stacks = stacks;
        this.shelving = shelving;
        this.database = new CatalogueSql(stacks, shelving);
        this.patience = patience;
    }

    /** What is answered out of memory. */
    private interface FromMemory<T> {
        T answer(DSLContext sql, Sieve sieve) throws SQLException;
    }

    private <T> T ask(FromMemory<T> fromMemory, Supplier<T> byDatabase) {
        return stacks.ask(sql -> {
            Sieve columns = sieve(sql);
            if (columns == null) {
                return byDatabase.get();
            }
            try {
                return fromMemory.answer(sql, columns);
            } catch (SQLException e) {
                throw new DataAccessException("asking the archive", e);
            }
        });
    }

    /** Within a question, so that one thread at a time is here. */
    private @Nullable Sieve sieve(DSLContext sql) {
        Long batch = lastBatch(sql);
        if (batch == null) {
            return null;
        }
        if (batch != lastBatch) {
            lastBatch = batch;
            asked = 0;
            tooMuch = false;
            sieve = null;
        }
        asked++;
        if (sieve == null && asked > patience && !tooMuch) {
            Columns columns = columns(batch);
            tooMuch = columns == null;
            sieve = columns == null ? null : new Sieve(columns, new FilterSql(shelving), shelving);
        }
        return sieve;
    }

    private static @Nullable Long lastBatch(DSLContext sql) {
        return sql.select(DSL.max(Batch.KEY)).from(Batch.T).fetchOne(0, Long.class);
    }

    /** Null if they are too many, or if something was filed meanwhile. */
    private @Nullable Columns columns(long batch) {
        @Nullable Columns[] read = new @Nullable Columns[1];
        try {
            stacks.alone(own -> {
                try {
                    Columns columns = Columns.read(own);
                    Long after = lastBatch(own);
                    read[0] = after != null && after == batch ? columns : null;
                } catch (SQLException e) {
                    throw new DataAccessException("reading the columns", e);
                } catch (IndexOutOfBoundsException e) {
                    // rows that do not fit together: a batch came in between, or the archive is damaged
                    read[0] = null;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read[0];
    }

    @Override
    public long count(Filter filter, Things things) {
        return ask(
                (sql, s) -> (long)
                        switch (things) {
                            case DISPATCHES -> s.dispatches(sql, filter).cardinality();
                            case EVENTS -> s.events(sql, filter).cardinality();
                            case INCIDENTS ->
                                new Counting(s.columns)
                                        .incidents(s.events(sql, filter))
                                        .cardinality();
                        },
                () -> database.count(filter, things));
    }

    @Override
    public List<DispatchLine> dispatches(Filter filter, Part part) {
        return ask(
                (sql, s) -> database.listed(
                        sql, Dispatch.KEY.in(Counting.part(s.dispatches(sql, filter), s.columns.dispatchKey, part))),
                () -> database.dispatches(filter, part));
    }

    @Override
    public List<EventLine> events(Filter filter, Part part) {
        return ask(
                (sql, s) -> database.lines(
                        sql, Event.KEY.in(Counting.part(s.events(sql, filter), s.columns.eventKey, part)), true),
                () -> database.events(filter, part));
    }

    @Override
    public List<Act> incidents(Filter filter, Part part) {
        return ask(
                (sql, s) -> {
                    BitSet told = new Counting(s.columns).incidents(s.events(sql, filter));
                    return database.told(sql, Counting.part(told, s.columns.incidentKey, part));
                },
                () -> database.incidents(filter, part));
    }

    @Override
    public @Nullable EventLine event(String id) {
        return database.event(id);
    }

    @Override
    public List<Facet> facets(Filter filter, Things things, int most) {
        return ask(
                (sql, s) -> {
                    BitSet dispatches = things == Things.DISPATCHES ? s.dispatches(sql, filter) : null;
                    BitSet events = dispatches == null ? s.events(sql, filter) : s.eventsOf(dispatches);
                    return new Counting(s.columns).facets(dispatches, events, most);
                },
                () -> database.facets(filter, things, most));
    }

    @Override
    public List<Bar> timeline(Filter filter, Things things, Grain grain) {
        return ask(
                (sql, s) -> things == Things.DISPATCHES
                        ? new Counting(s.columns).published(s.dispatches(sql, filter), grain)
                        : new Counting(s.columns).happened(s.events(sql, filter), grain),
                () -> database.timeline(filter, things, grain));
    }

    @Override
    public List<Dyad> dyads(Filter filter, int most) {
        return ask(
                (sql, s) -> new Counting(s.columns).dyads(s.events(sql, filter), most),
                () -> database.dyads(filter, most));
    }

    @Override
    public List<PlaceCount> places(Filter filter, int most) {
        return ask(
                (sql, s) -> new Counting(s.columns).places(s.events(sql, filter), most),
                () -> database.places(filter, most));
    }

    @Override
    public void each(Filter filter, Things things, boolean versions, Taker taker) throws IOException {
        database.each(filter, things, versions, taker);
    }
}
