package dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.Question;
import dateline.asking.QuestionReader.About;
import dateline.asking.Snippet;
import dateline.cli.print.Listing;
import dateline.store.Archive;
import dateline.store.Catalogue;
import dateline.store.Catalogue.Things;
import dateline.store.Purpose;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline search}: dispatches that a question finds. */
@Command(
        name = "search",
        description = "Finds dispatches by words and by the events that were read in them.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  dateline search taliban \"peace talks\" -qatar",
            "  dateline search source:Russia code:19 in:Kharkiv after:2022-02 --facets",
            "  dateline search 'kabul (ceasefire OR truce)' --timeline month",
            "",
            "Exit codes: 0 something was found, 1 nothing or failed, 2 wrong usage."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int SNIPPET = 180;
    private static final int FACET = 8;

    /** Shapes of the output. */
    enum Shape {
        TABLE,
        JSONL
    }

    @Mixin
    private Asked asked = new Asked();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "SHAPE",
            defaultValue = "TABLE",
            description = "What to print: table or jsonl (default: table).")
    private Shape shape = Shape.TABLE;

    @Option(names = "--facets", description = "Print counts by outlet, year, language and kind of event too.")
    private boolean facets;

    @Option(
            names = "--timeline",
            paramLabel = "GRAIN",
            description = "Print how many were published by day, month or year instead.")
    private Catalogue.@Nullable Grain timeline;

    private final Desk desk;

    SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive stacks = archive.open(Purpose.READ)) {
            Question question = asked.read(desk, About.DISPATCHES);
            Catalogue catalogue = stacks.catalogue();
            Listing listing = new Listing(desk.out(), desk.terminal().colours());
            if (timeline != null) {
                List<Catalogue.Bar> bars = catalogue.timeline(question.filter(), Things.DISPATCHES, timeline);
                listing.bars(bars, shape == Shape.JSONL);
                return bars.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
            }
            long found = catalogue.count(question.filter(), Things.DISPATCHES);
            asked.each(part -> catalogue.dispatches(question.filter(), part), line -> {
                Snippet snippet = Snippet.of(line.reading().dispatch().body(), question.words(), SNIPPET);
                if (shape == Shape.JSONL) {
                    desk.out().println(json(line, snippet));
                } else {
                    listing.dispatch(line, snippet);
                }
                desk.heard();
            });
            if (facets) {
                listing.facets(catalogue.facets(question.filter(), Things.DISPATCHES, FACET), shape == Shape.JSONL);
            }
            listing.end(found, asked.skip(), asked.limit(), "dispatches", desk::say);
            return found == 0 ? ExitCode.FAILED : ExitCode.DONE;
        }
    }

    private static ObjectNode json(Catalogue.DispatchLine line, Snippet snippet) {
        ObjectNode out = new ObjectMapper().createObjectNode();
        out.put("id", line.id());
        out.put("version", line.version());
        out.put("published", line.published());
        out.put("title", line.title());
        out.put("outlet", line.outlet());
        out.put("url", line.url());
        out.put("language", line.language());
        out.put("events", line.events());
        out.put("copies", line.copies());
        out.put("snippet", snippet.text());
        return out;
    }
}
