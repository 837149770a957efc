package dateline.cli;

import dateline.cli.print.Listing;
import dateline.store.Archive;
import dateline.store.Catalogue;
import dateline.store.Purpose;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: why an event was coded as it was. */
@Command(
        name = "explain",
        description = "Says why an event has its values: the words, the rule, the dictionary entries, what lost.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  dateline explain 3f2a9c0d1b7e4a55",
            "",
            "Exit codes: 0 done, 1 there is no such event, 2 wrong usage."
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EVENT", description = "The event's id, as dateline events prints it.")
    private String event = "";

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    private final Desk desk;

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Archive stacks = archive.open(Purpose.READ)) {
            Catalogue.EventLine line = stacks.catalogue().event(event);
            if (line == null) {
                desk.say("there is no event " + event + " in " + stacks.address() + "; dateline events lists them");
                return ExitCode.FAILED;
            }
            new Listing(desk.out(), desk.terminal().colours()).explanation(line);
            desk.heard();
            return ExitCode.DONE;
        }
    }
}
