package dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Killed writers of a file. */
class SqliteKillTest extends KillContract {
    @TempDir
    private Path folder;

    private int count;

    @Override
    String fresh() {
        return folder.resolve("archive" + count++ + ".db").toString();
    }

    @Override
    int moments() {
        return 12;
    }
}
