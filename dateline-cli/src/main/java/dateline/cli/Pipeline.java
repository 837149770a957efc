package dateline.cli;

import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.desk.Edited;
import dateline.desk.Returned;
import dateline.intake.Delivery;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.reading.ReadingRoom;
import dateline.record.Dispatch;
import dateline.record.Reading;
import dateline.record.Rejection;
import dateline.store.ArchiveTrouble;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries in, readings out: edited and read by several threads, handed on in the order of the input by one, each as soon
 * as it is read and those before it are, however long the next delivery lets itself be waited for. At most a few dispatches a
 * thread are in work at any time, so memory stays bounded however long the input.
 *
 * @param <T> what is handed on
 */
final class Pipeline<T> implements Consumer<Delivery>, AutoCloseable {
    private static final int AHEAD = 4;

    /** What the threads do with a dispatch beside reading it. Used by several threads at once. */
    interface Work<T> {
        /** What to hand on instead of reading the dispatch; null to have it read. */
        @Nullable
        T unread(Dispatch dispatch);

        /** What to hand on of a dispatch that was read. */
        T read(RawItem item, Reading reading);
    }

    /** What became of one delivery. */
    private sealed interface Outcome<T> {
        record Done<T>(T what) implements Outcome<T> {}

        record Rejected<T>(Rejection rejection) implements Outcome<T> {}

        record Told<T>(Runnable word) implements Outcome<T> {}

        record End<T>() implements Outcome<T> {}
    }

    private final Supplier<? extends Future<ReadingRoom>> room;
    private final CopyDesk desk;
    private final Work<T> work;
    private final ExecutorService readers;
    private final Consumer<? super T> finished;
    private final Consumer<Rejection> rejections;
    private final BlockingQueue<Future<Outcome<T>>> inWork;
    private final Thread outgoing;
    private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
    private volatile long printed;

    /**
     * @param room asked for by the first dispatch that is to be read, and may still be opening then
     * @param finished hears what was read, from one thread
     * @param rejections hears what was not, from the same
     */
    Pipeline(
            Supplier<? extends Future<ReadingRoom>> room,
            CopyDesk desk,
            int threads,
            Work<T> work,
            Consumer<? super T> finished,
            Consumer<Rejection> rejections) {
        this.room = room;
        this.desk = desk;
        this.work = work;
        this.readers = Executors.newFixedThreadPool(threads, task -> daemon(task, "reader"));
        this.finished = finished;
        this.rejections = rejections;
        this.inWork = new ArrayBlockingQueue<>(threads * AHEAD);
        this.outgoing = daemon(this::handOn, "outgoing");
        outgoing.start();
    }

    /** Hands on the readings themselves. */
    static Pipeline<Reading> ofReadings(
            Future<ReadingRoom> room,
            CopyDesk desk,
            int threads,
            Consumer<Reading> readings,
            Consumer<Rejection> rejections) {
        Work<Reading> nothingBeside = new Work<>() {
            @Override
            public @Nullable Reading unread(Dispatch dispatch) {
                return null;
            }

            @Override
            public Reading read(RawItem item, Reading reading) {
                return reading;
            }
        };
        return new Pipeline<>(() -> room, desk, threads, nothingBeside, readings, rejections);
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

    /** Has a word said, in its place among the deliveries: when everything before has been handed on. */
    void then(Runnable word) {
        put(CompletableFuture.completedFuture(new Outcome.Told<>(word)));
    }

    private void put(Future<Outcome<T>> one) {
        check();
        try {
            inWork.put(one);
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

    private Outcome<T> work(Delivery delivery) throws InterruptedException, ExecutionException {
        if (delivery instanceof Refused refused) {
            return new Outcome.Rejected<>(refused.rejection());
        }
        RawItem item = (RawItem) delivery;
        try {
            Edited edited = desk.edit(item);
            if (edited instanceof Returned returned) {
                return new Outcome.Rejected<>(returned.rejection());
            }
            Dispatch dispatch = ((Accepted) edited).dispatch();
            T instead = work.unread(dispatch);
            if (instead != null) {
                return new Outcome.Done<>(instead);
            }
            return new Outcome.Done<>(work.read(item, room.get().get().read(dispatch)));
        } catch (ArchiveTrouble e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // a bug of ours must not cost the reader the other dispatches
            return new Outcome.Rejected<>(new Rejection(
                    "reading-failed",
                    item.origin(),
                    item.line(),
                    "Dateline could not finish this dispatch (" + e + "); please report it with the dispatch"));
        }
    }

    /** Waits for everything that is still in work. */
    void finish() {
        put(CompletableFuture.completedFuture(new Outcome.End<>()));
        try {
            outgoing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
        check();
    }

    /** Sends the readers home, whatever they are at, and waits until nothing more is handed on. */
    @Override
    public void close() {
        readers.shutdownNow();
        outgoing.interrupt();
        try {
            outgoing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many dispatches were handed on. */
    long printed() {
        return printed;
    }

    /** The work of the thread that hands on. After a fault it goes on taking, so that nobody waits for it. */
    private void handOn() {
        try {
            while (true) {
                Outcome<T> outcome = next();
                if (outcome instanceof Outcome.End<T>) {
                    return;
                }
                if (outcome != null && broken.get() == null) {
                    handOn(outcome);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Outcome<T> next() throws InterruptedException {
        try {
            return inWork.take().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            broken.compareAndSet(null, cause instanceof ExecutionException ? cause.getCause() : cause);
            return null;
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread alone counts
    private void handOn(Outcome<T> outcome) {
        try {
            if (outcome instanceof Outcome.Done<T> done) {
                printed++;
                finished.accept(done.what());
            } else if (outcome instanceof Outcome.Rejected<T> rejected) {
                rejections.accept(rejected.rejection());
            } else if (outcome instanceof Outcome.Told<T> told) {
                told.word().run();
            }
        } catch (RuntimeException | Error e) {
            broken.compareAndSet(null, e);
        }
    }
}
