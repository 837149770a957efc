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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline incidents}: acts, each with all that tell it and what they disagree on. */
@Command(
        name = "incidents",
        description = "Lists acts that several dispatches or sentences tell, with their sources and disagreements.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  dateline incidents in:Kabul code:18 has:incident",
            "",
            "Exit codes: 0 something was found, 1 nothing or failed, 2 wrong usage."
        })
final class IncidentsCommand implements Callable<Integer> {
    @Mixin
    private Asked asked = new Asked();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "SHAPE",
            defaultValue = "TABLE",
            description = "What to print: table or jsonl (default: table).")
    private EventsCommand.Shape shape = EventsCommand.Shape.TABLE;

    private final Desk desk;

    IncidentsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive stacks = archive.open(Purpose.READ)) {
            Question question = asked.read(desk, About.INCIDENTS);
            Catalogue catalogue = stacks.catalogue();
            Listing listing = new Listing(desk.out(), desk.terminal().colours());
            ObjectMapper mapper = new ObjectMapper();
            long found = catalogue.count(question.filter(), Things.INCIDENTS);
            asked.each(part -> catalogue.incidents(question.filter(), part), incident -> {
                if (shape == EventsCommand.Shape.JSONL) {
                    desk.out().println(mapper.writeValueAsString(json(incident)));
                } else {
                    listing.incident(incident);
                }
                desk.heard();
            });
            listing.end(found, asked.skip(), asked.limit(), "incidents", desk::say);
            return found == 0 ? ExitCode.FAILED : ExitCode.DONE;
        }
    }

    private static Map<String, Object> json(List<Catalogue.EventLine> incident) {
        Map<String, Object> out = new LinkedHashMap<>();
        Catalogue.EventLine first = incident.get(0);
        out.put("incident", String.valueOf(first.incident()));
        out.put("dispatches", first.dispatches());
        out.put("sources", first.sources());
        out.put("disagreements", Listing.disagreements(incident));
        out.put("tellings", incident.stream().map(Dispatching::row).toList());
        return out;
    }
}
