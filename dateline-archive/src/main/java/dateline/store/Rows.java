package dateline.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows for one table, written by one prepared statement in one batch. Not for concurrent use. */
final class Rows {
    private final DSLContext sql;
    private final Table<Record> table;
    private final List<Field<?>> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private boolean unlessThere;

    Rows(DSLContext sql, Table<Record> table, Field<?>... columns) {
        this(sql, table, List.of(columns));
    }

    Rows(DSLContext sql, Table<Record> table, List<Field<?>> columns) {
        this.sql = sql;
        this.table = table;
        this.columns = columns;
    }

    /** Rows that are there already are left as they are. */
    Rows unlessThere() {
        unlessThere = true;
        return this;
    }

    /** @param values as many as there are columns */
    void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(table + " wants " + columns.size() + " values, not " + values.length);
        }
        rows.add(values);
    }

    void write() {
        if (rows.isEmpty()) {
            return;
        }
        var insert = sql.insertInto(table).columns(columns).values(Collections.nCopies(columns.size(), null));
        Query query = unlessThere ? insert.onConflictDoNothing() : insert;
        BatchBindStep batch = sql.batch(query);
        for (@Nullable Object[] row : rows) {
            batch = batch.bind(row);
        }
        batch.execute();
        rows.clear();
    }
}
