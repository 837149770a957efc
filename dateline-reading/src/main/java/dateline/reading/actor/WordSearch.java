package dateline.reading.actor;

/**
 * Words looked for in names, by whoever looks something up: one after another as they stand, the last of them perhaps
 * not written to its end; case, accents and points do not matter. Immutable.
 *
 * <p>Example: {@code prime minist} is in {@code Deputy Prime Minister}, {@code inister} is not.
 */
public final class WordSearch {
    private final String wanted;

    /** @param words none are in every name */
    public WordSearch(String words) {
        this.wanted = Spelling.fold(words).strip();
    }

    /** Whether the words are in the name. */
    public boolean in(String name) {
        return wanted.isEmpty() || (" " + Spelling.fold(name)).contains(" " + wanted);
    }
}
