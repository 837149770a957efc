package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A village of somebody's dump on its way into a reading. */
class GazetteerDoorTest {
    private static final String NEWS = "KABUL, July 18 - Gunmen attacked a police post in Qurzhank Bala on Sunday.";

    private static String village(String id, String name) {
        return id + "\t" + name + "\t" + name
                + "\t\t34.5\t67.1\tP\tPPL\tAF\t\t05\t\t\t\t0\t\t\tAsia/Kabul\t2026-01-01\n";
    }

    @Test
    void aVillageThatOnlyTheImportKnowsIsWhereTheActTookPlace(@TempDir Path folder) throws IOException {
        Path dump = Files.writeString(
                folder.resolve("AF.txt"), village("7000001", "Qurzhank Bala") + village("x", "Nowhere") + "junk\n");
        Path mine = folder.resolve("mine.gz");

        FrontDoor.Result imported =
                FrontDoor.run("", "gazetteer", "import", dump.toString(), "--to", mine.toString(), "--show", "1");

        assertThat(imported.code()).isEqualTo(3);
        assertThat(imported.out()).isEmpty();
        assertThat(imported.err())
                .contains("AF.txt:2: rejected [no-id]")
                .doesNotContain("AF.txt:3")
                .contains("2 lines rejected, the first 1 told above: 1 [columns], 1 [no-id]")
                .contains("1 places and 0 other names of 3 lines");

        String[] plain = {"read", "--published", "2021-07-20", "--format", "jsonl", "-"};
        FrontDoor.Result before = FrontDoor.run(NEWS, plain);
        String[] with = {"read", "--published", "2021-07-20", "--format", "jsonl", "--gazetteer", mine.toString(), "-"};
        FrontDoor.Result after = FrontDoor.run(NEWS, with);

        assertThat(before.out()).doesNotContain("7000001");
        assertThat(after.code()).isZero();
        JsonNode where = after.readings().get(0).path("events").path(0).path("where");
        assertThat(where.path("name").asText()).isEqualTo("Qurzhank Bala");
        assertThat(where.path("admin1").asText()).isEqualTo("Bamyan");
        assertThat(where.path("geonameid").asInt()).isEqualTo(7000001);
        assertThat(where.path("precision").asText()).isEqualTo("city");
    }

    @Test
    void dumpsThatAreNoneMakeNoGazetteer(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.gz");
        Path junk = Files.write(folder.resolve("junk.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2, 3});

        FrontDoor.Result missing =
                FrontDoor.run("", "gazetteer", "import", "no-such-dump.txt", "--to", mine.toString());
        FrontDoor.Result damaged = FrontDoor.run("", "gazetteer", "import", junk.toString(), "--to", mine.toString());
        FrontDoor.Result nothing = FrontDoor.run("a\tb\n", "gazetteer", "import", "-", "--to", mine.toString());

        assertThat(missing.code()).isEqualTo(5);
        assertThat(missing.err()).contains("no-such-dump.txt: rejected [unreadable]: There is no such file.");
        assertThat(damaged.code()).isEqualTo(5);
        assertThat(damaged.err()).contains("junk.zip: rejected [unreadable]");
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.err()).contains("-:1: rejected [columns]").contains("no place was found");
        assertThat(mine).doesNotExist();
    }
}
