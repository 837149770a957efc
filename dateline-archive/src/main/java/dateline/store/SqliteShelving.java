package dateline.store;

import dateline.store.ArchiveTrouble.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** The stacks in one file. The one writer holds a lock of the operating system on {@code FILE.lock}. */
final class SqliteShelving implements Shelving {
    /** "DLIN", written into the file's header. */
    static final int APPLICATION_ID = 0x444c494e;

    /** With fewer bytes left a disk is full for our ends. */
    private static final long CROWDED = 1 << 20;

    private static final int PATIENCE_MS = 10_000;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** What follows the file's name in those of the files that belong to it. */
    private static final Set<String> BESIDE = Set.of("", "-wal", "-shm", "-journal", ".lock");

    private final Path file;
    private @Nullable FileChannel lockFile;
    private @Nullable FileLock lock;

    /** @throws ArchiveTrouble if something else than a database is there, or nothing and it is only to be asked */
    SqliteShelving(Path file, Purpose purpose) {
        this.file = file.toAbsolutePath().normalize();
        if (Files.isDirectory(this.file)) {
            throw new ArchiveTrouble(
                    Kind.NOT_AN_ARCHIVE,
                    file + " is a folder; name a file, for example " + file.resolve("dateline.db"),
                    null);
        }
        if (!Files.exists(this.file)) {
            if (purpose == Purpose.READ) {
                throw new ArchiveTrouble(
                        Kind.MISSING,
                        "there is no archive " + file + "; make one with: dateline add --archive " + file,
                        null);
            }
            Path folder = this.file.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new ArchiveTrouble(
                        Kind.MISSING, "there is no folder " + folder + " to put the archive in; make it first", null);
            }
            return;
        }
        look();
    }

    /** A file that is no database must not be touched, nor told to be one that is damaged. */
    private void look() {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC.length);
            if (head.length > 0 && !java.util.Arrays.equals(head, MAGIC)) {
                throw new ArchiveTrouble(Kind.NOT_AN_ARCHIVE, file + " is no archive; it was not touched", null);
            }
        } catch (AccessDeniedException e) {
            throw new ArchiveTrouble(Kind.READ_ONLY, "you may not read " + file, e);
        } catch (IOException e) {
            throw new ArchiveTrouble(Kind.BROKEN, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public String address() {
        return file.toString();
    }

    @Override
    public boolean owns(Path other) {
        String name = String.valueOf(other.getFileName());
        String own = String.valueOf(file.getFileName());
        return name.startsWith(own)
                && BESIDE.contains(name.substring(own.length()))
                && real(other.getParent()).equals(real(file.getParent()));
    }

    private static Path real(@Nullable Path folder) {
        Path there = folder == null ? Path.of("/") : folder;
        try {
            return there.toRealPath();
        } catch (IOException e) {
            return there;
        }
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public String scripts() {
        return "sqlite";
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "text", "TEXT",
                "long", "INTEGER",
                "bytes", "BLOB",
                "real", "REAL",
                // strict tables, so that a value of the wrong kind is found by the database's own check
                "table", " STRICT",
                "keyed", " WITHOUT ROWID, STRICT");
    }

    @Override
    public void lock() {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        try {
            lockFile = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (AccessDeniedException e) {
            throw readOnly(e);
        } catch (IOException e) {
            boolean denied = e instanceof FileSystemException f
                    && f.getReason() != null
                    && f.getReason().contains("Read-only");
            if (denied) {
                throw readOnly(e);
            }
            throw full(e)
                    ? fullDisk(e)
                    : new ArchiveTrouble(Kind.BROKEN, "cannot write " + beside + ": " + e.getMessage(), e);
        }
        if (lock == null) {
            close();
            throw new ArchiveTrouble(
                    Kind.LOCKED,
                    "another dateline is adding to " + file + "; wait for it to end, or give another --archive",
                    null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            close();
            throw readOnly(null);
        }
    }

    private static boolean full(IOException e) {
        return e.getMessage() != null && e.getMessage().contains("No space left");
    }

    private ArchiveTrouble readOnly(@Nullable Throwable cause) {
        return new ArchiveTrouble(
                Kind.READ_ONLY,
                "you may not write " + file
                        + " or the folder that it is in; give another --archive, or change its rights",
                cause);
    }

    @Override
    public Connection connect(Purpose purpose) throws SQLException {
        return source(purpose).getConnection();
    }

    @Override
    public DataSource source() {
        return source(Purpose.WRITE);
    }

    private SQLiteDataSource source(Purpose purpose) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-32_768);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        String url = "jdbc:sqlite:" + file;
        if (purpose == Purpose.READ) {
            config.setReadOnly(true);
            if (frozen()) {
                // no -wal and no -shm can be made, and none is there: nobody can be writing
                config.setOpenMode(SQLiteOpenMode.OPEN_URI);
                url = "jdbc:sqlite:" + file.toUri().toString().replace("file:///", "file:/") + "?immutable=1";
            }
        } else {
            config.setPageSize(8192);
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            config.setJournalSizeLimit(64 << 20);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private boolean frozen() {
        Path folder = file.getParent();
        return folder != null
                && !Files.isWritable(folder)
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    @Override
    public int schema(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement()) {
            boolean ours = number(ask, "PRAGMA application_id") == APPLICATION_ID;
            if (!ours) {
                // a first use that was cut short leaves the history of its tables only
                long others =
                        number(ask, "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'flyway_schema_history'");
                if (others > 0) {
                    throw new ArchiveTrouble(
                            Kind.NOT_AN_ARCHIVE, file + " is a database of something else; it was not touched", null);
                }
                return 0;
            }
            return (int) number(ask, "SELECT CAST(value AS INTEGER) FROM about WHERE name = 'schema'");
        }
    }

    static long number(Statement ask, String sql) throws SQLException {
        try (ResultSet found = ask.executeQuery(sql)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    @Override
    public void addWords(DSLContext sql, Map<Long, List<Words>> words) {
        BatchBindStep batch = sql.batch(sql.query("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)"));
        for (Map.Entry<Long, List<Words>> one : words.entrySet()) {
            for (Words w : one.getValue()) {
                batch = batch.bind(
                        one.getKey() * Words.PARTS + w.part(), String.join(" ", w.title()), String.join(" ", w.body()));
            }
        }
        batch.execute();
    }

    @Override
    public Condition holdsWords(Field<Long> dispatch, List<String> tokens, boolean prefix) {
        return DSL.condition(
                "{0} IN (SELECT words.rowid / 4096 FROM words WHERE words MATCH {1})",
                dispatch, DSL.val(match(tokens, prefix)));
    }

    @Override
    public ResultQuery<?> withWords(DSLContext sql, List<String> tokens, boolean prefix) {
        return sql.resultQuery(
                "SELECT words.rowid / 4096 FROM words WHERE words MATCH {0}", DSL.val(match(tokens, prefix)));
    }

    @Override
    public Condition holdsName(Field<Long> actor, List<String> tokens) {
        return DSL.condition(
                "{0} IN (SELECT actor_words.rowid FROM actor_words WHERE actor_words MATCH {1})",
                actor, DSL.val(match(tokens, false)));
    }

    /** A phrase of FTS5. Tokens hold letters and digits only, so nothing in the quotes can end them. */
    private static String match(List<String> tokens, boolean prefix) {
        return '"' + String.join(" ", tokens) + '"' + (prefix ? " *" : "");
    }

    @Override
    public void addActorWords(DSLContext sql, List<Cards.ActorCard> actors) {
        BatchBindStep batch =
                sql.batch(sql.query("INSERT INTO actor_words (rowid, name, text, entry) VALUES (?, ?, ?, ?)"));
        for (Cards.ActorCard a : actors) {
            List<List<String>> texts = a.tokens();
            batch = batch.bind(
                    a.key(),
                    String.join(" ", texts.get(0)),
                    String.join(" ", texts.get(1)),
                    String.join(" ", texts.get(2)));
        }
        batch.execute();
    }

    @Override
    public void readWords(Connection connection, WordSink sink) throws SQLException {
        instances(
                connection,
                "words",
                (key, part, field, token, place) -> sink.word(
                        Math.floorDiv(key, (long) Words.PARTS),
                        (int) Math.floorMod(key, (long) Words.PARTS),
                        field,
                        token,
                        place));
    }

    @Override
    public void shouldStand(long key, int part, List<List<String>> texts, WordSink sink) {
        for (int field = 0; field < texts.size(); field++) {
            for (int place = 0; place < texts.get(field).size(); place++) {
                sink.word(key, part, field, texts.get(field).get(place), place);
            }
        }
    }

    @Override
    public void readActorWords(Connection connection, WordSink sink) throws SQLException {
        instances(connection, "actor_words", sink);
    }

    private static void instances(Connection connection, String table, WordSink sink) throws SQLException {
        List<String> fields = table.equals("words") ? List.of("title", "body") : List.of("name", "text", "entry");
        try (Statement ask = connection.createStatement()) {
            String view = "temp." + table + "_instances";
            ask.execute("CREATE VIRTUAL TABLE IF NOT EXISTS " + view + " USING fts5vocab('main', '" + table
                    + "', 'instance')");
            try (ResultSet found = ask.executeQuery("SELECT term, doc, col, offset FROM " + view)) {
                while (found.next()) {
                    sink.word(
                            found.getLong(2),
                            0,
                            fields.indexOf(found.getString(3)),
                            found.getString(1),
                            found.getInt(4));
                }
            }
        }
    }

    @Override
    public List<String> ownFaults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Statement ask = connection.createStatement()) {
            try (ResultSet found = ask.executeQuery("PRAGMA integrity_check(1000)")) {
                while (found.next()) {
                    if (!found.getString(1).equals("ok")) {
                        faults.add(found.getString(1));
                    }
                }
            }
        }
        return faults;
    }

    @Override
    public @Nullable ArchiveTrouble explain(SQLException failure) {
        if (!(failure instanceof SQLiteException e)) {
            return null;
        }
        SQLiteErrorCode code = e.getResultCode();
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> fullDisk(e);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new ArchiveTrouble(
                        Kind.LOCKED,
                        "another program is writing to " + file + "; end it and run the same command again",
                        e);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> readOnly(e);
            case SQLITE_CORRUPT ->
                new ArchiveTrouble(
                        Kind.DAMAGED,
                        file + " is damaged (" + e.getMessage()
                                + "); dateline check may say where. Keep it, and add the same"
                                + " input to a new archive",
                        e);
            case SQLITE_NOTADB ->
                new ArchiveTrouble(Kind.NOT_AN_ARCHIVE, file + " is no archive, or its head is damaged", e);
            case SQLITE_IOERR ->
                crowded()
                        ? fullDisk(e)
                        : new ArchiveTrouble(
                                Kind.BROKEN,
                                "the disk that holds " + file + " does not do its part (" + e.getMessage()
                                        + "); run the same command again when it is well",
                                e);
            default -> null;
        };
    }

    private ArchiveTrouble fullDisk(Throwable cause) {
        return new ArchiveTrouble(
                Kind.FULL,
                "the disk that holds " + file
                        + " is full; make room and run the same command again, it goes on where it" + " stopped",
                cause);
    }

    /** SQLite tells a full disk from a broken one in some places only. */
    private boolean crowded() {
        try {
            Path there = Files.exists(file) ? file : file.getParent();
            return there != null && Files.getFileStore(there).getUsableSpace() < CROWDED;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA analysis_limit = 400");
            statement.execute("PRAGMA optimize");
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.release();
            }
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException e) {
            // the system lets go of it at the latest when the process ends
            lock = null;
        }
    }
}
