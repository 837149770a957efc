package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of tense by modality by polarity by reporting, read from end to end; the table is {@code grid/reporting.txt}. */
class ReportingGridTest {
    private static final String VERB = "attack";

    /** Who reports, in which words. */
    record Frame(String name, String sentence, Set<String> voices, boolean speaker) {}

    /** A verb group in a frame. */
    record Cell(Frame frame, String tense, String modality, String polarity, String group, Set<String> statuses) {
        String sentence() {
            return String.format(frame.sentence(), group);
        }

        @Override
        public String toString() {
            return tense + ", " + modality + ", " + polarity + ", " + frame.name() + ": " + sentence();
        }
    }

    private static Set<String> set(String list) {
        return new LinkedHashSet<>(List.of(list.split(",")));
    }

    static List<Cell> cells() {
        String sheet;
        try (InputStream in =
                Objects.requireNonNull(ReportingGridTest.class.getResourceAsStream("/grid/reporting.txt"))) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Frame> frames = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (String line : sheet.split("\n")) {
            String[] f = line.strip().split(" *\\| *");
            if (f[0].equals("frame")) {
                frames.add(new Frame(f[1], f[2], set(f[3]), f[4].equals("yes")));
            } else if (f[0].equals("row")) {
                frames.forEach(frame -> cells.add(new Cell(frame, f[1], f[2], f[3], f[4], set(f[5]))));
            }
        }
        return cells;
    }

    /** What is wrong with the reading of a cell; empty if nothing is. */
    static String fault(Cell cell) {
        List<Event> events = Read.room()
                .read(Sentences.dispatch(cell.sentence(), "2023-06-14"))
                .events();
        int verb = cell.sentence().indexOf(VERB);
        Event act = null;
        boolean call = false;
        for (Event e : events) {
            boolean told = e.trigger().start() <= verb && verb < e.trigger().end();
            boolean asked = e.cameo().startsWith("02") || e.cameo().startsWith("10");
            act = told && !asked ? e : act;
            call |= asked;
        }
        if (act == null) {
            return call && cell.statuses().contains("called-for") ? "" : "not read";
        }
        if (!cell.statuses().contains(act.status().label())) {
            return "status " + act.status().label();
        }
        if (!cell.frame().voices().contains(act.voice().label())) {
            return "voice " + act.voice().label();
        }
        return act.attribution().isEmpty() == cell.frame().speaker() ? "chain " + act.attribution() : "";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    @DisplayName("Each verb group keeps its status in every frame, and each frame its voice")
    void reads(Cell cell) {
        assertThat(fault(cell)).as(cell::toString).isEmpty();
    }

    @Test
    @DisplayName("No cell is missing")
    void isWhole() {
        Set<String> have = cells().stream()
                .map(c -> c.tense() + " " + c.modality() + " " + c.polarity())
                .collect(Collectors.toSet());
        for (String tense : List.of("past", "present", "future", "perfect")) {
            for (String modality : List.of("plain", "can", "must", "would")) {
                assertThat(have).contains(tense + " " + modality + " plain", tense + " " + modality + " negated");
            }
        }
        assertThat(cells().stream().flatMap(c -> c.frame().voices().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("reported", "attributed", "claimed", "alleged");
    }

    /** Prints the cells that are read wrong. */
    public static void main(String[] args) {
        List<Cell> cells = cells();
        int wrong = 0;
        for (Cell cell : cells) {
            String fault = fault(cell);
            if (!fault.isEmpty()) {
                wrong++;
                System.out.println(fault + " | " + cell);
            }
        }
        System.out.println(cells.size() + " cells, " + wrong + " wrong");
    }
}
