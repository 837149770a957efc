package dateline.store;

import dateline.intake.MediaTypes;
import dateline.record.Comment;
import dateline.record.Dispatch;
import dateline.store.ArchiveTrouble.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The archive on either database. One connection writes, another answers. */
final class Stacks implements Archive {
    /** The schema that this Dateline knows. */
    static final int SCHEMA = 1;

    /** Questions of one command; who asks more goes on asking. */
    private static final int PATIENCE = 4;

    /** How long the page is asked for that an entry of a feed stands for. */
    private static final Duration SECOND_CHANCES = Duration.ofDays(2);

    private final Shelving shelving;
    private final @Nullable Connection writer;
    private final Connection asked;
    private final DSLContext asking;
    private final @Nullable Filing filing;
    private final Catalogue catalogue;
    private long filed;

    private Stacks(Shelving shelving, @Nullable Connection writer, Connection asked) {
        this.shelving = shelving;
        this.writer = writer;
        this.asked = asked;
        this.asking = dsl(asked, shelving);
        this.filing = writer == null ? null : new Filing(dsl(writer, shelving), shelving, new StandardGathering());
        this.catalogue = new StandingCatalogue(this, shelving, PATIENCE);
    }

    static Archive open(Shelving shelving, Purpose purpose) {
        Connection writer = null;
        Connection asked = null;
        try {
            if (purpose == Purpose.WRITE) {
                shelving.lock();
                writer = shelving.connect(Purpose.WRITE);
                bringUpToDate(shelving, writer);
                writer.setAutoCommit(false);
            }
            asked = shelving.connect(Purpose.READ);
            if (purpose == Purpose.READ) {
                known(shelving, shelving.schema(asked), purpose);
            }
            return new Stacks(shelving, writer, asked);
        } catch (SQLException | DataAccessException | FlywayException e) {
            shut(writer, asked, shelving);
            throw trouble(shelving, e);
        } catch (RuntimeException | Error e) {
            shut(writer, asked, shelving);
            throw e;
        }
    }

    /** Asks for the schema's version first: the tool that changes tables takes longer to start than a dispatch to read. */
    private static void bringUpToDate(Shelving shelving, Connection connection) throws SQLException {
        int found = shelving.schema(connection);
        if (found == SCHEMA) {
            return;
        }
        known(shelving, found, Purpose.WRITE);
        Flyway.configure()
                .dataSource(shelving.source())
                .locations("classpath:dateline/store/common", "classpath:dateline/store/" + shelving.scripts())
                .placeholders(shelving.words())
                // a writer that is killed meanwhile leaves no half of an archive
                .group(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private static void known(Shelving shelving, int found, Purpose purpose) {
        if (found > SCHEMA) {
            throw new ArchiveTrouble(
                    Kind.NEWER,
                    shelving.address() + " was made by a newer Dateline (schema " + found + ", this one knows " + SCHEMA
                            + "); use that one. Nothing was changed",
                    null);
        }
        if (purpose == Purpose.READ && found < SCHEMA) {
            throw new ArchiveTrouble(
                    found == 0 ? Kind.MISSING : Kind.NOT_AN_ARCHIVE,
                    found == 0
                            ? shelving.address() + " holds no archive yet; make one with: dateline add"
                            : shelving.address()
                                    + " was made by an older Dateline; bring it up to date with: dateline add",
                    null);
        }
    }

    static DSLContext dsl(Connection connection, Shelving shelving) {
        return DSL.using(
                connection,
                shelving.dialect(),
                new Settings().withExecuteLogging(false).withRenderSchema(false));
    }

    @Override
    public String address() {
        return shelving.address();
    }

    @Override
    public boolean owns(Path file) {
        return shelving.owns(file.toAbsolutePath().normalize());
    }

    @Override
    public boolean empty() {
        return ask(sql -> !sql.fetchExists(Tables.Dispatch.T));
    }

    @Override
    public boolean holds(Dispatch dispatch) {
        return ask(sql -> sql.fetchExists(sql.selectOne()
                .from(Tables.Dispatch.T)
                .where(Tables.Dispatch.ID
                        .eq(Plain.key(dispatch.id()))
                        .and(Tables.Dispatch.CONTENT.eq(Cards.content(dispatch))))));
    }

    @Override
    public boolean finished(InputMark input) {
        return ask(
                sql -> sql.fetchExists(sql.selectOne().from(Tables.Input.T).where(Tables.Input.KEY.eq(input.key()))));
    }

    /** Asks the database; failures become {@link ArchiveTrouble}. Safe for concurrent use: one question at a time. */
    <T> T ask(Function<DSLContext, T> question) {
        synchronized (asked) {
            try {
                return question.apply(asking);
            } catch (DataAccessException e) {
                throw trouble(shelving, e);
            }
        }
    }

    @Override
    public Tally file(List<Incoming> batch) {
        if (writer == null || filing == null) {
            throw new IllegalStateException("the archive was opened to be asked only");
        }
        boolean well = false;
        try {
            Tally tally = filing.file(batch, Instant.now().getEpochSecond());
            writer.commit();
            well = true;
            filed += tally.added() + tally.versions();
            return tally;
        } catch (SQLException | DataAccessException e) {
            throw trouble(shelving, e);
        } finally {
            if (!well) {
                backOut(writer);
            }
            filing.ended(well);
        }
    }

    static void backOut(Connection writer) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            // on a full disk SQLite has backed out by itself; a connection that is gone has too
        }
    }

    @Override
    public List<Comment> remarks(String dispatchId) {
        return ask(sql -> sql.selectDistinct(
                        Tables.Comment.MARK,
                        Tables.Comment.AUTHOR,
                        Tables.Comment.TIME,
                        Tables.Comment.TEXT,
                        Tables.Comment.STATE)
                .from(Tables.Comment.T)
                .join(Tables.Dispatch.T)
                .on(Tables.Dispatch.KEY.eq(Tables.Comment.DISPATCH))
                .where(Tables.Dispatch.ID.eq(Plain.key(dispatchId)))
                .orderBy(Tables.Comment.TIME.asc().nullsLast(), Tables.Comment.MARK)
                .fetch(r -> new Comment(r.value2(), r.value3(), r.value4(), r.value5())));
    }

    @Override
    public Counts counts() {
        return ask(sql -> new Counts(
                sql.fetchCount(Tables.Dispatch.T),
                sql.fetchCount(sql.selectOne().from(Tables.Dispatch.T).where(Tables.Dispatch.LATEST.eq(1))),
                sql.fetchCount(Tables.Event.T),
                sql.fetchCount(Tables.Incident.T)));
    }

    @Override
    public boolean holdsPage(String url) {
        String canonical = Address.canonical(url);
        long old = Instant.now().minus(SECOND_CHANCES).getEpochSecond();
        return canonical != null
                && ask(sql -> sql.fetchExists(sql.selectOne()
                        .from(Tables.Dispatch.T)
                        .where(Tables.Dispatch.URL_KEY.eq(
                                new Sum().add(canonical).key()))
                        .and(Tables.Dispatch.MEDIA_TYPE
                                .notIn(MediaTypes.FEED_ENTRY, MediaTypes.JSON_FEED_ENTRY)
                                .or(Tables.Dispatch.PUBLISHED_AT.lt(old)))));
    }

    @Override
    public Watched watched() {
        return new WatchedSql(this, shelving, writer);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    /** One that answers by the database after so few questions, then from memory: for comparing the two. */
    Catalogue catalogue(int patience) {
        return new StandingCatalogue(this, shelving, patience);
    }

    @Override
    public void dump(OutputStream out) throws IOException {
        alone(sql -> new Dump(sql).write(out));
    }

    /** Something long that reads one state of the archive from beginning to end. */
    interface Errand {
        void run(DSLContext sql) throws IOException;
    }

    /** On a connection of its own, so that rows can be handed on one by one while others ask. */
    void alone(Errand work) throws IOException {
        try (Connection own = shelving.connect(Purpose.READ)) {
            own.setAutoCommit(false);
            work.run(dsl(own, shelving));
            own.rollback();
        } catch (SQLException | DataAccessException e) {
            throw trouble(shelving, e);
        }
    }

    @Override
    public void check(Consumer<Fault> faults, LongConsumer progress) {
        try (Connection own = shelving.connect(Purpose.READ)) {
            own.setAutoCommit(false);
            new WholeCheck(shelving, own, dsl(own, shelving), faults).check(progress);
            own.rollback();
        } catch (SQLException | DataAccessException e) {
            throw trouble(shelving, e);
        }
    }

    /** Changes the tables by hand: for tests of what happens then. */
    void change(String statement) {
        try {
            dsl(java.util.Objects.requireNonNull(writer), shelving).execute(statement);
            writer.commit();
        } catch (SQLException | DataAccessException e) {
            backOut(java.util.Objects.requireNonNull(writer));
            throw trouble(shelving, e);
        }
    }

    static ArchiveTrouble trouble(Shelving shelving, Exception e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof ArchiveTrouble known) {
                return known;
            }
            ArchiveTrouble known = t instanceof SQLException failure ? shelving.explain(failure) : null;
            if (known != null) {
                return known;
            }
        }
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new ArchiveTrouble(Kind.BROKEN, shelving.address() + ": " + cause.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            if (writer != null && filed > 0) {
                writer.setAutoCommit(true);
                shelving.settle(writer);
            }
        } catch (SQLException e) {
            // statistics only make questions faster
            filed = 0;
        }
        shut(writer, asked, shelving);
    }

    private static void shut(@Nullable Connection writer, @Nullable Connection asked, Shelving shelving) {
        // the reader first: the last one to leave a SQLite file folds its log in, and only the writer may
        for (Connection c : new @Nullable Connection[] {asked, writer}) {
            try {
                if (c != null) {
                    c.close();
                }
            } catch (SQLException e) {
                // nothing is lost: what was to be kept was committed
                continue;
            }
        }
        shelving.close();
    }
}
