package dateline.store;

import java.nio.file.Path;

/** The disk of a PostgreSQL server's tables is full; its log is on another one, for without that no server goes on. */
class PostgresFullDiskTest extends FullDiskContract {
    @Override
    String fresh(Path disk) {
        return Postgres.database(disk);
    }

    @Override
    int step() {
        return 640;
    }

    @Override
    void forget() {
        Postgres.forgetDisks();
    }
}
