package dateline.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.intake.RawItem;
import dateline.reading.ReadingRoom;
import dateline.record.Dispatch;
import dateline.record.Origin;
import dateline.record.Original;
import dateline.record.Reading;
import dateline.shelf.StandardCopyDesk;
import dateline.shelf.StandardReadingRoom;
import dateline.store.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written down comes back as it was. */
class PaperTest {
    @Test
    void everyFieldOfAReadingComesBack() {
        for (int n = 0; n < 500; n++) {
            Reading reading = Samples.reading(n);
            Paper paper = Paper.of(reading);
            assertThat(paper.reading()).isEqualTo(reading);
            assertThat(Paper.kept(paper.bytes()).reading()).isEqualTo(reading);
            assertThat(paper.dispatch()).isEqualTo(reading.dispatch());
        }
    }

    @Test
    void whereItWasFoundComesBackAndCanBeLeftOut() {
        Reading reading = found(new Origin("a,\"origin\":1.zip", "b.html", 3, 10, 20));
        assertThat(Paper.of(reading).reading()).isEqualTo(reading);
        assertThat(Paper.of(reading).withoutOrigin())
                .isEqualTo(Paper.of(found(Origin.of("-"))).withoutOrigin());
        assertThat(new String(Paper.of(reading).withoutOrigin(), StandardCharsets.UTF_8))
                .doesNotContain("b.html")
                .endsWith("}}");
    }

    private static Reading found(Origin origin) {
        Reading r = Samples.reading(3);
        Dispatch d = r.dispatch();
        Original o = d.original();
        return new Reading(
                new Dispatch(
                        d.id(),
                        d.newsId(),
                        d.published(),
                        d.source(),
                        d.url(),
                        d.language(),
                        d.title(),
                        d.byline(),
                        d.dateline(),
                        d.body(),
                        d.comments(),
                        new Original(o.mediaType(), o.sha256(), o.bytes(), o.extra(), origin),
                        d.notes()),
                r.sentences(),
                r.timexes(),
                r.places(),
                r.attributions(),
                r.events(),
                r.incidents(),
                r.notes(),
                r.lexicon());
    }

    @Test
    void whatTheReadingRoomReadsComesBack() throws IOException {
        Path examples = Stream.of(Path.of("examples"), Path.of("..", "examples"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        List<Path> files;
        try (Stream<Path> all = Files.list(examples)) {
            files = all.filter(p -> p.toString().endsWith(".txt")).toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        ReadingRoom room = StandardReadingRoom.open();
        CopyDesk desk = StandardCopyDesk.open(null);
        int events = 0;
        for (Path file : files) {
            RawItem item = new RawItem(file.toString(), 0, "text/plain", Files.readAllBytes(file));
            Reading reading = room.read(((Accepted) desk.edit(item)).dispatch());
            events += reading.events().size();
            Paper paper = Paper.of(reading);
            assertThat(paper.reading()).as("%s", file).isEqualTo(reading);
            StringWriter out = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
                ReadingJson.write(reading, json, true);
            }
            assertThat(paper.readingLine()).as("%s", file).isEqualTo(out.toString());
        }
        assertThat(events).isGreaterThan(20);
    }

    @Test
    void damageIsToldByItsField() {
        byte[] good = Paper.of(Samples.reading(3)).bytes();
        String text = new String(good, StandardCharsets.UTF_8);
        for (String[] wrong : new String[][] {
            {"\"cameo\":", "\"camel\":", "\"cameo\" should be a text and is missing"},
            {"\"start\":0", "\"start\":\"0\"", "\"start\" should be a whole number and is a text"},
            {"\"status\":\"", "\"status\":\"un", "there is no status"},
            {"\n", "", "the second line is missing"},
            {"{\"id\"", "{\"id", "this is no JSON"}
        }) {
            byte[] bad =
                    text.replaceFirst(wrong[0].replace("{", "\\{"), wrong[1]).getBytes(StandardCharsets.UTF_8);
            assertThatExceptionOfType(Damaged.class)
                    .isThrownBy(() -> Paper.kept(bad).reading())
                    .withMessageContaining(wrong[2]);
        }
    }
}
