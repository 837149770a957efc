package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands between two good dispatches, both are read, in bounded time, and the bad one gets an answer. */
class HostileInputTest {
    private static final double MOST_SECONDS = 90;
    private static final String GOOD = "Police in Lima arrested two journalists on Sunday.";

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("one word a million times", "attack ".repeat(1_000_000)),
                body("a million different capitalised words", capitalised(1_000_000)),
                body("a million letters without a blank", "attack".repeat(170_000)),
                body("ten thousand nested brackets", "(".repeat(10_000) + "x" + ")".repeat(10_000)),
                body("ten thousand nested brackets with blanks", "( ".repeat(10_000) + "x" + " )".repeat(10_000)),
                body("a hundred thousand quotation marks", "\"".repeat(100_000)),
                body("quotations that never end", "\u201cThe minister said ".repeat(20_000)),
                body(
                        "one sentence of 200,000 tokens",
                        "the army attacked rebels in the north and ".repeat(25_000) + "."),
                body("who said that who said that", "Police said ".repeat(50_000)),
                body("a list of countries without end", "France, ".repeat(50_000) + "and Germany attacked Iran."),
                body("dates without end", "on Monday 3 May 2021, ".repeat(10_000)),
                body("pronouns without end", "He said they attacked it. ".repeat(2_000)),
                body("full stops", ". ".repeat(200_000)),
                body("abbreviations", "U.S. ".repeat(100_000)),
                body("tags", "<div>".repeat(100_000)),
                body("right-to-left marks", "\u202eThe army \u2067attacked\u2069 rebels\u202c. ".repeat(200)),
                body("half pairs", "\ud83d".repeat(10_000)),
                body("line breaks", "a\n".repeat(200_000)),
                body("blanks", "x" + " ".repeat(1_000_000) + "x"),
                body("capitals only", "THE ARMY ATTACKED REBELS IN LIMA TODAY AND ".repeat(2_000)));
    }

    private static Arguments body(String what, String body) {
        return Arguments.of(what, body);
    }

    private static String capitalised(int n) {
        StringBuilder out = new StringBuilder(n * 7);
        for (int i = 0; i < n; i++) {
            out.append((char) ('A' + i % 26));
            for (int rest = i / 26, k = 0; k < 4; k++, rest /= 26) {
                out.append((char) ('a' + rest % 26));
            }
            out.append(' ');
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aHostileBodyIsReadOrRefusedAndTheOthersAreRead(String what, String body) {
        String input =
                good("first") + "\n" + FrontDoor.line("hostile", "2021-07-18", body) + "\n" + good("last") + "\n";
        FrontDoor.Result result =
                FrontDoor.run(input, "read", "--from", "jsonl", "--format", "jsonl", "--threads", "2");
        tell(what, result);
        assertThat(result.seconds()).as("seconds").isLessThan(MOST_SECONDS);
        assertThat(result.err()).doesNotContain("reading-failed");
        List<JsonNode> readings = result.readings();
        assertThat(result.code()).isEqualTo(readings.size() == 3 ? 0 : 3);
        assertThat(readings.get(0).path("id").asText()).isEqualTo("first");
        assertThat(readings.get(readings.size() - 1).path("id").asText()).isEqualTo("last");
        assertRead(readings.get(0));
        assertRead(readings.get(readings.size() - 1));
        if (readings.size() == 3) {
            assertSpansInside(readings.get(1), body.length());
        } else {
            assertThat(result.err()).contains("-:2: rejected [");
        }
    }

    static Stream<Arguments> badLines() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        return Stream.of(
                Arguments.of("a line cut short", "{\"id\":\"x\",\"text\":\"Police arre"),
                Arguments.of("nested brackets", "{\"id\":\"x\",\"text\":\"Police.\",\"a\":" + deep + "}"),
                Arguments.of("brackets only", deep),
                Arguments.of("no object", "42"),
                Arguments.of("no text", "{\"id\":\"x\"}"),
                Arguments.of("a text that is a number", "{\"id\":\"x\",\"text\":42}"),
                Arguments.of("an empty text", "{\"id\":\"x\",\"text\":\"  \"}"),
                Arguments.of(
                        "nine megabytes on one line", "{\"id\":\"x\",\"text\":\"" + "x ".repeat(4_700_000) + "\"}"),
                Arguments.of("a number of a million digits", "{\"id\":\"x\",\"a\":" + "9".repeat(1_000_000) + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLines")
    void aBadLineIsRejectedWithItsNumberAndACodeAndTheOthersAreRead(String what, String bad) {
        String input = good("first") + "\n" + bad + "\n" + good("last") + "\n";
        FrontDoor.Result result = FrontDoor.run(input, "read", "--from", "jsonl", "--format", "jsonl");
        tell(what, result);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).containsPattern("-:2: rejected \\[[a-z-]+\\]: \\p{Lu}");
        assertThat(result.err().length()).isLessThan(1000);
        assertThat(result.readings()).extracting(r -> r.path("id").asText()).containsExactly("first", "last");
    }

    @Test
    void anEmptyInputIsRejected() {
        FrontDoor.Result result = FrontDoor.run("", "read", "-");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("-: rejected [empty]");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aHundredMegabytesOnOneLineAreRefusedWithoutBeingHeld() {
        FrontDoor.Result lines =
                FrontDoor.run(new Endless(100_000_000), "read", "--from", "jsonl", "--format", "jsonl");
        tell("100 MB as a line", lines);
        assertThat(lines.code()).isEqualTo(3);
        assertThat(lines.err()).contains("[line-too-long]");
        FrontDoor.Result text = FrontDoor.run(new Endless(100_000_000), "read", "--from", "text", "--format", "jsonl");
        tell("100 MB as a text", text);
        assertThat(text.code()).isEqualTo(3);
        assertThat(text.err()).contains("[too-large]");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        FrontDoor.Result result = FrontDoor.run(noise, "read", "-");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("[binary]");
    }

    @Test
    void brokenUtf8IsReadWithANote() {
        byte[] bytes = ("Police in Lima arrested two journalists. Caf\u00e9.").getBytes(StandardCharsets.ISO_8859_1);
        FrontDoor.Result result = FrontDoor.run(bytes, "read", "--from", "text", "--format", "jsonl", "-");
        assertThat(result.code()).isZero();
        assertThat(result.readings().get(0).path("events")).isNotEmpty();
        assertThat(result.readings().get(0).path("notes").toString()).contains("charset-guessed");
    }

    @Test
    void utf16IsRead() {
        byte[] bytes = ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE);
        FrontDoor.Result result = FrontDoor.run(bytes, "read", "--from", "text", "--format", "jsonl", "-");
        assertThat(result.code()).isZero();
        assertThat(result.readings().get(0).path("events")).isNotEmpty();
    }

    @Test
    void aPublishDateThatDoesNotExistIsNotedAndNotUsed() {
        FrontDoor.Result result = FrontDoor.run(
                FrontDoor.line("x", "2021-02-30", GOOD), "read", "--from", "jsonl", "--format", "jsonl", "-");
        assertThat(result.code()).isZero();
        JsonNode reading = result.readings().get(0);
        assertThat(reading.path("published").isNull()).isTrue();
        assertThat(reading.path("notes").toString()).contains("bad-publish-date");
    }

    @Test
    void aSpreadsheetFormulaIsMadeHarmless() {
        String text = "=HYPERLINK(1) Police in Lima arrested two journalists.";
        FrontDoor.Result result = FrontDoor.run(
                FrontDoor.line("=1+1", "2021-07-18", text), "read", "--from", "jsonl", "--format", "csv", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().toList()).hasSizeGreaterThan(1);
        assertThat(result.out().lines().skip(1)).allMatch(l -> l.startsWith("'=1+1,"));
        assertThat(result.out()).doesNotContain(",=").doesNotContain(",\"=");
    }

    private static String good(String id) {
        return FrontDoor.line(id, "2021-07-18", GOOD);
    }

    private static void assertRead(JsonNode reading) {
        assertThat(reading.path("events")).hasSize(1);
        assertThat(reading.path("events").get(0).path("cameo").asText()).isEqualTo("173");
        assertThat(reading.path("events").get(0).path("when").asText()).isEqualTo("2021-07-18");
    }

    private static void assertSpansInside(JsonNode reading, int length) {
        for (JsonNode event : reading.path("events")) {
            JsonNode span = event.path("span");
            assertThat(span.path("start").asInt()).isBetween(0, span.path("end").asInt());
            assertThat(span.path("end").asInt()).isLessThanOrEqualTo(length);
        }
    }

    private static void tell(String what, FrontDoor.Result result) {
        System.out.printf(Locale.ROOT, "hostile: %-45s %5.1f s, exit %d%n", what, result.seconds(), result.code());
    }
}
