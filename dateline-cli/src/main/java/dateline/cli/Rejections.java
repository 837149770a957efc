package dateline.cli;

import dateline.intake.Skipped;
import dateline.record.Rejection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells of every rejection as it comes, and what they make of the exit code. Not for concurrent use. */
final class Rejections implements Consumer<Rejection> {
    /** Codes that say that an input could not even be opened or fetched. */
    private static final Set<String> UNOPENED = Set.of(
            "unreadable",
            "bad-address",
            "scheme-refused",
            "address-refused",
            "host-unknown",
            "robots-refused",
            "too-many-redirects",
            "too-big",
            "too-slow",
            "connection-failed",
            "tls-failed",
            "http-status");

    private final Desk desk;
    private final Progress progress;
    private final long most;
    private final Consumer<Rejection> also;
    private final Map<String, Long> codes = new TreeMap<>();
    private long all;
    private long unreadable;

    /** @param progress makes room for each on the terminal */
    Rejections(Desk desk, Progress progress) {
        this(desk, progress, Long.MAX_VALUE);
    }

    /** @param also hears of each too */
    Rejections(Desk desk, Progress progress, Consumer<Rejection> also) {
        this(desk, progress, Long.MAX_VALUE, also);
    }

    /** @param most how many are told one by one; {@link #rest} tells of the others */
    Rejections(Desk desk, Progress progress, long most) {
        this(desk, progress, most, r -> {});
    }

    private Rejections(Desk desk, Progress progress, long most, Consumer<Rejection> also) {
        this.desk = desk;
        this.progress = progress;
        this.most = most;
        this.also = also;
    }

    /** How many there were. */
    long count() {
        return all;
    }

    @Override
    public void accept(Rejection r) {
        all++;
        also.accept(r);
        codes.merge(r.code(), 1L, Long::sum);
        unreadable += UNOPENED.contains(r.code()) ? 1 : 0;
        if (all > most) {
            return;
        }
        progress.makeRoom();
        String place = r.line() > 0 ? r.origin() + ":" + r.line() : r.origin();
        desk.say(place + ": rejected [" + r.code() + "]: " + r.message());
    }

    /** Tells of what was left out without fault. */
    void leftOut(Skipped skipped) {
        progress.makeRoom();
        desk.say(skipped.place().label() + ": left out [" + skipped.code() + "]: " + skipped.message());
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
