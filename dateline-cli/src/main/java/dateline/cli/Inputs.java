package dateline.cli;

import dateline.intake.Delivery;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import java.util.List;
import java.util.function.Consumer;

/**
 * The inputs that a person named, opened one after another: {@code -} is standard input; the rest are files, folders or
 * patterns of names, which the mail room knows how to open.
 */
final class Inputs {
    private final MailRoom mail;
    private final Desk desk;
    private final Format from;
    private final Consumer<Delivery> to;

    Inputs(MailRoom mail, Desk desk, Format from, Consumer<Delivery> to) {
        this.mail = mail;
        this.desk = desk;
        this.from = from;
        this.to = to;
    }

    /** @param names none means standard input */
    void deliver(List<String> names) {
        for (String name : names.isEmpty() ? List.of("-") : names) {
            if (!name.equals("-")) {
                mail.deliver(name, from, to);
                continue;
            }
            if (desk.terminal().in()) {
                desk.say("reading from the keyboard; end the dispatch with Ctrl-D on a line of its own");
            }
            mail.deliver("-", desk.in(), from, to);
        }
    }
}
