package dateline.cli;

import dateline.record.Rejection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells of every rejection as it comes, and what they make of the exit code. Not for concurrent use. */
final class Rejections implements Consumer<Rejection> {
    private final Desk desk;
    private final Progress progress;
    private final long most;
    private final Map<String, Long> codes = new TreeMap<>();
    private long all;
    private long unreadable;

    /** @param progress makes room for each on the terminal */
    Rejections(Desk desk, Progress progress) {
        this(desk, progress, Long.MAX_VALUE);
    }

    /** @param most how many are told one by one; {@link #rest} tells of the others */
    Rejections(Desk desk, Progress progress, long most) {
        this.desk = desk;
        this.progress = progress;
        this.most = most;
    }

    @Override
    public void accept(Rejection r) {
        all++;
        codes.merge(r.code(), 1L, Long::sum);
        unreadable += r.code().equals("unreadable") ? 1 : 0;
        if (all > most) {
            return;
        }
        progress.makeRoom();
        String place = r.line() > 0 ? r.origin() + ":" + r.line() : r.origin();
        desk.say(place + ": rejected [" + r.code() + "]: " + r.message());
    }

    /** How many of each kind there were, if not all were told. */
    void rest() {
        if (all > most) {
            desk.say(all + " lines rejected, the first " + most + " told above: "
                    + codes.entrySet().stream()
                            .map(e -> e.getValue() + " [" + e.getKey() + "]")
                            .collect(Collectors.joining(", ")));
        }
    }

    /** @param done how many dispatches were read all the same */
    int exitCode(long done) {
        if (all == 0) {
            return ExitCode.DONE;
        }
        return done == 0 && unreadable == all ? ExitCode.UNREADABLE : ExitCode.SOME_REJECTED;
    }
}
