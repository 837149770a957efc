package dateline.cli;

import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.desk.Edited;
import dateline.desk.Returned;
import dateline.intake.Delivery;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.reading.ReadingRoom;
import dateline.record.Reading;
import dateline.record.Rejection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Deliveries in, readings out: edited and read by several threads, handed on in the order of the input by the one that
 * delivers. At most a few dispatches a thread are in work at any time, so memory stays bounded however long the input.
 */
final class Pipeline implements Consumer<Delivery>, AutoCloseable {
    private static final int AHEAD = 4;

    /** What became of one delivery. */
    private sealed interface Outcome {
        record Read(Reading reading) implements Outcome {}

        record Rejected(Rejection rejection) implements Outcome {}
    }

    private final Future<ReadingRoom> room;
    private final CopyDesk desk;
    private final ExecutorService readers;
    private final int most;
    private final Consumer<Reading> readings;
    private final Consumer<Rejection> rejections;
    private final Deque<Future<Outcome>> inWork = new ArrayDeque<>();
    private long printed;

    /** @param room may still be opening: only the first good dispatch waits for it */
    Pipeline(
            Future<ReadingRoom> room,
            CopyDesk desk,
            int threads,
            Consumer<Reading> readings,
            Consumer<Rejection> rejections) {
        this.room = room;
        this.desk = desk;
        this.readers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "reader");
            thread.setDaemon(true);
            return thread;
        });
        this.most = threads * AHEAD;
        this.readings = readings;
        this.rejections = rejections;
    }

    @Override
    public void accept(Delivery delivery) {
        inWork.add(readers.submit(() -> work(delivery)));
        while (inWork.size() >= most || !inWork.isEmpty() && inWork.peek().isDone()) {
            handOn(inWork.remove());
        }
    }

    private Outcome work(Delivery delivery) throws InterruptedException, ExecutionException {
        if (delivery instanceof Refused refused) {
            return new Outcome.Rejected(refused.rejection());
        }
        RawItem item = (RawItem) delivery;
        ReadingRoom open = room.get();
        try {
            Edited edited = desk.edit(item);
            if (edited instanceof Returned returned) {
                return new Outcome.Rejected(returned.rejection());
            }
            return new Outcome.Read(open.read(((Accepted) edited).dispatch()));
        } catch (RuntimeException | StackOverflowError e) {
            // a bug of ours must not cost the reader the other dispatches
            return new Outcome.Rejected(new Rejection(
                    "reading-failed",
                    item.origin(),
                    item.line(),
                    "Dateline could not finish this dispatch (" + e + "); please report it with the dispatch"));
        }
    }

    /** Waits for everything that is still in work. */
    void finish() {
        while (!inWork.isEmpty()) {
            handOn(inWork.remove());
        }
    }

    /** Sends the readers home, whatever they are at. */
    @Override
    public void close() {
        readers.shutdownNow();
    }

    /** How many readings were handed on. */
    long printed() {
        return printed;
    }

    private void handOn(Future<Outcome> future) {
        try {
            Outcome outcome = future.get();
            if (outcome instanceof Outcome.Read read) {
                printed++;
                readings.accept(read.reading());
            } else {
                rejections.accept(((Outcome.Rejected) outcome).rejection());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new IllegalStateException(cause instanceof ExecutionException ? cause.getCause() : cause);
        }
    }
}
