package dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The archive in a file. */
class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    private Path folder;

    private int count;

    @Override
    String fresh() {
        return folder.resolve("archive" + count++ + ".db").toString();
    }
}
