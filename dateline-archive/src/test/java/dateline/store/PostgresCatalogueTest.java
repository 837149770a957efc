package dateline.store;

/** The catalogue of an archive on a PostgreSQL server. */
class PostgresCatalogueTest extends CatalogueContract {
    @Override
    String fresh() {
        return Postgres.database();
    }
}
