package dateline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL server for all tests of a run; each asks for a database of its own. */
public final class Postgres {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Queue<String> DISKS = new ConcurrentLinkedQueue<>();

    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Postgres() {}

    /** The address of a new, empty database. */
    public static String database() {
        String name = "archive" + COUNT.incrementAndGet();
        tell("CREATE DATABASE " + name);
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    /** The address of a new, empty database whose tables are kept in a folder. */
    static String database(Path folder) {
        String name = "archive" + COUNT.incrementAndGet();
        tell("CREATE TABLESPACE " + name + " LOCATION '" + folder + "'");
        DISKS.add(name);
        tell("CREATE DATABASE " + name + " TABLESPACE " + name);
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    /** Drops the databases that have a folder of their own. */
    static void forgetDisks() {
        for (String name = DISKS.poll(); name != null; name = DISKS.poll()) {
            tell("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            tell("DROP TABLESPACE IF EXISTS " + name);
        }
    }

    private static void tell(String statement) {
        try (Connection c = Server.ONE.getPostgresDatabase().getConnection();
                Statement s = c.createStatement()) {
            s.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
