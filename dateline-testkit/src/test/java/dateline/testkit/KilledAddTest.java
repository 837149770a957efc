package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Archive;
import dateline.store.ArchiveTrouble;
import dateline.store.Archives;
import dateline.store.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code add} as a process of its own, with the real reading room, killed in the middle. */
class KilledAddTest {
    private static final List<String> TOWNS =
            List.of("Lima", "Oslo", "Ankara", "Quito", "Hanoi", "Kyiv", "Tunis", "Accra", "Manila", "Riga");
    private static final int LINES = 600;

    @TempDir
    private Path folder;

    @Test
    void killedTwiceItGoesOnToTheSameEnd() throws IOException, InterruptedException {
        Path input = folder.resolve("in.jsonl");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            String text =
                    "Police in " + TOWNS.get(i % 10) + " arrested " + (i + 2) + " protesters on Sunday, officials said."
                            + " The mayor of " + TOWNS.get((i + 3) % 10) + " condemned the arrests.";
            // every fiftieth is an update of an older one
            lines.add(FrontDoor.line("d" + (i % 50 == 49 ? i - 40 : i), "2021-07-" + (10 + i % 20), text));
        }
        lines.add(300, "{\"id\":\"nothing\"}");
        Files.write(input, lines);
        String whole = undisturbed(input);
        Path archive = folder.resolve("killed.db");
        long before = 0;
        for (int kill = 0; kill < 2; kill++) {
            Process process = start(archive, input);
            long held = before;
            while (held <= before && process.isAlive()) {
                Thread.sleep(20);
                held = dispatches(archive);
            }
            process.destroyForcibly().waitFor();
            before = dispatches(archive);
            assertThat(before).as("killed before its end").isPositive().isLessThan(LINES);
        }
        FrontDoor.Result last = FrontDoor.run("", "add", "--archive", archive.toString(), input.toString());
        assertThat(last.code()).isEqualTo(3);
        assertThat(last.err()).contains(before + " already there");
        assertThat(dump(archive)).isEqualTo(whole);
        assertThat(FrontDoor.run("", "check", "--archive", archive.toString()).code())
                .isZero();
    }

    @Test
    void aSecondWriterIsToldToWait() throws IOException {
        Path archive = folder.resolve("locked.db");
        Path input = Files.writeString(folder.resolve("a.txt"), "Police in Lima arrested two journalists on Sunday.");
        try (Archive held = Archives.open(archive.toString(), Purpose.WRITE)) {
            FrontDoor.Result second = FrontDoor.run("", "add", "--archive", archive.toString(), input.toString());
            assertThat(held.empty()).isTrue();
            assertThat(second.code()).isEqualTo(4);
            assertThat(second.err()).contains("another dateline is adding to").contains("wait for it to end");
        }
    }

    private String undisturbed(Path input) throws IOException {
        Path archive = folder.resolve("whole.db");
        FrontDoor.Result added = FrontDoor.run("", "add", "--archive", archive.toString(), input.toString());
        assertThat(added.code()).isEqualTo(3);
        assertThat(added.err()).contains("600 dispatches added").contains("12 new versions");
        return dump(archive);
    }

    private static String dump(Path archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive open = Archives.open(archive.toString(), Purpose.READ)) {
            open.dump(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long dispatches(Path archive) {
        try (Archive open = Archives.open(archive.toString(), Purpose.READ)) {
            return open.counts().dispatches();
        } catch (ArchiveTrouble e) {
            // not made yet
            return 0;
        }
    }

    private Process start(Path archive, Path input) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+UseSerialGC"));
        String home = System.getProperty("dateline.home");
        if (home != null) {
            command.add("-Ddateline.home=" + home);
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "dateline.cli.Main",
                "add",
                "--threads",
                "1",
                "--archive",
                archive.toString(),
                input.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
    }
}
