package dateline.reading.actor;

import dateline.reading.claim.Telling;
import dateline.reading.syntax.Galley;
import dateline.record.PlaceMention;
import dateline.record.Sheet;
import java.util.List;

/**
 * Casts dispatches by the dictionaries and word lists of the lexicon's {@code actors} folder. Immutable and safe for
 * concurrent use.
 */
public final class DictionaryActorFinder implements ActorFinder {
    private final Directory directory;

    /**
     * @param sheets every sheet of the folder {@code actors}
     * @throws ActorFault if a sheet is missing or a line cannot be read
     */
    public DictionaryActorFinder(List<Sheet> sheets) {
        this(sheets, OwnDictionary.NONE);
    }

    /**
     * The same under a user's own dictionary.
     *
     * @throws ActorFault if a sheet is missing or a line of the sheets cannot be read
     */
    public DictionaryActorFinder(List<Sheet> sheets, OwnDictionary own) {
        this.directory = new Directory(sheets, own);
    }

    @Override
    public Cast cast(Galley galley, List<PlaceMention> places, List<Telling> tellings) {
        return new Casting(galley, directory, places, tellings).cast();
    }

    /** How many actors the dictionary knows, states left out. */
    public int size() {
        return directory.who().size();
    }
}
