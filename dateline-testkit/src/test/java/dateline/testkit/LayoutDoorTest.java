package dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an archive gives out loads where scripts for other data sets expect it: every column by its place has the type that
 * those data sets' codebooks give it. The readers here know nothing of the writers.
 */
class LayoutDoorTest {
    /** What a cell may hold. */
    private enum Type {
        WHOLE("-?\\d+"),
        REAL("-?\\d+(\\.\\d+)?"),
        DAY("\\d{8}"),
        ISO_DAY("\\d{4}-\\d\\d-\\d\\d"),
        STAMP("\\d{14}"),
        CODE("[A-Z]{3,}"),
        DIGITS("\\d{2,4}"),
        TEXT("[^\\t]*");

        private final String form;

        Type(String form) {
            this.form = form;
        }

        /** Whether a cell can be read; empty ones can, unless they must not be. */
        void read(String cell, String where) {
            assertThat(cell).as(where).matches(form);
            switch (this) {
                case WHOLE -> assertThat(Long.parseLong(cell)).as(where).isNotNull();
                case REAL -> assertThat(Double.parseDouble(cell)).as(where).isFinite();
                case DAY ->
                    assertThat(LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE))
                            .as(where)
                            .isNotNull();
                case ISO_DAY -> assertThat(LocalDate.parse(cell)).as(where).isNotNull();
                case STAMP ->
                    assertThat(LocalDateTime.parse(cell, DateTimeFormatter.ofPattern("uuuuMMddHHmmss")))
                            .isNotNull();
                default -> {}
            }
        }
    }

    @TempDir
    private Path folder;

    private String archive;

    @BeforeEach
    void fill() {
        archive = folder.resolve("news.db").toString();
        String news = Stream.of(
                        line(
                                "a",
                                "2021-07-18T21:55",
                                "KABUL (Example Wire) - Taliban fighters attacked an army post near Kandahar"
                                        + " on Saturday, killing 12 soldiers, officials said.\nPakistan condemned the attack."),
                        line(
                                "b",
                                "2021-07-19",
                                "The foreign ministers of Russia, Iran and Turkey met in Moscow on Monday."),
                        line("c", null, "Police in Buenos Aires arrested ten protesters."),
                        line(
                                "d",
                                "2021-07-20",
                                "The army shelled Lima, Peru, on Sunday. Chile has not sent troops to Bolivia."),
                        line(
                                "e",
                                "2021-07-20",
                                "Israel bombed Gaza in 2008. France may impose sanctions on Mali next week."),
                        line(
                                "=f\t\"",
                                "2021-07-20",
                                "\t=1+1 Police in Sydney, Australia, arrested\ttwo \"men\" on Sunday."),
                        line(
                                "g",
                                "2021-07-20",
                                "Rome attacked Carthage in 146 BC. Workers went on strike in Texas on Monday."))
                .collect(Collectors.joining("\n"));
        assertThat(FrontDoor.run(news, "add", "--archive", archive, "-").code()).isZero();
    }

    private static String line(String id, String published, String text) {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", id)
                .put("published", published)
                .put("source", "@Example\tWire")
                .put("url", "https://example.org/" + Integer.toHexString(id.hashCode()))
                .put("title", "-title \"" + id + "\"")
                .put("text", text)
                .toString();
    }

    private List<String[]> rows(String layout, String... question) {
        return export(layout, question).lines().map(l -> l.split("\t", -1)).toList();
    }

    private String export(String layout, String... question) {
        String[] args = Stream.concat(Stream.of("export", "--archive", archive, "--as", layout), Stream.of(question))
                .toArray(String[]::new);
        FrontDoor.Result out = FrontDoor.run("", args);
        assertThat(out.code()).as(out.err()).isZero();
        return out.out();
    }

    private static void typed(
            List<String[]> rows, int columns, Set<Integer> full, Map<Integer, Type> types, String empty) {
        assertThat(rows).isNotEmpty();
        for (String[] row : rows) {
            assertThat(row).as(String.join("|", row)).hasSize(columns);
            for (int i = 0; i < columns; i++) {
                String where = "column " + i + " of " + String.join("|", row);
                if (row[i].equals(empty)) {
                    assertThat(full).as(where).doesNotContain(i);
                } else {
                    types.getOrDefault(i, Type.TEXT).read(row[i], where);
                }
            }
        }
    }

    @Test
    void gdeltEventsLoadByTheirCodebook() {
        List<String[]> rows = rows("gdelt");
        Map<Integer, Type> types = new java.util.HashMap<>(Map.of(
                0,
                Type.WHOLE,
                1,
                Type.DAY,
                2,
                Type.WHOLE,
                3,
                Type.WHOLE,
                4,
                Type.REAL,
                25,
                Type.WHOLE,
                26,
                Type.DIGITS,
                27,
                Type.DIGITS,
                28,
                Type.DIGITS,
                29,
                Type.WHOLE));
        types.putAll(Map.of(
                30,
                Type.REAL,
                31,
                Type.WHOLE,
                32,
                Type.WHOLE,
                33,
                Type.WHOLE,
                34,
                Type.REAL,
                35,
                Type.WHOLE,
                43,
                Type.WHOLE));
        types.putAll(Map.of(51, Type.WHOLE, 56, Type.REAL, 57, Type.REAL, 59, Type.STAMP, 7, Type.CODE, 17, Type.CODE));
        typed(rows, 61, Set.of(0, 25, 26, 27, 28, 29, 30, 31, 32, 33, 35, 43, 51, 60), types, "");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row[29]).matches("[1-4]");
            assertThat(row[25]).matches("[01]");
            assertThat(row[51]).matches("[0-5]");
            assertThat(row[27]).startsWith(row[28]);
            assertThat(row[26]).startsWith(row[27]);
            assertThat(row[60]).startsWith("https://example.org/");
        });
        assertThat(rows.stream().map(r -> r[0])).doesNotHaveDuplicates();
        assertThat(rows)
                .anySatisfy(row -> assertThat(Double.parseDouble(row[56])).isNegative());

        List<String[]> mentions = rows("gdelt-mentions");
        typed(
                mentions,
                16,
                Set.of(0, 3, 5, 6, 7, 8, 9, 10, 11, 12),
                Map.of(
                        0,
                        Type.WHOLE,
                        1,
                        Type.STAMP,
                        2,
                        Type.STAMP,
                        3,
                        Type.WHOLE,
                        6,
                        Type.WHOLE,
                        7,
                        Type.WHOLE,
                        8,
                        Type.WHOLE,
                        9,
                        Type.WHOLE,
                        11,
                        Type.WHOLE,
                        12,
                        Type.WHOLE),
                "");
        assertThat(mentions.stream().map(r -> r[0]).toList())
                .isEqualTo(rows.stream().map(r -> r[0]).toList());
    }

    @Test
    void icewsAndPhoenixLoadByTheirCodebooks() {
        List<String[]> icews = rows("icews");
        assertThat(icews.get(0)[0]).isEqualTo("Event ID");
        typed(
                icews.subList(1, icews.size()),
                20,
                Set.of(0, 5, 6, 7, 11, 12),
                Map.of(
                        0,
                        Type.WHOLE,
                        1,
                        Type.ISO_DAY,
                        6,
                        Type.DIGITS,
                        7,
                        Type.REAL,
                        11,
                        Type.WHOLE,
                        12,
                        Type.WHOLE,
                        18,
                        Type.REAL,
                        19,
                        Type.REAL),
                "");
        List<String[]> phoenix = rows("phoenix");
        typed(
                phoenix,
                26,
                Set.of(0, 13, 14, 15, 16, 23),
                Map.of(
                        1,
                        Type.DAY,
                        2,
                        Type.WHOLE,
                        3,
                        Type.WHOLE,
                        4,
                        Type.WHOLE,
                        13,
                        Type.DIGITS,
                        14,
                        Type.DIGITS,
                        15,
                        Type.WHOLE,
                        16,
                        Type.REAL,
                        18,
                        Type.REAL,
                        19,
                        Type.REAL),
                "");
        assertThat(phoenix).hasSize(icews.size() - 1);
        assertThat(phoenix).allSatisfy(row -> assertThat(row[15]).matches("[0-4]"));
    }

    @Test
    void polecatLoadsByItsCodebook() {
        List<String[]> rows = rows("polecat");
        assertThat(rows.get(0))
                .hasSize(40)
                .startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity");
        typed(
                rows.subList(1, rows.size()),
                40,
                Set.of(0, 2, 4, 5, 39),
                Map.of(
                        1,
                        Type.ISO_DAY,
                        2,
                        Type.CODE,
                        4,
                        Type.REAL,
                        28,
                        Type.REAL,
                        29,
                        Type.REAL,
                        30,
                        Type.WHOLE,
                        34,
                        Type.ISO_DAY),
                "None");
        assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
            assertThat(row).doesNotContain("");
            assertThat(row[5]).matches("Q[1-4]");
        });
        assertThat(rows.stream().skip(1).filter(r -> !r[28].equals("None")).map(r -> Double.parseDouble(r[28])))
                .as("south of the equator")
                .anyMatch(lat -> lat < 0);
    }

    @Test
    void jsonLayoutsAndDyadsLoad() throws IOException {
        JsonNode map = new ObjectMapper().readTree(export("geojson", "code:17"));
        assertThat(map.path("features")).hasSizeGreaterThan(1).allSatisfy(f -> {
            assertThat(f.at("/properties/cameo").asText()).startsWith("17");
            JsonNode point = f.at("/geometry/coordinates");
            assertThat(point.get(0).asDouble()).isBetween(-180.0, 180.0);
            assertThat(point.get(1).asDouble()).isBetween(-90.0, 90.0);
        });
        List<String> dyads = export("dyads").lines().toList();
        assertThat(dyads.subList(1, dyads.size())).allSatisfy(line -> {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSize(9);
            long all = Long.parseLong(cells[3]);
            assertThat(Long.parseLong(cells[4])
                            + Long.parseLong(cells[5])
                            + Long.parseLong(cells[6])
                            + Long.parseLong(cells[7]))
                    .isEqualTo(all);
            assertThat(Double.parseDouble(cells[8])).isBetween(-10.0 * all, 10.0 * all);
        });
    }

    @Test
    void whatAQuestionSelectsIsTakenOutAndNothingElse() throws IOException {
        Set<String> all = ids(export("jsonl"));
        for (String question : List.of(
                "code:17",
                "-code:17",
                "status:happened",
                "-status:happened",
                "in:Peru",
                "source:Russia",
                "kabul OR lima",
                "-police",
                "quad:4",
                "on:2021-07",
                "has:toll",
                "id:a")) {
            FrontDoor.Result listed =
                    FrontDoor.run("", "events", "--archive", archive, "--limit", "1000", "--format", "jsonl", question);
            Set<String> listing = new TreeSet<>();
            listed.readings().forEach(e -> listing.add(e.path("event").asText()));
            assertThat(ids(export("jsonl", question))).as(question).isEqualTo(listing);
            assertThat(all).as(question).containsAll(listing);
            assertThat(export("tsv", question).lines().skip(1).map(l -> l.split("\t", -1)[7]))
                    .as(question)
                    .containsExactlyInAnyOrderElementsOf(listing);
        }
        for (String one : List.of("code:17", "status:happened", "quad:4", "has:toll")) {
            Set<String> both = new TreeSet<>(ids(export("jsonl", one)));
            Set<String> rest = ids(export("jsonl", "-" + one));
            assertThat(both).as(one).doesNotContainAnyElementsOf(rest);
            both.addAll(rest);
            assertThat(both).as(one + " or not").isEqualTo(all);
        }
    }

    private static Set<String> ids(String lines) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String line : lines.lines().toList()) {
            new ObjectMapper()
                    .readTree(line)
                    .path("events")
                    .forEach(e -> ids.add(e.path("id").asText()));
        }
        return ids;
    }

    @Test
    void aFileAppearsWhenItIsWholeAndItsOldSelfStaysUntilThen() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectory(out);
        Path file = out.resolve("events.csv");
        Files.writeString(file, "before");
        Path nowhere = folder.resolve("gone").resolve("x.csv");
        FrontDoor.Result failed =
                FrontDoor.run("", "export", "--archive", archive, "--as", "csv", "--out", nowhere.toString());
        assertThat(failed.code()).isEqualTo(2);
        assertThat(failed.err()).contains("there is no folder").contains("make it first");
        assertThat(FrontDoor.run("", "export", "--archive", archive, "--as", "csv", "--out", out.toString())
                        .err())
                .contains("is a folder; name a file in it");
        assertThat(FrontDoor.run(
                                "",
                                "export",
                                "--archive",
                                folder.resolve("no.db").toString(),
                                "--out",
                                file.toString())
                        .code())
                .isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo("before");
        assertThat(FrontDoor.run("", "export", "--archive", archive, "--as", "csv", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(export("csv"));
        assertThat(export("csv", "--out", "-")).isEqualTo(export("csv"));
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aLimitIsKeptHoweverHighItIs() {
        String many = java.util.stream.IntStream.range(0, 1500)
                .mapToObj(i -> "{\"id\":\"m" + i + "\",\"text\":\"Ein Wort und noch " + i + ".\"}")
                .collect(Collectors.joining("\n"));
        String wide = folder.resolve("wide.db").toString();
        assertThat(FrontDoor.run(many, "add", "--archive", wide, "-").code()).isZero();
        FrontDoor.Result found = FrontDoor.run(
                "", "search", "--archive", wide, "--format", "jsonl", "--skip", "100", "--limit", "1250", "wort");
        assertThat(found.out().lines().distinct()).hasSize(1250);
        assertThat(found.err()).contains("1,250 of 1,500 dispatches");
    }

    @Test
    void aMinusExcludesWhateverFollowsIt() {
        for (String word : List.of("-hamas", "-Vienna", "-helicopter", "-limit", "-peace talks", "-source:Russia")) {
            FrontDoor.Result found = FrontDoor.run("", "search", "--archive", archive, "police", word);
            assertThat(found.code()).as(word).isZero();
            assertThat(found.err()).as(word).contains("police, and not ");
        }
        FrontDoor.Result phrase = FrontDoor.run("", "search", "--archive", archive, "army", "-army post");
        assertThat(phrase.err()).contains("army, and not “army post”").contains("1 of 1 dispatches");
        assertThat(FrontDoor.run("", "search", "--archive", archive, "--limit", "-1")
                        .code())
                .isEqualTo(2);
        assertThat(FrontDoor.run("", "search", "--version").out()).startsWith("dateline ");
    }
}
