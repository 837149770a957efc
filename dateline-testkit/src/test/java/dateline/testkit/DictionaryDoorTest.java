package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dictionary of somebody else's on its way into a reading. */
class DictionaryDoorTest {
    private static final String THEIRS = """
            LANTERN_BRIGADE_ [MLIREB] # own
            +WICK_FIGHTERS_
            NOBODY_
            """;
    private static final String NEWS = "GAO, March 3 - The Lantern Brigade attacked soldiers in Gao on Monday.";

    @Test
    void whatIsImportedCodesTheNews(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.txt");

        FrontDoor.Result imported = FrontDoor.run(THEIRS, "dictionary", "import", "-", "-o", mine.toString());

        assertThat(imported.code()).isEqualTo(3);
        assertThat(imported.err()).contains("-:3: rejected [no-code]");
        assertThat(imported.out()).isEmpty();
        assertThat(mine).content().isEqualTo("Lantern Brigade | Wick Fighters | group | MLIREB | petrarch\n");
        assertThat(FrontDoor.run("", "dictionary", "check", mine.toString()).code())
                .isZero();

        FrontDoor.Result read = FrontDoor.run(
                NEWS, "read", "--published", "2014-03-03", "--format", "jsonl", "--dictionary", mine.toString());

        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("MLIREB").contains("Lantern Brigade");
    }

    @Test
    void aBadLineOfOnesOwnDictionaryIsNamedAndTheReadingGoesOn(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.txt");
        Files.writeString(mine, "Lantern Brigade | | wizard | MLIREB | own\n");

        FrontDoor.Result read = FrontDoor.run(NEWS, "read", "--format", "jsonl", "--dictionary", mine.toString());

        assertThat(read.code()).isEqualTo(3);
        assertThat(read.err())
                .contains("mine.txt:1: rejected [dictionary-line]")
                .contains("wizard");
        assertThat(read.readings()).hasSize(1);
    }

    @Test
    void importWritesToStandardOutputWhenNoFileIsNamed() {
        FrontDoor.Result imported =
                FrontDoor.run("name,code\nRadio Wick,MLIMED\n", "dictionary", "import", "--from", "csv", "-");

        assertThat(imported.code()).isZero();
        assertThat(imported.out()).isEqualTo("Radio Wick | | media | MLIMED | table\n");
    }
}
