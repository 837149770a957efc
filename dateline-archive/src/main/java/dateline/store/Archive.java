package dateline.store;

import dateline.record.Comment;
import dateline.record.Dispatch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The stacks: dispatches, their readings and everything that is asked of them. Made by {@link Archives}.
 *
 * <p>Asking is safe for concurrent use. Filing is for one thread at a time, beside those that ask. Every method throws
 * {@link ArchiveTrouble} when the database does not do its part.
 */
public interface Archive extends AutoCloseable {
    /** How a person names it. */
    String address();

    /**
     * Whether a file is part of the archive itself. Such a file must not be read as an input: nothing in it is news, and on
     * many systems closing it lets go of every lock that this process holds on it.
     */
    boolean owns(Path file);

    /** Whether nothing was ever filed in it. */
    boolean empty();

    /** Whether this very dispatch, by id and content, is in the archive. Sees what was filed before. */
    boolean holds(Dispatch dispatch);

    /** Whether an input was handed over as a whole before, under the same settings. */
    boolean finished(InputMark input);

    /**
     * Files a batch in one transaction: all of it is in the archive afterwards, or none of it.
     *
     * @param batch in the order in which it came: of two contents of one dispatch the later is the newer version
     */
    Tally file(List<Incoming> batch);

    /** The remarks of readers on a dispatch, whichever version they came with, by time. */
    List<Comment> remarks(String dispatchId);

    /** How much there is. */
    Counts counts();

    /**
     * Whether the page of an address need not be fetched (again): it is in the archive in any version, or a feed's entry
     * stands for it that is more than two days old. A younger entry may stand there because its page could not be had once.
     */
    boolean holdsPage(String url);

    /** What it is kept up to date from. */
    Watched watched();

    /** What answers questions. */
    Catalogue catalogue();

    /**
     * Writes all that the archive knows, in an order and in words that do not depend on when, in which batches or on which
     * database it was filed: for comparing archives. Lines of JSON; not a format for exchange.
     */
    void dump(OutputStream out) throws IOException;

    /**
     * Looks at everything: every digest, every span, every reference, every row of the index, and what the database itself
     * has to say. Changes nothing.
     *
     * @param faults hears of each thing that is wrong
     * @param progress hears how many dispatches are done
     */
    void check(Consumer<Fault> faults, LongConsumer progress);

    @Override
    void close();
}
