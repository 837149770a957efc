package dateline.shelf;

import dateline.gathering.StoryReader;
import dateline.gathering.Tellings;

/** What makes tellings of readings, with the packed lexicon. */
public final class StandardTellings {
    private StandardTellings() {}

    /** Reads what dispatches are about; one is enough for any number of threads. */
    public static StoryReader storyReader() {
        return new StoryReader(LexiconShelf.sheet("gathering/common.txt"));
    }

    /** Makes tellings; one is enough for any number of threads. */
    public static Tellings open() {
        return new Tellings(storyReader());
    }
}
