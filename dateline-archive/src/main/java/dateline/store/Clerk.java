package dateline.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Files what comes, on a thread of its own, batch by batch, in the order in which it came. Whoever hands over waits when
 * too much is waiting to be filed, so that memory stays bounded. One thread hands over.
 *
 * <p>A batch is filed when it holds {@value #MOST} things, when it is heavy, or a second after its first.
 */
public final class Clerk implements Consumer<Incoming>, AutoCloseable {
    private static final int MOST = 256;
    private static final long HEAVY = 8L << 20;
    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private final Archive archive;
    private final Thread thread;
    private final Deque<Incoming> waiting = new ArrayDeque<>();
    private long weight;
    private boolean last;
    private boolean gone;
    private @Nullable Throwable failure;
    private Tally tally = Tally.NONE;

    public Clerk(Archive archive) {
        this.archive = archive;
        this.thread = new Thread(this::work, "clerk");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Hands over.
     *
     * @throws ArchiveTrouble if filing failed; what was not filed by then is not in the archive
     */
    @Override
    public synchronized void accept(Incoming one) {
        while (failure == null && (waiting.size() >= 2 * MOST || weight > 2 * HEAVY)) {
            pause(0);
        }
        complain();
        waiting.add(one);
        weight += one.weight();
        notifyAll();
    }

    /** Waits until everything is filed, and says what became of it. */
    public synchronized Tally finish() {
        last = true;
        notifyAll();
        while (failure == null && !gone) {
            pause(0);
        }
        complain();
        return tally;
    }

    /** What has become of what was filed so far. */
    public synchronized Tally soFar() {
        return tally;
    }

    private void complain() {
        if (failure instanceof ArchiveTrouble trouble) {
            throw trouble;
        }
        if (failure != null) {
            throw new IllegalStateException("filing failed", failure);
        }
    }

    private void pause(long nanos) {
        try {
            if (nanos == 0) {
                wait();
            } else {
                wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while filing", e);
        }
    }

    private void work() {
        try {
            for (List<Incoming> batch = next(); !batch.isEmpty(); batch = next()) {
                Tally more = archive.file(batch);
                synchronized (this) {
                    tally = tally.plus(more);
                }
            }
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                failure = e;
            }
        } finally {
            synchronized (this) {
                gone = true;
                waiting.clear();
                notifyAll();
            }
        }
    }

    /** Empty at the end. */
    private synchronized List<Incoming> next() {
        List<Incoming> batch = new ArrayList<>();
        long heavy = 0;
        long until = 0;
        while (batch.size() < MOST && heavy < HEAVY) {
            Incoming one = waiting.poll();
            if (one != null) {
                until = batch.isEmpty() ? System.nanoTime() + PATIENCE_NANOS : until;
                batch.add(one);
                heavy += one.weight();
                weight -= one.weight();
                notifyAll();
                continue;
            }
            long left = until - System.nanoTime();
            if (last || !batch.isEmpty() && left <= 0) {
                break;
            }
            pause(batch.isEmpty() ? 0 : left);
        }
        return batch;
    }

    /** Stops after the batch at hand; what is still waiting is not filed. */
    @Override
    public void close() {
        synchronized (this) {
            last = true;
            waiting.clear();
            notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
