package dateline.store;

import java.nio.file.Path;

/** The disk of a file is full. */
class SqliteFullDiskTest extends FullDiskContract {
    @Override
    String fresh(Path disk) {
        return disk.resolve("archive.db").toString();
    }

    @Override
    int step() {
        return 160;
    }
}
