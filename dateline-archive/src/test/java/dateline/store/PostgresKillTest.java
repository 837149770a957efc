package dateline.store;

/** Killed writers to a PostgreSQL server. */
class PostgresKillTest extends KillContract {
    @Override
    String fresh() {
        return Postgres.database();
    }

    @Override
    int moments() {
        return 6;
    }
}
