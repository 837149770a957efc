package dateline.cli;

import dateline.intake.Skipped;
import dateline.record.Rejection;
import java.util.function.Consumer;

/** Tells of every rejection as it comes, and what they make of the exit code. Not for concurrent use. */
final class Rejections implements Consumer<Rejection> {
    private final Desk desk;
    private final Progress progress;
    private final Consumer<Rejection> also;
    private long all;
    private long unreadable;

    /** @param progress makes room for each on the terminal */
    Rejections(Desk desk, Progress progress) {
        this(desk, progress, r -> {});
    }

    /** @param also hears of each too */
    Rejections(Desk desk, Progress progress, Consumer<Rejection> also) {
        this.desk = desk;
        this.progress = progress;
        this.also = also;
    }

    /** How many there were. */
    long count() {
        return all;
    }

    @Override
    public void accept(Rejection r) {
        all++;
        progress.makeRoom();
        unreadable += r.code().equals("unreadable") ? 1 : 0;
        String place = r.line() > 0 ? r.origin() + ":" + r.line() : r.origin();
        desk.say(place + ": rejected [" + r.code() + "]: " + r.message());
        also.accept(r);
    }

    /** Tells of what was left out without fault. */
    void leftOut(Skipped skipped) {
        progress.makeRoom();
        desk.say(skipped.place().label() + ": left out [" + skipped.code() + "]: " + skipped.message());
    }

    /** @param done how many dispatches were read all the same */
    int exitCode(long done) {
        if (all == 0) {
            return ExitCode.DONE;
        }
        return done == 0 && unreadable == all ? ExitCode.UNREADABLE : ExitCode.SOME_REJECTED;
    }
}
