package dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.QuestionReader.About;
import dateline.asking.Snippet;
import dateline.store.Catalogue;
import dateline.store.Catalogue.Things;
import java.io.IOException;
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

    @Mixin
    private Asked asked = new Asked();

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
        return asked.answer(desk, About.DISPATCHES, (question, catalogue, listing) -> {
            if (timeline != null) {
                return listing.bars(catalogue.timeline(question.filter(), Things.DISPATCHES, timeline), asked.json())
                        .size();
            }
            long found = catalogue.count(question.filter(), Things.DISPATCHES);
            asked.each(desk, part -> catalogue.dispatches(question.filter(), part), line -> {
                Snippet snippet = Snippet.of(line.reading().dispatch().body(), question.words(), SNIPPET);
                if (asked.json()) {
                    desk.out().println(json(line, snippet));
                } else {
                    listing.dispatch(line, snippet);
                }
            });
            if (facets) {
                listing.facets(catalogue.facets(question.filter(), Things.DISPATCHES, FACET), asked.json());
            }
            listing.end(found, asked.skip(), asked.limit(), "dispatches", desk::say);
            return found;
        });
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
