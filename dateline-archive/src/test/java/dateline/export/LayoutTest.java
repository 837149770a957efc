package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import dateline.reading.coding.CodeBook;
import dateline.shelf.LexiconShelf;
import dateline.store.Catalogue.Selected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class LayoutTest {
    private static final CodeTable CODES =
            new CodeTable(LexiconShelf.sheet("export/countries.txt"), LexiconShelf.sheet("export/roles.txt"));
    private static final CodeBook CAMEO = new CodeBook(LexiconShelf.sheet("codes/cameo.txt"));

    private static byte[] bytes(Layout layout, Selected... selections) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter writer = layout.writer(out, CODES, CAMEO)) {
            for (Selected selected : selections) {
                writer.write(selected);
            }
        }
        return out.toByteArray();
    }

    private static String text(Layout layout, Selected... selections) throws IOException {
        return new String(bytes(layout, selections), StandardCharsets.UTF_8);
    }

    private static List<String[]> rows(Layout layout, Selected... selections) throws IOException {
        return text(layout, selections).lines().map(l -> l.split("\t", -1)).toList();
    }

    @Test
    void gdeltHasItsSixtyOneColumnsInTheirOrder() throws IOException {
        List<String[]> rows = rows(Layout.GDELT, Selections.plain());
        // one attack, six ordered pairs of three who met, one statement without target
        assertThat(rows).hasSize(8).allSatisfy(row -> assertThat(row).hasSize(61));
        String[] attack = rows.get(0);
        assertThat(attack[0]).matches("\\d{1,18}");
        assertThat(List.of(attack).subList(1, 10))
                .containsExactly("20210717", "202107", "2021", "2021.6219", "AFGREBTAL", "TALIBAN", "AFG", "TAL", "");
        assertThat(attack[12]).isEqualTo("REB");
        assertThat(attack[15]).isEqualTo("AFGMIL");
        assertThat(List.of(attack).subList(25, 35))
                .containsExactly("1", "190", "190", "19", "4", "-10.0", "5", "3", "4", "");
        assertThat(List.of(attack).subList(51, 61))
                .containsExactly(
                        "4",
                        "Kabul, Afghanistan",
                        "AF",
                        "",
                        "",
                        "34.52813",
                        "69.17233",
                        "",
                        "20210718215500",
                        "https://news.example/1");
        assertThat(rows.get(1)[25]).as("not in the first paragraph").isEqualTo("0");
        assertThat(rows.stream().map(r -> r[0]).distinct()).hasSize(8);
    }

    @Test
    void mentionsGoWithTheEventsLineByLine() throws IOException {
        List<String[]> events = rows(Layout.GDELT, Selections.plain());
        List<String[]> mentions = rows(Layout.GDELT_MENTIONS, Selections.plain());
        assertThat(mentions).allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(mentions.stream().map(r -> r[0]).toList())
                .isEqualTo(events.stream().map(r -> r[0]).toList());
        assertThat(List.of(mentions.get(0)).subList(1, 12))
                .containsExactly(
                        "20210717000000",
                        "20210718215500",
                        "1",
                        "Example Wire",
                        "https://news.example/1",
                        "1",
                        "0",
                        "21",
                        "12",
                        "1",
                        "80");
    }

    @Test
    void icewsHasItsHeaderAndTwentyColumns() throws IOException {
        List<String[]> rows = rows(Layout.ICEWS, Selections.plain());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(20));
        assertThat(rows.get(0)).containsExactly(IcewsWriter.COLUMNS.toArray(String[]::new));
        assertThat(List.of(rows.get(1)).subList(1, 11))
                .containsExactly(
                        "2021-07-17",
                        "Taliban",
                        "Rebels",
                        "Afghanistan",
                        CAMEO.name("190"),
                        "190",
                        "-10.0",
                        "Afghan army",
                        "Military",
                        "Afghanistan");
        assertThat(List.of(rows.get(1)).subList(14, 20))
                .containsExactly("Kabul", "", "Kabul", "Afghanistan", "34.52813", "69.17233");
    }

    @Test
    void polecatHasItsFortyColumnsAndNoneForEmpty() throws IOException {
        List<String[]> rows = rows(Layout.POLECAT, Selections.plain());
        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).hasSize(40).doesNotContain(""));
        assertThat(rows.get(0)).containsExactly(PolecatWriter.COLUMNS.toArray(String[]::new));
        assertThat(List.of(rows.get(1)).subList(0, 10))
                .containsExactly(
                        "e1",
                        "2021-07-17",
                        "ASSAULT",
                        "None",
                        "-10.0",
                        "Q4",
                        "military; terrorism",
                        "Taliban",
                        "AFG",
                        "700");
        assertThat(rows.get(2)[7]).isEqualTo("France; Germany; Iran");
        assertThat(rows.get(2)[15]).as("who meet are recipients too").isEqualTo("France; Germany; Iran");
    }

    @Test
    void phoenixHasItsTwentySixColumns() throws IOException {
        List<String[]> rows = rows(Layout.PHOENIX, Selections.plain());
        assertThat(rows).hasSize(8).allSatisfy(row -> assertThat(row).hasSize(26));
        assertThat(List.of(rows.get(0)).subList(1, 25))
                .containsExactly(
                        "20210717",
                        "2021",
                        "07",
                        "17",
                        "AFGREBTAL",
                        "AFG",
                        "REB",
                        "TAL",
                        "AFGMIL",
                        "AFG",
                        "MIL",
                        "",
                        "190",
                        "19",
                        "4",
                        "-10.0",
                        "military,1;terrorism,1",
                        "34.52813",
                        "69.17233",
                        "Kabul",
                        "Kabul",
                        "AFG",
                        "d1_1",
                        "https://news.example/1");
        assertThat(rows.get(7)[15]).as("a statement is class 0 there").isEqualTo("0");
    }

    @Test
    void dyadsAddUpWhatHappened() throws IOException {
        assertThat(text(Layout.DYADS, Selections.plain(), Selections.plain()).lines())
                .containsExactly(
                        "day,source,target,events,verbalCooperation,materialCooperation,verbalConflict,materialConflict,goldstein",
                        "2021-07-17,AFG,AFG,2,0,0,0,2,-20.0",
                        "2021-07-18,DEU,FRA,2,2,0,0,0,2.0",
                        "2021-07-18,DEU,IRN,2,2,0,0,0,2.0",
                        "2021-07-18,FRA,DEU,2,2,0,0,0,2.0",
                        "2021-07-18,FRA,IRN,2,2,0,0,0,2.0",
                        "2021-07-18,IRN,DEU,2,2,0,0,0,2.0",
                        "2021-07-18,IRN,FRA,2,2,0,0,0,2.0");
    }

    @Test
    void csvIsOneLineAnEventAndNothingInItIsAFormula() throws IOException {
        String csv = text(Layout.CSV, Selections.plain(), Selections.hostile());
        assertThat(csv).startsWith("dispatch,version,newsId,published,outlet,").contains("\"Attack, \"\"talks\"\"\"");
        assertThat(csv).contains("'=cmd|' /C calc'!A0").contains("'@SUM(1)").contains("'-Nowhere");
        assertThat(csv).doesNotContain("\u0000").doesNotContain("\u202e").doesNotContain(",=");
        String tsv = text(Layout.TSV, Selections.plain(), Selections.hostile());
        int columns = EventRow.class.getRecordComponents().length;
        assertThat(tsv.lines()).hasSize(5).allSatisfy(l -> assertThat(l.split("\t", -1))
                .hasSize(columns));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"GDELT", "GDELT_MENTIONS", "ICEWS", "POLECAT", "PHOENIX"})
    void hostileWordsBreakNoLine(Layout layout) throws IOException {
        List<String[]> rows = rows(layout, Selections.hostile());
        assertThat(rows).hasSize(layout == Layout.ICEWS || layout == Layout.POLECAT ? 2 : 1);
        assertThat(rows.stream().map(r -> r.length).distinct()).hasSize(1);
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(c -> c.startsWith("=") || c.startsWith("@")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"GRAPHML", "RSS", "ATOM"})
    void xmlIsWellFormedWhateverIsInIt(Layout layout) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(layout, Selections.plain(), Selections.hostile())));
        if (layout == Layout.GRAPHML) {
            assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(7);
            assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(8);
        } else {
            assertThat(document.getElementsByTagName(layout == Layout.RSS ? "item" : "entry")
                            .getLength())
                    .isEqualTo(2);
            assertThat(text(layout, Selections.hostile())).doesNotContain("javascript:");
        }
    }

    @Test
    void jsonLayoutsAreJson() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode map = json.readTree(bytes(Layout.GEOJSON, Selections.plain(), Selections.hostile()));
        assertThat(map.at("/features")).hasSize(4);
        assertThat(map.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(69.17233);
        assertThat(map.at("/features/1/geometry").isNull()).isTrue();
        JsonNode graph = json.readTree(bytes(Layout.JSONLD, Selections.plain(), Selections.hostile()));
        assertThat(graph.at("/@graph/0/about/0/location/sameAs").asText())
                .isEqualTo("https://sws.geonames.org/1138958/");
        assertThat(graph.at("/@graph/1/url").isMissingNode()).isTrue();
        List<String> items = text(Layout.NINJS, Selections.plain(), Selections.hostile())
                .lines()
                .toList();
        assertThat(items).hasSize(2);
        assertThat(json.readTree(items.get(0)).at("/events/0/cameo").asText()).isEqualTo("190");
        assertThat(json.readTree(items.get(1)).at("/uri").asText()).startsWith("urn:dateline:dispatch:");
        List<String> lines = text(
                        Layout.JSONL,
                        new Selected(
                                Selections.plain().reading(),
                                1,
                                Selections.plain().events().subList(1, 2)))
                .lines()
                .toList();
        assertThat(json.readTree(lines.get(0)).at("/events")).hasSize(1);
    }

    @Test
    void parquetGivesItsRowsBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.parquet");
        Files.write(file, bytes(Layout.PARQUET, Selections.plain()));
        List<EventRow> rows = new CarpetReader<>(file.toFile(), EventRow.class).toList();
        assertThat(rows)
                .containsExactly(
                        EventRow.of(Selections.plain().events().get(0)),
                        EventRow.of(Selections.plain().events().get(1)),
                        EventRow.of(Selections.plain().events().get(2)));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void nothingSelectedIsStillAWholeDocument(Layout layout) throws IOException {
        assertThat(bytes(layout)).isEqualTo(bytes(layout));
        if (layout == Layout.GEOJSON) {
            assertThat(text(layout)).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}\n");
        }
    }
}
