package dateline.cli;

import dateline.intake.Caps;
import dateline.intake.Delivery;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, of every command that reads dispatches of a person's choice. */
final class InputOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files to read, or folders of them; - or none is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "AUTO",
            description =
                    "What the input is: auto, text or jsonl (default: auto); html, feed, newsml, ninjs, warc: not yet.")
    private Format from = Format.AUTO;

    /** Opens the inputs one after another. */
    void deliver(Desk desk, Consumer<Delivery> to) {
        new Inputs(new MailRoom(Caps.standard()), desk, from, to).deliver(files);
    }
}
