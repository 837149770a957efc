package dateline.store;

import java.util.Map;
import org.jooq.DSLContext;

/** Near-duplicates first, then incidents. */
final class StandardGathering implements Gathering {
    private final GatherShelf shelf = new GatherShelf();
    private final CopyFinder copies = new CopyFinder(shelf);
    private final IncidentKeeper incidents = new IncidentKeeper(shelf);

    @Override
    public int gather(DSLContext sql, Map<Long, Cards> filed) {
        filed.forEach((key, c) -> shelf.put(key, c.gather));
        int found = copies.find(sql, filed);
        incidents.gather(sql, filed);
        return found;
    }

    @Override
    public void ended(boolean well) {
        if (!well) {
            shelf.forget();
        }
    }
}
