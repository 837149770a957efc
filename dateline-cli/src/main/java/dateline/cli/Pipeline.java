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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries in, readings out: edited and read by several threads, handed on in the order of the input by the one that
 * delivers. At most a few dispatches a thread are in work at any time, so memory stays bounded however long the input.
 *
 * @param <T> what is handed on
 */
final class Pipeline<T> implements Consumer<Delivery>, AutoCloseable {
    private static final int AHEAD = 4;

    /** What the threads do with a dispatch beside reading it. Used by several threads at once. */
    interface Work<T> {
        /** What to hand on instead of reading the dispatch; null to have it read. */
        @Nullable T unread(Dispatch dispatch);

        /** What to hand on of a dispatch that was read. */
        T read(RawItem item, Reading reading);
    }

    /** What became of one delivery. */
    private sealed interface Outcome<T> {
        record Done<T>(T what) implements Outcome<T> {}

        record Rejected<T>(Rejection rejection) implements Outcome<T> {}

        record Told<T>(Runnable word) implements Outcome<T> {}
    }

    private final Supplier<? extends Future<ReadingRoom>> room;
    private final CopyDesk desk;
    private final Work<T> work;
    private final ExecutorService readers;
    private final int most;
    private final Consumer<? super T> finished;
    private final Consumer<Rejection> rejections;
    private final Deque<Future<Outcome<T>>> inWork = new ArrayDeque<>();
    private long printed;

    /** @param room asked for by the first dispatch that is to be read, and may still be opening then */
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
        this.readers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        this.most = threads * AHEAD;
        this.finished = finished;
        this.rejections = rejections;
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

    @Override
    public void accept(Delivery delivery) {
        inWork.add(readers.submit(() -> work(delivery)));
        handOnWhatIsDone();
    }

    /** Has a word said when everything that was delivered before has been handed on. */
    void then(Runnable word) {
        inWork.add(CompletableFuture.completedFuture(new Outcome.Told<>(word)));
        handOnWhatIsDone();
    }

    private void handOnWhatIsDone() {
        while (inWork.size() >= most || !inWork.isEmpty() && inWork.peek().isDone()) {
            handOn(inWork.remove());
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
        while (!inWork.isEmpty()) {
            handOn(inWork.remove());
        }
    }

    /** Sends the readers home, whatever they are at. */
    @Override
    public void close() {
        readers.shutdownNow();
    }

    /** How many dispatches were handed on. */
    long printed() {
        return printed;
    }

    private void handOn(Future<Outcome<T>> future) {
        try {
            Outcome<T> outcome = future.get();
            if (outcome instanceof Outcome.Done<T> done) {
                printed++;
                finished.accept(done.what());
            } else if (outcome instanceof Outcome.Rejected<T> rejected) {
                rejections.accept(rejected.rejection());
            } else if (outcome instanceof Outcome.Told<T> told) {
                told.word().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof ArchiveTrouble trouble) {
                throw trouble;
            }
            throw new IllegalStateException(cause instanceof ExecutionException ? cause.getCause() : cause);
        }
    }
}
