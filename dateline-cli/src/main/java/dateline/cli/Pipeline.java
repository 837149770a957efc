package dateline.cli;

import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.desk.Edited;
import dateline.desk.Returned;
import dateline.intake.Delivery;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.intake.Skipped;
import dateline.reading.ReadingRoom;
import dateline.record.Reading;
import dateline.record.Rejection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries in, readings out: edited and read by several threads, handed on in the order of the input by one, each as soon
 * as it is read and those before it are, however long the next delivery lets itself be waited for. At most a few dispatches a
 * thread are in work at any time, so memory stays bounded however long the input.
 */
final class Pipeline implements Consumer<Delivery>, AutoCloseable {
    private static final int AHEAD = 4;

    /** What became of one delivery. */
    private sealed interface Outcome {
        record Read(Reading reading) implements Outcome {}

        record Rejected(Rejection rejection) implements Outcome {}

        record LeftOut(Skipped skipped) implements Outcome {}

        record End() implements Outcome {}
    }

    private final Future<ReadingRoom> room;
    private final CopyDesk desk;
    private final ExecutorService readers;
    private final Consumer<Reading> readings;
    private final Consumer<Rejection> rejections;
    private final Consumer<Skipped> leftOut;
    private final BlockingQueue<Future<Outcome>> inWork;
    private final Thread outgoing;
    private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
    private final AtomicLong printed = new AtomicLong();

    /** @param room may still be opening: only the first good dispatch waits for it */
    Pipeline(
            Future<ReadingRoom> room,
            CopyDesk desk,
            int threads,
            Consumer<Reading> readings,
            Consumer<Rejection> rejections) {
        this(room, desk, threads, readings, rejections, skipped -> {});
    }

    /** The same with somebody who hears what was left out without fault. */
    Pipeline(
            Future<ReadingRoom> room,
            CopyDesk desk,
            int threads,
            Consumer<Reading> readings,
            Consumer<Rejection> rejections,
            Consumer<Skipped> leftOut) {
        this.room = room;
        this.desk = desk;
        this.readers = Executors.newFixedThreadPool(threads, work -> daemon(work, "reader"));
        this.readings = readings;
        this.rejections = rejections;
        this.leftOut = leftOut;
        this.inWork = new ArrayBlockingQueue<>(threads * AHEAD);
        this.outgoing = daemon(this::handOn, "outgoing");
        outgoing.start();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void accept(Delivery delivery) {
        put(readers.submit(() -> work(delivery)));
    }

    /** Takes word of what was left out, to be told in its place among the deliveries. */
    void leaveOut(Skipped skipped) {
        put(CompletableFuture.completedFuture(new Outcome.LeftOut(skipped)));
    }

    private void put(Future<Outcome> work) {
        check();
        try {
            inWork.put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    /** Throws what the thread that hands on stumbled over, if it did. */
    private void check() {
        Throwable fault = broken.get();
        if (fault instanceof RuntimeException e) {
            throw e;
        }
        if (fault != null) {
            throw new IllegalStateException(fault);
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
        put(CompletableFuture.completedFuture(new Outcome.End()));
        try {
            outgoing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
        check();
    }

    /** Sends the readers home, whatever they are at. */
    @Override
    public void close() {
        readers.shutdownNow();
        outgoing.interrupt();
    }

    /** How many readings were handed on. */
    long printed() {
        return printed.get();
    }

    /** The work of the thread that hands on. After a fault it goes on taking, so that nobody waits for it. */
    private void handOn() {
        try {
            while (true) {
                Outcome outcome = next();
                if (outcome instanceof Outcome.End) {
                    return;
                }
                if (broken.get() == null) {
                    handOn(outcome);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Outcome next() throws InterruptedException {
        try {
            return inWork.take().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            broken.compareAndSet(null, cause instanceof ExecutionException ? cause.getCause() : cause);
            return null;
        }
    }

    private void handOn(@Nullable Outcome outcome) {
        try {
            if (outcome instanceof Outcome.Read read) {
                printed.incrementAndGet();
                readings.accept(read.reading());
            } else if (outcome instanceof Outcome.Rejected rejected) {
                rejections.accept(rejected.rejection());
            } else if (outcome instanceof Outcome.LeftOut left) {
                leftOut.accept(left.skipped());
            }
        } catch (RuntimeException | Error e) {
            broken.compareAndSet(null, e);
        }
    }
}
