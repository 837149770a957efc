package dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.reading.place.Gazetteer;
import dateline.reading.place.Toponym;
import dateline.record.Rejection;
import dateline.shelf.GazetteerShelf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps in, a gazetteer out, whatever stands in the dumps. */
class GazetteerImportTest {
    @TempDir
    Path folder;

    private final List<Rejection> rejections = new ArrayList<>();
    private final GazetteerImport gazetteer = new GazetteerImport(0, Set.of("en"), rejections::add);

    private static String place(int id, String name, String lat, String lon, String code, String people) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                name,
                "",
                lat,
                lon,
                code.startsWith("ADM") ? "A" : "P",
                code,
                "AF",
                "",
                "05",
                "",
                "",
                "",
                people,
                "",
                "",
                "Asia/Kabul",
                "2026-01-01");
    }

    private static String town(int id, String name) {
        return place(id, name, "34.5", "67.1", "PPL", "");
    }

    private void read(String file, String... lines) throws IOException {
        read(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private void read(String file, byte[] bytes) throws IOException {
        gazetteer.read(file, new ByteArrayInputStream(bytes));
    }

    private Gazetteer opened() throws IOException {
        Path file = folder.resolve("mine.gz");
        gazetteer.write(file);
        return GazetteerShelf.gazetteer(GazetteerShelf.imported(file.toString()));
    }

    @Test
    void aTownThatOnlyTheDumpKnowsIsFoundWithItsPlaceInTheWorld() throws IOException {
        read("AF.txt", place(7000001, "Qurzhank Bala", "34.5012", "67.1034", "PPLA2", "420"));

        List<Toponym> found = opened().named("Qurzhank Bala");

        assertThat(rejections).isEmpty();
        assertThat(found).singleElement().satisfies(t -> {
            assertThat(t.iso()).isEqualTo("AFG");
            assertThat(t.division()).isEqualTo("AF.05");
            assertThat(t.geonameid()).isEqualTo(7000001);
            assertThat(t.lat()).isEqualTo(34.501);
            assertThat(t.lon()).isEqualTo(67.103);
            assertThat(t.population()).isBetween(380.0, 460.0);
            assertThat(t.kind()).isEqualTo(Toponym.Kind.TOWN);
        });
    }

    @Test
    void whatTheBuiltInGazetteerKnowsStays() throws IOException {
        read("AF.txt", town(7000001, "Qurzhank Bala"));

        assertThat(opened().named("Kabul")).isEqualTo(GazetteerShelf.gazetteer().named("Kabul"));
    }

    @Test
    void aPlaceOfBothIsMetOnceAsTheDumpHasIt() throws IOException {
        Toponym old = GazetteerShelf.gazetteer().named("Baraki Barak").get(0);
        read("AF.txt", place(java.util.Objects.requireNonNull(old.geonameid()), old.name(), "33.9", "68.9", "PPL", ""));

        assertThat(opened().named(old.name()))
                .filteredOn(t -> old.geonameid().equals(t.geonameid()))
                .singleElement()
                .satisfies(t -> assertThat(t.lat()).isEqualTo(33.9));
    }

    @Test
    void otherNamesLeadToTheirPlaceAndThePreferredEnglishOneIsItsName() throws IOException {
        read("AF.txt", town(7000001, "Qurzhank-e Bala"), town(7000002, "Zwarandai"));
        read(
                "alternateNamesV2.txt",
                "1\t7000001\ten\tUpper Qurzhank\t1\t\t\t\t\t",
                "2\t7000001\ten\tOld Qurzhank\t\t\t\t1\t\t",
                "3\t7000002\tfa\tZarwand\t\t\t\t\t\t",
                "4\t7000002\ten\tZwarandy\t\t\t\t\t\t",
                "5\t9\ten\tElsewhere\t\t\t\t\t\t");

        Gazetteer opened = opened();

        assertThat(rejections).isEmpty();
        for (String name : List.of("Upper Qurzhank", "Qurzhank-e Bala")) {
            assertThat(opened.named(name)).extracting(Toponym::name).containsExactly("Upper Qurzhank");
        }
        assertThat(opened.named("Zwarandy")).extracting(Toponym::name).containsExactly("Zwarandai");
        assertThat(opened.named("Old Qurzhank")).isEmpty();
        assertThat(opened.named("Zarwand")).isEmpty();
        assertThat(opened.named("Elsewhere")).isEmpty();
    }

    @Test
    void namesInOtherLettersAreFoundByTheirLatinForm() throws IOException {
        read(
                "AF.txt",
                town(7000003, "Чарикорзай").replace("\tЧарикорзай\tЧарикорзай\t", "\tЧарикорзай\tCharikorzai\t"));

        assertThat(opened().named("Charikorzai")).extracting(Toponym::name).containsExactly("Чарикорзай");
    }

    @Test
    void divisionsThatTheLexiconLacksTakeTheirNamesFromTheDump() throws IOException {
        read("admin1CodesASCII.txt", "AF.98\tNew Province\tNew Province\t1");
        read("AF.txt", town(7000001, "Qurzhank Bala").replace("\t05\t", "\t98\t"));

        assertThat(opened().named("Qurzhank Bala")).extracting(Toponym::admin1).containsExactly("New Province");
    }

    @Test
    void secondLevelDivisionsAreKeptAndRiversAndLostTownsAreNot() throws IOException {
        read(
                "AF.txt",
                place(7000001, "Shahmirgan District", "34", "67", "ADM2", ""),
                place(7000002, "Shahmirgan Province", "34", "67", "ADM1", ""),
                place(7000003, "Old Shahmirgan", "34", "67", "PPLQ", ""),
                town(7000004, "Shahmirgan River").replace("\tP\tPPL\t", "\tH\tSTM\t"));

        assertThat(rejections).isEmpty();
        assertThat(gazetteer.places()).isEqualTo(1);
        assertThat(opened().named("Shahmirgan District"))
                .extracting(Toponym::kind)
                .containsExactly(Toponym.Kind.DISTRICT);
    }

    @ParameterizedTest
    @CsvSource({
        "no-id,x12",
        "no-id,0",
        "no-id,-3",
        "no-id,9999999999",
        "no-id,''",
        "no-id,1e5",
        "no-id,１２３",
    })
    void idsAreNumbers(String code, String id) throws IOException {
        read("AF.txt", town(1, "Qurzhank").replaceFirst("^1", id));
        assertThat(rejections).extracting(Rejection::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "90.1,0",
        "0,180.5",
        "-91,0",
        "0,-181",
        "NaN,0",
        "0,Infinity",
        "1e1,0",
        "0x10,0",
        "'',0",
        "34,67d",
        "' 34',67",
    })
    void pointsLieOnTheEarth(String lat, String lon) throws IOException {
        read("AF.txt", place(1, "Qurzhank", lat, lon, "PPL", ""));
        assertThat(rejections).extracting(Rejection::code).containsExactly("bad-point");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "1.5", "999999999999", "٣"})
    void inhabitantsAreCounted(String people) throws IOException {
        read("AF.txt", place(1, "Qurzhank", "34", "67", "PPL", people));
        assertThat(rejections).extracting(Rejection::code).containsExactly("bad-population");
    }

    @Test
    void everyBadLineIsOneRejectionWithItsNumberAndTheRestGoesOn() throws IOException {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        dump.write(("\ufeff" + town(1, "Qurzhank") + "\r\n").getBytes(StandardCharsets.UTF_8));
        dump.write("one column\n\n".getBytes(StandardCharsets.UTF_8));
        dump.write((town(2, "Bell\u0007town") + "\n").getBytes(StandardCharsets.UTF_8));
        dump.write((town(3, "x".repeat(201)) + "\n").getBytes(StandardCharsets.UTF_8));
        dump.write((town(4, "y".repeat(1 << 20)) + "\n").getBytes(StandardCharsets.UTF_8));
        dump.write((town(1, "Twice") + "\n").getBytes(StandardCharsets.UTF_8));
        dump.write((town(5, "Nowhere").replace("\tAF\t", "\tQQ\t") + "\n").getBytes(StandardCharsets.UTF_8));
        dump.write((town(6, "...") + "\n").getBytes(StandardCharsets.UTF_8));
        dump.write((town(7, "Caf\u00e9") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        dump.write((town(8, "Zwarandai") + "\textra\n").getBytes(StandardCharsets.UTF_8));
        dump.write(town(9, "Last").getBytes(StandardCharsets.UTF_8));

        read("AF.txt", dump.toByteArray());

        assertThat(rejections)
                .extracting(r -> r.line() + " " + r.code())
                .containsExactly(
                        "2 columns",
                        "4 control-character",
                        "5 bad-name",
                        "6 line-too-long",
                        "7 duplicate-id",
                        "8 bad-country",
                        "9 bad-name",
                        "10 not-utf8",
                        "11 columns");
        assertThat(rejections).allSatisfy(r -> assertThat(r.origin()).isEqualTo("AF.txt"));
        assertThat(rejections).allSatisfy(r -> assertThat(r.message()).hasSizeLessThan(120));
        Gazetteer opened = opened();
        assertThat(opened.named("Qurzhank")).hasSize(1);
        assertThat(opened.named("Last")).isNotEmpty();
    }

    @Test
    void aZipOfDumpsIsReadLikeItsFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("not a place".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("AF.txt"));
            zip.write((town(1, "Qurzhank") + "\nbad\n").getBytes(StandardCharsets.UTF_8));
        }
        read("AF.zip", bytes.toByteArray());

        assertThat(gazetteer.places()).isEqualTo(1);
        assertThat(rejections).extracting(Rejection::origin).containsExactly("AF.zip!AF.txt");
    }

    @Test
    void aZipThatIsNoneOrCutOffIsTold() throws IOException {
        assertThatThrownBy(() -> read("AF.zip", "no zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("zip");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("AF.txt"));
            Random random = new Random(7);
            for (int i = 1; i < 5000; i++) {
                zip.write((town(i, "Q" + random.nextLong()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        assertThatThrownBy(() -> read("AF.zip", half)).isInstanceOf(IOException.class);
    }

    @Test
    void tooManyPlacesLeaveTheSmallestOutInAnyOrder() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            lines.add(place(i, "Town " + i, "34", "67", "PPL", String.valueOf(i * i)));
        }
        byte[][] packs = new byte[2][];
        for (int order = 0; order < 2; order++) {
            GazetteerImport few = new GazetteerImport(0, 100, Set.of("en"), rejections::add);
            few.read("AF.txt", new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
            assertThat(few.places()).isBetween(60, 100);
            assertThat(few.least()).isBetween(40_000L, 65_000L);
            Path file = folder.resolve(order + ".gz");
            few.write(file);
            packs[order] = Files.readAllBytes(file);
            Collections.shuffle(lines, new Random(11));
        }
        assertThat(packs[0]).isEqualTo(packs[1]);
        assertThat(rejections).isEmpty();
    }

    @Test
    void townsOfFewerInhabitantsThanWantedAreLeftOut() throws IOException {
        GazetteerImport large = new GazetteerImport(1000, Set.of("en"), rejections::add);
        String lines = place(1, "Small", "34", "67", "PPL", "999") + "\n" + place(2, "Large", "34", "67", "PPL", "1000")
                + "\n" + place(3, "Some District", "34", "67", "ADM2", "");
        large.read("AF.txt", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        assertThat(large.places()).isEqualTo(2);
    }

    @Test
    void whatIsNoImportIsNotOpened() throws IOException {
        read("AF.txt", town(1, "Qurzhank"));
        Path good = folder.resolve("good.gz");
        gazetteer.write(good);
        byte[] bytes = Files.readAllBytes(good);
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes, bytes.length - 9));
        Path text = Files.writeString(folder.resolve("text.gz"), "no gazetteer");
        for (Path bad : List.of(cut, text, folder.resolve("missing.gz"), folder)) {
            assertThatThrownBy(() -> GazetteerShelf.imported(bad.toString()))
                    .as(bad.toString())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDamagedPackIsToldWhateverItsBytes() throws IOException {
        read("AF.txt", town(1, "Qurzhank"), town(2, "Zwarandai"));
        byte[] pack = Pressing.of(List.of(
                Row.of("Qurzhank", "AF.05", 'P', 5, 34, 67, 1),
                Row.of("Zwarandai", "AF.06", 'P', 5, 34, 67, 2),
                Row.of("Zwarandai", "AF.06", 'P', 5, 34, 67, 2).named("Zwarandy", 'N')));
        Random random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = random.nextInt(4) == 0 ? Arrays.copyOf(pack, random.nextInt(pack.length)) : pack.clone();
            for (int k = random.nextInt(4); k >= 0 && bad.length > 0; k--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(new dateline.reading.place.PackedTowns(bad).size()).isBetween(0, 100);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("damaged gazetteer");
            }
        }
    }
}
