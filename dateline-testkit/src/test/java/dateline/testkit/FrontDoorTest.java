package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person and a script may rely on: exit codes, streams, messages. */
class FrontDoorTest {
    private static final String NEWS = "Police in Lima arrested two journalists on Sunday.";

    static Stream<Arguments> misuses() {
        return Stream.of(
                Arguments.of(List.of("read", "--published", "2021-02-30", "-"), "2021-02-30"),
                Arguments.of(List.of("read", "--published", "soon", "-"), "--published"),
                Arguments.of(List.of("read", "--threads", "0", "-"), "--threads"),
                Arguments.of(List.of("read", "--threads", "many", "-"), "--threads"),
                Arguments.of(List.of("read", "--format", "xml", "-"), "--format"),
                Arguments.of(List.of("read", "--from", "telex", "-"), "--from"),
                Arguments.of(List.of("read", "--expalin", "-"), "--explain"),
                Arguments.of(List.of("read", "--dictionary", "no-such-file.txt", "-"), "there is no such file"),
                Arguments.of(List.of("dictionary", "import", "--from", "runes", "-"), "--from"),
                Arguments.of(List.of("reed"), "read"),
                Arguments.of(List.of("evaluate"), "--gold"),
                Arguments.of(List.of("read", "--format", "json", "--gazetteer", "no-such-file", "-"), "no such file"),
                Arguments.of(List.of("gazetteer", "import", "--min-population", "-1", "-"), "--min-population"),
                Arguments.of(List.of("gazetteer"), "import"),
                Arguments.of(List.of("nosuchcmd", "--help"), "nosuchcmd"),
                Arguments.of(List.of("dictionary", "lst", "--help"), "dictionary list"),
                Arguments.of(List.of("dictionary"), "check, list, missing or import"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void wrongUsageExitsWithTwoAndSaysWhatToDo(List<String> args, String says) {
        FrontDoor.Result result = FrontDoor.run(NEWS, args.toArray(String[]::new));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("dateline: ").contains(says).contains("--help");
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "read",
                "evaluate",
                "dictionary",
                "dictionary check",
                "dictionary list",
                "dictionary missing",
                "dictionary import",
                "gazetteer",
                "gazetteer import",
                "codes"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        FrontDoor.Result result =
                FrontDoor.run("", (command + " --help").strip().split(" "));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Example").contains("  dateline " + command);
        assertThat(result.out().lines()).allMatch(l -> l.length() <= 100);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aMissingFileExitsWithFive() {
        FrontDoor.Result result = FrontDoor.run("", "read", "no-such-file.txt");
        assertThat(result.code()).isEqualTo(5);
        assertThat(result.err()).contains("no-such-file.txt: rejected [unreadable]");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aMissingFileBesideAGoodOneExitsWithThree(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), NEWS);
        FrontDoor.Result result = FrontDoor.run("", "read", "--format", "jsonl", "no-such-file.txt", good.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.readings()).hasSize(1);
    }

    @Test
    void aFolderIsItsFilesInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Police in Lima arrested Ana Beto.");
        Files.writeString(folder.resolve("a.txt"), "Rebels in Mali attacked a village.");
        Files.writeString(folder.resolve(".hidden"), "No news.");
        Files.createDirectory(folder.resolve("c"));
        Files.writeString(folder.resolve("c").resolve("d.txt"), "France condemned the attack.");
        FrontDoor.Result result = FrontDoor.run("", "read", "--format", "jsonl", folder.toString());
        assertThat(result.code()).isZero();
        assertThat(result.readings())
                .extracting(r ->
                        r.path("events").path(0).path("trigger").path("text").asText())
                .containsExactly("attacked", "arrested", "condemned");
    }

    @Test
    void aTableIsNeverWiderThanAHundredColumnsAndSteersNoTerminal() {
        String text = "Police in Lima arrested \u5f20\u4f1f\u7684\u670b\u53cb" + "\u5f20\u4f1f".repeat(60)
                + " \u001b[31mred\u001b[0m \u202eback on Sunday.";
        FrontDoor.Result result = FrontDoor.run(
                FrontDoor.line("wide \u001b[2J", "2021-07-18", text), "read", "--from", "jsonl", "--explain", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain("\u001b").doesNotContain("\u202e");
        assertThat(result.out().lines()).allMatch(l -> columns(l) <= 100);
    }

    private static long columns(String line) {
        return line.codePoints().map(c -> c >= 0x4e00 && c <= 0x9fff ? 2 : 1).sum();
    }

    @Test
    void explainGivesReasonsInTableAndJson() {
        String[] shapes = {"table", "jsonl", "json", "csv"};
        for (String shape : shapes) {
            String plain = FrontDoor.run(NEWS, "read", "--format", shape, "-").out();
            String explained = FrontDoor.run(NEWS, "read", "--explain", "--format", shape, "-")
                    .out();
            assertThat(explained.length()).as(shape).isGreaterThan(plain.length() + 20);
        }
    }

    @Test
    void progressGoesToStandardErrorOnly() {
        FrontDoor.Result quiet = FrontDoor.run(NEWS, "read", "--format", "jsonl", "-");
        FrontDoor.Result shown = FrontDoor.run(NEWS, "read", "--format", "jsonl", "--progress", "always", "-");
        assertThat(quiet.err()).isEmpty();
        assertThat(shown.err()).contains("dispatches");
        assertThat(shown.out()).isEqualTo(quiet.out());
    }

    @Test
    void codesTellWhatGivesThem() {
        FrontDoor.Result result = FrontDoor.run("", "codes", "173");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Arrest")
                .contains("COERCE")
                .contains("frame ")
                .contains("Goldstein");
        assertThat(FrontDoor.run("", "codes", "999").code()).isEqualTo(1);
    }

    @Test
    void theDictionaryIsLookedUpByAnyName() {
        FrontDoor.Result result = FrontDoor.run("", "dictionary", "list", "taliban");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Taliban  [group, actors/groups.txt:");
        assertThat(FrontDoor.run("", "dictionary", "list", "nobody", "of", "that", "name")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void everyBadLineOfADictionaryIsNamed() {
        String mine = "# mine\n"
                + "Jane Roe | Roe | person | USAGOV 2019-01-03..2021 senator | own\n"
                + "x | y\n"
                + "Jim Roe | | hero | USAGOV\n"
                + "Jo Roe | | person | USAGOV 2021..2019 senator\n"
                + "Joe Roe | | person | USAGOV 2020-02-30..\n";
        FrontDoor.Result result = FrontDoor.run(mine, "dictionary", "check", "-");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out().lines().map(l -> l.substring(0, 4))).containsExactly("-:3:", "-:4:", "-:5:", "-:6:");
        assertThat(FrontDoor.run("Jane Roe | | person | USAGOV\n", "dictionary", "check", "-")
                        .code())
                .isZero();
        assertThat(FrontDoor.run("", "dictionary", "check", "no-such-file").code())
                .isEqualTo(5);
    }

    @Test
    void actorsThatNoDictionaryKnowsAreCounted() {
        String text =
                "On Sunday the rebel leader Zubin Korvat attacked the police. The army then arrested Zubin Korvat.";
        FrontDoor.Result result = FrontDoor.run(text, "dictionary", "missing", "--published", "2021-07-18", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Zubin Korvat\t").doesNotContain("police");
    }

    @Test
    void labelledSentencesAreScored(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
            {"id":"1","text":"France condemned the attack by Iran.","events":[{"source":"FRA","target":"IRN","plover":"ACCUSE"}]}
            {"id":"2","text":"The weather was fine.","events":[{"source":"FRA","target":"IRN","plover":"AID"}]}
            """);
        FrontDoor.Result result =
                FrontDoor.run("", "evaluate", "--gold", gold.toString(), "--format", "json", "--show", "5");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("\"gsr\"")
                .contains("\"recall\" : 0.5")
                .contains("\"dyad_recall\" : 0.5");
        assertThat(result.err()).contains("MISS 2 [AID]");
        FrontDoor.Result none = FrontDoor.run("", "evaluate", "--gold", "no-such-file.jsonl");
        assertThat(none.code()).isEqualTo(5);
    }
}
