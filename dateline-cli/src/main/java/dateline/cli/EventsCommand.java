package dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.asking.QuestionReader.About;
import dateline.export.EventRow;
import dateline.store.Catalogue;
import dateline.store.Catalogue.Things;
import dateline.store.Filter;
import java.io.IOException;
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
    private static final int FACET = 8;

    @Mixin
    private Asked asked = new Asked();

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
        return asked.answer(desk, About.EVENTS, (question, catalogue, listing) -> {
            Filter filter = question.filter();
            if (timeline != null) {
                return listing.bars(catalogue.timeline(filter, Things.EVENTS, timeline), asked.json())
                        .size();
            }
            if (dyads) {
                return listing.dyads(catalogue.dyads(filter, asked.limit()), asked.json())
                        .size();
            }
            if (places) {
                return listing.places(catalogue.places(filter, asked.limit()), asked.json())
                        .size();
            }
            long found = catalogue.count(filter, Things.EVENTS);
            ObjectMapper mapper = new ObjectMapper();
            asked.each(desk, part -> catalogue.events(filter, part), line -> {
                if (asked.json()) {
                    desk.out().println(mapper.writeValueAsString(EventRow.of(line)));
                } else {
                    listing.event(line);
                }
            });
            if (facets) {
                listing.facets(catalogue.facets(filter, Things.EVENTS, FACET), asked.json());
            }
            listing.end(found, asked.skip(), asked.limit(), "events", desk::say);
            return found;
        });
    }
}
