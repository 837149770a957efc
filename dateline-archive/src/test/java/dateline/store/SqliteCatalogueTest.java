package dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue of an archive in one file. */
class SqliteCatalogueTest extends CatalogueContract {
    @TempDir
    private static Path folder;

    @Override
    String fresh() {
        return folder.resolve("catalogue.db").toString();
    }
}
