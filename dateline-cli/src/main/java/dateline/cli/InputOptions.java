package dateline.cli;

import dateline.intake.Caps;
import dateline.intake.Delivery;
import dateline.intake.Format;
import dateline.intake.Gate;
import dateline.intake.MailRoom;
import dateline.intake.Skipped;
import dateline.shelf.StandardCopyDesk;
import dateline.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, of every command that reads dispatches of a person's choice. */
final class InputOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Files, folders, patterns such as 'news/*.html', or addresses of the web; - or none is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "AUTO",
            description = "What the input is: auto, text, html, jsonl, feed, newsml, ninjs or warc (default: auto).")
    private Format from = Format.AUTO;

    @Mixin
    private WireOptions wire = new WireOptions();

    /** Opens the inputs one after another. */
    void deliver(Desk desk, Consumer<Delivery> to, Consumer<Skipped> leftOut) {
        deliver(desk, to, leftOut, Gate.OPEN);
    }

    /** @param gate may know that a file need not be opened */
    void deliver(Desk desk, Consumer<Delivery> to, Consumer<Skipped> leftOut, Gate gate) {
        deliver(desk, to, leftOut, gate, url -> false);
    }

    /** @param known whether the page of an address need not be fetched again */
    void deliver(Desk desk, Consumer<Delivery> to, Consumer<Skipped> leftOut, Gate gate, Predicate<String> known) {
        MailRoom mail = new MailRoom(Caps.standard(), leftOut, gate);
        Inputs inputs = new Inputs(mail, desk, from, to);
        if (files.stream().noneMatch(WebInputs::isAddress)) {
            inputs.deliver(files);
            return;
        }
        try (Wire out = wire.open()) {
            WebInputs web = new WebInputs(out, mail, StandardCopyDesk.open(null), known, to);
            for (String name : files) {
                if (WebInputs.isAddress(name)) {
                    web.deliver(name, from, null, null);
                } else {
                    inputs.deliver(List.of(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
