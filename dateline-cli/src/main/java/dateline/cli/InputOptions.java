package dateline.cli;

import dateline.intake.Caps;
import dateline.intake.Delivery;
import dateline.intake.Format;
import dateline.intake.Gate;
import dateline.intake.MailRoom;
import dateline.intake.Skipped;
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
            description = "Files, folders, or patterns such as 'news/*.html'; - or none is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "AUTO",
            description = "What the input is: auto, text, html, jsonl, feed, newsml, ninjs or warc (default: auto).")
    private Format from = Format.AUTO;

    /** Opens the inputs one after another. */
    void deliver(Desk desk, Consumer<Delivery> to, Consumer<Skipped> leftOut) {
        deliver(desk, to, leftOut, Gate.OPEN);
    }

    /** @param gate may know that a file need not be opened */
    void deliver(Desk desk, Consumer<Delivery> to, Consumer<Skipped> leftOut, Gate gate) {
        new Inputs(new MailRoom(Caps.standard(), leftOut, gate), desk, from, to).deliver(files);
    }

    /** The names as they were typed. */
    List<String> files() {
        return files;
    }

    /** What the input is taken for. */
    Format from() {
        return from;
    }
}
