package dateline.shelf;

import dateline.desk.CopyDesk;
import org.jspecify.annotations.Nullable;

/** The copy desk with the packed lexicon. */
public final class StandardCopyDesk {
    private StandardCopyDesk() {}

    /** @param publishedByDefault date or date-time for dispatches that give none; null for none */
    public static CopyDesk open(@Nullable String publishedByDefault) {
        return new CopyDesk(
                LexiconShelf.sheet("desk/labels.txt"),
                LexiconShelf.sheet("desk/furniture.txt"),
                LexiconShelf.sheet("desk/dates.txt"),
                LexiconShelf.sheet("desk/datelines.txt"),
                LexiconShelf.sheet("desk/agencies.txt"),
                LexiconShelf.sheet("text/places.txt"),
                LexiconShelf.sheet("desk/function-words.txt"),
                LexiconShelf.sheet("desk/languages.txt"),
                LexiconShelf.sheet("desk/html.txt"),
                publishedByDefault);
    }

    /** The date or date-time that a person typed, in ISO 8601; null if it is none or does not exist. */
    public static @Nullable String publishDate(String words) {
        return open(null).publishDate(words);
    }
}
