package dateline.store;

import dateline.store.ArchiveTrouble.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The stacks in one schema of a PostgreSQL database. The one writer holds an advisory lock of the database, which the
 * server lets go of when the connection ends, however it ends.
 */
final class PostgresShelving implements Shelving {
    /** First half of the advisory lock's key, "DLIN"; the other is worked out of the schema's name. */
    private static final int LOCK = SqliteShelving.APPLICATION_ID;
    /** A server needs a moment to see that a writer was killed. */
    private static final int TRIES = 20;

    private static final int BETWEEN_TRIES_MS = 250;

    private final String url;
    private final String address;
    private @Nullable Connection lock;

    PostgresShelving(String url) {
        this.url = url;
        int question = url.indexOf('?');
        this.address = (question < 0 ? url : url.substring(0, question)).replaceAll("//[^/@]*@", "//");
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public boolean owns(Path file) {
        return false;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public String scripts() {
        return "postgresql";
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                // compared by code points, as SQLite does
                "text", "TEXT COLLATE \"C\"",
                "long", "BIGINT",
                "bytes", "BYTEA",
                "real", "DOUBLE PRECISION",
                "table", "",
                "keyed", "");
    }

    @Override
    public void lock() {
        try {
            Connection held = open();
            lock = held;
            for (int i = 0; i < TRIES; i++) {
                try (Statement ask = held.createStatement();
                        ResultSet got = ask.executeQuery(
                                "SELECT pg_try_advisory_lock(" + LOCK + ", hashtext(current_schema()))")) {
                    if (got.next() && got.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(BETWEEN_TRIES_MS);
            }
        } catch (SQLException e) {
            ArchiveTrouble trouble = explain(e);
            throw trouble == null ? new ArchiveTrouble(Kind.BROKEN, String.valueOf(e.getMessage()), e) : trouble;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new ArchiveTrouble(
                Kind.LOCKED,
                "another dateline is adding to " + address + "; wait for it to end, or give another --archive",
                null);
    }

    @Override
    public Connection connect(Purpose purpose) throws SQLException {
        Connection connection = open();
        connection.setReadOnly(purpose == Purpose.READ);
        return connection;
    }

    private Connection open() throws SQLException {
        return data().getConnection();
    }

    @Override
    public DataSource source() {
        return data();
    }

    private PGSimpleDataSource data() {
        PGSimpleDataSource data = new PGSimpleDataSource();
        data.setUrl(url);
        data.setApplicationName("dateline");
        data.setReWriteBatchedInserts(true);
        if (!url.contains("connectTimeout")) {
            data.setConnectTimeout(10);
        }
        return data;
    }

    @Override
    public int schema(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement()) {
            long about = SqliteShelving.number(
                    ask,
                    "SELECT count(*) FROM information_schema.columns WHERE table_schema = current_schema()"
                            + " AND table_name = 'about' AND column_name IN ('name', 'value')");
            if (about == 2) {
                long version =
                        SqliteShelving.number(ask, "SELECT CAST(value AS INTEGER) FROM about WHERE name = 'schema'");
                if (version > 0) {
                    return (int) version;
                }
            }
            long others = SqliteShelving.number(
                    ask,
                    "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"
                            + " AND table_name <> 'flyway_schema_history'");
            if (others > 0) {
                throw new ArchiveTrouble(
                        Kind.NOT_AN_ARCHIVE,
                        address
                                + " holds tables of something else and was not touched; give a database of its own, or a"
                                + " schema of its own with ?currentSchema=NAME",
                        null);
            }
            return 0;
        }
    }

    @Override
    public void addWords(DSLContext sql, Map<Long, List<Words>> words) {
        BatchBindStep batch =
                sql.batch(sql.query("INSERT INTO words (dispatch, part, tokens) VALUES (?, ?, ?::tsvector)"));
        for (Map.Entry<Long, List<Words>> one : words.entrySet()) {
            for (Words w : one.getValue()) {
                batch = batch.bind(one.getKey(), w.part(), vector(w.texts()));
            }
        }
        batch.execute();
    }

    @Override
    public Condition holdsWords(Field<Long> dispatch, List<String> tokens, boolean prefix) {
        return DSL.condition(
                "{0} IN (SELECT words.dispatch FROM words WHERE words.tokens @@ CAST({1} AS tsquery))",
                dispatch, DSL.val(query(tokens, prefix)));
    }

    @Override
    public Condition holdsName(Field<Long> actor, List<String> tokens) {
        return DSL.condition(
                "{0} IN (SELECT actor_words.actor FROM actor_words WHERE actor_words.tokens @@ CAST({1} AS tsquery))",
                actor, DSL.val(query(tokens, false)));
    }

    /** Words that follow each other; tokens hold letters and digits only, so nothing in the quotes can end them. */
    private static String query(List<String> tokens, boolean prefix) {
        StringBuilder out = new StringBuilder();
        for (String token : tokens) {
            out.append(out.isEmpty() ? "'" : " <-> '").append(token).append('\'');
        }
        return out.append(prefix ? ":*" : "").toString();
    }

    @Override
    public void addActorWords(DSLContext sql, List<Cards.ActorCard> actors) {
        BatchBindStep batch = sql.batch(sql.query("INSERT INTO actor_words (actor, tokens) VALUES (?, ?::tsvector)"));
        for (Cards.ActorCard a : actors) {
            batch = batch.bind(a.key(), vector(a.tokens()));
        }
        batch.execute();
    }

    @Override
    public void readWords(Connection connection, WordSink sink) throws SQLException {
        vectors(connection, "SELECT dispatch, part, tokens::text FROM words", sink);
    }

    @Override
    public void readActorWords(Connection connection, WordSink sink) throws SQLException {
        vectors(connection, "SELECT actor, 0, tokens::text FROM actor_words", sink);
    }

    private static void vectors(Connection connection, String sql, WordSink sink) throws SQLException {
        try (Statement ask = connection.createStatement()) {
            ask.setFetchSize(200);
            try (ResultSet found = ask.executeQuery(sql)) {
                while (found.next()) {
                    String vector = found.getString(3);
                    if (vector.isEmpty()) {
                        continue;
                    }
                    for (String one : vector.split(" ")) {
                        int colon = one.lastIndexOf(':');
                        String token = one.substring(1, colon - 1);
                        for (String place : one.substring(colon + 1).split(",")) {
                            sink.word(found.getLong(1), found.getInt(2), 0, token, Integer.parseInt(place));
                        }
                    }
                }
            }
        }
    }

    @Override
    public void shouldStand(long key, int part, List<List<String>> texts, WordSink sink) {
        int at = 1;
        for (List<String> text : texts) {
            for (String token : text) {
                sink.word(key, part, 0, token, at++);
            }
            at++;
        }
    }

    @Override
    public List<String> ownFaults(Connection connection) {
        return List.of();
    }

    /**
     * A text-search vector as PostgreSQL writes it: each word in quotes with its places, a gap between one text and the
     * next. Tokens hold letters and digits only, so there is nothing to quote within.
     */
    static String vector(List<List<String>> texts) {
        Map<String, StringBuilder> places = new TreeMap<>();
        int at = 1;
        for (List<String> text : texts) {
            for (String token : text) {
                StringBuilder list = places.computeIfAbsent(token, t -> new StringBuilder());
                list.append(list.isEmpty() ? "" : ",").append(at++);
            }
            at++;
        }
        StringBuilder out = new StringBuilder();
        places.forEach((token, list) -> out.append(out.isEmpty() ? "'" : " '")
                .append(token)
                .append("':")
                .append(list));
        return out.toString();
    }

    @Override
    public @Nullable ArchiveTrouble explain(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return null;
        }
        // a server that cannot even note the tables for the next session calls that an internal error
        boolean noted = state.equals("XX000") && message(failure).contains("could not write init file");
        if (state.equals("53100") || noted) {
            return new ArchiveTrouble(
                    Kind.FULL,
                    "the disk of " + address + " is full; make room and run the same command again, it goes on where it"
                            + " stopped",
                    failure);
        }
        if (state.startsWith("28")) {
            return new ArchiveTrouble(
                    Kind.UNREACHABLE,
                    address + " does not let you in: " + message(failure) + "; check user and password",
                    failure);
        }
        if (state.equals("3D000")) {
            return new ArchiveTrouble(Kind.MISSING, address + ": " + message(failure) + "; create it first", failure);
        }
        if (state.startsWith("08") || state.equals("57P01") || state.equals("57P03")) {
            return new ArchiveTrouble(
                    Kind.UNREACHABLE,
                    address + " does not answer (" + message(failure) + "); is the server running?",
                    failure);
        }
        if (state.equals("42501") || state.equals("25006")) {
            return new ArchiveTrouble(
                    Kind.READ_ONLY, "you may not write to " + address + ": " + message(failure), failure);
        }
        if (state.startsWith("XX")) {
            return new ArchiveTrouble(
                    Kind.DAMAGED, address + " is damaged: " + message(failure) + "; see: dateline check", failure);
        }
        return null;
    }

    private static String message(SQLException e) {
        return String.valueOf(e.getMessage()).replace('\n', ' ');
    }

    @Override
    public void settle(Connection connection) {
        // the server looks after its statistics by itself
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (SQLException e) {
            lock = null;
        }
    }
}
