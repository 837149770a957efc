package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes: what only shows when the program is one of its own. */
class WholeProcessTest {
    private static final String GOOD = "Police in Lima arrested two journalists on Sunday.";

    @Test
    void aReaderThatLeavesEndsTheProgramQuietly(@TempDir Path folder) throws Exception {
        Path input = folder.resolve("many.jsonl");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add(FrontDoor.line("d" + i, "2021-07-18", GOOD));
        }
        Files.write(input, lines);
        Path err = folder.resolve("err");
        Process process = start(err, "read", "--format", "jsonl", "--progress", "never", input.toString());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("{\"id\":\"d0\"");
        }
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(err)).noneMatch(l -> l.startsWith("dateline") || l.contains("Exception"));
    }

    @Test
    void aSmallHeapIsEnoughForABigInput(@TempDir Path folder) throws Exception {
        Path input = folder.resolve("big.jsonl");
        List<String> lines = new ArrayList<>();
        lines.add(FrontDoor.line("first", "2021-07-18", GOOD));
        lines.add(FrontDoor.line("hostile", "2021-07-18", "attack ".repeat(1_000_000)));
        lines.add("{\"id\":\"long\",\"text\":\"" + "x ".repeat(20_000_000) + "\"}");
        lines.add(FrontDoor.line("last", "2021-07-18", GOOD));
        Files.write(input, lines);
        Path err = folder.resolve("err");
        Process process = start(err, "read", "--format", "jsonl", "--threads", "2", input.toString());
        List<String> out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).contains(":3: rejected [line-too-long]");
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(out).hasSize(3);
        assertThat(out.get(0)).contains("\"cameo\":\"173\"");
        assertThat(out.get(2)).contains("\"cameo\":\"173\"");
    }

    private static Process start(Path err, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8"));
        String home = System.getProperty("dateline.home");
        if (home != null) {
            command.add("-Ddateline.home=" + home);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dateline.cli.Main"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(err.toFile()).start();
    }
}
