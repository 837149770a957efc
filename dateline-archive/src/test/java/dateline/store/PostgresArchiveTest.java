package dateline.store;

/** The archive on a PostgreSQL server. */
class PostgresArchiveTest extends ArchiveContract {
    @Override
    String fresh() {
        return Postgres.database();
    }
}
