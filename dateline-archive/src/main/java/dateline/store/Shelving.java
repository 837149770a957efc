package dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** What SQLite and PostgreSQL do each in their own way. */
interface Shelving extends AutoCloseable {
    /** How a person names the archive; never with a password in it. */
    String address();

    /** Whether a file, by its absolute path, is one that the archive is kept in. */
    boolean owns(Path file);

    SQLDialect dialect();

    /** Takes the one writer's place, and keeps it until {@link #close} or the end of the process. */
    void lock();

    /** A new connection that begins transactions by itself. */
    Connection connect(Purpose purpose) throws SQLException;

    /** For making and changing tables. */
    DataSource source();

    /** The folder of scripts for what this database does in its own way, beside {@code common}. */
    String scripts();

    /** What this database calls the types, and how its tables end, for the scripts that both have in common. */
    Map<String, String> words();

    /**
     * What is at the address.
     *
     * @return schema version; 0 if there is nothing yet
     * @throws ArchiveTrouble if there is something else
     */
    int schema(Connection connection) throws SQLException;

    /** Adds to the full-text index, parts by key of their dispatches. */
    void addWords(DSLContext sql, Map<Long, List<Words>> words);

    /** Adds to the index of names. */
    void addActorWords(DSLContext sql, List<Cards.ActorCard> actors);

    /**
     * Whether a dispatch holds words that follow each other.
     *
     * @param dispatch key of the dispatch
     * @param tokens of {@link Tokens}, at least one
     * @param prefix whether the last one only begins a word
     */
    Condition holdsWords(Field<Long> dispatch, List<String> tokens, boolean prefix);

    /** Keys of the dispatches that hold such words, older versions too; one may come more than once. */
    default ResultQuery<?> withWords(DSLContext sql, List<String> tokens, boolean prefix) {
        return sql.select(Tables.Dispatch.KEY)
                .from(Tables.Dispatch.T)
                .where(holdsWords(Tables.Dispatch.KEY, tokens, prefix));
    }

    /** Whether an actor's name, own words or dictionary key hold words that follow each other. */
    Condition holdsName(Field<Long> actor, List<String> tokens);

    /** Words of an index in any order, each with its place as the database counts it. */
    interface WordSink {
        void word(long key, int part, int field, String token, int place);
    }

    /** Reads all of the full-text index, by keys of dispatches. */
    void readWords(Connection connection, WordSink sink) throws SQLException;

    /** Reads all of the index of names, by keys of actors. */
    void readActorWords(Connection connection, WordSink sink) throws SQLException;

    /**
     * What should stand in an index.
     *
     * @param texts the tokens of each field
     */
    void shouldStand(long key, int part, List<List<String>> texts, WordSink sink);

    /** What the database itself finds wrong with its own files, one sentence each; none if it is well or cannot tell. */
    List<String> ownFaults(Connection connection) throws SQLException;

    /** Says what a failure means, as far as this database tells. */
    @Nullable
    ArchiveTrouble explain(SQLException failure);

    /** After much was added. */
    void settle(Connection connection) throws SQLException;

    @Override
    void close();
}
