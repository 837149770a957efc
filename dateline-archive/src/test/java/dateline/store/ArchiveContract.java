package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every archive does, whatever database it stands on. */
abstract class ArchiveContract {
    /** The address of an archive that is not there yet. */
    abstract String fresh();

    static String dump(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Incoming> samples(int from, int to) {
        List<Incoming> batch = new ArrayList<>();
        for (int n = from; n < to; n++) {
            batch.add(Samples.incoming(n));
        }
        return batch;
    }

    @Test
    void whatIsFiledIsHeldAndComesOutAgain() throws IOException {
        try (Archive archive = Archives.open(fresh(), Purpose.WRITE)) {
            Tally tally = archive.file(samples(0, 50));
            assertThat(tally.added()).isEqualTo(50);
            assertThat(archive.holds(Samples.reading(3).dispatch())).isTrue();
            assertThat(archive.holds(Samples.reading(50).dispatch())).isFalse();
            assertThat(archive.counts().dispatches()).isEqualTo(50);
            assertThat(archive.counts().events()).isEqualTo(tally.events());
            assertThat(dump(archive).lines().count()).isEqualTo(150);
            assertThat(archive.file(samples(0, 60)).added()).isEqualTo(10);
        }
    }
}
