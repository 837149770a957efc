package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code add} and {@code check} as a person meets them. */
class ArchiveDoorTest {
    private static final String NEWS = "Police in Lima arrested two journalists on Sunday.";
    private static final String OTHER = "The union blocked the port of Piraeus on Friday.";

    @TempDir
    private Path folder;

    private Path input(String... lines) throws IOException {
        return Files.write(folder.resolve("in.jsonl"), List.of(lines));
    }

    private FrontDoor.Result add(String archive, Path... files) {
        List<String> args = new ArrayList<>(
                List.of("add", "--archive", folder.resolve(archive).toString()));
        for (Path file : files) {
            args.add(file.toString());
        }
        return FrontDoor.run("", args.toArray(String[]::new));
    }

    private FrontDoor.Result check(String archive) {
        return FrontDoor.run("", "check", "--archive", folder.resolve(archive).toString());
    }

    @Test
    void whatWasAddedIsThereAndWhole() throws IOException {
        Path file = input(FrontDoor.line("a", "2021-07-18", NEWS), FrontDoor.line("b", "2021-07-18", OTHER));
        FrontDoor.Result added = add("news.db", file);
        assertThat(added.code()).isZero();
        assertThat(added.out()).isEmpty();
        assertThat(added.err()).contains("2 dispatches added to ").contains("2 events");
        FrontDoor.Result whole = check("news.db");
        assertThat(whole.code()).isZero();
        assertThat(whole.err()).contains("is whole: 2 dispatches, 2 events");
        assertThat(whole.out()).isEmpty();
    }

    @Test
    void aSecondTimeNothingIsAdded() throws IOException {
        Path file = input(FrontDoor.line("a", "2021-07-18", NEWS), FrontDoor.line("b", "2021-07-18", OTHER));
        add("news.db", file);
        assertThat(add("news.db", file).err()).contains("0 dispatches added").contains("1 file added before");
        Path longer = Files.write(
                folder.resolve("longer.jsonl"),
                List.of(
                        FrontDoor.line("b", "2021-07-18", OTHER),
                        FrontDoor.line("a", "2021-07-18", NEWS + " A third was freed."),
                        FrontDoor.line("c", "2021-07-19", NEWS)));
        assertThat(add("news.db", longer).err())
                .contains("2 dispatches added")
                .contains("1 new version")
                .contains("1 already there");
        assertThat(check("news.db").code()).isZero();
    }

    @Test
    void whatIsRejectedIsToldEveryTime() throws IOException {
        Path file = input(FrontDoor.line("a", "2021-07-18", NEWS), "{\"id\":\"b\"}");
        for (int i = 0; i < 2; i++) {
            FrontDoor.Result result = add("news.db", file);
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).contains(":2: rejected [no-text]").contains("; 1 rejected");
        }
        assertThat(check("news.db").code()).isZero();
    }

    @Test
    void whatIsNoArchiveIsLeftAlone() throws IOException {
        Path file = input(FrontDoor.line("a", "2021-07-18", NEWS));
        byte[] text = Files.readAllBytes(file);
        for (String command : List.of("add", "check")) {
            FrontDoor.Result result = FrontDoor.run("", command, "--archive", file.toString());
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).contains("is no archive; it was not touched");
            assertThat(Files.readAllBytes(file)).isEqualTo(text);
        }
        FrontDoor.Result place = FrontDoor.run("", "add", "--archive", folder.toString());
        assertThat(place.code()).isEqualTo(1);
        assertThat(place.err()).contains("is a folder; name a file");
        FrontDoor.Result nowhere = FrontDoor.run(
                "", "add", "--archive", folder.resolve("no/such/place.db").toString());
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains("there is no folder");
        FrontDoor.Result server =
                FrontDoor.run("", "add", "--archive", "jdbc:postgresql://127.0.0.1:1/news?user=ann&password=secret");
        assertThat(server.code()).isEqualTo(1);
        assertThat(server.err())
                .contains("does not answer")
                .contains("is the server running?")
                .doesNotContain("secret");
    }

    @Test
    void aMissingArchiveIsToldFromAnEmptyOne() {
        FrontDoor.Result result = check("none.db");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("there is no archive").contains("dateline add");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void damageIsPrintedWithItsPlace() throws IOException {
        add("news.db", input(FrontDoor.line("a", "2021-07-18", NEWS)));
        Path file = folder.resolve("news.db");
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("arrested");
        // some stand where nothing is kept any more
        Files.write(file, bytes.replace("arrested", "arreSted").getBytes(StandardCharsets.ISO_8859_1));
        FrontDoor.Result result = check("news.db");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("dispatch a, version 1");
        assertThat(result.err()).contains("is not whole");
    }
}
