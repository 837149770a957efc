package dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.asking.QuestionReader.About;
import dateline.export.EventRow;
import dateline.store.Catalogue;
import dateline.store.Catalogue.Things;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    private final Desk desk;

    IncidentsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return asked.answer(desk, About.INCIDENTS, (question, catalogue, listing) -> {
            ObjectMapper mapper = new ObjectMapper();
            long found = catalogue.count(question.filter(), Things.INCIDENTS);
            asked.each(desk, part -> catalogue.incidents(question.filter(), part), act -> {
                if (asked.json()) {
                    desk.out().println(mapper.writeValueAsString(json(act)));
                } else {
                    listing.incident(act);
                }
            });
            listing.end(found, asked.skip(), asked.limit(), "incidents", desk::say);
            return found;
        });
    }

    private static Map<String, Object> json(Catalogue.Act act) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("incident", act.incident().id());
        out.put("dispatches", act.incident().dispatches());
        out.put("sources", act.incident().sources());
        out.put("disagreements", act.incident().disagreements());
        out.put("joins", act.incident().joins());
        out.put("tellings", act.tellings().stream().map(EventRow::of).toList());
        return out;
    }
}
