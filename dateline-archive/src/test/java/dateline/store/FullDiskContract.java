package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The disk is full, sooner or later: a real one, of memory, so that its size can be chosen. */
@Isolated
abstract class FullDiskContract {
    private static final int BATCHES = 12;
    private static final int BATCH = 25;

    @TempDir
    private Path folder;

    private Path disk;

    /** The address of an archive that is not there yet, its room on a disk. */
    abstract String fresh(Path disk);

    /** Kilobytes by which the disk grows from one try to the next. */
    abstract int step();

    /** Gives back what {@link #fresh} took, so that the disk can go. */
    void forget() {}

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()),
                "a disk of a chosen size can be mounted only by root");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        forget();
        run("umount", disk.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void resize(long kilobytes) throws IOException, InterruptedException {
        assertThat(run("mount", "-o", "remount,size=" + kilobytes + "k", disk.toString()))
                .isTrue();
    }

    /** Kilobytes that are taken. */
    private long taken() throws IOException {
        FileStore store = Files.getFileStore(disk);
        return (store.getTotalSpace() - store.getUnallocatedSpace()) / 1024;
    }

    @Test
    void aBatchIsKeptAsAWholeOrNotAtAllAndTheArchiveOpensAgain() throws IOException, InterruptedException {
        String whole;
        try (Archive archive = Archives.open(folder.resolve("good.db").toString(), Purpose.WRITE)) {
            for (int b = 0; b < BATCHES; b++) {
                archive.file(batch(b));
            }
            whole = ArchiveContract.dump(archive);
        }
        String address = fresh(disk);
        int full = 0;
        int after = -1;
        for (long size = taken() + 16; after < BATCHES && size < 1 << 16; size = Math.max(size, taken()) + step()) {
            resize(size);
            int before = Math.max(after, 0);
            after = before;
            try (Archive archive = Archives.open(address, Purpose.WRITE)) {
                for (int b = before; b < BATCHES; b++) {
                    archive.file(batch(b));
                    after++;
                }
            } catch (ArchiveTrouble e) {
                full++;
                assertThat(e.kind()).as("with %d kB: %s", size, e.getMessage()).isEqualTo(ArchiveTrouble.Kind.FULL);
                assertThat(e).hasMessageContaining("is full").hasMessageContaining("run the same command again");
            }
            if (after > 0) {
                // a little room, for asking takes some too
                resize(size + step() / 2);
                try (Archive archive = Archives.open(address, Purpose.READ)) {
                    assertThat(archive.counts().dispatches())
                            .as("with %d kB", size)
                            .isEqualTo((long) after * BATCH);
                    assertThat(ArchiveContract.faults(archive))
                            .as("with %d kB", size)
                            .isEmpty();
                }
            }
        }
        assertThat(full).isGreaterThan(5);
        try (Archive archive = Archives.open(address, Purpose.READ)) {
            assertThat(ArchiveContract.dump(archive)).isEqualTo(whole);
        }
    }

    private static List<Incoming> batch(int b) {
        return ArchiveContract.samples(b * BATCH, (b + 1) * BATCH);
    }
}
