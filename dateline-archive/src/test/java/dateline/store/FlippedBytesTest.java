package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bits of an archive's file that tip over are found, or they stood where nothing is kept. More are tried with
 * {@code -Ddateline.flips=5000}.
 */
class FlippedBytesTest {
    @TempDir
    private Path folder;

    @Test
    void aFlippedBitIsFoundOrChangesNothing() throws IOException, SQLException {
        Path good = folder.resolve("good.db");
        try (Archive archive = Archives.open(good.toString(), Purpose.WRITE)) {
            archive.file(ArchiveContract.samples(0, 200));
            archive.file(List.of(new Incoming.Finished(new InputMark("a.jsonl", 7, new byte[32], ""))));
        }
        byte[] bytes = Files.readAllBytes(good);
        List<String> content = content(good);
        assertThat(content).hasSizeGreaterThan(400);
        Random random = new Random(11);
        int found = 0;
        int flips = Integer.getInteger("dateline.flips", 100);
        for (int i = 0; i < flips; i++) {
            int at = random.nextInt(bytes.length);
            int bit = 1 << random.nextInt(8);
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) bit;
            Path bad = folder.resolve("bad.db");
            Files.write(bad, flipped);
            if (!faults(bad).isEmpty()) {
                found++;
            } else {
                List<String> changed = new ArrayList<>(content(bad));
                changed.removeAll(Set.copyOf(content));
                assertThat(changed).as("bit %d of byte %d", bit, at).isEmpty();
                assertThat(content(bad))
                        .as("rows after bit %d of byte %d", bit, at)
                        .hasSameSizeAs(content);
            }
            Files.deleteIfExists(folder.resolve("bad.db-wal"));
            Files.deleteIfExists(folder.resolve("bad.db-shm"));
        }
        assertThat(found).isGreaterThan(flips / 4);
    }

    private static List<String> faults(Path file) {
        try (Archive archive = Archives.open(file.toString(), Purpose.READ)) {
            return ArchiveContract.faults(archive);
        } catch (ArchiveTrouble e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Every row of every table that is ours. */
    private static List<String> content(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            for (String table : List.of(
                    "about",
                    "batch",
                    "outlet",
                    "original",
                    "dispatch",
                    "clipping",
                    "place",
                    "actor",
                    "incident",
                    "event",
                    "party",
                    "event_place",
                    "band",
                    "drawer",
                    "telling",
                    "copy",
                    "rejection",
                    "input",
                    "feed",
                    "folder",
                    "comment",
                    "review")) {
                try (ResultSet r = s.executeQuery("SELECT * FROM " + table)) {
                    int columns = r.getMetaData().getColumnCount();
                    while (r.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= columns; i++) {
                            Object value = r.getObject(i);
                            row.append('|')
                                    .append(
                                            value instanceof byte[] b
                                                    ? java.util.HexFormat.of().formatHex(b)
                                                    : value);
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }
}
