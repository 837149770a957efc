package dateline.cli;

import dateline.intake.Delivery;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.Refused;
import dateline.record.Rejection;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The inputs that a person named, opened one after another: {@code -} is standard input, a folder is every file in and
 * below it in the order of their names, hidden ones left out.
 */
final class Inputs {
    private static final int DEEP = 32;

    private final MailRoom mail;
    private final Desk desk;
    private final Format from;
    private final Consumer<Delivery> to;
    private final Gate gate;

    /** Hears of every file, and may know that it need not be opened. */
    interface Gate {
        /** Every file is opened. */
        Gate OPEN = new Gate() {
            @Override
            public boolean opens(Path file) {
                return true;
            }

            @Override
            public void shut(Path file) {}
        };

        /** Whether the file is to be opened. */
        boolean opens(Path file);

        /** All of the file has been delivered. */
        void shut(Path file);
    }

    Inputs(MailRoom mail, Desk desk, Format from, Consumer<Delivery> to) {
        this(mail, desk, from, to, Gate.OPEN);
    }

    Inputs(MailRoom mail, Desk desk, Format from, Consumer<Delivery> to, Gate gate) {
        this.mail = mail;
        this.desk = desk;
        this.from = from;
        this.to = to;
        this.gate = gate;
    }

    private void file(Path file) {
        if (gate.opens(file)) {
            mail.deliver(file, from, to);
            gate.shut(file);
        }
    }

    /** @param names none means standard input */
    void deliver(List<String> names) {
        for (String name : names.isEmpty() ? List.of("-") : names) {
            if (name.equals("-")) {
                if (desk.terminal().in()) {
                    desk.say("reading from the keyboard; end the dispatch with Ctrl-D on a line of its own");
                }
                mail.deliver("-", desk.in(), from, to);
                continue;
            }
            try {
                Path path = Path.of(name);
                if (!Files.isDirectory(path)) {
                    file(path);
                } else if (folder(path, 0) == 0) {
                    refuse("empty", name, "There is no file in this folder.");
                }
            } catch (InvalidPathException e) {
                refuse("unreadable", name, "This is not a file name: " + e.getReason() + ".");
            }
        }
    }

    /** How many files there were. */
    private int folder(Path folder, int depth) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(inside::add);
        } catch (IOException | DirectoryIteratorException e) {
            refuse("unreadable", folder.toString(), "You may not look into this folder.");
            return 1;
        }
        inside.sort(Comparator.comparing(p -> p.getFileName().toString()));
        int files = 0;
        for (Path path : inside) {
            if (path.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (!Files.isDirectory(path)) {
                files++;
                file(path);
            } else if (depth < DEEP && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                files += folder(path, depth + 1);
            }
        }
        return files;
    }

    private void refuse(String code, String origin, String message) {
        to.accept(new Refused(new Rejection(code, origin, 0, message)));
    }
}
