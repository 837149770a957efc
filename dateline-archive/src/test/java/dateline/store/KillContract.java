package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Writers that are killed at seeded moments and started again leave the archive that an undisturbed one leaves. More
 * moments are tried with {@code -Ddateline.kills=200}.
 */
abstract class KillContract {
    private static final int SAMPLES = 150;
    /** Lines that an undisturbed writer tells: begun, open, one a batch, done. */
    private static final int LINES = 2 + (SAMPLES + SAMPLES / 10 + SAMPLES / 20 + 2) / 7;

    /** The address of an archive that is not there yet. */
    abstract String fresh();

    /** How many moments are tried if nobody says. */
    abstract int moments();

    @Test
    void whereverItIsKilledItGoesOnToTheSameEnd() throws IOException, InterruptedException {
        String whole = undisturbed();
        int moments = Integer.getInteger("dateline.kills", moments());
        int cut = 0;
        for (int seed = 0; seed < moments; seed++) {
            String address = fresh();
            Random random = new Random(seed);
            // the first moments lie in the making of the archive, the others all over the filing
            int kills = 1 + random.nextInt(2);
            for (int kill = 0; kill < kills; kill++) {
                int lines = seed < 2 ? 1 : random.nextInt(LINES);
                cut += killed(address, lines, seed < 2 ? random.nextInt(600) : random.nextInt(15)) ? 1 : 0;
            }
            try (Child child = new Child(DoomedWriter.class, List.of(), List.of(address, String.valueOf(SAMPLES)))) {
                assertThat(child.end()).as("seed %d", seed).isZero();
            }
            try (Archive archive = Archives.open(address, Purpose.READ)) {
                assertThat(ArchiveContract.dump(archive)).as("seed %d", seed).isEqualTo(whole);
                assertThat(ArchiveContract.faults(archive)).as("seed %d", seed).isEmpty();
            }
        }
        assertThat(cut).as("writers that were really cut short").isGreaterThan(moments / 2);
    }

    private String undisturbed() throws IOException, InterruptedException {
        String address = fresh();
        try (Child child = new Child(DoomedWriter.class, List.of(), List.of(address, String.valueOf(SAMPLES)))) {
            assertThat(child.end()).isZero();
        }
        try (Archive archive = Archives.open(address, Purpose.READ)) {
            assertThat(archive.counts().dispatches()).isEqualTo(SAMPLES + SAMPLES / 10);
            assertThat(ArchiveContract.faults(archive)).isEmpty();
            return ArchiveContract.dump(archive);
        }
    }

    /** @return whether it was killed before its end */
    private static boolean killed(String address, int lines, int millis) throws IOException, InterruptedException {
        try (Child child = new Child(DoomedWriter.class, List.of(), List.of(address, String.valueOf(SAMPLES)))) {
            String line = "";
            for (int i = 0; i < lines && line != null && !line.equals("done"); i++) {
                line = child.line();
            }
            Thread.sleep(millis);
            child.kill();
            return line != null && !line.equals("done");
        }
    }
}
