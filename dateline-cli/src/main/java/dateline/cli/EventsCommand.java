package dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.asking.Question;
import dateline.asking.QuestionReader.About;
import dateline.cli.print.Listing;
import dateline.export.Dispatching;
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

/** {@code dateline events}: events that a question finds, and counts of them. */
@Command(
        name = "events",
        description = "Lists events: who did what to whom, filtered by actors, codes, dates, places, status and voice.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  dateline events source:RUS target:UKR code:19 on:2022-03",
            "  dateline events in:Afghanistan status:happened --timeline day",
            "  dateline events plover:ASSAULT --dyads",
            "",
            "Exit codes: 0 something was found, 1 nothing or failed, 2 wrong usage."
        })
final class EventsCommand implements Callable<Integer> {
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
            description = "What to print: table or jsonl (default: table). For whole tables: dateline export.")
    private Shape shape = Shape.TABLE;

    @Option(names = "--facets", description = "Print counts by kind, status, voice and country too.")
    private boolean facets;

    @Option(names = "--timeline", paramLabel = "GRAIN", description = "Print counts by day, month or year instead.")
    private Catalogue.@Nullable Grain timeline;

    @Option(names = "--dyads", description = "Print who acted on whom how often instead.")
    private boolean dyads;

    @Option(names = "--places", description = "Print where how many happened instead.")
    private boolean places;

    private final Desk desk;

    EventsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive stacks = archive.open(Purpose.READ)) {
            Question question = asked.read(desk, About.EVENTS);
            Catalogue catalogue = stacks.catalogue();
            Listing listing = new Listing(desk.out(), desk.terminal().colours());
            boolean json = shape == Shape.JSONL;
            List<?> counted = null;
            if (timeline != null) {
                counted = listing.bars(catalogue.timeline(question.filter(), Things.EVENTS, timeline), json);
            } else if (dyads) {
                counted = listing.dyads(catalogue.dyads(question.filter(), asked.limit()), json);
            } else if (places) {
                counted = listing.places(catalogue.places(question.filter(), asked.limit()), json);
            }
            if (counted != null) {
                return counted.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
            }
            long found = catalogue.count(question.filter(), Things.EVENTS);
            ObjectMapper mapper = new ObjectMapper();
            asked.each(part -> catalogue.events(question.filter(), part), line -> {
                if (json) {
                    desk.out().println(mapper.writeValueAsString(Dispatching.row(line)));
                } else {
                    listing.event(line);
                }
                desk.heard();
            });
            if (facets) {
                listing.facets(catalogue.facets(question.filter(), Things.EVENTS, 8), json);
            }
            listing.end(found, asked.skip(), asked.limit(), "events", desk::say);
            return found == 0 ? ExitCode.FAILED : ExitCode.DONE;
        }
    }
}
