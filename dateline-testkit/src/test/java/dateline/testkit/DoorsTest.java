package dateline.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The doors between the rooms, as docs/architecture.md draws them. */
class DoorsTest {
    private static JavaClasses house;

    @BeforeAll
    static void walkThroughTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dateline");
    }

    @Test
    void theRealClassesAreScanned() {
        assertThat(house.contain("dateline.record.Dispatch")).isTrue();
        assertThat(house.contain("dateline.reading.ReadingRoom")).isTrue();
        assertThat(house.contain("dateline.reading.coding.Coder")).isTrue();
        assertThat(house.contain("dateline.gathering.IncidentJoiner")).isTrue();
        assertThat(house.contain("dateline.desk.CopyDesk")).isTrue();
        assertThat(house.contain("dateline.intake.MailRoom")).isTrue();
        assertThat(house.contain("dateline.cli.Main")).isTrue();
        assertThat(house.contain("dateline.store.Filing")).isTrue();
        assertThat(house.contain("dateline.wire.Wire")).isTrue();
    }

    @Test
    void recordsKnowNobody() {
        classes()
                .that()
                .resideInAPackage("dateline.record..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dateline.record..", "java..", "org.jspecify..")
                .because("everything else fills these forms in; they must not drag anything along")
                .check(house);
    }

    @Test
    void aDispatchWalksThroughTheHouseInOneDirection() {
        noClasses()
                .that()
                .resideInAPackage("dateline.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dateline.desk..",
                        "dateline.reading..",
                        "dateline.gathering..",
                        "dateline.shelf..",
                        "dateline.cli..")
                .because("the mail room hands on; it asks nobody back")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("dateline.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dateline.reading..", "dateline.gathering..", "dateline.shelf..", "dateline.cli..")
                .because("the copy desk does not read for events")
                .check(house);
        noClasses()
                .that()
                .resideInAnyPackage("dateline.reading..", "dateline.gathering..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dateline.intake..", "dateline.shelf..", "dateline.cli..")
                .because("reading takes dispatches and sheets, wherever they came from")
                .check(house);
    }

    @Test
    void readingDoesNoInputOrOutputAndAsksNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("dateline.reading..", "dateline.gathering..", "dateline.record..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File.*|.*Stream|.*Reader|.*Writer)|java\\.nio\\.file\\..*|java\\.net\\..*|java\\.sql\\..*|java\\.time\\.Clock|java\\.util\\.Random")
                .because("the command line, a web site and a cluster must agree to the byte")
                .check(house);
    }

    @Test
    void nothingInReadingIsRememberedBetweenDispatches() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("dateline.reading..", "dateline.gathering..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("a static that changes would make one dispatch's reading depend on another's")
                .check(house);
    }

    @Test
    void noFrameworkSitsInRecordDeskOrReading() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dateline.record..", "dateline.desk..", "dateline.reading..", "dateline.gathering..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "picocli..", "java.sql..", "org.springframework..", "jakarta..")
                .because("the reading is the one thing that every edition shares")
                .check(house);
    }

    @Test
    void onlyTheStacksSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.jooq..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")
                .because("what a user types must have one place where it meets a database")
                .check(house);
    }

    @Test
    void onlyTheWireGoesOut() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.wire..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(.*Socket.*|.*Connection|http\\..*)|java\\.nio\\.channels\\..*Socket.*|org\\.apache\\.hc\\..*")
                .because("every connection must pass the one guard")
                .check(house);
    }

    @Test
    void askingAndExportKnowTheStacksOnlyByTheirDoors() {
        noClasses()
                .that()
                .resideInAnyPackage("dateline.store..", "dateline.form..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dateline.asking..", "dateline.export..", "dateline.wire..", "dateline.cli..")
                .because("the stacks do not know who asks")
                .check(house);
    }

    @Test
    void theParserStaysBehindItsInterface() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dateline.reading.syntax..", "dateline.shelf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.emory..", "org.magicwerk..", "org.tukaani..")
                .because("the parser has had no release since 2016 and may have to be replaced")
                .check(house);
    }

    @Test
    void standardOutputBelongsToTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dateline.cli..", "dateline.bench..", "dateline.gazetteer..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("data goes to standard output by one door only")
                .check(house);
    }

    @Test
    void theReadingRoomsPartsFormNoCircle() {
        slices().matching("dateline.reading.(*)..")
                .should()
                .beFreeOfCycles()
                .because("syntax, time, place, claim, actor and coding are built one on another")
                .check(house);
    }

    @Test
    void everyClassOfTheReadingRoomIsFinalOrAnInterface() {
        classes()
                .that()
                .resideInAPackage("dateline.reading..")
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("the rooms are put together, not inherited from")
                .check(house);
    }
}
