package dateline.intake;

import dateline.record.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item from outside: from the HTTP headers it came with, the record of a web archive or the feed around
 * it. The item's own words beat it.
 *
 * @param url address that it was fetched from
 * @param charset name of the encoding that the HTTP header gives
 * @param seen when it was fetched, ISO 8601 with zone: it was published no later
 * @param feed the feed that it is an entry of
 * @param notes what the mail room has to say about it
 */
public record Envelope(
        @Nullable String url,
        @Nullable String charset,
        @Nullable String seen,
        @Nullable FeedHead feed,
        List<Note> notes) {
    /** Nothing is known. */
    public static final Envelope BLANK = new Envelope(null, null, null, null, List.of());

    public Envelope {
        notes = List.copyOf(notes);
    }

    /** What whoever fetched a page knows of it. */
    public static Envelope fetched(@Nullable String url, @Nullable String charset, @Nullable String seen) {
        return new Envelope(url, charset, seen, null, List.of());
    }

    Envelope in(FeedHead head) {
        return new Envelope(url, charset, seen, head, notes);
    }

    /** With one more note. */
    Envelope with(Note note) {
        List<Note> more = new java.util.ArrayList<>(notes);
        more.add(note);
        return new Envelope(url, charset, seen, feed, more);
    }
}
