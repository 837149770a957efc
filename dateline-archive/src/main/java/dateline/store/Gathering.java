package dateline.store;

import java.util.Map;
import org.jooq.DSLContext;

/**
 * Joins newcomers with what is there: near-duplicates into clusters, events that tell one act into incidents. Works within
 * the transaction of the batch that brings them, and its outcome must not depend on the order or the batches in which
 * dispatches came.
 */
interface Gathering {
    /**
     * @param filed newcomers by the keys of their dispatches, in the order of these; their rows are written already
     * @return how many of them are near-duplicates of others
     */
    int gather(DSLContext sql, Map<Long, Cards> filed);

    /** After the transaction: what was seen in it may be remembered, or must not be. */
    void ended(boolean well);
}
